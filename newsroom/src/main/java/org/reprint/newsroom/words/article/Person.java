package org.reprint.newsroom.words.article;

import java.net.URI;
import java.util.Optional;

/// An author: a person without an account.
///
/// @param id see [Ids]
/// @param name as in the byline
/// @param slug the name as it stands in the address of the author's page, unique
/// @param bio a sentence or two about the person, plain text, may be empty
/// @param url the person's page at the first outlet, when known
public record Person(long id, String name, String slug, String bio, Optional<URI> url) {}
