/// Work to be done later, scheduled in the transaction of the deed that asks for it.
@NullMarked
package org.reprint.newsroom.words.job;

import org.jspecify.annotations.NullMarked;
