package org.reprint.newsroom.words.rights;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A licence or public-domain statement that is known by its address.
///
/// @param kind which family member
/// @param uri its address as the source gave it, normalised to `https`
/// @param name short name for people, e.g. `CC BY-ND 4.0`
public record Licence(Kind kind, URI uri, String name) {

    /// The licences whose conditions the house knows (<https://creativecommons.org/licenses/>).
    public enum Kind {
        CC0(false, false, false, false),
        PUBLIC_DOMAIN_MARK(false, false, false, false),
        BY(true, false, false, false),
        BY_SA(true, true, false, false),
        BY_ND(true, false, true, false),
        BY_NC(true, false, false, true),
        BY_NC_SA(true, true, false, true),
        BY_NC_ND(true, false, true, true);

        private final boolean attribution;
        private final boolean shareAlike;
        private final boolean noDerivatives;
        private final boolean nonCommercial;

        Kind(boolean attribution, boolean shareAlike, boolean noDerivatives, boolean nonCommercial) {
            this.attribution = attribution;
            this.shareAlike = shareAlike;
            this.noDerivatives = noDerivatives;
            this.nonCommercial = nonCommercial;
        }

        /// Credit, licence notice and a link are due.
        public boolean attribution() {
            return attribution;
        }

        /// What is made from it goes under the same licence.
        public boolean shareAlike() {
            return shareAlike;
        }

        /// No edited text and no translation may be shared.
        public boolean noDerivatives() {
            return noDerivatives;
        }

        /// No commercial use.
        public boolean nonCommercial() {
            return nonCommercial;
        }
    }

    private static final Pattern CC = Pattern.compile(
            "(?i)^(?:https?:)?//(?:www\\.)?creativecommons\\.org/(licenses|publicdomain)/([a-z-]{2,10})(?:/(\\d\\.\\d)(?:/([a-z]{2,4}))?)?(?:/.*)?$");

    /// Knows a licence by its address.
    ///
    /// @param address any text; Creative Commons deeds in any version, port and language form are known
    public static Optional<Licence> of(String address) {
        Matcher m = CC.matcher(address.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String code = m.group(2).toLowerCase(Locale.ROOT);
        return kind(m.group(1).toLowerCase(Locale.ROOT), code)
                .map(kind -> known(kind, code, Optional.ofNullable(m.group(3)), Optional.ofNullable(m.group(4))));
    }

    private static Optional<Kind> kind(String family, String code) {
        return switch (family + "/" + code) {
            case "publicdomain/zero" -> Optional.of(Kind.CC0);
            case "publicdomain/mark" -> Optional.of(Kind.PUBLIC_DOMAIN_MARK);
            case "licenses/by" -> Optional.of(Kind.BY);
            case "licenses/by-sa" -> Optional.of(Kind.BY_SA);
            case "licenses/by-nd" -> Optional.of(Kind.BY_ND);
            case "licenses/by-nc" -> Optional.of(Kind.BY_NC);
            case "licenses/by-nc-sa" -> Optional.of(Kind.BY_NC_SA);
            case "licenses/by-nc-nd", "licenses/by-nd-nc" -> Optional.of(Kind.BY_NC_ND);
            default -> Optional.empty();
        };
    }

    private static Licence known(Kind kind, String code, Optional<String> version, Optional<String> port) {
        boolean free = kind == Kind.CC0 || kind == Kind.PUBLIC_DOMAIN_MARK;
        String number = version.orElse(free ? "1.0" : "4.0");
        String path = (free ? "publicdomain/" : "licenses/") + code + "/" + number + "/"
                + port.filter(p -> !p.equals("deed"))
                        .map(p -> p.toLowerCase(Locale.ROOT) + "/")
                        .orElse("");
        String name = switch (kind) {
            case CC0 -> "CC0 " + number;
            case PUBLIC_DOMAIN_MARK -> "Public Domain Mark " + number;
            default -> "CC " + code.toUpperCase(Locale.ROOT) + " " + number;
        };
        return new Licence(kind, URI.create("https://creativecommons.org/" + path), name);
    }
}
