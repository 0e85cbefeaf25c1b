package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reprint.newsroom.deeds.press.Form;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Quote;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.deeds.press.pages.Quotations.Who;
import org.reprint.newsroom.deeds.press.pages.ReportSaid;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Speaker;

/// The API's own form of statements and people, and statements as annotations of the W3C's Web Annotation
/// Data Model (<https://www.w3.org/TR/annotation-model/>). Only what may be passed on gets in here.
final class StatementForm {

    private static final String WIKIDATA = "https://www.wikidata.org/wiki/";

    private final Masthead masthead;

    StatementForm(Masthead masthead) {
        this.masthead = masthead;
    }

    /// Those that others may have from us.
    static List<Told> passedOn(List<Told> told) {
        return told.stream().filter(one -> one.quote().mayPassOn()).toList();
    }

    /// A statement in its article's answer.
    Map<String, Object> inArticle(Told told) {
        return statement(told).tree();
    }

    /// A statement in a list, with the article it stands in.
    Map<String, Object> listed(Told told) {
        Printed article = told.quote().article();
        return statement(told)
                .put(
                        "article",
                        new Json()
                                .put("id", article.id().code())
                                .put("url", masthead.address(article.path()))
                                .put("title", article.title())
                                .put("outlet", article.original().outlet().name())
                                .put("date", article.originalDate().map(Object::toString)))
                .tree();
    }

    private Json statement(Told told) {
        Quote quote = told.quote();
        Saying saying = quote.saying();
        return new Json()
                .put("id", quote.id().code())
                .put("words", saying.words())
                .put("kind", word(saying.kind()))
                .put("people", told.people().stream().map(this::who).toList())
                .put("mention", saying.mention())
                .put("cue", saying.cue())
                .put("polarity", word(saying.polarity()))
                .put("addressee", saying.addressee())
                .put("reported_by", saying.reportedBy())
                .put("when", saying.when().map(StatementForm::when))
                .put("where", saying.where())
                .put("evidence", quote.evidence().map(URI::toString))
                .put("sentence", saying.sentence())
                .put("confidence", saying.confidence())
                .put("mark", quote.mark().word())
                .put("said_at", quote.saidAt().toString());
    }

    private static Json when(Saying.When when) {
        return new Json()
                .put("words", when.words())
                .put("from", when.from().map(Object::toString))
                .put("to", when.to().map(Object::toString));
    }

    private Map<String, Object> who(Who who) {
        return new Json()
                .put("name", who.name())
                .put("role", who.voice().role())
                .put("affiliation", who.voice().affiliation())
                .put("id", who.speaker().map(Speaker::code))
                .put("url", who.speaker().map(this::page))
                .tree();
    }

    private String page(Speaker speaker) {
        return masthead.address("/person/" + speaker.slug());
    }

    /// A person who is quoted.
    Json person(Speaker speaker) {
        return new Json()
                .put("id", speaker.code())
                .put("url", page(speaker))
                .put("name", speaker.name())
                .put("names", speaker.names())
                .put("roles", speaker.roles().stream().map(StatementForm::role).toList())
                .put("wikidata", speaker.wikidata().map(item -> WIKIDATA + item));
    }

    private static Map<String, Object> role(Speaker.Role role) {
        return new Json()
                .put("role", role.title())
                .put("affiliation", role.affiliation())
                .put("from", role.from().map(Object::toString))
                .put("to", role.to().map(Object::toString))
                .tree();
    }

    /// Two statements set against each other, and why.
    Map<String, Object> compared(ReportSaid.Against pair) {
        return new Json()
                .put("one", listed(pair.one()))
                .put("other", listed(pair.other()))
                .list("common", pair.common())
                .put("difference", word(pair.how()))
                .put("in_one", pair.inOne())
                .put("in_other", pair.inOther())
                .tree();
    }

    /// A statement as an annotation that identifies who said the words it targets.
    ///
    /// @param page the address of the page of annotations
    Map<String, Object> annotation(Told told, String page) {
        Quote quote = told.quote();
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(new Json()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("format", "text/plain")
                .put("value", described(told))
                .tree());
        for (Who who : told.people()) {
            who.speaker()
                    .ifPresent(speaker -> bodies.add(new Json()
                            .put("type", "SpecificResource")
                            .put("purpose", "identifying")
                            .put("source", page(speaker))
                            .tree()));
        }
        quote.evidence()
                .ifPresent(link -> bodies.add(new Json()
                        .put("type", "SpecificResource")
                        .put("purpose", "linking")
                        .put("source", link.toString())
                        .tree()));
        return new Json()
                .put("id", page + "#" + quote.id().code())
                .put("type", "Annotation")
                .put("motivation", "identifying")
                .put("generator", new Json().put("type", "Software").put("name", "Reprint"))
                .list("body", bodies)
                .put(
                        "target",
                        new Json()
                                .put("source", masthead.address(quote.article().path()))
                                .put("selector", selectors(quote)))
                .tree();
    }

    private static String described(Told told) {
        Saying saying = told.quote().saying();
        String who = told.people().isEmpty()
                ? saying.mention()
                : told.people().stream().map(Who::name).collect(Collectors.joining("; "));
        String through = saying.reportedBy().isEmpty() ? "" : ", reported by " + String.join(", ", saying.reportedBy());
        return (who.isEmpty() ? "Somebody" : who) + " (" + word(saying.kind()) + through + ")";
    }

    /// The place in characters counts Unicode code points, as the model wants it; it holds only for the
    /// whole text.
    private static List<Map<String, Object>> selectors(Quote quote) {
        Place place = quote.place();
        List<Map<String, Object>> selectors = new ArrayList<>();
        selectors.add(new Json()
                .put("type", "TextQuoteSelector")
                .put("exact", place.exact())
                .put("prefix", place.prefix())
                .put("suffix", place.suffix())
                .tree());
        wholeText(quote.article())
                .filter(text -> text.startsWith(place.exact(), place.start()))
                .ifPresent(text -> selectors.add(new Json()
                        .put("type", "TextPositionSelector")
                        .put("start", text.codePointCount(0, place.start()))
                        .put("end", text.codePointCount(0, place.end()))
                        .tree()));
        return selectors;
    }

    private static Optional<String> wholeText(Printed article) {
        return article.form() == Form.WHOLE && article.mayPassOn()
                ? Optional.of(article.body().text())
                : Optional.empty();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
