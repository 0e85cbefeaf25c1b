/// The one tree of settings, each documented with unit and default.
@NullMarked
package org.reprint.newsroom.words.settings;

import org.jspecify.annotations.NullMarked;
