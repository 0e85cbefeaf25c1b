package org.reprint.newsroom.words.article;

import java.util.function.Supplier;

/// Port: what happens together or not at all.
public interface Transactions {

    /// Runs a deed in one transaction; an exception undoes all of it. Writers run one after the other.
    <T> T writing(Supplier<T> deed);

    /// Runs a look at the store that sees one state of it throughout.
    <T> T reading(Supplier<T> look);
}
