package org.reprint.newsroom.doors.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.settings.Hindrance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `reprint` and the list of all its commands.
@Command(
        name = "reprint",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Reprint.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "A republishing newsroom: take in journalism first published elsewhere, keep its source, author"
                + " and terms attached, and publish what its terms allow.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:All of it was done.",
            "1:Some of it was refused or not found; the rest was done.",
            "2:The command, or a setting, was wrong.",
            "3:The machine stood in the way: no JDK, a port in use, a folder that cannot be written, a newer database.",
            "70:A mistake of the newsroom's own; please report it.",
            "130, 143:Stopped by Ctrl-C or by SIGTERM, cleanly."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  reprint demo                                a newsroom with sample pages in it",
            "  reprint add https://news.example/story      take an article in",
            "  reprint list --state filed                  what waits for a decision",
            "  reprint publish 1k3v9x2m4                   publish it as its terms allow",
            "  reprint serve --port 9000                   serve the site",
            "  reprint test                                run every test (from a checkout)",
            "",
            "Every command explains itself with --help. The manual is docs/command-line.md."
        })
public final class Reprint implements Callable<Integer> {

    private final Voice voice;

    @Mixin
    private final Given given;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Reprint(Given given, Voice voice) {
        this.given = given;
        this.voice = voice;
    }

    /// Does what the arguments say.
    ///
    /// @param arguments of the command line
    /// @param house where it is done
    /// @param voice to speak with
    /// @param in standard input
    /// @return how it ended, see [Exit]
    public static int enter(String[] arguments, House house, Voice voice, InputStream in) {
        Given given = new Given(house);
        Reprint reprint = new Reprint(given, voice);
        CommandLine line = new CommandLine(reprint);
        commands(given, house, voice, in).forEach(line::addSubcommand);
        Written.registerWith(line);
        Map<String, CommandLine.IHelpSectionRenderer> help = line.getHelpSectionMap();
        help.put(UsageMessageSpec.SECTION_KEY_FOOTER, Examples::of);
        line.setHelpSectionMap(help);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(voice.width(), 80, 110))
                .setColorScheme(CommandLine.Help.defaultColorScheme(voice.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(voice.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(voice.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, args) -> reprint.misused(wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> reprint.ended(thrown));
        return line.execute(arguments);
    }

    /// In the order in which help shows them.
    private static List<Object> commands(Given given, House house, Voice voice, InputStream in) {
        Json json = new Json();
        return List.of(
                new DemoCommand(given, voice, json),
                new ServeCommand(given, voice),
                new AddCommand(given, voice, json, in),
                new ListCommand(given, voice, json),
                new ShowCommand(given, voice, json),
                new PublishCommand(given, voice, json),
                new WithdrawCommand(given, voice, json),
                new CorrectCommand(given, voice, json, in),
                new FileCommand(given, voice, json),
                new TopicsCommand(given, voice, json),
                new TermsCommand(given, voice, json, in),
                new ExtractCommand(given, house, voice, json, in),
                statements(given, voice, json, new StatementsCommand(voice, json, in)),
                PersonsCommand.line(given, voice, json),
                new ExportCommand(given, voice),
                new BackupCommand(given, voice),
                new RestoreCommand(given, voice),
                new MoveCommand(given, voice),
                new SettingsCommand(given, voice, json),
                new DoctorCommand(given, voice, json),
                new TrainCommand(given, voice, json));
    }

    /// The library's command, and beside it those that work on the file.
    private static CommandLine statements(Given given, Voice voice, Json json, StatementsCommand library) {
        CommandLine line = new CommandLine(library);
        List.of(
                        new StatementListCommand(given, voice, json),
                        new StatementShowCommand(given, voice, json),
                        new StatementDecideCommand.Confirm(given, voice, json),
                        new StatementCorrectCommand(given, voice, json),
                        new StatementDecideCommand.Reject(given, voice, json),
                        new StatementDecideCommand.Undo(given, voice, json),
                        new StatementFindCommand(given, voice, json))
                .forEach(line::addSubcommand);
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(voice.out());
        return Exit.DONE;
    }

    private int misused(ParameterException wrong) {
        voice.tell(Slip.sentence(wrong));
        voice.tell("See “" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help”.");
        return Exit.USAGE;
    }

    private int ended(Exception thrown) {
        if (given.debug()) {
            thrown.printStackTrace(voice.err());
        }
        return switch (thrown) {
            case Refusal refusal -> ended(refusal.sentence(), refusal.exit());
            case Hindrance hindrance -> ended(hindrance.sentence(), Exit.HINDERED);
            default -> {
                String what = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
                yield ended(
                        "Something went wrong that the newsroom did not foresee ("
                                + thrown.getClass().getSimpleName() + what + "). Please report it"
                                + (given.debug() ? "." : ", with what --debug shows."),
                        Exit.BROKEN);
            }
        };
    }

    private int ended(String sentence, int exit) {
        voice.tell(sentence);
        return exit;
    }

    /// Says which version this is, from the jar's own manifest.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Reprint.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"reprint " + version, "Java " + Runtime.version()};
        }
    }
}
