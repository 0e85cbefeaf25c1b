package org.reprint.newsroom.tools.fetch;

import java.io.IOException;

/// Ends a fetch with a sentence for the editor. An [IOException], so that it passes through sockets and streams.
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what was wrong and what to do
    Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
