package org.reprint.newsroom.words.article;

import java.util.Optional;
import java.util.function.Consumer;

/// Port: the evidence on file. Captures are only ever added.
public interface Captures {

    /// Stores a capture, its bytes compressed.
    void keep(Capture capture);

    /// A capture with its exact bytes, or empty.
    Optional<Capture> find(long id);

    /// Hands every capture to `each`, oldest first, one in memory at a time.
    void all(Consumer<Capture> each);
}
