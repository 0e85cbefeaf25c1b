package org.reprint.newsroom.words.archive;

import java.util.Map;

/// Port: writes trees as JSON (RFC 8259).
@FunctionalInterface
public interface JsonText {

    /// @param tree of maps, lists, strings, numbers and booleans
    /// @return on one line
    String text(Map<String, ?> tree);
}
