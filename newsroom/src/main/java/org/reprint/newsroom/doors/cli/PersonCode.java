package org.reprint.newsroom.doors.cli;

import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A person as people name one on a command line: by code.
final class PersonCode implements ITypeConverter<Long> {

    @Override
    public Long convert(String written) {
        return ArticleId.parse(written.strip())
                .map(ArticleId::value)
                .orElseThrow(() -> new TypeConversionException("“" + written
                        + "” is no person's code; “reprint persons list” shows them in its first column"));
    }
}
