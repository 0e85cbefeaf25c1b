package org.reprint.newsroom.doors.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.rights.TermsForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows or sets the terms of an outlet or of one article.
@Command(
        name = "terms",
        description = "Show or set the terms under which an outlet lets others republish, or those of one article.",
        footer = {
            "  reprint terms                                   every outlet with its terms",
            "  reprint terms news.example",
            "  reprint terms news.example --rule pictures=false     changes this and keeps the rest",
            "  reprint terms news.example --licence https://creativecommons.org/licenses/by-nd/4.0/ --name \"The News\"",
            "  reprint terms 1k3v9x2m4 --permission letters/ayala.pdf --rule pictures=false --rule contact=ayala@example.org",
            "  reprint terms news.example --file terms.json",
            "  reprint terms 1k3v9x2m4 --lift                  the outlet's terms hold again"
        })
final class TermsCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;
    private final InputStream in;

    @Parameters(
            arity = "0..1",
            paramLabel = "HOST|ID",
            description = "An outlet's host, or an article's code; without it, every outlet is listed.")
    private String subject = "";

    @Option(names = "--file", paramLabel = "FILE", description = "Set them from a JSON file; - for standard input.")
    private @Nullable String file;

    @Option(names = "--licence", paramLabel = "URL", description = "Set a Creative Commons licence by its address.")
    private @Nullable String licence;

    @Option(
            names = "--permission",
            paramLabel = "EVIDENCE",
            description = "Set a written permission: where the letter is.")
    private @Nullable String permission;

    @Option(
            names = "--basis",
            paramLabel = "KIND",
            description = "Set own-work, agreement, fair-use, quotation, public-domain, all-rights-reserved or none.")
    private @Nullable String basis;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, for readers (fair-use, quotation, public-domain).")
    private @Nullable String reason;

    @Option(
            names = "--rule",
            paramLabel = "NAME=VALUE",
            description = "A rule: editText, editHeadline, pictures, translation, commercial, mailAndChannels or"
                    + " furtherRepublication = true, false or ask; extent = whole, excerpt or ask; excerptParagraphs,"
                    + " creditText, creditPlace, link, canonical, tracker, embargo, expiry, contact.")
    private Map<String, String> rules = new LinkedHashMap<>();

    @Option(names = "--name", paramLabel = "TEXT", description = "The outlet's name.")
    private @Nullable String name;

    @Option(names = "--lift", description = "Take the terms away: an article then has its outlet's, an outlet none.")
    private boolean lift;

    TermsCommand(Given given, Voice voice, Json json, InputStream in) {
        this.given = given;
        this.voice = voice;
        this.json = json;
        this.in = in;
    }

    @Override
    public Integer call() {
        Map<String, Object> form = form();
        boolean sets = lift || !form.isEmpty() || !rules.isEmpty();
        if (lift && (!form.isEmpty() || !rules.isEmpty())) {
            throw Refusal.misused("--lift takes terms away, the other options set them; use one or the other.");
        }
        if (subject.isEmpty()) {
            return all(sets || name != null);
        }
        if (name != null && !subject.contains(".")) {
            throw Refusal.misused("--name names an outlet; " + subject + " is no host.");
        }
        try (House.Rooms rooms = sets ? given.open() : given.openExisting()) {
            return subject.contains(".") ? outlet(rooms, form, sets) : article(rooms, form, sets);
        }
    }

    private int all(boolean sets) {
        if (sets) {
            throw Refusal.misused("Say whose terms: an outlet's host, or an article's code.");
        }
        Table table = new Table(voice.columns());
        try (House.Rooms rooms = given.openExisting()) {
            rooms.transactions()
                    .reading(rooms.outlets()::all)
                    .forEach(outlet -> table.row(
                            outlet.host(),
                            outlet.name(),
                            outlet.terms().map(TermsWords::of).orElse("none known")));
        }
        table.lines().forEach(voice::say);
        return Exit.DONE;
    }

    private int article(House.Rooms rooms, Map<String, Object> form, boolean sets) {
        ArticleId id = new Code().convert(subject);
        if (sets) {
            Optional<Terms> wanted = wanted(form, House.article(rooms, id).terms());
            int exit = new Decisions(voice, json, false)
                    .each(List.of(id), one -> rooms.desk().terms(one, wanted), "Terms set");
            if (exit != Exit.DONE) {
                return exit;
            }
        }
        Article article = House.article(rooms, id);
        voice.say(json.page(TermsForm.write(article.terms())));
        return Exit.DONE;
    }

    private int outlet(House.Rooms rooms, Map<String, Object> form, boolean sets) {
        String host = host();
        Optional<Outlet> known =
                rooms.transactions().reading(() -> rooms.outlets().byHost(host));
        if (!sets) {
            Outlet outlet = known.orElseThrow(() -> Refusal.because("There is no outlet " + host
                    + " on file; set its terms with --licence, --permission, --basis or --file."));
            voice.say(json.page(TermsForm.write(outlet.terms().orElseGet(Terms::unknown))));
            return Exit.DONE;
        }
        String called =
                Optional.ofNullable(name).or(() -> known.map(Outlet::name)).orElse(host);
        Optional<Terms> wanted = wanted(form, known.flatMap(Outlet::terms).orElseGet(Terms::unknown));
        Outlet kept =
                rooms.desk().terms(new Outlet(0, host, called, known.flatMap(Outlet::url), Optional.empty()), wanted);
        voice.tell(voice.green("Terms set:") + " " + kept.name() + " (" + kept.host() + ")");
        voice.say(json.page(TermsForm.write(kept.terms().orElseGet(Terms::unknown))));
        return Exit.DONE;
    }

    private String host() {
        String host =
                subject.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/.*$", "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// What the options say of the basis, or the file of everything; rules alone are none of it.
    private Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        if (file != null) {
            form.putAll(json.object(new String(Sources.bytes(file, in), StandardCharsets.UTF_8), Path.of(file)));
        } else {
            Map<String, Object> ground = new LinkedHashMap<>();
            put(ground, "kind", licence != null ? "licence" : permission != null ? "permission" : basis);
            put(ground, "licence", licence);
            put(ground, "evidence", permission);
            put(ground, "reason", reason);
            if (!ground.isEmpty()) {
                form.put("basis", ground);
            }
        }
        return form;
    }

    /// The terms that the options describe; rules without a basis change the terms that hold now.
    private Optional<Terms> wanted(Map<String, Object> given, Terms now) {
        if (lift) {
            return Optional.empty();
        }
        if (given.isEmpty() && now.basis() instanceof Basis.None) {
            throw Refusal.misused("No terms are known for " + subject
                    + ", so rules need a basis beside them: --licence, --permission, --basis or --file.");
        }
        Map<String, Object> form = new LinkedHashMap<>(given.isEmpty() ? TermsForm.write(now) : given);
        ruled(form);
        try {
            return Optional.of(TermsForm.read(form));
        } catch (TermsForm.Unreadable wrong) {
            throw Refusal.misused(String.valueOf(wrong.getMessage()));
        }
    }

    private void ruled(Map<String, Object> form) {
        if (rules.isEmpty()) {
            return;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (form.get("rules") instanceof Map<?, ?> written) {
            written.forEach((rule, value) -> all.put(String.valueOf(rule), value));
        }
        rules.forEach((rule, value) -> all.put(rule, typed(value)));
        form.put("rules", all);
    }

    private static Object typed(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> value.matches("\\d{1,4}") ? (Object) Integer.valueOf(value) : value;
        };
    }

    private static void put(Map<String, Object> form, String key, @Nullable String value) {
        if (value != null) {
            form.put(key, value);
        }
    }
}
