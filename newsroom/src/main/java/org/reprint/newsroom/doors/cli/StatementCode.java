package org.reprint.newsroom.doors.cli;

import org.reprint.newsroom.words.statement.StatementId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A statement as people name it on a command line: its code.
final class StatementCode implements ITypeConverter<StatementId> {

    @Override
    public StatementId convert(String written) {
        return StatementId.parse(written.strip())
                .orElseThrow(() -> new TypeConversionException("“" + written
                        + "” is no statement's code; “reprint statements list” shows them in its first column"));
    }
}
