package org.reprint.extract;

import java.util.Locale;

/// Writes an explanation for people who debug the extraction.
final class Report {
    private static final String STYLE = """
            body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
            div{border-left:.4rem solid;margin:.3rem 0;padding:.2rem .6rem}
            .kept{border-color:#2a7d2a;background:#eaf6ea}.dropped{border-color:#b03030;background:#fbeeee;color:#555}
            small{color:#555;display:block;font-family:ui-monospace,monospace}""";

    private Report() {}

    static String text(Explanation explanation) {
        var out = new StringBuilder();
        for (var judgement : explanation.judgements()) {
            out.append(judgement.kept() ? "+ " : "- ")
                    .append(score(judgement))
                    .append("  ")
                    .append(judgement.reason())
                    .append("  [")
                    .append(judgement.path())
                    .append("]  ")
                    .append(judgement.text().replace('\n', ' '))
                    .append('\n');
        }
        return out.toString();
    }

    static String html(Explanation explanation) {
        var title = Html.escape(explanation.article().title());
        var out = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><style>\n")
                .append(STYLE)
                .append("\n</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n");
        for (var judgement : explanation.judgements()) {
            out.append(judgement.kept() ? "<div class=\"kept\"><small>" : "<div class=\"dropped\"><small>")
                    .append(score(judgement))
                    .append(' ')
                    .append(Html.escape(judgement.reason()))
                    .append(" · ")
                    .append(Html.escape(judgement.path()))
                    .append("</small>")
                    .append(Html.escape(judgement.text()))
                    .append("</div>\n");
        }
        return out.append("</body></html>\n").toString();
    }

    private static String score(Explanation.Judgement judgement) {
        return String.format(Locale.ROOT, "%.3f", judgement.score());
    }
}
