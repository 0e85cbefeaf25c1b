package org.reprint.newsroom.tools.hearing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.statement.Hearing;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.statements.Block;
import org.reprint.statements.Finder;
import org.reprint.statements.Link;
import org.reprint.statements.Mention;
import org.reprint.statements.Moment;
import org.reprint.statements.Person;
import org.reprint.statements.Reporter;
import org.reprint.statements.Span;
import org.reprint.statements.Statement;
import org.reprint.statements.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds statements with `reprint-statements`. Safe for use by any number of threads.
public final class StatementFinder implements Hearing {

    /// What is longer than a long book's chapter is listened to so far; the finder takes milliseconds for
    /// this.
    private static final int MOST_CHARACTERS = 400_000;

    private static final Logger LOG = LoggerFactory.getLogger(StatementFinder.class);

    private final Finder finder = new Finder();

    /// A finder with nothing read yet.
    public StatementFinder() {}

    @Override
    public List<Saying> hear(Read text) {
        Text whole = text(text);
        try {
            return finder.find(whole).stream()
                    .map(statement -> saying(statement, whole))
                    .toList();
        } catch (RuntimeException | StackOverflowError broken) {
            // An article without statements is worth more than no article.
            LOG.warn("Nobody could be heard in “{}”; please report it with the article.", text.title(), broken);
            return List.of();
        }
    }

    private static Text text(Read read) {
        StringBuilder words = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (SafeHtml.Block block : read.blocks()) {
            if (words.length() + block.words().length() > MOST_CHARACTERS) {
                break;
            }
            if (!words.isEmpty()) {
                words.append('\n');
            }
            int start = words.length();
            words.append(block.words());
            blocks.add(new Block(new Span(start, words.length()), kind(block.kind())));
            for (SafeHtml.Block.Link link : block.links()) {
                links.add(new Link(new Span(start + link.start(), start + link.end()), link.address() + ""));
            }
        }
        return new Text(
                "",
                read.language(),
                words.toString(),
                blocks,
                links,
                Optional.of(read.title()).filter(line -> !line.isBlank()),
                Optional.of(read.deck()).filter(line -> !line.isBlank()),
                read.published());
    }

    private static Block.Kind kind(SafeHtml.Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, ASIDE -> Block.Kind.PARAGRAPH;
            case HEADING -> Block.Kind.HEADING;
            case QUOTATION -> Block.Kind.QUOTATION;
            case ITEM -> Block.Kind.ITEM;
        };
    }

    private static Saying saying(Statement found, Text text) {
        Place place = Place.in(
                text.words(),
                found.spans().stream()
                        .map(span -> new Place.Span(span.start(), span.end()))
                        .toList());
        return new Saying(
                place,
                found.words(),
                Saying.Kind.valueOf(found.kind().name()),
                Saying.Act.valueOf(found.act().name()),
                found.cue().map(cue -> cue.words()).orElse(""),
                Saying.Polarity.valueOf(found.polarity().name()),
                words(found.speaker()),
                found.people().stream().map(StatementFinder::voice).toList(),
                words(found.addressee()),
                found.reportedBy().stream().map(Reporter::name).toList(),
                found.when().map(StatementFinder::when),
                words(found.where()),
                found.evidence().flatMap(StatementFinder::address),
                Sentences.around(text.words(), place, text.language()),
                found.confidence());
    }

    private static String words(Optional<Mention> mention) {
        return mention.map(Mention::words).orElse("");
    }

    private static Saying.Voice voice(Person person) {
        return new Saying.Voice(
                person.name(),
                person.named(),
                person.role().orElse(""),
                person.affiliation().orElse(""),
                Optional.empty());
    }

    private static Saying.When when(Moment moment) {
        return new Saying.When(moment.mention().words(), moment.from(), moment.to());
    }

    private static Optional<URI> address(Link link) {
        try {
            return Optional.of(new URI(link.address()));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
