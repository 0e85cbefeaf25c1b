package org.reprint.newsroom.words.archive;

/// The store cannot be opened or no longer answers. The message is a sentence for the operator that says
/// what was wrong and what to do; the cause is for the log.
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message a sentence for the operator
    public StoreUnavailable(String message) {
        super(message);
    }

    /// @param message a sentence for the operator
    /// @param cause what the database or the file system said
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
