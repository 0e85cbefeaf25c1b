package org.reprint.newsroom.tools.fetch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server said before the body.
///
/// @param status the HTTP status
/// @param headers names in lower case, values in the order received, without control characters
record Answer(int status, Map<String, List<String>> headers) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern TYPE =
            Pattern.compile("\\s*([a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127})\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9:_.+-]{1,40})");

    /// Collects headers one by one.
    static Map<String, List<String>> collect(Iterable<? extends Map.Entry<String, String>> fields) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (var field : fields) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            String value = field.getValue().replaceAll("\\p{Cntrl}+", " ").strip();
            headers.merge(
                    name,
                    List.of(value),
                    (before, more) -> java.util.stream.Stream.concat(before.stream(), more.stream())
                            .toList());
        }
        return headers;
    }

    boolean redirects() {
        return REDIRECTS.contains(status);
    }

    /// All values of a header, in order; empty when it was not sent.
    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /// The media type without parameters, in lower case; empty when none that can be read was sent.
    String mediaType() {
        return all("content-type").stream()
                .map(value -> TYPE.matcher(cut(value).toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(type -> type.group(1))
                .findFirst()
                .orElse("");
    }

    /// The label of the charset, when one was sent.
    Optional<String> charset() {
        return all("content-type").stream()
                .map(value -> CHARSET.matcher(cut(value)))
                .filter(Matcher::find)
                .map(charset -> charset.group(1))
                .findFirst();
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), 1000));
    }
}
