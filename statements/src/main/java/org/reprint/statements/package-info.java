/// Finds in a news text who said what: text in, statements out.
///
/// The front door is [org.reprint.statements.Finder]: it takes a [org.reprint.statements.Text] and hands back
/// [org.reprint.statements.Statement]s, records all the way down. A text is taken apart (tokens, quoted passages,
/// sentences), the cue words of its language are looked up ("said", "according to"), and rules work out for each cue
/// whose words stand where. Quoted passages that no cue took are joined to the statement they continue. Then the people
/// are found: a last name, a pronoun or "the spokesman" is led back to the fullest name in the text.
///
/// What was found can be set against each other ([org.reprint.statements.Comparisons]), and the same utterance traced
/// across articles ([org.reprint.statements.Utterances]).
///
/// Everything that belongs to a language is data: `lang/<code>.txt`, whose form is told at the top of `lang/en.txt`.
/// No dependencies, no downloads, no static state; the time for a text grows in proportion to its length.
@NullMarked
package org.reprint.statements;

import org.jspecify.annotations.NullMarked;
