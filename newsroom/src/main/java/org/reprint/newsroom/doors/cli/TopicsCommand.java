package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what articles can be filed under.
@Command(
        name = "topics",
        description = "List the regions, themes and in-depth reports that articles can be filed under, with their codes"
                + " and how many published articles each holds.",
        footer = {
            "  reprint topics",
            "  reprint topics --kind theme",
            "  reprint topics ukr                 those whose name or code has “ukr” in it",
            "  reprint topics --used --json | jq -r 'select(.kind == \"region\") | .name'"
        })
final class TopicsCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only those with this in their name or code.")
    private String word = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "region, theme or report alone.")
    private Topic.@Nullable Kind kind;

    @Option(names = "--used", description = "Only those that hold published articles.")
    private boolean used;

    @Option(names = "--json", description = "Print a JSON object for each.")
    private boolean asJson;

    TopicsCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    /// A term of a vocabulary.
    ///
    /// @param published how many published articles it holds
    private record Term(Topic.Kind kind, String code, String name, long published) {}

    @Override
    public Integer call() {
        List<Term> terms;
        try (House.Rooms rooms = given.openExisting()) {
            terms = rooms.transactions().reading(() -> terms(rooms)).stream()
                    .filter(term -> !used || term.published() > 0)
                    .filter(this::asked)
                    .toList();
        }
        if (asJson) {
            terms.forEach(term -> voice.say(json.line(form(term))));
        } else {
            print(terms);
        }
        if (terms.isEmpty()) {
            voice.tell("There is none; “reprint topics” lists all, and “reprint file --report” makes a new report.");
        }
        return terms.isEmpty() && !word.isEmpty() ? Exit.REFUSED : Exit.DONE;
    }

    private boolean asked(Term term) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return term.name().toLowerCase(Locale.ROOT).contains(wanted)
                || term.code().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// Those on file by name, then those that wait in the shipped vocabulary.
    private List<Term> terms(House.Rooms rooms) {
        Map<ListKey, Long> counts = rooms.listings().counts("topic:");
        List<Term> terms = new ArrayList<>();
        for (Topic.Kind each : Topic.Kind.values()) {
            if (kind != null && kind != each) {
                continue;
            }
            Map<String, Term> byCode = new LinkedHashMap<>();
            for (Topic topic : rooms.topics().all(each)) {
                long published = counts.getOrDefault(ListKey.topic(topic), 0L);
                byCode.put(topic.code(), new Term(each, topic.code(), topic.name(), published));
            }
            for (Vocabulary.Entry entry : rooms.vocabulary().entries()) {
                if (entry.kind() == each) {
                    byCode.putIfAbsent(entry.code(), new Term(each, entry.code(), entry.name(), 0));
                }
            }
            terms.addAll(byCode.values());
        }
        return terms;
    }

    private void print(List<Term> terms) {
        Table table = new Table(voice.columns());
        terms.forEach(t ->
                table.row(t.kind().word(), t.code(), t.published() == 0 ? "" : Long.toString(t.published()), t.name()));
        table.lines().forEach(voice::say);
    }

    private static Map<String, Object> form(Term term) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("kind", term.kind().word());
        form.put("code", term.code());
        form.put("name", term.name());
        form.put("published", term.published());
        return form;
    }
}
