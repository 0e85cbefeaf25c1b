package org.reprint.extract;

import java.net.URI;
import java.util.Optional;

/// What kind of page this is, beyond an article's.
///
/// @param paywall only a part of the text is free
/// @param liveBlog the page is a running list of updates
/// @param amp this is an AMP version
/// @param print this is a print version
/// @param ampVersion where the AMP version is
/// @param printVersion where the print version is
/// @param nextPage where the next part of an article in several parts is
public record Markers(
        boolean paywall,
        boolean liveBlog,
        boolean amp,
        boolean print,
        Optional<URI> ampVersion,
        Optional<URI> printVersion,
        Optional<URI> nextPage) {}
