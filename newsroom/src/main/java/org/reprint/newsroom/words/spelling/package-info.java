/// Slips of the hand: which of several words somebody meant who wrote another. Settings, options and terms of the
/// vocabularies all ask here, so that every "did you mean" of the house guesses alike.
@NullMarked
package org.reprint.newsroom.words.spelling;

import org.jspecify.annotations.NullMarked;
