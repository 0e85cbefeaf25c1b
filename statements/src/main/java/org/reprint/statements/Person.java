package org.reprint.statements;

import java.util.Optional;

/// Who is meant by a mention: the fullest name the text (with headline and deck) gives, and what it says about them.
///
/// A body or a group ("the Foreign Ministry", "two officials") is a person here too: somebody who speaks.
///
/// @param name the fullest name found, without title; for the nameless the words of the mention
/// @param named whether `name` is a proper name
/// @param role office or profession as the text gives it ("Secretary of State")
/// @param affiliation the body or country the role belongs to ("US", "Eurasia Group")
public record Person(String name, boolean named, Optional<String> role, Optional<String> affiliation) {}
