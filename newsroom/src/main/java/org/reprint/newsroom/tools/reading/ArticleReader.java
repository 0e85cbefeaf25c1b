package org.reprint.newsroom.tools.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reprint.extract.Article;
import org.reprint.extract.Extractor;
import org.reprint.extract.Page;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Extraction;

/// Reads articles with `reprint-extract`. Safe for use by any number of threads.
public final class ArticleReader implements Extraction {
    /// A page nests as deep as its author likes; the reader's own stack must not be what breaks.
    private static final long STACK_BYTES = 16L << 20;

    /// Longer than any book; what is longer still was made to fill a machine.
    private static final int MOST_CHARACTERS = 2_000_000;

    /// More than the longest honest pages have; parsed, an element takes some hundred bytes.
    private static final int MOST_ELEMENTS = 60_000;

    private final Extractor extractor = new Extractor();
    private final Duration longest;

    /// @param longest time for one page; honest ones take milliseconds
    public ArticleReader(Duration longest) {
        this.longest = longest;
    }

    @Override
    public Outcome read(Capture capture) {
        if (elements(capture.bytes()) > MOST_ELEMENTS) {
            return unreadable(capture, "has more than " + MOST_ELEMENTS + " elements");
        }
        var reading = new FutureTask<>(() -> extractor.extract(page(capture)));
        var thread = new Thread(null, reading, "read a page", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return outcome(reading.get(longest.toNanos(), TimeUnit.NANOSECONDS), capture);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return unreadable(capture, "takes too long to understand");
        } catch (ExecutionException e) {
            return unreadable(capture, "is too strangely built to be understood");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unreadable(capture, "was not read to its end, because the newsroom was stopped");
        }
    }

    /// How many elements a page may hold, counted without parsing it: `<` before a letter, in any charset of which
    /// ASCII is a part, or in UTF-16.
    private static int elements(byte[] page) {
        int elements = 0;
        for (int i = 0; i + 2 < page.length; i++) {
            if (page[i] == '<' && Character.isLetter(page[i + 1] == 0 ? page[i + 2] : page[i + 1])) {
                elements++;
            }
        }
        return elements;
    }

    private static Outcome outcome(Article article, Capture capture) {
        if (article.html().length() > MOST_CHARACTERS) {
            return unreadable(capture, "is longer than " + MOST_CHARACTERS + " characters");
        }
        Draft draft = Drafting.draft(article);
        if (draft.text().isBlank()) {
            return unreadable(capture, "holds no text that could be an article");
        }
        if (draft.title().isBlank()) {
            return unreadable(capture, "has no title");
        }
        return new Read(draft);
    }

    private static Unreadable unreadable(Capture capture, String what) {
        String address = capture.address().toString();
        String shown = address.length() <= 200 ? address : address.substring(0, 200) + "…";
        return new Unreadable("The page at “" + shown + "” " + what
                + "; give the address of the article's own page, or save it in a browser and add the file.");
    }

    private static Page page(Capture capture) {
        Page page = Page.of(capture.bytes()).at(capture.address());
        return capture.charset()
                .flatMap(ArticleReader::charset)
                .map(page::declaredAs)
                .orElse(page);
    }

    private static Optional<Charset> charset(String label) {
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
