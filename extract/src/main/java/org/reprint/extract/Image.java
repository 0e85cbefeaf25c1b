package org.reprint.extract;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/// A picture as the page shows it.
///
/// @param address the best address found for it: the largest of `srcset`, or what a lazy loader would put in
/// @param alt the text alternative; empty when there is none
/// @param credit who made it or owns it, where the page says so
/// @param width width in CSS pixels, where the page says so
/// @param height height in CSS pixels, where the page says so
public record Image(URI address, String alt, Optional<String> credit, OptionalInt width, OptionalInt height) {}
