package org.reprint.newsroom.doors.cli;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.rights.TermsForm;
import org.reprint.newsroom.words.settings.Hindrance;

/// The pages that come with Reprint, as `samples/samples.json` lists them.
///
/// @param pages in the order to take them in
/// @param outlets with the terms that they give
record Samples(List<SamplePage> pages, List<SampleOutlet> outlets) {

    /// The list's name in its folder.
    static final String LIST = "samples.json";

    /// @param file where it lies
    /// @param url the address it had
    /// @param publish whether it is to be published
    /// @param reports to file it under
    record SamplePage(Path file, URI url, boolean publish, List<String> reports) {}

    /// An invented outlet with its invented terms.
    record SampleOutlet(Outlet outlet, Terms terms) {}

    /// Where they lie: the folder given, else where the launcher says, else `samples` here.
    ///
    /// @throws Hindrance when they are not there
    static Path folder(Optional<Path> given) {
        Path folder = given.or(() -> Optional.ofNullable(System.getProperty("reprint.samples"))
                        .map(Path::of))
                .orElseGet(() -> Path.of("samples"));
        if (!Files.isRegularFile(folder.resolve(LIST))) {
            throw new Hindrance("The sample pages are not in "
                    + folder.toAbsolutePath().normalize()
                    + "; use the “reprint” script of a whole checkout.");
        }
        return folder;
    }

    /// Reads the list in a folder.
    static Samples in(Path folder, Json json) {
        Path list = folder.resolve(LIST);
        String text = new String(Sources.bytes(list.toString(), InputStream.nullInputStream()), StandardCharsets.UTF_8);
        Map<String, Object> form = json.object(text, list);
        return new Samples(
                maps(form.get("pages")).map(page -> page(folder, page)).toList(),
                maps(form.get("outlets")).map(Samples::outlet).toList());
    }

    private static SamplePage page(Path folder, Map<String, Object> form) {
        List<String> reports = form.get("report") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        return new SamplePage(
                folder.resolve(text(form, "file")),
                URI.create(text(form, "url")),
                Boolean.TRUE.equals(form.get("publish")),
                reports);
    }

    private static SampleOutlet outlet(Map<String, Object> form) {
        String host = text(form, "host").toLowerCase(Locale.ROOT);
        Outlet outlet = new Outlet(
                0,
                host.startsWith("www.") ? host.substring(4) : host,
                text(form, "name"),
                Optional.of(URI.create(text(form, "url"))),
                Optional.empty());
        return new SampleOutlet(outlet, TermsForm.read(map(form.get("terms"))));
    }

    private static Stream<Map<String, Object>> maps(@Nullable Object list) {
        return list instanceof List<?> items ? items.stream().map(Samples::map) : Stream.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static String text(Map<String, Object> form, String key) {
        return String.valueOf(Objects.requireNonNull(form.get(key), key));
    }
}
