package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// One reading of one page, from the parsed document to the article.
final class Reading {
    /// Notes about source and terms are shorter than this many words.
    private static final int LONGEST_NOTE = 220;

    private final Document document;
    private final Optional<URI> address;
    private final Optional<URI> base;
    private final PageScan scan;
    private final Segmenter.Segments segments;
    private final Optional<String> site;
    private final String title;
    private final Selection.Choice choice;

    Reading(Document document, Optional<URI> address, Model model, Extractor.Options options) {
        this.document = document;
        this.address = address;
        this.base = Parsing.base(document, address);
        this.scan = PageScan.of(document);
        this.segments = Segmenter.cut(document, model.evidence(), options.maxElements());
        model.judge(segments, document.title());
        this.site = Sites.declared(scan)
                .or(() -> Mastheads.name(document, segments.blocks(), base))
                .or(() -> Sites.host(address));
        this.title = new Titles(document, scan, site).find();
        this.choice = Selection.choose(segments, title);
    }

    Article article() {
        var blocks = segments.blocks();
        int titleAt = titleAt();
        var deck = deck(titleAt);
        deck.filter(found -> found.block() >= 0).ifPresent(found -> choice.drop(found.block(), "it is the standfirst"));
        // A blog may bear its author's name: only what it declares, or its host, is surely no person.
        var named = Sites.declared(scan).or(() -> Sites.host(address));
        var authors = new Authors(scan, base, blocks, titleAt, named).find();
        BodyEnds.clear(blocks, choice, authors, titleAt);
        var body = new BodyBuilder(segments, choice.kept(), titleAt, base).build(document.body());
        var language = Languages.of(document, scan, PlainText.beginning(body, Languages.LOOK));
        var dates = new Dates(scan, address, blocks, titleAt, writesMonthFirst());
        var published = dates.published();
        var canonical = Sites.canonical(scan, base);
        var passages = blocks.stream()
                .filter(block -> block.words <= LONGEST_NOTE)
                .map(block -> Passage.of(block, base))
                .toList();
        var licences = Rights.licences(scan, passages, base);
        var notes = Traces.notes(choice.kept());
        var own = address.or(() -> canonical);
        return new Article(
                title,
                deck.map(Decks.Deck::text),
                authors,
                published,
                dates.modified(),
                language,
                Languages.direction(language, document),
                canonical,
                site,
                LeadImages.find(scan, base, body),
                body,
                CitedLinks.of(body, language.map(Locale::forLanguageTag).orElse(Locale.ROOT)),
                licences,
                Traces.find(
                        passages,
                        choice.kept(),
                        notes,
                        scan,
                        new Traces.Known(site, own, canonical, published, titleAt, title, names(authors))),
                TopicLines.read(scan, blocks, choice.kept()),
                CopyrightLines.find(passages, scan),
                Rights.terms(passages, choice.kept(), notes, licences),
                MarkerSigns.read(document, scan, base, blocks));
    }

    private static List<String> names(List<Author> authors) {
        return authors.stream().map(Author::name).toList();
    }

    Explanation explain() {
        var article = article();
        var judgements = new ArrayList<Explanation.Judgement>();
        for (var block : segments.blocks()) {
            judgements.add(new Explanation.Judgement(
                    path(block.zone),
                    block.text,
                    choice.kept()[block.index],
                    block.belief,
                    choice.reasons()[block.index]));
        }
        return new Explanation(article, judgements);
    }

    /// The standfirst, unless it is the text's first paragraph: one that is named so, or one of no name that is
    /// believed to be text.
    private Optional<Decks.Deck> deck(int titleAt) {
        var blocks = segments.blocks();
        int opening = Decks.opening(blocks, titleAt);
        if (opening >= 0) {
            choice.keep(opening, "it is the first paragraph, set apart");
        }
        return Decks.find(scan, blocks, titleAt)
                .filter(found -> found.block() < 0 || found.named() || !choice.kept()[found.block()]);
    }

    private int titleAt() {
        var words = Words.of(title);
        int found = -1;
        for (var block : segments.blocks()) {
            if (!words.isEmpty()
                    && block.words <= words.size() + 4
                    && startsAlike(block.text, words.getFirst())
                    && Words.of(block.text).equals(words)) {
                if (block.headingLevel() == 1) {
                    return block.index;
                }
                found = found < 0 ? block.index : found;
            }
        }
        return found;
    }

    /// Whether a text's first word begins with the same letter, so that most blocks need no second look.
    private static boolean startsAlike(String text, String word) {
        for (int i = 0; i < text.length(); i++) {
            if (WordCount.isWordPart(text.charAt(i))) {
                return Character.toLowerCase(text.charAt(i)) == word.charAt(0) || WordTable.isOdd(text.charAt(i));
            }
        }
        return false;
    }

    /// Whether 10/11/2022 is in October: as English is written, but not in the countries that write it otherwise.
    private boolean writesMonthFirst() {
        var language = Parsing.root(document).attr("lang").toLowerCase(Locale.ROOT);
        var host = address.map(Addresses::host).orElse("");
        var domain = host.substring(host.lastIndexOf('.') + 1);
        boolean elsewhere = domain.length() == 2
                && !List.of("us", "io", "co", "tv", "me", "ai").contains(domain);
        return !elsewhere
                && (language.isEmpty()
                        || language.equals("en")
                        || language.equals("en-us")
                        || language.equals("en_us"));
    }

    /// The innermost four names; more would hide what matters.
    private static String path(Zone zone) {
        var names = new ArrayList<String>();
        var at = Optional.of(zone);
        for (int level = 0; level < 4 && at.isPresent(); level++) {
            var element = at.get().element;
            var id = element.id().isEmpty() ? "" : "#" + element.id();
            var classes = element.className().isBlank()
                    ? ""
                    : "." + element.className().strip().replace(' ', '.');
            names.addFirst(element.normalName() + id + classes);
            at = at.get().parent;
        }
        return String.join(" > ", names);
    }
}
