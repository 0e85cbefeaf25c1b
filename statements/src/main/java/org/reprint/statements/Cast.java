package org.reprint.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.NameFinder.Naming;

/// The people of a text: who is named, and who is meant by "he", "the spokesman" or a last name.
final class Cast {
    private final Page page;
    private final Tokens tokens;
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final Map<String, Figure> byLast = new HashMap<>();
    /// names of three words and more by what follows the first: "Acosta Bell" is "Rufino Acosta Bell"
    private final Map<String, String> byEnd = new HashMap<>();
    private final Map<Integer, Figure> byToken = new HashMap<>();
    private final List<Figure> humans = new ArrayList<>();
    /// the human beings, and those who may be
    private final List<Figure> possible = new ArrayList<>();
    private final Cases cases;
    private final Descriptions descriptions;
    private final Map<Claim, List<Figure>> found = new HashMap<>();
    private final Pronouns pronouns;

    Cast(Page page) {
        this.page = page;
        this.tokens = page.tokens;
        this.cases = new Cases(page.tongue);
        List<Naming> namings = new NameFinder(page).names();
        namings.stream()
                .map(Naming::name)
                .filter(name -> name.size() == 2)
                .forEach(name -> cases.meet(tokens.word(name.from()), tokens.word(name.from() + 1)));
        namings.stream().filter(naming -> naming.name().size() > 2).forEach(this::end);
        page.source.headline().ifPresent(line -> around(line));
        page.source.deck().ifPresent(line -> around(line));
        namings.stream().filter(naming -> naming.name().size() > 1).forEach(naming -> file(page, naming, true));
        namings.stream().filter(naming -> naming.name().size() == 1).forEach(naming -> file(page, naming, true));
        for (Figure figure : byName.values()) {
            figure.mentions.sort(null);
            if (figure.human > 0 && !figure.body) {
                humans.add(figure);
            }
            if ((figure.human > 0 || figure.whole) && !figure.body) {
                possible.add(figure);
            }
        }
        this.descriptions = new Descriptions(page, humans);
        this.pronouns = new Pronouns(page, possible, byToken);
    }

    /// Not so where a second first name follows: Carlos Rivera need not be Juan Carlos Rivera.
    private void end(Naming naming) {
        if (tokens.any(naming.name().from() + 1, Feature.MALE.bit() | Feature.FEMALE.bit())) {
            return;
        }
        String whole = page.span(naming.name().from(), naming.name().to()).in(page.text);
        String end = page.span(naming.name().from() + 1, naming.name().to()).in(page.text);
        byEnd.putIfAbsent(end, whole);
    }

    private void around(String line) {
        Page small = Page.of(Text.of("", page.source.language(), line), page.tongue);
        for (Naming naming : new NameFinder(small).names()) {
            Range name = naming.name();
            if (name.size() == 2) {
                cases.meet(small.tokens.word(name.from()), small.tokens.word(name.from() + 1));
            }
            file(small, naming, false);
        }
    }

    private void file(Page from, Naming naming, boolean here) {
        Tokens words = from.tokens;
        Range name = naming.name();
        int lastToken = name.to() - 1;
        while (lastToken > name.from() && (words.is(lastToken, Feature.ABBREVIATION) || !words.wordAt(lastToken))) {
            lastToken--;
        }
        String full = from.span(name.from(), name.to()).in(from.text);
        String last = words.word(lastToken);
        String first = words.word(name.from());
        Optional<String> led = name.size() == 2 ? cases.first(first, last) : Optional.empty();
        if (led.isPresent()) {
            full = led.get();
            first = full.substring(0, full.indexOf(' '));
            last = full.substring(first.length() + 1);
        }
        Figure figure = figure(full, first, last, name.size() == 1);
        naming.role().ifPresent(role -> office(figure, role, naming.affiliation()));
        figure.human += naming.role().isPresent() ? 1 : 0;
        signs(figure, words, naming, here);
        for (int i = name.from(); i < name.to(); i++) {
            figure.body |= words.any(i, Feature.BODY.bit() | Feature.SOURCE.bit() | Feature.COUNTRY.bit());
        }
        figure.whole |= here && whole(words, name);
        if (here) {
            figure.mentions.add(name.from());
            for (int i = naming.run().from(); i < naming.run().to(); i++) {
                byToken.put(i, figure);
            }
        }
    }

