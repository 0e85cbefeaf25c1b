/// Takes an article in: the capture is kept before anything reads it, then it is read, compared with what is on file,
/// filed under topics, and stored with its provenance in one transaction. What came of it is an [Intake.Outcome].
@NullMarked
package org.reprint.newsroom.deeds.intake;

import org.jspecify.annotations.NullMarked;
