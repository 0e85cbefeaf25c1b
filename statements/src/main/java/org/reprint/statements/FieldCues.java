package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Claim.Range;

/// Finds the cue verb of a field, with its particle and auxiliary, and who does what it tells.
final class FieldCues {
    /// A cue verb in a field.
    ///
    /// @param at the token that carries the meaning
    /// @param finite the token that is inflected: the verb itself or its auxiliary
    record Predicate(CueWord word, int at, int finite, boolean passive, boolean negated) {
        Predicate(CueWord word, int at, boolean passive, boolean negated) {
            this(word, at, at, passive, negated);
        }
    }

    private final Page page;
    private final Tokens tokens;
    private final NounPhrases phrases;

    FieldCues(Page page, NounPhrases phrases) {
        this.page = page;
        this.tokens = page.tokens;
        this.phrases = phrases;
    }

    CueWord plain(int token) {
        return new CueWord(tokens.lower(token), "C", Act.SPEECH, Polarity.SAID);
    }

    CueHit hit(Predicate verb) {
        return new CueHit(verb.word(), verb.at(), verb.at(), verb.at() + 1, verb.negated(), verb.passive(), false);
    }

    /// The cue verb of a field, the first that is complete.
    Optional<Predicate> in(Field field) {
        for (int i = field.from(); i < field.to(); i = page.quoted(i) ? page.after(i) : Field.after(page, i)) {
            if (!page.quoted(i) && (!tokens.capital(i) || i == field.from())) {
                for (VerbForm form : page.tongue.verbs(tokens.lower(i))) {
                    Optional<Predicate> predicate = predicate(form, i, field);
                    if (predicate.isPresent()) {
                        return predicate;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Predicate> predicate(VerbForm form, int i, Field field) {
        if (!form.particle().isEmpty() && !has(form.particle(), i, field)) {
            return Optional.empty();
        }
        boolean negated = negated(field);
        return switch (form.shape()) {
            case FINITE ->
                finiteAt(form, i, field)
                        ? Optional.of(new Predicate(form.word(), i, false, negated))
                        : Optional.empty();
            case PARTICIPLE ->
                auxiliary(i, field)
                        .map(aux -> new Predicate(
                                form.word(), i, aux, tokens.is(aux, Feature.PASSIVE) || passive(i, field), negated));
            case INFINITIVE -> Optional.empty();
        };
    }

    /// A verb stands second or last: no other inflected verb may stand before it in its field, unless it ends the
    /// field of a subordinate clause.
    private boolean finiteAt(VerbForm form, int i, Field field) {
        if (subordinate(field) || tokens.is(field.from(), Feature.AS)) {
            return i >= field.to() - 3 || !form.particle().isEmpty();
        }
        for (int j = field.from(); j < i; j++) {
            if (!page.quoted(j) && tokens.any(j, Roles.FINITE) && !tokens.capital(j)) {
                return false;
            }
        }
        return i < field.to() - 1 || i == field.from() || form.particle().isEmpty();
    }

    /// Whether the particle ends the field, or stands alone behind an apposition ("gab X, der Chef, bekannt").
    private boolean has(String particle, int i, Field field) {
        return within(particle, i, field) || behind(particle, field) > 0;
    }

    /// The token of a particle that stands alone between the commas after a field, or -1.
    int behind(String particle, Field field) {
        for (int j = field.to() + 1; j < Math.min(tokens.count - 1, field.to() + 16); j++) {
            if (tokens.stop(j) || tokens.colon(j)) {
                return -1;
            }
            boolean alone = tokens.comma(j - 1) && (tokens.comma(j + 1) || tokens.colon(j + 1) || tokens.stop(j + 1));
            if (alone && tokens.lower(j).equals(particle)) {
                return j;
            }
        }
        return -1;
    }

    private boolean within(String particle, int i, Field field) {
        for (int j = field.to() - 1; j > field.from(); j--) {
            if (j != i && !page.quoted(j) && tokens.lower(j).equals(particle)) {
                return j > i || j == i - 1;
            }
        }
        return false;
    }

    private boolean negated(Field field) {
        for (int j = field.from(); j < field.to(); j++) {
            if (!page.quoted(j) && tokens.is(j, Feature.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> auxiliary(int participle, Field field) {
        long mask = Feature.AUXILIARY.bit() | Feature.PASSIVE.bit();
        for (int j = field.from(); j < participle; j++) {
            if (!page.quoted(j) && tokens.any(j, mask)) {
                return Optional.of(j);
            }
        }
        for (int j = participle + 1; j < Math.min(field.to(), participle + 3); j++) {
            if (tokens.any(j, mask)) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    private boolean passive(int participle, Field field) {
        for (int j = participle + 1; j < Math.min(field.to(), participle + 3); j++) {
            if (tokens.is(j, Feature.PASSIVE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb of a field stands last: it begins with a subordinator or a relative pronoun.
    boolean subordinate(Field field) {
        int i = field.from();
        if (tokens.is(i, Feature.CONJUNCTION)) {
            i++;
        }
        boolean last = !page.quoted(field.to() - 1) && !tokens.capital(field.to() - 1);
        return tokens.is(i, Feature.COMPLEMENTIZER) || (tokens.is(i, Feature.SUBORDINATOR) && last) || relative(field);
    }

    /// Whether a field is a relative clause: a pronoun that can be an article, with no noun it could belong to right
    /// after it and a verb at the end.
    boolean relative(Field field) {
        int i = field.from();
        if (field.sign() != ',' || tokens.capital(i)) {
            return false;
        }
        if (tokens.is(i, Feature.PREPOSITION)) {
            i++;
        }
        if (tokens.is(i, Feature.RELATIVE)) {
            return true;
        }
        int last = field.to() - 1;
        boolean article = tokens.is(i, Feature.ARTICLE) || tokens.is(i, Feature.OBJECT);
        boolean ends = !page.quoted(last) && !tokens.capital(last) && tokens.wordAt(last);
        return article
                && ends
                && tokens.is(i, Feature.DETERMINER)
                && (verbal(last) || i > field.from())
                && !second(i, field)
                && !(i == field.from() && infinitive(field) && !tokens.any(last, Roles.FINITE));
    }

    /// Whether a noun phrase begins at `i` and an inflected verb follows it: a main clause.
    private boolean second(int i, Field field) {
        int end = phrases.end(i, field.to());
        boolean last = end == field.to() - 1 && !(tokens.is(end, Feature.SUBJUNCTIVE) && tokens.capital(i + 1));
        return end > i + 1
                && end < field.to()
                && !last
                && !page.quoted(end)
                && (tokens.any(end, Roles.FINITE | Feature.SUBJUNCTIVE.bit()) || Field.finite(page, end));
    }

    private boolean verbal(int i) {
        String word = tokens.lower(i);
        return tokens.any(i, Roles.FINITE | Feature.SUBJUNCTIVE.bit())
                || !page.tongue.verbs(word).isEmpty()
                || word.endsWith("t")
                || word.endsWith("te")
                || word.endsWith("en");
    }

    /// Whether a field is a clause with "zu" and an infinitive.
    boolean infinitive(Field field) {
        int last = field.to() - 1;
        if (page.tongue.table("purpose").contains(tokens.lower(field.from()))) {
            return false;
        }
        for (int i = field.from(); i <= last; i++) {
            if (page.quoted(i) || tokens.capital(i)) {
                continue;
            }
            String word = tokens.lower(i);
            boolean joined = word.length() > 6 && word.endsWith("en") && word.lastIndexOf("zu") > 1;
            boolean apart = tokens.is(i, Feature.INFINITIVE)
                    && !tokens.capital(i + 1)
                    && tokens.lower(i + 1).endsWith("n");
            if ((joined && i >= last - 2) || (apart && i >= last - 3)) {
                return true;
            }
        }
        return false;
    }

    boolean subjunctive(int from, int to) {
        for (int i = from; i < to; i = page.quoted(i) ? page.after(i) : i + 1) {
            if (!page.quoted(i) && !tokens.capital(i) && tokens.is(i, Feature.SUBJUNCTIVE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb that carries a clause stands among the tokens.
    boolean finite(int from, int to) {
        for (int i = from; i < to; i = page.quoted(i) ? page.after(i) : i + 1) {
            if (page.quoted(i) || tokens.capital(i)) {
                continue;
            }
            if (tokens.any(i, Roles.FINITE | Feature.SUBJUNCTIVE.bit() | Feature.VERB.bit()) || Field.finite(page, i)) {
                return true;
            }
            String word = tokens.lower(i);
            boolean ending = word.endsWith("te") || word.endsWith("ten") || (word.endsWith("t") && word.length() > 3);
            boolean known = tokens.bits[i] != 0;
            if (ending && !known && tokens.wordAt(i)) {
                return true;
            }
        }
        return false;
    }

    /// A word for a claim that ends a field, or that a form of "to be" in it says something of ("vertritt die Ansicht,
    /// …", "das Ergebnis war, …"), or -1.
    int noun(Field field) {
        int last = field.to() - 1;
        if (said(last)) {
            return last;
        }
        boolean being = tokens.any(last, Feature.BE.bit()) || tokens.any(last - 1, Feature.BE.bit());
        for (int i = last - 1; being && i > field.from(); i--) {
            if (said(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean said(int i) {
        return !page.quoted(i) && tokens.capital(i) && tokens.is(i, Feature.SAYING);
    }

    /// Whether field `after` can be what a verb says: behind a colon, with "dass", "ob" or "zu", a passage, or, for
    /// the plainest verbs, any clause; behind others a clause in the subjunctive.
    boolean told(Predicate verb, Field after, boolean subordinate) {
        if (after.sign() == ':' || page.quoted(after.from())) {
            return true;
        }
        if (tokens.is(after.from(), Feature.COMPLEMENTIZER) || infinitive(after)) {
            return true;
        }
        if (tokens.is(after.from(), Feature.QUESTION)) {
            return !subordinate && !verb.word().has('T');
        }
        if (verb.word().has('T') || subordinate(after)) {
            return false;
        }
        return subjunctive(after.from(), after.to())
                || (verb.word().has('K') && !subordinate && !verb.passive() && finite(after.from(), after.to()));
    }

    /// Who speaks: the subject before or behind the verb, by what stands first in the field; in the passive whoever is
    /// named after "von".
    Optional<Range> subject(Field field, Predicate verb, Optional<Range> antecedent) {
        if ((verb.passive() && !verb.word().has('O')) || verb.word().has('E')) {
            return by(field, verb);
        }
        int first = field.from();
        if (tokens.is(first, Feature.AS)) {
            return phrases.after(first + 1, field.to());
        }
        if (subordinate(field)) {
            if (relative(field)) {
                boolean object = tokens.is(first, Feature.OBJECT) || tokens.is(first, Feature.PREPOSITION);
                return object ? phrases.after(first + 1, field.to()) : Optional.of(new Range(first, first + 1));
            }
            return phrases.after(first + 1, field.to());
        }
        if (tokens.is(first, Feature.CONJUNCTION)) {
            first++;
        }
        if (first >= verb.finite()) {
            return phrases.after(verb.finite() + 1, field.to()).or(() -> antecedent);
        }
        boolean fronted = (page.quoted(first) && InnerQuotes.said(page, page.passages.get(tokens.passage[first])))
                || (tokens.is(first, Feature.POINTING) && first + 1 == verb.finite())
                || (tokens.any(
                                first,
                                Feature.PREPOSITION.bit()
                                        | Feature.ADVERB.bit()
                                        | Feature.SUBORDINATOR.bit()
                                        | Feature.OBJECT.bit()
                                        | Feature.THUS.bit()
                                        | Feature.QUESTION.bit())
                        && !tokens.is(first, Feature.PARTICLE));
        Optional<Range> behind = phrases.after(verb.finite() + 1, field.to());
        if (tokens.is(verb.finite() + 1, Feature.HE) && verb.finite() + 1 < field.to()) {
            return Optional.of(new Range(verb.finite() + 1, verb.finite() + 2));
        }
        if (fronted || (behind.isPresent() && adverbial(first, verb.finite()))) {
            boolean spare = behind.isEmpty() && tokens.is(first, Feature.ADVERB);
            return spare ? phrases.after(first + 1, verb.finite()) : behind;
        }
        if (behind.isPresent() && tokens.is(first, Feature.PREPOSITION)) {
            return behind;
        }
        int start = tokens.is(first, Feature.PARTICLE) && tokens.is(first, Feature.PREPOSITION) ? first + 1 : first;
        int end = phrases.end(start, verb.finite());
        if (end == start) {
            boolean plain = tokens.is(first, Feature.DETERMINER) && verb.finite() - first < 4;
            return plain ? Optional.of(new Range(first, verb.finite())) : behind.or(() -> antecedent);
        }
        return Optional.of(new Range(first, end));
    }

    /// "Gegenwärtig", "Offiziell": one word before the verb that ends like an adverb.
    private boolean adverbial(int first, int verb) {
        String word = tokens.lower(first);
        return first + 1 == verb && page.tongue.table("adverbs").stream().anyMatch(word::endsWith);
    }

    /// "von X", "durch X", or the place a word comes from ("in dem Bericht heißt es").
    private Optional<Range> by(Field field, Predicate verb) {
        for (int i = field.from(); i < field.to(); i = page.quoted(i) ? page.after(i) : i + 1) {
            boolean opens = verb.passive() ? tokens.is(i, Feature.BY) : tokens.is(i, Feature.PREPOSITION);
            if (opens && !page.quoted(i)) {
                int end = phrases.end(i + 1, field.to());
                boolean day = tokens.any(i + 1, Roles.DAY);
                if (end > i + 1 && !day) {
                    return Optional.of(new Range(i + 1, end));
                }
            }
        }
        return Optional.empty();
    }
}
