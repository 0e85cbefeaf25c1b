package org.reprint.newsroom.words.rights;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.rights.Rules.CreditPlace;
import org.reprint.newsroom.words.rights.Rules.Permit;

/// Terms as an operator writes them, in JSON's shapes but without a JSON library: objects are maps, the
/// rest strings, booleans and numbers. The same form is stored, shown and read:
///
/// ```json
/// {"basis": {"kind": "licence", "licence": "https://creativecommons.org/licenses/by/4.0/"},
///  "rules": {"extent": "whole", "excerptParagraphs": 3, "editText": false, "pictures": "ask",
///            "creditText": "…", "creditPlace": "end", "canonical": "original", "contact": "desk@example.org"}}
/// ```
///
/// A permit is `true`, `false` or `"ask"`; what is left out is for the basis to decide.
public final class TermsForm {

    private static final Set<String> RULES = Set.of(
            "extent",
            "excerptParagraphs",
            "editText",
            "editHeadline",
            "pictures",
            "translation",
            "commercial",
            "mailAndChannels",
            "furtherRepublication",
            "creditText",
            "creditPlace",
            "link",
            "canonical",
            "tracker",
            "embargo",
            "expiry",
            "contact");

    private TermsForm() {}

    /// Terms that could not be read.
    public static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /// Reads terms.
    ///
    /// @param form as above
    /// @throws Unreadable with a sentence that says which part is wrong and what it may be
    public static Terms read(Map<String, ?> form) {
        known(form, Set.of("basis", "rules"), "terms");
        Map<String, ?> rules = map(form, "rules");
        known(rules, RULES, "rules");
        return new Terms(basis(map(form, "basis")), rules(rules));
    }

