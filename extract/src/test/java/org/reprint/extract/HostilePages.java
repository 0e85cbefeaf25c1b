package org.reprint.extract;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Pages made to break a reader. Run as a program it reads each and says what was found, in how much CPU time: give it
/// the heap that it has to make do with, `-Xmx256m`.
final class HostilePages {
    static final String STORY =
            "<p>The council met on Tuesday and agreed, after a long debate, to repair the bridge before the winter comes.</p>";
    private static final String FOUR = STORY.repeat(4);
    private static final int MANY = 50_000_000;

    private HostilePages() {}

    /// The pages by what is wrong with them. Each is made when it is asked for, so that only one is in memory.
    static Map<String, Supplier<String>> all() {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        pages.put("deep nesting", () -> "<body>" + FOUR + "<div>".repeat(1_000_000));
        pages.put("deep nesting before the text", () -> "<body>" + "<div>".repeat(100_000) + FOUR);
        pages.put("deep marks", () -> "<body>" + "<b><i><a href=x>".repeat(30_000) + FOUR);
        pages.put("deep tables", () -> "<body>" + FOUR + "<table><tr><td>".repeat(100_000));
        pages.put("deep lists", () -> "<body>" + FOUR + "<ul><li>".repeat(200_000));
        pages.put("a million attributes", () -> "<body><div" + numbered(1_000_000) + ">" + FOUR);
        pages.put("half a million attributes in quotes", () -> "<body><div" + quoted(500_000) + ">" + FOUR);
        pages.put("a million elements", () -> "<body>" + FOUR + "<p>x<br>y".repeat(1_000_000));
        pages.put("a million links", () -> "<body>" + FOUR + "<a href='/a?b=c'>link</a> ".repeat(1_000_000));
        pages.put("50 MB of text", () -> "<body>" + STORY.repeat(MANY / STORY.length()));
        pages.put("50 MB in one paragraph", () -> "<body>" + FOUR + "<p>" + "winter ".repeat(MANY / 7));
        pages.put("50 MB in one word", () -> "<body>" + FOUR + "<p>" + "w".repeat(MANY));
        pages.put("50 MB in one attribute", () -> "<body>" + FOUR + "<p class='" + "w ".repeat(MANY / 2));
        pages.put("endless comments", () -> "<body>" + FOUR + "<!-- <p> -- > ".repeat(3_000_000));
        pages.put("many comments", () -> "<body>" + FOUR + "<!---->".repeat(5_000_000));
        pages.put("broken entities", () -> "<body>" + FOUR + "&#;&#x;&amp&#99999999;&lt".repeat(1_000_000));
        pages.put("unclosed script", () -> "<body>" + FOUR + "<script>" + "<!-- <script> ".repeat(2_000_000));
        pages.put(
                "broken JSON-LD",
                () -> "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(1_000_000) + "</script><body>"
                        + FOUR);
        pages.put("endless forms", () -> "<body>" + FOUR + "<form><select><option>".repeat(500_000));
        pages.put("dates without end", () -> "<body>" + FOUR + "<time>1 January 1 January</time>".repeat(300_000));
        return pages;
    }

    private static String numbered(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(" a").append(i).append("=1");
        }
        return out.toString();
    }

    private static String quoted(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(" data-").append(i).append("='> x'");
        }
        return out.toString();
    }

    public static void main(String[] names) {
        var extractor = new Extractor();
        all().forEach((name, page) -> {
            var made = Page.of(page.get());
            long start = cpu();
            var text = extractor.extract(made).text();
            System.out.printf(
                    Locale.ROOT,
                    "%s | %s | %.1f s%n",
                    name,
                    text.contains("repair the bridge") ? "found" : "lost",
                    (cpu() - start) / 1e9);
        });
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
