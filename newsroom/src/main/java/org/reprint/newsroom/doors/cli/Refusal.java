package org.reprint.newsroom.doors.cli;

/// What a person asked of a command cannot be done. Caught once, where the command line ends.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    private Refusal(int exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    /// The newsroom says no, or does not know it; the sentence says why and what to do.
    static Refusal because(String sentence) {
        return new Refusal(Exit.REFUSED, sentence);
    }

    /// The command was wrong as it was written; the sentence says what would be right.
    static Refusal misused(String sentence) {
        return new Refusal(Exit.USAGE, sentence);
    }

    int exit() {
        return exit;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
