package org.reprint.newsroom.words.archive;

/// Port: is told how far a long deed has come.
@FunctionalInterface
public interface Progress {

    /// @param what is in hand, e.g. a table's name
    /// @param done how many of them are done
    void at(String what, long done);

    /// Nobody listens.
    static Progress silent() {
        return (what, done) -> {};
    }
}
