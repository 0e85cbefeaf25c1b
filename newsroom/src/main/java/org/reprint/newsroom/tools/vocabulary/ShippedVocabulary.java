package org.reprint.newsroom.tools.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reprint.newsroom.words.topic.Topic.Kind;
import org.reprint.newsroom.words.topic.Vocabulary;
import org.reprint.newsroom.words.topic.Vocabulary.Entry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The vocabularies that ship with the newsroom: countries under ISO 3166-1 codes with their CLDR names, regions and
/// groups over them, themes.
public final class ShippedVocabulary {

    private static final String FOLDER = "/org/reprint/newsroom/defaults/vocabulary/";

    /// Languages in which names of countries are recognised in a text.
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "ar", "fa", "he", "zh", "ja", "ko", "el",
            "sv", "da", "nb", "fi", "cs", "ro", "hu", "bg", "sr", "hr", "id", "hi");

    /// The language of the aliases.
    private static final String ENGLISH = "en";

    private final JsonMapper json = JsonMapper.shared();

    private record Region(String code, String name, String kind, List<String> members) {}

    private record Theme(String code, String name, String iptc, List<String> keywords) {}

    /// Reads them.
    public Vocabulary read() {
        Map<String, List<String>> aliases = load("aliases.json", new TypeReference<>() {});
        List<Region> regions = load("regions.json", new TypeReference<>() {});
        List<Entry> entries = new ArrayList<>();
        regions.stream()
                .flatMap(region -> region.members().stream())
                .filter(code -> code.length() == 2)
                .distinct()
                .forEach(iso -> entries.add(country(iso, aliases.getOrDefault(iso, List.of()))));
        for (Region region : regions) {
            Map<String, Set<String>> mentions =
                    Map.of(ENGLISH, Set.copyOf(aliases.getOrDefault(region.code(), List.of())));
            entries.add(new Entry(Kind.REGION, region.code(), region.name(), Set.of(region.name()), mentions));
        }
        for (Theme theme : load("themes.json", new TypeReference<List<Theme>>() {})) {
            Set<String> labels = new HashSet<>(theme.keywords());
            labels.add(theme.name());
            entries.add(new Entry(Kind.THEME, theme.code(), theme.name(), labels, Map.of()));
        }
        return new Vocabulary(entries);
    }

    private static Entry country(String iso, List<String> aliases) {
        Locale country = Locale.of("", iso);
        Map<String, Set<String>> names = new HashMap<>();
        for (String language : LANGUAGES) {
            String name = country.getDisplayCountry(Locale.of(language));
            if (!name.equals(iso)) {
                names.computeIfAbsent(language, l -> new HashSet<>()).add(name);
            }
        }
        Set<String> labels = names.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        names.computeIfAbsent(ENGLISH, l -> new HashSet<>()).addAll(aliases);
        return new Entry(Kind.REGION, iso, country.getDisplayCountry(Locale.ENGLISH), labels, names);
    }

    private <T> T load(String file, TypeReference<T> type) {
        try (InputStream in = ShippedVocabulary.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + FOLDER + file + " is missing.");
            }
            return json.readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
