package org.reprint.newsroom.words.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.reprint.newsroom.words.article.Captures;

/// Port: writes captures into a file that other archives read: WARC 1.1 (ISO 28500:2017).
public interface EvidenceFile {

    /// @param captures all of them are written
    /// @param file ends in `.warc.gz`
    /// @return how many captures were written
    /// @throws IOException when the file cannot be written
    long write(Captures captures, Path file, Progress progress) throws IOException;
}
