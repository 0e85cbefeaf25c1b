package org.reprint.newsroom.tools.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the operator lets the newsroom reach though it is not the public web.
final class AllowList {
    static final String ADVICE = "If it is a host of your own, name it in the setting fetch.allow.";

    private final List<Prefix> blocks = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    private AllowList() {}

    /// @param entries hosts, hosts with a port, or blocks; blank ones are left out
    /// @throws IllegalArgumentException when one is none of these
    static AllowList of(List<String> entries) {
        var list = new AllowList();
        entries.stream().map(String::strip).filter(e -> !e.isEmpty()).forEach(list::add);
        return list;
    }

    private void add(String entry) {
        Optional<Prefix> block = Prefix.read(entry);
        if (block.isPresent()) {
            blocks.add(block.get());
            return;
        }
        String bracketed = Ipv6Spelling.read(entry).isPresent() ? "[" + entry + "]" : entry;
        if (entry.contains("/")
                || !(WrittenAddress.read("http://" + bracketed) instanceof WrittenAddress.Address address)) {
            throw new IllegalArgumentException("The setting fetch.allow holds " + Shown.of(entry)
                    + ", which is neither a host, nor host:port, nor a block such as 10.0.0.0/8.");
        }
        Site site = Site.of(address.uri());
        if (bracketed.matches("[^:]*:[0-9]+|\\[.*]:[0-9]+")) {
            sites.add(site);
        } else {
            hosts.add(site.host());
        }
    }

    /// Whether a host, on this port, is allowed by its name.
    boolean names(Site site) {
        return hosts.contains(site.host()) || sites.contains(site);
    }

    /// Whether an address lies in an allowed block.
    boolean holds(byte[] address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }
}
