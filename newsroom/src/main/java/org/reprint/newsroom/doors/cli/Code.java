package org.reprint.newsroom.doors.cli;

import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An article as people name it on a command line: its code, or the address of its page, which ends in it.
final class Code implements ITypeConverter<ArticleId> {

    @Override
    public ArticleId convert(String written) {
        return ArticleId.parse(written.strip())
                .orElseThrow(() -> new TypeConversionException(
                        "“" + written + "” is no article's code; “reprint list” shows them in its first column"));
    }
}
