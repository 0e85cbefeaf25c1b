package org.reprint.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds a page's charset as the WHATWG Encoding Standard orders it (byte order mark, header, `meta`), then by looking:
/// bytes that are valid UTF-8 are UTF-8, whatever a page claims, since no other charset looks like it by chance.
final class Decoding {
    private static final int HEAD = 4096;
    private static final int LOOK = 200_000;
    /// What a decoder puts in the place of bytes that it cannot read.
    private static final char BROKEN = '\uFFFD';
    /// Labels that browsers read as another charset.
    private static final Map<String, String> LABELS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j");

    private Decoding() {}

    /// The page's text.
    ///
    /// @param page the page
    /// @param most how many bytes or characters to read at most
    static String text(Page page, int most) {
        if (page.text().isPresent()) {
            var text = page.text().get();
            return text.length() > most ? text.substring(0, most) : text;
        }
        var bytes = page.bytes();
        int length = Math.min(bytes.length, most);
        int skip = markLength(bytes);
        if (skip == 0 && !isWide(page.charset())) {
            var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            if (text.indexOf(BROKEN) < 0) {
                return text;
            }
        }
        return new String(bytes, skip, length - skip, charset(bytes, length, page.charset()));
    }

    private static Charset charset(byte[] bytes, int length, Optional<Charset> header) {
        if (markLength(bytes) == 3) {
            return StandardCharsets.UTF_8;
        }
        if (markLength(bytes) == 2) {
            return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (!isWide(header) && isValid(bytes, Math.min(length, LOOK), StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        var head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        var declared = header.flatMap(charset -> find(charset.name())).or(() -> declared(head));
        return declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8) || mostlyValid(bytes, length))
                .orElseGet(() -> look(bytes, length));
    }

    /// Whether a page's bytes are in a charset of two bytes a character, in which ASCII is not what it seems.
    static boolean isWide(Page page) {
        return markLength(page.bytes()) == 2 || isWide(page.charset());
    }

    private static boolean isWide(Optional<Charset> header) {
        return header.filter(charset -> charset.name().startsWith("UTF-16")).isPresent();
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean sixteen = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return sixteen ? 2 : 0;
    }

    private static Optional<Charset> declared(String head) {
        var lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset");
        while (at >= 0) {
            int from = at + "charset".length();
            while (from < lower.length() && " =\"'".indexOf(lower.charAt(from)) >= 0) {
                from++;
            }
            int to = from;
            while (to < lower.length()
                    && (Character.isLetterOrDigit(lower.charAt(to)) || "-_:".indexOf(lower.charAt(to)) >= 0)) {
                to++;
            }
            var found = find(lower.substring(from, to));
            if (found.isPresent()) {
                return found;
            }
            at = lower.indexOf("charset", to);
        }
        return Optional.empty();
    }

    private static Optional<Charset> find(String label) {
        try {
            var name = LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
            return name.isEmpty() || name.length() > 40 ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isValid(byte[] bytes, int length, Charset charset) {
        int end = length;
        while (end > 0 && end > length - 4 && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// A declared UTF-8 with a few broken bytes is still UTF-8.
    private static boolean mostlyValid(byte[] bytes, int length) {
        var text = new String(bytes, 0, Math.min(length, LOOK), StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == BROKEN).count();
        long beyond = text.chars().filter(c -> c > 127).count();
        return broken * 10 <= beyond;
    }

    /// Judges by the letters that each charset would make of the bytes: a right reading gives runs of letters of one
    /// script, a wrong one gives signs amid letters.
    private static Charset look(byte[] bytes, int length) {
        int upTo = Math.min(length, 40_000);
        for (var name : List.of("gb18030", "windows-31j", "x-windows-949", "Big5", "EUC-JP")) {
            var charset = Charset.forName(name);
            if (isValid(bytes, upTo, charset) && isEastAsian(new String(bytes, 0, upTo, charset))) {
                return charset;
            }
        }
        var best = Charset.forName("windows-1252");
        double bestScore = likeness(new String(bytes, 0, upTo, best)) + 0.02;
        for (var name :
                List.of("windows-1251", "KOI8-R", "windows-1253", "windows-1256", "windows-1255", "windows-1250")) {
            var charset = Charset.forName(name);
            double score = likeness(new String(bytes, 0, upTo, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isEastAsian(String text) {
        long beyond = text.chars().filter(c -> c > 127).count();
        long common = text.chars()
                .filter(c -> c > 127
                        && (CommonWords.isCommonCharacter((char) c)
                                || (c >= 0x3040 && c <= 0x30FF)
                                || (c >= 0xAC00 && c <= 0xD7A3)))
                .count();
        return beyond > 0 && common > beyond * 0.08;
    }

    /// The share of words beyond ASCII that are common words, plus a little for plain lower-case letters.
    private static double likeness(String text) {
        int beyond = 0;
        int common = 0;
        for (var word : Words.of(text)) {
            if (word.chars().anyMatch(c -> c > 127)) {
                beyond++;
                common += CommonWords.isCommon(word, 0, word.length()) ? 1 : 0;
            }
        }
        return beyond == 0 ? 0 : common / (double) beyond;
    }
}
