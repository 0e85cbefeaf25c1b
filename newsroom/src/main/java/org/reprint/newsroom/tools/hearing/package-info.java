/// Listens to texts with `reprint-statements`, and compares names across scripts with ICU: the tools behind
/// [org.reprint.newsroom.words.statement.Hearing] and [org.reprint.newsroom.words.statement.Spelling].
@NullMarked
package org.reprint.newsroom.tools.hearing;

import org.jspecify.annotations.NullMarked;
