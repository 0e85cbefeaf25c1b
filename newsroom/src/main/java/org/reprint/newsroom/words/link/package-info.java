/// Links that an article cites, with the words and the sentence they stand on.
@NullMarked
package org.reprint.newsroom.words.link;

import org.jspecify.annotations.NullMarked;
