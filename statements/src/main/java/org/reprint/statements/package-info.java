@NullMarked
package org.reprint.statements;

import org.jspecify.annotations.NullMarked;