    /// Writes terms; what is left to the basis is left out.
    public static Map<String, Object> write(Terms terms) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("basis", write(terms.basis()));
        Map<String, Object> rules = write(terms.rules());
        if (!rules.isEmpty()) {
            form.put("rules", rules);
        }
        return form;
    }

    private static Basis basis(Map<String, ?> form) {
        known(form, Set.of("kind", "licence", "evidence", "reason"), "basis");
        String reason = text(form, "reason").orElse("");
        String kind = text(form, "kind").orElse("none");
        return switch (kind) {
            case "own-work" -> new Basis.OwnWork();
            case "licence" -> {
                String address = text(form, "licence")
                        .orElseThrow(() -> new Unreadable("A basis of the kind licence needs the licence's address."));
                yield new Basis.Licensed(Licence.of(address)
                        .orElseThrow(() -> new Unreadable("The licence " + address
                                + " is not known; give the address of a Creative Commons deed, or use permission.")));
            }
            case "permission" ->
                new Basis.Permission(text(form, "evidence")
                        .orElseThrow(
                                () -> new Unreadable("A permission needs evidence: say where the letter is kept.")));
            case "agreement" -> new Basis.Agreement(text(form, "evidence").orElse(""));
            case "fair-use" -> new Basis.FairUse(needed(reason, kind));
            case "quotation" -> new Basis.Quotation(needed(reason, kind));
            case "public-domain" -> new Basis.PublicDomain(needed(reason, kind));
            case "all-rights-reserved" -> new Basis.Reserved();
            case "none" -> new Basis.None();
            default ->
                throw new Unreadable("The basis " + kind + " is not known; it may be own-work, licence, permission,"
                        + " agreement, fair-use, quotation, public-domain, all-rights-reserved or none.");
        };
    }

    private static String needed(String reason, String kind) {
        if (reason.isBlank()) {
            throw new Unreadable("A basis of the kind " + kind + " needs a reason that readers may see.");
        }
        return reason;
    }

    private static Map<String, Object> write(Basis basis) {
        Map<String, Object> form = new LinkedHashMap<>();
        switch (basis) {
            case Basis.OwnWork own -> form.put("kind", "own-work");
            case Basis.Licensed(Licence licence) -> {
                form.put("kind", "licence");
                form.put("licence", licence.uri().toString());
            }
            case Basis.Permission(String evidence) -> {
                form.put("kind", "permission");
                form.put("evidence", evidence);
            }
            case Basis.Agreement(String evidence) -> {
                form.put("kind", "agreement");
                form.put("evidence", evidence);
            }
            case Basis.FairUse(String reason) -> reasoned(form, "fair-use", reason);
            case Basis.Quotation(String reason) -> reasoned(form, "quotation", reason);
            case Basis.PublicDomain(String reason) -> reasoned(form, "public-domain", reason);
            case Basis.Reserved reserved -> form.put("kind", "all-rights-reserved");
            case Basis.None none -> form.put("kind", "none");
        }
        return form;
    }

    private static void reasoned(Map<String, Object> form, String kind, String reason) {
        form.put("kind", kind);
        form.put("reason", reason);
    }

    private static Rules rules(Map<String, ?> form) {
        Rules silent = Rules.silent();
        return new Rules(
                extent(form),
                paragraphs(form).orElse(silent.excerptParagraphs()),
                permit(form, "editText"),
                permit(form, "editHeadline"),
                permit(form, "pictures"),
                permit(form, "translation"),
                permit(form, "commercial"),
                permit(form, "mailAndChannels"),
                permit(form, "furtherRepublication"),
                text(form, "creditText"),
                choice(form, "creditPlace", CreditPlace.class).orElse(silent.creditPlace()),
                address(form, "link"),
                choice(form, "canonical", CanonicalPolicy.class).orElse(silent.canonical()),
                address(form, "tracker"),
                instant(form, "embargo"),
                instant(form, "expiry"),
                text(form, "contact"));
    }

    private static Map<String, Object> write(Rules rules) {
        Rules silent = Rules.silent();
        Map<String, Object> form = new LinkedHashMap<>();
        switch (rules.wholeText()) {
            case ALLOWED -> form.put("extent", "whole");
            case REFUSED -> form.put("extent", "excerpt");
            case ASK -> form.put("extent", "ask");
            case BY_BASIS -> {}
        }
        if (rules.excerptParagraphs() != silent.excerptParagraphs()) {
            form.put("excerptParagraphs", rules.excerptParagraphs());
        }
        put(form, "editText", rules.editText());
        put(form, "editHeadline", rules.editHeadline());
        put(form, "pictures", rules.pictures());
        put(form, "translation", rules.translation());
        put(form, "commercial", rules.commercial());
        put(form, "mailAndChannels", rules.mailAndChannels());
        put(form, "furtherRepublication", rules.furtherRepublication());
        rules.credit().ifPresent(c -> form.put("creditText", c));
        if (rules.creditPlace() != silent.creditPlace()) {
            form.put("creditPlace", word(rules.creditPlace()));
        }
        rules.link().ifPresent(l -> form.put("link", l.toString()));
        if (rules.canonical() != silent.canonical()) {
            form.put("canonical", word(rules.canonical()));
        }
        rules.tracker().ifPresent(t -> form.put("tracker", t.toString()));
        rules.embargo().ifPresent(e -> form.put("embargo", e.toString()));
        rules.expiry().ifPresent(e -> form.put("expiry", e.toString()));
        rules.contact().ifPresent(c -> form.put("contact", c));
        return form;
    }

    private static void put(Map<String, Object> form, String name, Permit permit) {
        switch (permit) {
            case ALLOWED -> form.put(name, true);
            case REFUSED -> form.put(name, false);
            case ASK -> form.put(name, "ask");
            case BY_BASIS -> {}
        }
    }

    private static Permit extent(Map<String, ?> form) {
        return text(form, "extent")
                .map(extent -> switch (extent) {
                    case "whole" -> Permit.ALLOWED;
                    case "excerpt" -> Permit.REFUSED;
                    case "ask" -> Permit.ASK;
                    default -> throw new Unreadable("The extent " + extent + " may be whole, excerpt or ask.");
                })
                .orElse(Permit.BY_BASIS);
    }

    private static Permit permit(Map<String, ?> form, String name) {
        Object value = form.get(name);
        if (value == null) {
            return Permit.BY_BASIS;
        }
        return switch (value.toString()) {
            case "true" -> Permit.ALLOWED;
            case "false" -> Permit.REFUSED;
            case "ask" -> Permit.ASK;
            default -> throw new Unreadable("The rule " + name + " may be true, false or \"ask\".");
        };
    }

    private static Optional<Integer> paragraphs(Map<String, ?> form) {
        return text(form, "excerptParagraphs").map(number -> {
            if (!number.matches("[0-9]{1,2}") || Integer.parseInt(number) > 50) {
                throw new Unreadable("The rule excerptParagraphs may be a whole number from 0 to 50.");
            }
            return Integer.parseInt(number);
        });
    }

    private static <E extends Enum<E>> Optional<E> choice(Map<String, ?> form, String name, Class<E> type) {
        return text(form, name).map(value -> {
            for (E constant : type.getEnumConstants()) {
                if (word(constant).equals(value)) {
                    return constant;
                }
            }
            throw new Unreadable("The rule " + name + " may be one of "
                    + String.join(
                            ", ",
                            java.util.Arrays.stream(type.getEnumConstants())
                                    .map(TermsForm::word)
                                    .toList())
                    + ".");
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<URI> address(Map<String, ?> form, String name) {
        return text(form, name).map(parsed(name, "an address that starts with https://", value -> {
            URI uri = uri(value);
            if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
                throw new IllegalArgumentException(value);
            }
            return uri;
        }));
    }

    private static URI uri(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }

    private static Optional<Instant> instant(Map<String, ?> form, String name) {
        return text(form, name).map(parsed(name, "a time like 2026-12-01T06:00:00Z", Instant::parse));
    }

    private static <T> Function<String, T> parsed(String name, String wanted, Function<String, T> parser) {
        return value -> {
            try {
                return parser.apply(value);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new Unreadable("The rule " + name + " must be " + wanted + ", not " + value + ".");
            }
        };
    }

    private static Optional<String> text(Map<String, ?> form, String name) {
        return Optional.ofNullable(form.get(name)).map(Object::toString).filter(t -> !t.isBlank());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(Map<String, ?> form, String name) {
        Object value = form.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, ?>) map;
        }
        throw new Unreadable("The part " + name + " of the terms must be an object.");
    }

    private static void known(Map<String, ?> form, Set<String> names, String part) {
        for (String name : form.keySet()) {
            if (!names.contains(name)) {
                throw new Unreadable("The word " + name + " is not known in " + part + "; it may hold "
                        + String.join(", ", names.stream().sorted().toList()) + ".");
            }
        }
    }
}
