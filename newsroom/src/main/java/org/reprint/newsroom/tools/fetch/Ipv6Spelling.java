package org.reprint.newsroom.tools.fetch;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes IPv6 addresses (RFC 4291, 2.2). Zone identifiers (`%eth0`) belong to one machine and are not
/// read. An IPv4 address mapped into IPv6 stays the sixteen bytes it is; the JDK would turn it into four.
final class Ipv6Spelling {
    private static final Pattern TAIL =
            Pattern.compile("(?:^|.*:)([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");
    private static final Pattern GROUPS = Pattern.compile("[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*");

    private Ipv6Spelling() {}

    /// @param written without brackets
    /// @return sixteen bytes, or empty when no address is written so
    static Optional<byte[]> read(String written) {
        String text = written;
        if (text.contains(".")) {
            Matcher tail = TAIL.matcher(text);
            if (!tail.matches()) {
                return Optional.empty();
            }
            int[] bytes = new int[4];
            for (int i = 0; i < 4; i++) {
                String part = tail.group(i + 1);
                bytes[i] = Integer.parseInt(part);
                if (bytes[i] > 255 || (part.length() > 1 && part.charAt(0) == '0')) {
                    return Optional.empty();
                }
            }
            text = text.substring(0, tail.start(1))
                    + Integer.toHexString((bytes[0] << 8) | bytes[1])
                    + ":"
                    + Integer.toHexString((bytes[2] << 8) | bytes[3]);
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text).filter(groups -> groups.length == 16);
        }
        Optional<byte[]> before = groups(text.substring(0, gap));
        Optional<byte[]> after = groups(text.substring(gap + 2));
        return before.flatMap(b -> after.flatMap(a -> join(b, a)));
    }

    private static Optional<byte[]> join(byte[] before, byte[] after) {
        if (before.length + after.length > 14) {
            return Optional.empty();
        }
        byte[] whole = Arrays.copyOf(before, 16);
        System.arraycopy(after, 0, whole, 16 - after.length, after.length);
        return Optional.of(whole);
    }

    private static Optional<byte[]> groups(String text) {
        if (text.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        if (text.length() > 39 || !GROUPS.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] groups = text.split(":");
        byte[] bytes = new byte[groups.length * 2];
        for (int i = 0; i < groups.length; i++) {
            int group = Integer.parseInt(groups[i], 16);
            bytes[2 * i] = (byte) (group >> 8);
            bytes[2 * i + 1] = (byte) group;
        }
        return Optional.of(bytes);
    }

    /// @param address sixteen bytes
    /// @return the canonical spelling of RFC 5952, with hexadecimal digits throughout
    static String write(byte[] address) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = ((address[2 * i] & 255) << 8) | (address[2 * i + 1] & 255);
        }
        int from = 0;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int zeros = 0;
            while (i + zeros < 8 && groups[i + zeros] == 0) {
                zeros++;
            }
            if (zeros > length) {
                from = i;
                length = zeros;
            }
        }
        return length < 2
                ? hexadecimal(groups, 0, 8)
                : hexadecimal(groups, 0, from) + "::" + hexadecimal(groups, from + length, 8);
    }

    private static String hexadecimal(int[] groups, int from, int to) {
        return String.join(
                ":",
                Arrays.stream(groups, from, to).mapToObj(Integer::toHexString).toList());
    }
}
