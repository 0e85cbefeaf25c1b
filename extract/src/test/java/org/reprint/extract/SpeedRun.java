package org.reprint.extract;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.jsoup.Jsoup;

/// Measures CPU time a page on the `articles` set, one thread, warm, beside jsoup's parse of the same text.
final class SpeedRun {
    private SpeedRun() {}

    public static void main(String[] args) {
        var pages = Shared.pages("articles").subList(0, 300);
        var extractor = new Extractor();
        double whole = 0;
        double parse = 0;
        long characters = 0;
        for (int round = 0; round < 3; round++) {
            long start = cpu();
            for (var page : pages) {
                characters += extractor.extract(Page.of(page.html())).text().length();
            }
            long middle = cpu();
            for (var page : pages) {
                characters += Jsoup.parse(page.html()).childNodeSize();
            }
            whole = (middle - start) / 1e9;
            parse = (cpu() - middle) / 1e9;
        }
        System.out.printf(
                Locale.ROOT,
                "%.1f pages a CPU second, %.2f times jsoup's parse (%d characters)%n",
                pages.size() / whole,
                whole / parse,
                characters);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
