package org.reprint.newsroom.tools.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Says to an editor what a server's refusal means (RFC 9110, 15).
final class Statuses {
    private static final String SAVE = "If you can read it in a browser, save the page there and add the file.";

    private Statuses() {}

    /// @param answer with a status that brings no page
    /// @param now to tell how long a server wants us to wait
    static String sentence(Answer answer, URI address, Instant now) {
        String at = Shown.of(address);
        int status = answer.status();
        return switch (status) {
            case 401, 407 -> "The page at " + at + " asks for a login (status " + status + "). " + SAVE;
            case 402 -> "The page at " + at + " is for paying readers (status 402). " + SAVE;
            case 403 ->
                "The server did not let us read " + at + " (status 403): a paywall, or a block on programs. " + SAVE;
            case 404 ->
                "There is no page at " + at + " (status 404); check the address, or look for the article's new"
                        + " one.";
            case 410 ->
                "The page at " + at + " was taken down for good (status 410); look for a copy in a web archive.";
            case 429 ->
                "The server at " + at + " asks us to come more slowly (status 429); try again " + wait(answer, now)
                        + ".";
            case 451 -> "The page at " + at + " is withheld for legal reasons (status 451).";
            case 304 ->
                "The server says that " + at + " has not changed (status 304), though we never had it; try"
                        + " again later.";
            case 503 -> "The server at " + at + " is out of service (status 503); try again " + wait(answer, now) + ".";
            default -> family(status, at);
        };
    }

    private static String family(int status, String at) {
        return switch (status / 100) {
            case 2 ->
                "The server sent no page at " + at + " (status " + status + "); open it in a browser and give the"
                        + " address you end up at.";
            case 3 ->
                "The server points away from " + at + " (status " + status + ") without saying where in a way"
                        + " that can be followed; open it in a browser and give the address you end up at.";
            case 4 -> "The server refused to give out " + at + " (status " + status + "). " + SAVE;
            case 5 -> "The server at " + at + " is in trouble (status " + status + "); try again later.";
            default -> "The server at " + at + " answered with a status that does not exist (" + status + "). " + SAVE;
        };
    }

    /// When to come again, from `Retry-After` in seconds or as a date; nonsense and more than a day are not repeated.
    private static String wait(Answer answer, Instant now) {
        Optional<Duration> wait = answer.all("retry-after").stream().findFirst().flatMap(v -> duration(v, now));
        if (wait.isEmpty() || wait.get().isNegative()) {
            return "later";
        }
        long minutes = wait.get().plusSeconds(59).toMinutes();
        if (minutes > 24 * 60) {
            return "another day";
        }
        return minutes <= 1
                ? "in a minute"
                : minutes < 120 ? "in " + minutes + " minutes" : "in " + minutes / 60 + " hours";
    }

    private static Optional<Duration> duration(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
