/// What the newsroom keeps about an article: the captured evidence, the draft read from it, the article
/// with its chain of revisions, the people and outlets it came from, and the ports through which deeds
/// reach the store and the network. Types only: no I/O and no framework here; the one library is jsoup,
/// behind [SafeHtml].
@NullMarked
package org.reprint.newsroom.words.article;

import org.jspecify.annotations.NullMarked;
