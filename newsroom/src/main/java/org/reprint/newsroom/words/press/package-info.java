/// What published pages are made from: listings by key, cursors through them, and the log of changes
/// by which caches on every node know what to drop.
@NullMarked
package org.reprint.newsroom.words.press;

import org.jspecify.annotations.NullMarked;
