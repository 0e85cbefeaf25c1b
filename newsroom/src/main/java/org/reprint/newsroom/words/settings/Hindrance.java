package org.reprint.newsroom.words.settings;

/// Something about the machine stops the newsroom: a port in use, a folder that is read-only, a database of a
/// newer version or one that does not answer. Nobody below a door can mend it; the command line shows its
/// sentence, without a trace, and ends with 3.
public final class Hindrance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong and what to do, for the operator
    public Hindrance(String sentence) {
        super(sentence);
    }

    /// @param sentence what is wrong and what to do, for the operator
    /// @param cause shown with `--debug` alone
    public Hindrance(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// What is wrong and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
