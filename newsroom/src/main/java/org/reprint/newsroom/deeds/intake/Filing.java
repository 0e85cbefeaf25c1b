package org.reprint.newsroom.deeds.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Slug;
import org.reprint.newsroom.words.spelling.Spelling;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;
import org.reprint.newsroom.words.topic.Topics;
import org.reprint.newsroom.words.topic.Vocabulary;
import org.reprint.newsroom.words.topic.Vocabulary.Entry;

/// Finds the terms an article is filed under: first the page's own labels, matched against the vocabularies by name;
/// where it names no region, the countries its text speaks of most. Reports are the editor's own: a page's label
/// only meets one that is already there.
public final class Filing {

    /// A text has to speak of a country so often before it is filed under it; once is enough in the title.
    private static final int OFTEN = 3;

    private static final int MOST_REGIONS = 3;
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<Kind, Map<String, Entry>> byLabel = new HashMap<>();
    private final Map<String, Mentions> spoken = new HashMap<>();
    private final Topics topics;
    private final Ids ids;

    /// @param vocabulary the terms to choose from
    /// @param topics those on file
    public Filing(Vocabulary vocabulary, Topics topics, Ids ids) {
        this.topics = topics;
        this.ids = ids;
        for (Entry entry : vocabulary.entries()) {
            Map<String, Entry> labels = byLabel.computeIfAbsent(entry.kind(), k -> new HashMap<>());
            entry.labels().forEach(label -> labels.putIfAbsent(folded(label), entry));
            entry.mentions()
                    .forEach((language, mentions) ->
                            mentions.forEach(mention -> spoken.computeIfAbsent(language, l -> new Mentions())
                                    .add(mention, entry)));
        }
    }

    /// The topics for a draft. New ones are added to the vocabularies on file: call it inside a transaction.
    public List<Topic> topics(Draft draft) {
        Set<Topic> found = new LinkedHashSet<>();
        draft.topics().regions().forEach(l -> entry(Kind.REGION, l).ifPresent(e -> found.add(kept(e))));
        if (found.isEmpty()) {
            spokenOf(draft).forEach(e -> found.add(kept(e)));
        }
        draft.topics().themes().forEach(l -> entry(Kind.THEME, l).ifPresent(e -> found.add(kept(e))));
        draft.topics().sections().forEach(l -> entry(Kind.THEME, l).ifPresent(e -> found.add(kept(e))));
        draft.topics()
                .reports()
                .forEach(l -> topics.bySlug(Kind.REPORT, Slug.of(l)).ifPresent(found::add));
        return List.copyOf(found);
    }

    /// The topic an editor means, added when it is new.
    ///
    /// @param label a name or a code
    /// @return empty when a region or theme of that name is not known; a report is always made
    public Optional<Topic> named(Kind kind, String label) {
        return switch (kind) {
            case REPORT -> Optional.of(report(label));
            case REGION, THEME -> entry(kind, label).map(this::kept).or(() -> topics.bySlug(kind, Slug.of(label)));
        };
    }

    /// Whether [#named(Kind, String)] would find or make a topic; asks without making one.
    public boolean knows(Kind kind, String label) {
        return switch (kind) {
            case REPORT -> !Slug.of(label).isEmpty();
            case REGION, THEME ->
                entry(kind, label).isPresent()
                        || topics.bySlug(kind, Slug.of(label)).isPresent();
        };
    }

    /// The name of the term that somebody may have meant who wrote one that is not known.
    public Optional<String> nearest(Kind kind, String label) {
        Map<String, Entry> labels = byLabel.getOrDefault(kind, Map.of());
        return Spelling.nearest(folded(label), labels.keySet())
                .flatMap(near -> Optional.ofNullable(labels.get(near)))
                .map(Entry::name);
    }

    private Optional<Entry> entry(Kind kind, String label) {
        Map<String, Entry> labels = byLabel.getOrDefault(kind, Map.of());
        return Optional.ofNullable(labels.get(folded(label)))
                .or(() -> labels.values().stream()
                        .filter(e -> e.code().equalsIgnoreCase(label))
                        .findFirst());
    }

    private Topic kept(Entry entry) {
        return topics.byCode(entry.kind(), entry.code()).orElseGet(() -> {
            Topic fresh = new Topic(ids.next(), entry.kind(), entry.code(), entry.name(), Slug.of(entry.name()));
            topics.keep(fresh);
            return fresh;
        });
    }

    private Topic report(String name) {
        String slug = Slug.of(name);
        return topics.bySlug(Kind.REPORT, slug).orElseGet(() -> {
            Topic fresh = new Topic(ids.next(), Kind.REPORT, slug, name.strip(), slug);
            topics.keep(fresh);
            return fresh;
        });
    }

    private List<Entry> spokenOf(Draft draft) {
        Mentions mentions = spoken.get(Locale.forLanguageTag(draft.language()).getLanguage());
        if (mentions == null) {
            return List.of();
        }
        Map<Entry, Integer> times = new LinkedHashMap<>();
        mentions.count(draft.title() + " . " + draft.deck(), OFTEN, times);
        mentions.count(draft.text(), 1, times);
        return times.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .sorted(Map.Entry.<Entry, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_REGIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What a text of one language says when it speaks of a region.
    private static final class Mentions {
        private final Map<String, Entry> spaced = new HashMap<>();
        private final Map<String, Entry> unspaced = new HashMap<>();
        private int longest = 1;

        void add(String mention, Entry entry) {
            if (mention.codePoints().anyMatch(Filing::unspaced)) {
                unspaced.putIfAbsent(mention, entry);
            } else {
                List<String> words = words(mention);
                spaced.putIfAbsent(String.join(" ", words), entry);
                longest = Math.max(longest, words.size());
            }
        }

        /// Counts mentions, the longest at each place ("South Africa" is no "Africa").
        void count(String text, int weight, Map<Entry, Integer> times) {
            unspaced.forEach((mention, entry) -> {
                for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + mention.length())) {
                    times.merge(entry, weight, Integer::sum);
                }
            });
            List<String> words = words(text);
            for (int i = 0; i < words.size(); i++) {
                for (int length = Math.min(longest, words.size() - i); length > 0; length--) {
                    Entry entry = spaced.get(String.join(" ", words.subList(i, i + length)));
                    if (entry != null) {
                        times.merge(entry, weight, Integer::sum);
                        i += length - 1;
                        break;
                    }
                }
            }
        }
    }

    /// Scripts that put no space between words.
    private static boolean unspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, KHMER, LAO, MYANMAR -> true;
            default -> false;
        };
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(text)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String folded(String label) {
        return SPACE.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
