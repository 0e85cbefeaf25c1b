package org.reprint.newsroom.doors.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reprint.newsroom.deeds.statement.Decided;
import picocli.CommandLine.Option;

/// What commands have in common that carry out an editor's decision about a statement or a person.
final class Answering {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; kept with the decision (default: the user of this machine).")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    String by() {
        return by;
    }

    boolean json() {
        return json;
    }

    /// Says what came of it.
    ///
    /// @param did what it is called when it is done: "Confirmed"
    /// @return how the command ends
    int say(Decided decided, String did, Voice voice, Json writer) {
        if (json) {
            voice.say(writer.line(form(decided)));
        } else {
            switch (decided) {
                case Decided.OfStatement(var statement) ->
                    voice.say(voice.green(did + ":") + " " + statement.id() + " "
                            + StatementForms.people(statement.saying()) + ": "
                            + statement.saying().words());
                case Decided.OfSpeaker(var speaker) ->
                    voice.say(voice.green(did + ":") + " " + speaker.code() + " " + speaker.name());
                case Decided.Refused(String why) -> voice.tell("Refused: " + why);
            }
        }
        return decided instanceof Decided.Refused ? Exit.REFUSED : Exit.DONE;
    }

    private static Map<String, Object> form(Decided decided) {
        Map<String, Object> form = new LinkedHashMap<>();
        switch (decided) {
            case Decided.OfStatement(var statement) -> {
                form.put("outcome", "done");
                form.put("statement", StatementForms.statement(statement));
            }
            case Decided.OfSpeaker(var speaker) -> {
                form.put("outcome", "done");
                form.put("person", StatementForms.speaker(speaker));
            }
            case Decided.Refused(String why) -> {
                form.put("outcome", "refused");
                form.put("why", why);
            }
        }
        return form;
    }
}
