package org.reprint.newsroom.tools.fetch;

import java.net.URI;

/// The host and port that an address names.
///
/// @param host a name in lower case, or an IP address without brackets
/// @param port the port that a connection goes to, 0 to 65535
record Site(String host, int port) {

    /// @param address as [WrittenAddress] reads it; read from its authority, for `java.net.URI` itself takes no host
    ///     names with an underscore
    static Site of(URI address) {
        String authority = address.getRawAuthority();
        int colon = authority.indexOf(':', Math.max(0, authority.indexOf(']')));
        String host = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon >= 0
                ? Integer.parseInt(authority.substring(colon + 1))
                : address.getScheme().equals("https") ? 443 : 80;
        return new Site(host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
    }
}
