package org.reprint.newsroom.words.archive;

import java.util.List;

/// Port: what the database itself finds wrong with what it holds.
public interface Soundness {

    /// Has the database read all that it keeps and look whether it is whole. Takes as long as reading everything.
    ///
    /// @return its findings in its own words, at most 20; empty when it is sound, or checks itself as it works
    List<String> flaws();
}
