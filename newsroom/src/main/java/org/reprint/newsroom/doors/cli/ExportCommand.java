package org.reprint.newsroom.doors.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reprint.newsroom.deeds.archive.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Gives everything out in open formats.
@Command(
        name = "export",
        description =
                "Write every article as a line of ninjs 3.1, every statement as a Web Annotation, everybody who is"
                        + " quoted, and every capture as a WARC record, for other programs.",
        footer = {
            "  reprint export out",
            "  jq -r .headlines[0].value out/articles.jsonl",
            "  jq -r .statement.words out/statements.jsonl"
        })
final class ExportCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; made when it is not there.")
    private Path file = Path.of("");

    ExportCommand(Given given, Voice voice) {
        this.given = given;
        this.voice = voice;
    }

    @Override
    public Integer call() {
        try (House.Rooms rooms = given.openExisting();
                Steps steps = new Steps(voice)) {
            return switch (rooms.export().to(file, steps)) {
                case Export.Refused(String why) -> throw Refusal.because(why);
                case Export.Exported exported -> {
                    steps.clear();
                    exported.files().forEach(one -> voice.say(one.count() + " " + one.what() + " in " + one.file()));
                    yield Exit.DONE;
                }
            };
        }
    }
}
