package org.reprint.newsroom.deeds.press.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.Listed;
import org.reprint.newsroom.deeds.press.pages.FrontPage.Section;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// Makes up the front page: which story leads, what stands beside it, and which topics get a section. Works
/// inside the caller's transaction.
final class Makeup {

    /// The lead is looked for among this many: a picture is worth a place, but not yesterday's paper.
    private static final int LEADS = 5;

    private static final int SECONDARY = 3;
    private static final int UNDER = 2;
    private static final int ABOVE = 1 + SECONDARY + UNDER;
    private static final int LATEST = 8;

    private static final int LEAST_LATEST = 3;

    /// Up to here a site is young: its topics come before its list of the latest, or none would be left for them.
    private static final int YOUNG = 30;

    private static final int IN_SECTION = 4;
    private static final int LEAST_IN_SECTION = 2;

    /// How many of a topic are looked at for its section, and how many more than it shows are asked for.
    private static final int WALK = 24;

    private static final int SPARE = 2;
    private static final Map<Kind, Integer> SECTIONS = Map.of(Kind.REPORT, 2, Kind.THEME, 3, Kind.REGION, 2);

    private final Press.File file;
    private final Gate gate;
    private final Ties.Tying tying = new Ties.Tying().to(Set.of(ListKey.front()));
    private final Map<ArticleId, Listed> answers = new HashMap<>();

    Makeup(Press.File file, Gate gate) {
        this.file = file;
        this.gate = gate;
    }

    FrontPage front() {
        boolean young = file.listings().count(ListKey.front()) <= YOUNG;
        List<ArticleId> newest = ids(ListKey.front(), young ? YOUNG : ABOVE + LATEST);
        ask(newest);
        List<Card> cards = new ArrayList<>(cards(newest));
        Optional<Card> lead = cards.stream()
                .limit(LEADS)
                .filter(card -> card.lead().isPresent())
                .findFirst()
                .or(() -> cards.stream().findFirst());
        lead.ifPresent(cards::remove);
        List<Card> secondary = run(cards, 0, SECONDARY);
        List<Card> under = run(cards, SECONDARY, UNDER);
        List<Card> rest = cards.subList(Math.min(SECONDARY + UNDER, cards.size()), cards.size());
        Set<ArticleId> above = new HashSet<>();
        Stream.of(lead.stream(), secondary.stream(), under.stream())
                .flatMap(here -> here)
                .map(Card::id)
                .forEach(above::add);
        List<Card> latest = young ? List.of() : run(rest, 0, LATEST);
        latest.forEach(card -> above.add(card.id()));
        Map<Topic, List<ArticleId>> candidates = candidates(above);
        ask(candidates.values().stream().flatMap(List::stream).toList());
        List<Section> sections = sections(candidates, above);
        return young
                ? young(lead, secondary, under, rest, sections)
                : new FrontPage(lead, secondary, under, latest, sections, tying.tied());
    }

    /// The latest are what no topic took; the last topics step back for them.
    private FrontPage young(
            Optional<Card> lead, List<Card> secondary, List<Card> under, List<Card> rest, List<Section> sections) {
        List<Section> kept = new ArrayList<>(sections);
        List<Card> latest = without(rest, kept);
        while (latest.size() < Math.min(LEAST_LATEST, rest.size()) && !kept.isEmpty()) {
            kept.removeLast();
            latest = without(rest, kept);
        }
        return new FrontPage(lead, secondary, under, run(latest, 0, LATEST), kept, tying.tied());
    }

    private static List<Card> without(List<Card> cards, List<Section> sections) {
        Set<ArticleId> taken = new HashSet<>();
        sections.forEach(section -> section.cards().forEach(card -> taken.add(card.id())));
        return cards.stream().filter(card -> !taken.contains(card.id())).toList();
    }

    /// For each topic the newest that stand nowhere else yet, and some more in case that one may not be shown.
    private Map<Topic, List<ArticleId>> candidates(Set<ArticleId> above) {
        Set<ArticleId> taken = new HashSet<>(above);
        Map<Topic, List<ArticleId>> candidates = new LinkedHashMap<>();
        for (Topic topic : topics()) {
            List<ArticleId> free = ids(ListKey.topic(topic), WALK).stream()
                    .filter(id -> !taken.contains(id))
                    .limit(IN_SECTION + SPARE)
                    .toList();
            free.stream().limit(IN_SECTION).forEach(taken::add);
            candidates.put(topic, free);
        }
        return candidates;
    }

    private static List<Card> run(List<Card> cards, int from, int most) {
        return cards.subList(Math.min(from, cards.size()), Math.min(from + most, cards.size()));
    }

    private List<Section> sections(Map<Topic, List<ArticleId>> candidates, Set<ArticleId> above) {
        Set<ArticleId> shown = new HashSet<>(above);
        List<Section> sections = new ArrayList<>();
        candidates.forEach((topic, ids) -> {
            List<Card> fresh = cards(ids).stream()
                    .filter(card -> !shown.contains(card.id()))
                    .limit(IN_SECTION)
                    .toList();
            if (fresh.size() >= LEAST_IN_SECTION) {
                fresh.forEach(card -> shown.add(card.id()));
                sections.add(new Section(topic, fresh));
            }
        });
        return sections;
    }

    /// The topics with the most articles, reports before themes before regions.
    private List<Topic> topics() {
        Map<ListKey, Long> counts = file.listings().counts("topic:");
        List<Topic> most = new ArrayList<>();
        for (Kind kind : List.of(Kind.REPORT, Kind.THEME, Kind.REGION)) {
            Map<Topic, Long> sizes = new HashMap<>();
            for (Topic topic : file.topics().all(kind)) {
                long size = counts.getOrDefault(ListKey.topic(topic), 0L);
                if (size >= LEAST_IN_SECTION) {
                    sizes.put(topic, size);
                }
            }
            sizes.entrySet().stream()
                    .sorted(Map.Entry.<Topic, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> entry.getKey().name()))
                    .limit(SECTIONS.getOrDefault(kind, 0))
                    .forEach(entry -> most.add(entry.getKey()));
        }
        return most;
    }

    private List<ArticleId> ids(ListKey key, int limit) {
        return file.listings().page(key, Optional.empty(), limit).stream()
                .map(Entry::article)
                .toList();
    }

    private void ask(List<ArticleId> ids) {
        Set<ArticleId> unasked = new LinkedHashSet<>(ids);
        unasked.removeAll(answers.keySet());
        for (Head head : file.articles().heads(unasked)) {
            Listed answer = gate.admit(head);
            tying.to(head, answer);
            answers.put(head.id(), answer);
        }
    }

    private List<Card> cards(List<ArticleId> ids) {
        return ids.stream()
                .map(answers::get)
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .toList();
    }
}
