package org.reprint.newsroom.tools.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A block of addresses in the notation of RFC 4632: an address and how many of its leading bits count.
///
/// @param network 4 or 16 bytes
/// @param bits 0 to 32 or 0 to 128
record Prefix(byte[] network, int bits) {
    private static final Pattern NOTATION = Pattern.compile("([0-9A-Fa-f.:]+)/([0-9]{1,3})");

    /// @param text such as `10.0.0.0/8` or `fc00::/7`
    /// @return empty when no block is written so
    static Optional<Prefix> read(String text) {
        Matcher block = NOTATION.matcher(text);
        if (!block.matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(block.group(2));
        return bytes(block.group(1))
                .filter(network -> bits <= network.length * 8)
                .map(network -> new Prefix(network, bits));
    }

    /// The bytes of an IP address, IPv4 or IPv6, without brackets; empty for a name.
    static Optional<byte[]> bytes(String host) {
        if (host.contains(":")) {
            return Ipv6Spelling.read(host);
        }
        String[] parts = host.split("\\.", -1);
        byte[] address = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (parts.length != 4 || !parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
                return Optional.empty();
            }
            address[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Optional.of(address);
    }

    /// Whether an address lies in the block; addresses of the other family never do.
    boolean holds(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit & 7);
            if ((address[bit >> 3] & mask) != (network[bit >> 3] & mask)) {
                return false;
            }
        }
        return true;
    }
}
