package org.reprint.newsroom.tools.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reprint.newsroom.words.settings.Setting;

/// Reads what somebody wrote for a setting, by the type of its component.
final class Values {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*([a-zA-Z]*)");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Values() {}

    /// A value that is impossible; its message completes "The setting x …".
    static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;

        Impossible(String predicate) {
            super(predicate);
        }

        String predicate() {
            return String.valueOf(getMessage());
        }
    }

    /// @param written by whoever
    /// @param type of the component: text, number, truth, time, path, web address, list, or one of them optional
    /// @param says the bounds
    /// @throws Impossible when it is none of this type or out of bounds
    static Object read(String written, Type type, Setting says) throws Impossible {
        String text = written.strip();
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
            }
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(text, generic.getActualTypeArguments()[0], says));
        }
        if (text.isEmpty()) {
            throw new Impossible("is empty; write a value, or leave the setting out for " + says.standard());
        }
        return switch (type.getTypeName()) {
            case "java.lang.String" -> text;
            case "int" -> (int) bounded(whole(text), says, "");
            case "boolean" -> truth(text);
            case "java.time.Duration" -> Duration.ofMillis(bounded(time(text).toMillis(), says, " ms"));
            case "java.nio.file.Path" -> path(text);
            case "java.net.URI" -> address(text);
            default -> throw new IllegalStateException("No way is known to read a setting of the type " + type);
        };
    }

    private static long whole(String text) throws Impossible {
        if (!WHOLE.matcher(text).matches()) {
            throw new Impossible("is “" + text + "”, which is no whole number");
        }
        return Long.parseLong(text);
    }

    private static long bounded(long number, Setting says, String unit) throws Impossible {
        if (number < says.least() || number > says.most()) {
            throw new Impossible(
                    "is " + number + unit + "; it has to be from " + says.least() + " to " + says.most() + unit);
        }
        return number;
    }

    private static boolean truth(String text) throws Impossible {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new Impossible("is “" + text + "”; write true or false");
        };
    }

    private static Duration time(String text) throws Impossible {
        Matcher parts = TIME.matcher(text);
        if (parts.matches()) {
            long number = Long.parseLong(parts.group(1));
            switch (parts.group(2).toLowerCase(Locale.ROOT)) {
                case "ms", "millisecond", "milliseconds" -> {
                    return Duration.ofMillis(number);
                }
                case "", "s", "sec", "second", "seconds" -> {
                    return Duration.ofSeconds(number);
                }
                case "m", "min", "minute", "minutes" -> {
                    return Duration.ofMinutes(number);
                }
                case "h", "hour", "hours" -> {
                    return Duration.ofHours(number);
                }
                default -> {}
            }
        }
        throw new Impossible("is “" + text + "”, which is no time; write it like 20s, 5 min or 1 h");
    }

    private static Path path(String text) throws Impossible {
        try {
            return Path.of(text);
        } catch (InvalidPathException notOne) {
            throw new Impossible("is “" + text + "”, which is no path on this machine");
        }
    }

    private static URI address(String text) throws Impossible {
        try {
            URI address = new URI(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException notOne) {
            throw new Impossible("is “" + text + "”, which is no web address: " + notOne.getReason());
        }
        throw new Impossible("is “" + text + "”; write a whole web address, like https://news.example.org");
    }
}
