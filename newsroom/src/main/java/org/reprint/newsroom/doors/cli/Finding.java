package org.reprint.newsroom.doors.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// One thing that `reprint doctor` looked at.
///
/// @param about a word or two
/// @param says a sentence: how it is, and what to do when it is not well
record Finding(State state, String about, String says) {

    /// How something is.
    enum State {
        GOOD,
        /// It works, and could be better.
        HINT,
        BAD
    }

    static Finding good(String about, String says) {
        return new Finding(State.GOOD, about, says);
    }

    static Finding hint(String about, String says) {
        return new Finding(State.HINT, about, says);
    }

    static Finding bad(String about, String says) {
        return new Finding(State.BAD, about, says);
    }

    /// As JSON.
    Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("about", about);
        form.put("state", state.name().toLowerCase(Locale.ROOT));
        form.put("says", says);
        return form;
    }
}
