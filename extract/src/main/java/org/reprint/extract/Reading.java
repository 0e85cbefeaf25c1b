package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// One reading of one page, from the parsed document to the explained article.
final class Reading {
    private final Document document;
    private final Optional<URI> base;
    private final Model model;
    private final Extractor.Options options;

    Reading(Document document, Optional<URI> address, Model model, Extractor.Options options) {
        this.document = document;
        this.base = Parsing.base(document, address);
        this.model = model;
        this.options = options;
    }

    Explanation explain() {
        var segments = Segmenter.cut(document, model.evidence(), options.maxElements());
        var title = document.title();
        model.judge(segments, title);
        var choice = Selection.choose(segments, title);
        var body = new BodyBuilder(segments, choice.kept(), base).build(document.body());
        var article = new Article(
                title,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Direction.LEFT_TO_RIGHT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                List.of(),
                List.of(),
                new Topics(List.of(), List.of(), List.of(), List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                new Markers(false, false, false, false, Optional.empty(), Optional.empty(), Optional.empty()));
        return new Explanation(article, judgements(segments, choice));
    }

    private static List<Explanation.Judgement> judgements(Segmenter.Segments segments, Selection.Choice choice) {
        var all = new ArrayList<Explanation.Judgement>();
        for (var block : segments.blocks()) {
            all.add(new Explanation.Judgement(
                    path(block.zone),
                    block.text,
                    choice.kept()[block.index],
                    block.belief,
                    choice.reasons()[block.index]));
        }
        return all;
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
