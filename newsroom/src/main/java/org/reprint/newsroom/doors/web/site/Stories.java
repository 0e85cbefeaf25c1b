package org.reprint.newsroom.doors.web.site;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.topic.Topic;

/// How the parts of a story are put into words on a page. Everything here is plain text.
public final class Stories {

    private static final int STANDFIRST = 220;
    private static final int KICKER = 2;

    /// What no ellipsis stands behind.
    private static final Pattern BROKEN_OFF = Pattern.compile("[\\s\\p{Pd},;:،؛、，；：(\\[“‘«„]+$");

    private Stories() {}

    /// The line under a headline in a list: the deck, else the first words of the text, shortened.
    public static String standfirst(Card card) {
        String words = card.deck().isEmpty() ? card.opening().replace('\n', ' ').strip() : card.deck();
        return shortened(words, card.language());
    }

    /// Words for a narrow place: what is too long ends with a sentence where one ends late enough, else between words,
    /// with an ellipsis.
    ///
    /// @param tag BCP 47, of the words
    public static String shortened(String words, String tag) {
        if (words.length() <= STANDFIRST) {
            return words;
        }
        Locale language = Locale.forLanguageTag(tag);
        int sentences = endBefore(STANDFIRST, words, BreakIterator.getSentenceInstance(language));
        if (sentences >= STANDFIRST / 2) {
            return words.substring(0, sentences).strip();
        }
        int word = endBefore(STANDFIRST, words, BreakIterator.getWordInstance(language));
        return BROKEN_OFF.matcher(words.substring(0, Math.max(word, 1))).replaceFirst("") + "…";
    }

    private static int endBefore(int limit, String words, BreakIterator breaks) {
        breaks.setText(words);
        return breaks.preceding(limit + 1);
    }

    /// The names of a story's authors in a row.
    public static String authors(Card card, Words words) {
        return words.names(card.authors().stream().map(Person::name).toList());
    }

    /// What stands behind an author's name: the bio, without the name when it begins with it.
    public static String bio(Person author) {
        String bio = author.bio().strip();
        String rest =
                bio.startsWith(author.name()) ? bio.substring(author.name().length()) : "";
        return rest.isEmpty() || Character.isLetterOrDigit(rest.codePointAt(0)) ? " " + bio : rest;
    }

    /// The one or two topics that stand over a headline: reports first, then themes, then regions.
    public static List<Topic> kicker(Printed printed) {
        return printed.topics().stream()
                .sorted(Comparator.comparing(Topic::kind).reversed())
                .limit(KICKER)
                .toList();
    }

    /// What stands behind the name at a place in a row of names.
    ///
    /// @param index of the name, from 0
    /// @param size of the row
    public static String between(int index, int size, Words words) {
        if (index == size - 1) {
            return "";
        }
        return index == size - 2 ? words.say("list.and") : words.say("list.comma");
    }

    /// The topics of one kind.
    public static List<Topic> of(Printed printed, Topic.Kind kind) {
        return printed.topics().stream().filter(topic -> topic.kind() == kind).toList();
    }

    /// The ground on which it is shown.
    public static Ground ground(Printed printed, Words words) {
        String outlet = printed.original().outlet().name();
        Ground ground = Ground.of(printed.basis(), outlet, Optional.of(printed.form()), words);
        return printed.dues()
                .ground()
                .map(reason -> new Ground(ground.sentence(), ground.licence(), reason))
                .orElse(ground);
    }

    /// An HTML `lang`: empty for a language that nobody knows (HTML, section 3.2.6.1).
    public static String lang(String language) {
        return language.equals("und") ? "" : language;
    }
}
