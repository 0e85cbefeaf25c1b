/// Who said what: statements as they are filed with an article's revision, and the people who made them.
///
/// A [Saying] is what was found in a text: whose words, which, how given, through whom, to whom, when, where
/// and on which link they rest. A [Statement] is a saying on file: it has an identity that follows the text
/// through its revisions, and a [Mark] that only an editor changes. A [Speaker] is a person (or a body)
/// who is quoted, with names in several scripts and roles over time; speakers are never made one without a
/// person's word, so doubtful [Pair]s wait for one. Finding is behind the port [Hearing], spelling behind
/// [Spelling], the files behind [Statements] and [Speakers].
@NullMarked
package org.reprint.newsroom.words.statement;

import org.jspecify.annotations.NullMarked;
