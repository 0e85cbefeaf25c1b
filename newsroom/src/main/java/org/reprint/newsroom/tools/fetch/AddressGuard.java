package org.reprint.newsroom.tools.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says which hosts, addresses and ports may be reached: the public web, and what the operator allows besides.
///
/// Public is an address that stands in none of the special-purpose registries of IANA (RFC 6890) and, for IPv6, is
/// global unicast (RFC 4291); that leaves out every way to write an IPv4 address inside an IPv6 one.
public final class AddressGuard {
    private final List<Special> special;
    private final Map<Integer, String> servicePorts;
    private final AllowList allowed;

    /// @param allowed hosts (`host` or `host:port`) and blocks (CIDR) of the operator's own that may be reached
    /// @throws IllegalArgumentException when an entry is neither, with a sentence that says which
    public AddressGuard(List<String> allowed) {
        this.allowed = AllowList.of(allowed);
        special = DataFile.rows("special-purpose.tsv").stream()
                .map(row -> new Special(Prefix.read(row[0]).orElseThrow(), row[1]))
                .sorted(Comparator.comparingInt((Special s) -> -s.prefix().bits()))
                .toList();
        servicePorts = new HashMap<>();
        DataFile.rows("service-ports.tsv").forEach(row -> servicePorts.put(Integer.valueOf(row[0]), row[1]));
    }

    /// Judges what an address says by itself, before any name is looked up.
    ///
    /// @param address as [WrittenAddress] reads it
    /// @return a sentence why it may not be fetched, or empty
    Optional<String> refuses(URI address) {
        Site site = Site.of(address);
        if (allowed.names(site)) {
            return Optional.empty();
        }
        String service = servicePorts.get(site.port());
        if (service != null) {
            return Optional.of("The address " + Shown.of(address) + " points to port " + site.port() + " (" + service
                    + "), where no web pages are served. " + AllowList.ADVICE);
        }
        return Prefix.bytes(site.host()).flatMap(bytes -> refuses(site, bytes));
    }

    /// Judges an address that a connection is about to go to.
    ///
    /// @param site whose page is wanted
    /// @param address where its name leads
    /// @return a sentence why it may not be reached, or empty
    Optional<String> refuses(Site site, InetAddress address) {
        return allowed.names(site) ? Optional.empty() : refuses(site, address.getAddress());
    }

    private Optional<String> refuses(Site site, byte[] address) {
        if (allowed.holds(address)) {
            return Optional.empty();
        }
        return special.stream()
                .filter(s -> s.prefix().holds(address))
                .findFirst()
                .map(s -> "The host " + Shown.of(site.host()) + " leads to an address that is not on the public web ("
                        + s.name() + "), so nothing was fetched. " + AllowList.ADVICE);
    }

    /// A block that is not public.
    private record Special(Prefix prefix, String name) {}
}
