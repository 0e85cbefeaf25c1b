@NullMarked
package org.reprint.extract;

import org.jspecify.annotations.NullMarked;
