/// What leaves the house whole and comes back whole: copies of everything on file.
@NullMarked
package org.reprint.newsroom.words.archive;

import org.jspecify.annotations.NullMarked;