    /// "Signe Aabenholm", also where no list knows the first name; not "the White House", "in New York", "Court Room
    /// 4".
    private static boolean whole(Tokens words, Range name) {
        long before = Feature.ARTICLE.bit() | Feature.LOCATION.bit();
        return name.size() == 2
                && words.wordAt(name.to() - 1)
                && !words.any(name.from() - 1, before)
                && !Character.isDigit(words.first(name.to()));
    }

    private static void office(Figure figure, String role, Optional<String> affiliation) {
        boolean title = role.length() <= 4;
        if (figure.role.isEmpty() && !title) {
            figure.role = Optional.of(role);
        }
        if (figure.affiliation.isEmpty() && !title) {
            figure.affiliation = affiliation;
        }
    }

    /// The figure of that name: a single word is the figure whose last name it is.
    private Figure figure(String full, String first, String last, boolean single) {
        String key = page.tongue.code() + last;
        if (single && byLast.containsKey(key)) {
            return Objects.requireNonNull(byLast.get(key));
        }
        Figure figure = byName.computeIfAbsent(byEnd.getOrDefault(full, full), name -> new Figure(name, first, last));
        if (!single || !byLast.containsKey(key)) {
            byLast.putIfAbsent(key, figure);
        }
        if (!single && !byLast.containsKey(page.tongue.code() + first)) {
            byLast.put(page.tongue.code() + first, figure);
        }
        return figure;
    }

    private static void signs(Figure figure, Tokens words, Naming naming, boolean here) {
        for (int i = naming.run().from(); i <= naming.name().from(); i++) {
            String word = words.lower(i);
            figure.male += word.equals("mr") || (word.endsWith("man") && words.is(i, Feature.TITLE)) ? 2 : 0;
            figure.female += word.equals("ms") || word.equals("mrs") || word.endsWith("woman") ? 2 : 0;
        }
        int first = naming.name().from();
        boolean given = words.any(first, Feature.MALE.bit() | Feature.FEMALE.bit());
        if (given && naming.name().size() > 1) {
            figure.male += words.is(first, Feature.MALE) ? 1 : 0;
            figure.female += words.is(first, Feature.FEMALE) ? 1 : 0;
            figure.human++;
        }
        int after = naming.run().to();
        figure.human += here && words.comma(after) && apposed(words, after + 1) ? 1 : 0;
    }

    /// "…, who", "…, a professor at": what follows a person's name and a comma.
    private static boolean apposed(Tokens words, int from) {
        for (int i = from; i < from + 6; i++) {
            if (words.comma(i) || words.stop(i)) {
                return false;
            }
            if (words.any(i, Feature.WHO.bit() | Feature.ROLE.bit())) {
                return true;
            }
        }
        return false;
    }

    /// Looks up, from top to bottom, who speaks in each claim.
    void meet(List<Claim> claims) {
        claims.forEach(this::human);
        for (Claim claim : claims) {
            claim.speaker.ifPresent(range -> {
                List<Figure> figures = figures(range);
                found.put(claim, figures);
                figures.forEach(figure -> pronouns.spoke(figure, range.from()));
            });
        }
    }

    /// Whoever speaks in words is taken for a human being, unless the name is a body's.
    private void human(Claim claim) {
        boolean speech = claim.cue
                .filter(hit -> hit.word().act() == Act.SPEECH && hit.word().has('C'))
                .isPresent();
        if (!speech || claim.speaker.isEmpty()) {
            return;
        }
        Figure figure = byToken.get(claim.speaker.get().from());
        if (figure != null && !figure.body) {
            figure.human++;
            if (!humans.contains(figure)) {
                humans.add(figure);
            }
            if (!possible.contains(figure)) {
                possible.add(figure);
            }
        }
    }

