/// Brings pages and pictures into the house, and lets nobody use that to look around inside it.
///
/// An address is first read the way browsers read it ([org.reprint.newsroom.tools.fetch.WrittenAddress]), so that
/// `0x7f.1` is judged as the 127.0.0.1 it means. The [org.reprint.newsroom.tools.fetch.AddressGuard] then says
/// which hosts and ports may be reached, by the registries of IANA in `special-purpose.tsv` and `service-ports.tsv`;
/// it is asked when a name has been resolved and once more by the socket that connects. One
/// [org.reprint.newsroom.tools.fetch.WebFetcher] follows redirects itself, asking the guard at every hop, within one
/// deadline that closes the line. What arrives is unpacked and looked at by bounded code; whatever goes wrong becomes
/// a sentence. Pages that somebody saved come in through [org.reprint.newsroom.tools.fetch.SavedPage].
@NullMarked
package org.reprint.newsroom.tools.fetch;

import org.jspecify.annotations.NullMarked;
