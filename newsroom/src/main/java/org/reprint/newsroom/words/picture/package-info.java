/// Pictures: what is kept of one, how an article uses it, and the port that develops prints of it.
@NullMarked
package org.reprint.newsroom.words.picture;

import org.jspecify.annotations.NullMarked;
