package org.reprint.statements;

import java.util.Optional;

/// Somebody through whose telling the words came to this text: "TASS" in "TASS quoted Peskov as saying".
///
/// @param name the fullest name the text gives
/// @param mention where the text names them; empty when they are known from the headline or deck only
public record Reporter(String name, Optional<Mention> mention) {}
