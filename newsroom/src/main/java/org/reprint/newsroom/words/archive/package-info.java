/// What leaves the house whole and comes back whole: copies of everything on file, and the one thing that
/// can go wrong before a deed begins, a store that cannot be opened.
@NullMarked
package org.reprint.newsroom.words.archive;

import org.jspecify.annotations.NullMarked;
