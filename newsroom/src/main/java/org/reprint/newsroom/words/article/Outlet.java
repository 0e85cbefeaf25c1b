package org.reprint.newsroom.words.article;

import java.net.URI;
import java.util.Optional;
import org.reprint.newsroom.words.rights.Terms;

/// A publisher of journalism: where an article appeared first, a republisher on the way, or ourselves.
///
/// @param id see [Ids]
/// @param host its host name in lower case without `www.`, unique; when only a name is known, the name folded to a
///     pseudo-host under `.name.invalid` (RFC 2606)
/// @param name as readers know it
/// @param url its front page, when known
/// @param terms what it lets others do with its articles, when an editor has set it
public record Outlet(long id, String host, String name, Optional<URI> url, Optional<Terms> terms) {}
