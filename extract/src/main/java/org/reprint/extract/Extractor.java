package org.reprint.extract;

/// Finds the article in a page: its text as clean blocks, who wrote it, when, who published it first and under which
/// terms.
///
/// ```java
/// var extractor = new Extractor();
/// Article article = extractor.extract(Page.of(bytes).at(URI.create("https://example.org/story")));
/// System.out.println(article.title() + "\n\n" + article.text());
/// ```
///
/// An extractor holds no state beyond its options and may be used by any number of threads. The same page gives the
/// same article, always. No input makes it throw: of a broken or hostile page it returns what could be found within
/// the options' bounds.
public final class Extractor {
    private final Options options;
    private final Model model;

    /// An extractor with [Options#standard()].
    public Extractor() {
        this(Options.standard());
    }

    /// An extractor with options of your own.
    ///
    /// @param options the bounds to keep to
    public Extractor(Options options) {
        this(options, Model.learned());
    }

    Extractor(Options options, Model model) {
        this.options = options;
        this.model = model;
    }

    /// Finds the article in a page.
    ///
    /// @param page the page
    /// @return the article; its body is empty only when the page holds no text at all
    public Article extract(Page page) {
        return read(page).article();
    }

    /// Finds the article in a page and tells of every block why it was kept or dropped.
    ///
    /// @param page the page
    /// @return the article with the judgements
    public Explanation explain(Page page) {
        return read(page).explain();
    }

    private Reading read(Page page) {
        return new Reading(Parsing.parse(page, options), page.address(), model, options);
    }

    /// The bounds that an extraction keeps to. What lies beyond them is left out, never an error.
    ///
    /// @param maxBytes how many bytes (or characters, for a page given as text) are read, at least 1
    /// @param maxElements how many elements are looked at, at least 1
    /// @param maxDepth how deep elements may nest before deeper ones are flattened into their parent, at least 16
    public record Options(int maxBytes, int maxElements, int maxDepth) {

        /// Checks the bounds.
        ///
        /// @throws IllegalArgumentException when a bound is below its least value
        public Options {
            require(maxBytes >= 1, "maxBytes must be at least 1, not " + maxBytes + ".");
            require(maxElements >= 1, "maxElements must be at least 1, not " + maxElements + ".");
            require(maxDepth >= 16, "maxDepth must be at least 16, not " + maxDepth + ".");
        }

        /// Bounds that no honest page reaches: 12 MB, 200,000 elements, a depth of 512.
        ///
        /// @return the options
        public static Options standard() {
            return new Options(12_000_000, 200_000, 512);
        }

        private static void require(boolean holds, String sentence) {
            if (!holds) {
                throw new IllegalArgumentException(sentence);
            }
        }
    }
}
