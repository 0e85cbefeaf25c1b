@NullMarked
package org.reprint.newsroom;

import org.jspecify.annotations.NullMarked;
