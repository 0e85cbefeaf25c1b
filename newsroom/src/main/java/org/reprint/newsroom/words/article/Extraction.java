package org.reprint.newsroom.words.article;

/// Port: reads an article out of a capture.
public interface Extraction {

    /// @param capture of an HTML page in any encoding
    Outcome read(Capture capture);

    /// What came of reading.
    sealed interface Outcome {}

    /// @param draft has a title and a body
    record Read(Draft draft) implements Outcome {}

    /// @param why a sentence for an editor: what was wrong and what to do
    record Unreadable(String why) implements Outcome {}
}
