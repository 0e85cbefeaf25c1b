/// Who said what, from text to file. [Listening] finds the sayings of a text, outside of any transaction;
/// [FilingStatements] files them with a revision, in the transaction that files the revision, and lets those
/// on file follow the text; [WhoIsWho] knows speakers again by their names and roles and asks about the
/// doubtful. [StatementDesk] and [PeopleDesk] are what editors decide about statements and about people; both
/// keep who decided what and when, and can take everything back.
@NullMarked
package org.reprint.newsroom.deeds.statement;

import org.jspecify.annotations.NullMarked;
