/// Reads articles out of captures with the library `reprint-extract`, and says so in the newsroom's words. The library
/// keeps its own bounds on size and depth; here a page also has a bounded time, and whatever a page does to its reader
/// ends in a sentence.
@NullMarked
package org.reprint.newsroom.tools.reading;

import org.jspecify.annotations.NullMarked;
