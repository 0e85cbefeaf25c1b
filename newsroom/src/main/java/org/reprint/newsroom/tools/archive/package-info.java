/// Writes what leaves the house in the forms others read: captures as WARC 1.1 by jwarc, trees as JSON.
@NullMarked
package org.reprint.newsroom.tools.archive;

import org.jspecify.annotations.NullMarked;
