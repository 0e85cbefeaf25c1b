package org.reprint.newsroom.tools.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads web addresses as people and pages write them, the way browsers do (WHATWG URL Standard, for the schemes
/// http and https): white space around and line breaks within are dropped, backslashes are slashes, hosts may be
/// written as numbers or in any script. What a browser would open is opened; what it would not is refused with a
/// reason. Names and passwords in an address are refused, and the part behind `#` is dropped, for no server is
/// ever told it.
public final class WrittenAddress {
    private static final int LONGEST = 8000;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern PORT = Pattern.compile("0*([0-9]{0,5})");

    private WrittenAddress() {}

    /// What came of reading.
    public sealed interface Reading {}

    /// @param uri absolute, `http` or `https`, the host in lower-case ASCII or a canonical IP literal, no user, no
    ///     fragment, a port only where it is not the scheme's own, the path at least `/`
    public record Address(URI uri) implements Reading {}

    /// @param why a sentence: what is wrong with it
    public record NotOne(String why) implements Reading {}

    /// Reads an address that stands by itself.
    ///
    /// @param text untrusted, of any length
    public static Reading read(String text) {
        return read(Optional.empty(), text);
    }

    /// Reads an address as a page or server at another address writes it.
    ///
    /// @param base an address that was read before
    /// @param reference untrusted, of any length; may be relative
    public static Reading read(URI base, String reference) {
        return read(Optional.of(base), reference);
    }

    private static Reading read(Optional<URI> base, String text) {
        if (text.length() > LONGEST) {
            return new NotOne("The address " + Shown.of(text) + " is longer than " + LONGEST
                    + " characters; give the short one that the page itself links to.");
        }
        try {
            return new Address(resolve(base, clean(text), text));
        } catch (Unreadable e) {
            return new NotOne(e.sentence);
        }
    }

    private static URI resolve(Optional<URI> base, String clean, String given) throws Unreadable {
        Matcher named = SCHEME.matcher(clean);
        if (named.find()) {
            String scheme = named.group(1).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new Unreadable("The address " + Shown.of(given)
                        + " does not begin with http:// or https://; only those are fetched.");
            }
            String rest = clean.substring(named.end());
            boolean sameScheme = base.isPresent() && scheme.equals(base.get().getScheme());
            return sameScheme && !slashes(rest).startsWith("//")
                    ? relative(base.get(), rest, given)
                    : whole(scheme, rest, given);
        }
        if (base.isEmpty()) {
            throw new Unreadable(
                    "The address " + Shown.of(given) + " does not begin with http:// or https://; give the whole one.");
        }
        return relative(base.get(), clean, given);
    }

    private static URI relative(URI base, String reference, String given) throws Unreadable {
        String rest = slashes(reference);
        if (rest.startsWith("//")) {
            return whole(base.getScheme(), rest, given);
        }
        String path = base.getRawPath();
        String query = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
        String target = switch (rest.isEmpty() ? '#' : rest.charAt(0)) {
            case '#' -> path + query;
            case '?' -> path + rest;
            case '/' -> rest;
            default -> path.substring(0, path.lastIndexOf('/') + 1) + rest;
        };
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + PathSpelling.of(target));
    }

    private static URI whole(String scheme, String afterScheme, String given) throws Unreadable {
        String rest = slashes(afterScheme).replaceFirst("^/+", "");
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        // Programs disagree whether ?, # and \ end a host; an @ behind one of them is there to make them disagree.
        String ambiguous = afterScheme.replaceFirst("^[/\\\\]+", "").replaceFirst("/.*", "");
        if (ambiguous.contains("@")) {
            throw new Unreadable("The address " + Shown.of(given)
                    + " holds a user name or password, or may be read as if it did (an @ before the path); those are"
                    + " never sent. Give it without.");
        }
        int colon = authority.indexOf(':', Math.max(0, authority.indexOf(']')));
        String host = HostSpelling.of(colon < 0 ? authority : authority.substring(0, colon))
                .orElseThrow(() -> new Unreadable("The address " + Shown.of(given)
                        + " does not name a host that can exist; check its spelling between // and the next /."));
        String port = colon < 0 ? "" : port(scheme, authority.substring(colon + 1), given);
        return URI.create(scheme + "://" + host + port + PathSpelling.of(rest.substring(end)));
    }

    private static String port(String scheme, String written, String given) throws Unreadable {
        Matcher port = PORT.matcher(written);
        if (!port.matches() || (!port.group(1).isEmpty() && Integer.parseInt(port.group(1)) > 65535)) {
            throw new Unreadable("The address " + Shown.of(given) + " has a port that is no number from 0 to 65535.");
        }
        if (written.isEmpty()) {
            return "";
        }
        int number = port.group(1).isEmpty() ? 0 : Integer.parseInt(port.group(1));
        return number == (scheme.equals("https") ? 443 : 80) ? "" : ":" + number;
    }

    /// Without white space and control characters around it and without tabs and line breaks in it.
    private static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return text.substring(from, to).replaceAll("[\\t\\n\\r]", "");
    }

    /// Backslashes before any query or fragment are slashes.
    private static String slashes(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
            end++;
        }
        return text.substring(0, end).replace('\\', '/') + text.substring(end);
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Unreadable(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }
    }
}
