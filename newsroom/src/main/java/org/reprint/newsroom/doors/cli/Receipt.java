package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/// What came of taking in many pages: a table of them, and a sum at the end.
final class Receipt {

    /// More articles than this are counted, and only those with something to say are listed.
    private static final int LISTED = 40;

    private final Voice voice;
    private final Json json;
    private final boolean asJson;
    private final List<Taking.Result> results = new ArrayList<>();
    private final Map<Taking.Kind, Integer> counts = new EnumMap<>(Taking.Kind.class);

    Receipt(Voice voice, Json json, boolean asJson) {
        this.voice = voice;
        this.json = json;
        this.asJson = asJson;
    }

    /// Notes one page; as JSON it is printed at once.
    void add(Taking.Result result) {
        counts.merge(result.kind(), 1, Integer::sum);
        if (asJson) {
            voice.say(json.line(form(result)));
        } else {
            results.add(result);
        }
    }

    /// 0, or 1 when a page was refused.
    int exit() {
        return counts.containsKey(Taking.Kind.REFUSED) ? Exit.REFUSED : Exit.DONE;
    }

    /// Prints the table and the sum.
    void print() {
        boolean all = results.size() <= LISTED;
        Table table = new Table(voice.columns());
        results.stream()
                .filter(r -> all || r.kind() == Taking.Kind.REFUSED || !r.why().isEmpty())
                .forEach(r -> table.row(
                        painted(r.kind()), r.article().map(a -> a.id().code()).orElse(""), about(r)));
        table.lines().forEach(voice::say);
        voice.tell(sum());
    }

    private static String about(Taking.Result result) {
        String what = result.article().map(a -> a.content().title()).orElse(result.source());
        return result.why().isEmpty() ? what : what + " — " + result.why();
    }

    /// "14 published, 2 filed, 1 known already, 0 refused."
    private String sum() {
        StringJoiner sum = new StringJoiner(", ", "", ".");
        for (Taking.Kind kind : Taking.Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0 || kind == Taking.Kind.REFUSED) {
                sum.add(count + " " + word(kind));
            }
        }
        return sum.toString();
    }

    private String painted(Taking.Kind kind) {
        return switch (kind) {
            case PUBLISHED -> voice.green(word(kind));
            case FILED -> voice.yellow(word(kind));
            case KNOWN -> voice.faint(word(kind));
            case REFUSED -> voice.red(word(kind));
        };
    }

    private static String word(Taking.Kind kind) {
        return kind == Taking.Kind.KNOWN ? "known already" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> form(Taking.Result result) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("source", result.source());
        form.put("outcome", result.kind().name().toLowerCase(Locale.ROOT));
        result.article().ifPresent(a -> {
            form.put("id", a.id().code());
            form.put("title", a.content().title());
        });
        if (!result.why().isEmpty()) {
            form.put("why", result.why());
        }
        return form;
    }
}
