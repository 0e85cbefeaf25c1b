/// The one tree of settings, each documented with unit and default; where each value came from; and the word
/// for a machine that stops us.
@NullMarked
package org.reprint.newsroom.words.settings;

import org.jspecify.annotations.NullMarked;
