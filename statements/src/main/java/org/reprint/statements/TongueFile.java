package org.reprint.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a language file. The file's form is told at the top of `lang/en.txt`.
final class TongueFile {
    private final String code;
    private final Map<String, Long> words = new HashMap<>();
    private final Tongue.Step cues = new Tongue.Step();
    private final Map<String, List<VerbForm>> verbs = new HashMap<>();
    private final List<char[]> marks = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, List<String>> tables = new HashMap<>();

    private TongueFile(String code) {
        this.code = code;
    }

    /// The language of that code, if the library has a file for it.
    static Optional<Tongue> load(String code) {
        try (InputStream in = TongueFile.class.getResourceAsStream("lang/" + code + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            TongueFile file = new TongueFile(code);
            file.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return Optional.of(
                    new Tongue(code, file.words, file.cues, file.verbs, file.marks, file.settings, file.tables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader in) throws IOException {
        String section = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = entry.substring(1, entry.length() - 1);
            } else {
                take(section, entry);
            }
        }
    }

    private void take(String section, String entry) {
        if (section.startsWith("cue ")) {
            cue(section.substring(4).split(" ", -1), entry);
        } else if (section.startsWith("table ")) {
            tables.computeIfAbsent(section.substring(6), key -> new ArrayList<>())
                    .add(entry);
        } else {
            switch (section) {
                case "settings" -> {
                    String[] pair = entry.split("\\s*=\\s*", 2);
                    settings.put(pair[0], pair[1]);
                }
                case "marks" -> marks.add(new char[] {entry.charAt(0), entry.charAt(entry.length() - 1)});
                case "verb" -> {
                    for (String word : entry.split("\\s*,\\s*", -1)) {
                        List<String> forms = forms(word);
                        forms.forEach(form -> mark(form, Feature.VERB.bit()));
                        note(forms);
                    }
                }
                default -> {
                    long bit = Feature.named(section).bit();
                    for (String word : entry.split("\\s*,\\s*", -1)) {
                        mark(word, bit);
                    }
                }
            }
        }
    }

    private void mark(String word, long bit) {
        words.merge(Tongue.lower(word, code), bit, (old, more) -> old | more);
    }

    private void cue(String[] heading, String entry) {
        Act act = heading.length > 1 ? Act.valueOf(heading[1].toUpperCase(Locale.ROOT)) : Act.SPEECH;
        Polarity polarity = heading.length > 2 ? Polarity.valueOf(heading[2].toUpperCase(Locale.ROOT)) : Polarity.SAID;
        String[] given = entry.split("\\s*,\\s*", -1);
        CueWord word = new CueWord(given[0], heading[0], act, polarity);
        boolean verbal = heading[0].indexOf('G') < 0 && heading[0].indexOf('S') < 0;
        if (verbal && "german".equals(settings.get("inflection"))) {
            for (String lemma : given) {
                german(lemma, new CueWord(GermanForms.name(lemma), heading[0], act, polarity));
            }
            return;
        }
        boolean english = "english".equals(settings.get("inflection"));
        List<String> forms = given.length == 1 && verbal && english ? forms(given[0]) : List.of(given);
        if (verbal && english) {
            note(forms);
        } else if (verbal) {
            forms.forEach(form -> mark(head(form), Feature.PAST.bit()));
        }
        forms.forEach(form -> plant(form, word));
    }

    private void german(String lemma, CueWord word) {
        for (GermanForms.Form form : GermanForms.of(lemma)) {
            List<VerbForm> same = verbs.computeIfAbsent(form.word(), key -> new ArrayList<>());
            Optional<VerbForm> known = same.stream()
                    .filter(one -> one.shape() == form.shape()
                            && one.particle().equals(form.particle())
                            && one.word().lemma().equals(word.lemma()))
                    .findFirst();
            known.ifPresent(same::remove);
            CueWord joined = known.map(one -> one.word().joined(word)).orElse(word);
            same.add(new VerbForm(joined, form.particle(), form.shape()));
            cues.next.computeIfAbsent(form.word(), key -> new Tongue.Step());
            if (form.subjunctive()) {
                mark(form.word(), Feature.SUBJUNCTIVE.bit());
            }
        }
    }

    private void plant(String form, CueWord word) {
        Tongue.Step at = cues;
        for (String part : form.split(" ", -1)) {
            at = at.next.computeIfAbsent(Tongue.lower(part, code), key -> new Tongue.Step());
        }
        at.entry = Optional.of(at.entry.map(old -> old.joined(word)).orElse(word));
    }

    /// Notes which form of a verb each form is: the first is the base, the others tell by their endings; a base that
    /// comes again behind the third person is the past as well ("read, reads, read").
    private void note(List<String> forms) {
        String base = head(forms.getFirst());
        boolean behind = false;
        for (String form : forms) {
            String word = head(form);
            if (behind && word.equals(base)) {
                mark(word, Feature.PAST.bit());
            }
            behind |= word.endsWith("s") && !word.equals(base);
            boolean gerund = word.endsWith("ing");
            boolean third = word.endsWith("s") && !word.equals(base);
            Feature feature =
                    gerund ? Feature.GERUND : third ? Feature.THIRD : word.equals(base) ? Feature.BASE : Feature.PAST;
            mark(word, feature.bit());
        }
    }

    private static String head(String form) {
        int gap = form.indexOf(' ');
        return gap < 0 ? form : form.substring(0, gap);
    }

    /// The forms of an English verb; forms given with slashes ("go/goes/went/gone/going") are taken as they stand, and
    /// what follows the verb ("point out") is kept.
    private List<String> forms(String verb) {
        int gap = verb.indexOf(' ');
        String head = gap < 0 ? verb : verb.substring(0, gap);
        String rest = gap < 0 ? "" : verb.substring(gap);
        List<String> forms = head.indexOf('/') >= 0
                ? List.of(head.split("/", -1))
                : EnglishForms.of(head, settings.get("inflection"));
        return forms.stream().map(form -> form + rest).toList();
    }
}
