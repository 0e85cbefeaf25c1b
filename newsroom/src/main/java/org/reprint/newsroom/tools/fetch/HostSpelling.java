package org.reprint.newsroom.tools.fetch;

import com.ibm.icu.text.IDNA;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads a host as the WHATWG URL Standard does: percent escapes undone, any script to ASCII by UTS 46, numbers in
/// decimal, octal and hexadecimal and in short forms to the IPv4 address they mean, IPv6 in any of its spellings.
/// Stricter in one point: a name must also be one that DNS can hold (labels of 1 to 63, 253 in all, RFC 1035).
final class HostSpelling {
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");

    private HostSpelling() {}

    /// @param written the part between `//` and port or path
    /// @return a name in lower-case ASCII without a closing dot, a dotted IPv4 address, or an IPv6 address in
    ///     brackets; empty when no host is written so
    static Optional<String> of(String written) {
        if (written.startsWith("[")) {
            return written.endsWith("]")
                    ? Ipv6Spelling.read(written.substring(1, written.length() - 1))
                            .map(address -> "[" + Ipv6Spelling.write(address) + "]")
                    : Optional.empty();
        }
        return unescape(written).flatMap(HostSpelling::ascii).flatMap(HostSpelling::nameOrNumber);
    }

    private static Optional<String> nameOrNumber(String ascii) {
        String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches()) {
            return ipv4(host);
        }
        return Optional.of(host).filter(name -> NAME.matcher(name).matches());
    }

    private static Optional<String> ascii(String host) {
        if (host.chars().allMatch(c -> c < 128)
                && !host.toLowerCase(Locale.ROOT).contains("xn--")) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
        var info = new IDNA.Info();
        var out = new StringBuilder();
        IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ)
                .nameToASCII(host, out, info);
        var errors = info.getErrors();
        errors.removeAll(List.of(IDNA.Error.HYPHEN_3_4, IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN));
        return errors.isEmpty() ? Optional.of(out.toString().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> unescape(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write((high << 4) | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// One to four numbers; the last one fills the bytes that are left.
    private static Optional<String> ipv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            OptionalLong number = number(parts[i]);
            boolean last = i == parts.length - 1;
            long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
            if (number.isEmpty() || number.getAsLong() >= limit) {
                return Optional.empty();
            }
            address |= last ? number.getAsLong() : number.getAsLong() << (8 * (3 - i));
        }
        long whole = address;
        return Optional.of(String.join(
                ".",
                Arrays.asList(24, 16, 8, 0).stream()
                        .map(shift -> Long.toString((whole >> shift) & 255))
                        .toList()));
    }

    private static OptionalLong number(String part) {
        if (!NUMBER.matcher(part).matches()) {
            return OptionalLong.empty();
        }
        boolean hexadecimal = part.length() > 1 && Character.toLowerCase(part.charAt(1)) == 'x';
        boolean octal = !hexadecimal && part.length() > 1 && part.charAt(0) == '0';
        String digits = part.substring(hexadecimal ? 2 : octal ? 1 : 0).replaceFirst("^0+(?=.)", "");
        if (digits.isEmpty()) {
            return OptionalLong.of(0);
        }
        try {
            return digits.length() > 16
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(digits, hexadecimal ? 16 : octal ? 8 : 10));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
