package org.reprint.newsroom.doors.web.site;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whom to ask, as a link where it can be one.
///
/// @param text as it stands in the terms
/// @param link `mailto:` or the web address, when it is either
public record Asked(String text, Optional<String> link) {

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>]{1,2000}");

    /// Reads a contact.
    public static Asked of(String contact) {
        String text = contact.strip();
        if (MAIL.matcher(text).matches()) {
            return new Asked(text, Optional.of("mailto:" + text));
        }
        return new Asked(text, WEB.matcher(text).matches() ? Optional.of(text) : Optional.empty());
    }
}
