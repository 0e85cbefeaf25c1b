package org.reprint.newsroom.doors.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what people write for a value, and says of what it cannot read how it is to be written.
final class Written {

    private Written() {}

    /// Has every option of these types, of every command, read here.
    static void registerWith(CommandLine line) {
        line.registerConverter(LocalDate.class, Written::day)
                .registerConverter(int.class, Written::whole)
                .registerConverter(Integer.class, Written::whole)
                .registerConverter(URI.class, Written::address)
                .registerConverter(Path.class, Written::path);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw new TypeConversionException("“" + text + "” is no date; write it as year-month-day, like 2022-10-21");
        }
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            throw new TypeConversionException(
                    "“" + text + "” is no whole number up to " + Integer.MAX_VALUE + "; write it like 30");
        }
    }

    private static URI address(String text) {
        try {
            URI address = Sources.web(text);
            // Not the host, which java.net.URI knows only of names in ASCII letters, digits and hyphens.
            if (Sources.isWeb(text.strip()) && address.getRawAuthority() != null) {
                return address;
            }
        } catch (Refusal none) {
            // The same sentence says it.
        }
        throw new TypeConversionException(
                "“" + text + "” is no web address; write it whole, like https://news.example/story");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException none) {
            throw new TypeConversionException("“" + text + "” can be no file's name on this machine");
        }
    }

    /// A language tag of BCP 47, as it was written.
    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String tag) {
            return language(tag);
        }
    }

    private static String language(String tag) {
        try {
            if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
                return tag;
            }
        } catch (IllformedLocaleException none) {
            // The same sentence says it.
        }
        throw new TypeConversionException("“" + tag + "” is no language tag of BCP 47; write it like en, de or pt-BR");
    }
}
