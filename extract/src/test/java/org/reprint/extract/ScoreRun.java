package org.reprint.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Extracts a whole set of pages into JSON lines for the scorer. Arguments: the set (`articles`, `languages`), the file
/// to write, and the folder of held-out models that [TrainModel] wrote (`-` for the shipped model).
final class ScoreRun {
    private ScoreRun() {}

    public static void main(String[] args) throws IOException {
        var extractors = args[2].equals("-")
                ? List.of(new Extractor())
                : models(Path.of(args[2])).stream()
                        .map(m -> new Extractor(Extractor.Options.standard(), m))
                        .toList();
        var out = new ArrayList<String>();
        for (var page : Shared.pages(args[0])) {
            int fold = Math.floorMod(TrainModel.host(page.url()).hashCode() * 31, 5);
            var raw = Page.of(page.html());
            var addressed = Addresses.absolute(page.url())
                    .map((URI address) -> raw.at(address))
                    .orElse(raw);
            var extractor = extractors.get(extractors.size() == 1 ? 0 : fold);
            out.add(JsonLines.write(page.id(), extractor.extract(addressed)));
        }
        Files.write(Path.of(args[1]), out, StandardCharsets.UTF_8);
    }

    private static List<Model> models(Path folder) throws IOException {
        var models = new ArrayList<Model>();
        for (int fold = 0; fold < 5; fold++) {
            var at = folder.resolve("fold" + fold);
            models.add(new Model(
                    new NameEvidence(
                            NameEvidence.table(Shared.data(at.resolve("names.tsv"))),
                            NameEvidence.table(Shared.data(at.resolve("words.tsv")))),
                    Forest.read(Shared.data(at.resolve("forest.txt")), Signals.NAMES)));
        }
        return models;
    }
}