    private List<Figure> figures(Range range) {
        if (tokens.any(range.from(), Feature.HE.bit() | Feature.SHE.bit()) && range.size() == 1) {
            return pronouns.meant(range.from(), tokens.is(range.from(), Feature.HE))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (tokens.is(range.from(), Feature.WHO) && range.size() == 1) {
            return named(new Range(Math.max(0, range.from() - 12), range.from()), true);
        }
        Range apposed = Appositions.name(tokens, range);
        if (!apposed.equals(range)) {
            return named(apposed, false);
        }
        if (descriptions.describes(range)) {
            return descriptions.meant(range).map(List::of).orElse(List.of());
        }
        return named(range, false);
    }

    /// The figures named by a phrase: the first, and those joined to it by "and".
    private List<Figure> named(Range range, boolean nearest) {
        Set<Figure> figures = new LinkedHashSet<>();
        Figure latest = null;
        for (int i = range.from(); i < range.to(); i++) {
            Figure figure = byToken.get(i);
            if (figure == null || figure == latest || qualifies(figure, i, range)) {
                continue;
            }
            if (nearest) {
                figures.clear();
            }
            if (latest != null && office(i, range.from())) {
                figures.remove(latest);
            }
            if (figures.isEmpty() || joined(range.from(), i)) {
                figures.add(figure);
            }
            latest = figure;
        }
        if (figures.stream().anyMatch(figure -> figure.human > 0 && !figure.body)) {
            figures.removeIf(figure -> figure.body);
        }
        return List.copyOf(figures);
    }

    /// "the Uzbek foreign ministry", "Opposition members": one word that says what sort the speaker is of names nobody.
    private boolean qualifies(Figure figure, int i, Range range) {
        int next = i + 1;
        return figure.human == 0
                && byToken.get(i - 1) != figure
                && next < range.to()
                && tokens.wordAt(next)
                && !tokens.capital(next)
                && !tokens.is(next, Feature.ROLE)
                && !tokens.any(next, Feature.PREPOSITION.bit() | Feature.CONJUNCTION.bit() | Feature.POSSESSIVE.bit());
    }

    /// "Kremlin spokesman Dmitry Peskov": an office in small letters stands between the two names.
    private boolean office(int i, int from) {
        int j = i - 1;
        while (j > from && tokens.any(j, Feature.ROLE.bit() | Feature.TITLE.bit()) && !tokens.capital(j)) {
            j--;
        }
        return j < i - 1 && byToken.containsKey(j);
    }

    private boolean joined(int from, int i) {
        int j = i - 1;
        while (j > from && byToken.get(j) == byToken.get(i)) {
            j--;
        }
        while (j > from
                && tokens.wordAt(j)
                && !tokens.is(j, Feature.CONJUNCTION)
                && !tokens.any(j, Feature.PREPOSITION.bit())) {
            j--;
        }
        if (!tokens.is(j, Feature.CONJUNCTION)) {
            return false;
        }
        for (int k = from; k < j; k++) {
            if (tokens.any(k, Feature.PREPOSITION.bit()) || tokens.comma(k)) {
                return false;
            }
        }
        return true;
    }

    /// The fullest name of whoever a phrase names or describes.
    Optional<String> name(Range range) {
        List<Figure> figures = figures(range);
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.getFirst().name);
    }

    /// Who is meant by the claim's speaker: named people, or the nameless in their own words.
    List<Person> people(Claim claim) {
        List<Figure> figures = found.getOrDefault(claim, List.of());
        if (!figures.isEmpty()) {
            return figures.stream().map(Figure::person).toList();
        }
        return claim.speaker
                .filter(range ->
                        !tokens.any(range.from(), Roles.SUBJECT_PRONOUN | Feature.WHO.bit()) || range.size() > 1)
                .map(range -> new Person(nameless(range), false, Optional.empty(), Optional.empty()))
                .map(List::of)
                .orElse(List.of());
    }

    private String nameless(Range range) {
        return page.tongue.is("uncased")
                ? new Uncased(page).name(range)
                : page.span(range.from(), range.to()).in(page.text);
    }
}
