package org.reprint.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jsoup.Jsoup;

/// Trains the model on the `articles` set and says what cross-validation over sites gives. Arguments: the folder for
/// the
/// model's data files, and the folder for the held-out models of each fold (`-` writes none).
///
/// Everything that is learned (evidence of names and words too) is learned without the fold it is judged on; all pages
/// of a host are in the same fold.
final class TrainModel {
    private static final int FOLDS = 5;
    private final List<Shared.Gold> pages;
    private final List<Labels> labels;
    private final int[] folds;
    private final List<Map<String, double[]>> nameCounts = new ArrayList<>();
    private final List<Map<String, double[]>> wordCounts = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();

    private static final class Sample {
        final List<float[]> rows = new ArrayList<>();
        final List<List<String>> words = new ArrayList<>();
        float[] shares = {};
        double[] beliefs = {};
    }

    private TrainModel(List<Shared.Gold> pages) {
        this.pages = pages;
        this.labels = pages.stream().map(page -> new Labels(page.text())).toList();
        this.folds = pages.stream()
                .mapToInt(page -> Math.floorMod(host(page.url()).hashCode() * 31, FOLDS))
                .toArray();
    }

    static String host(String url) {
        return Addresses.absolute(url).map(Addresses::host).orElse(url);
    }

    public static void main(String[] args) throws IOException {
        var training = new TrainModel(Shared.pages("articles"));
        training.count();
        training.describe();
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            var lines = training.fit(i -> training.folds[i] != f);
            training.apply(Forest.read(lines, Signals.NAMES), i -> training.folds[i] == f);
            if (args.length > 1) {
                training.write(Path.of(args[1]).resolve("fold" + f), training.evidence(f), lines);
            }
        }
        training.report();
        training.write(Path.of(args[0]), training.evidence(-1), training.fit(_ -> true));
    }

    /// How often each name and each word of short blocks stands with article text, page by page.
    private void count() {
        var bare = new NameEvidence(Map.of(), Map.of());
        for (int i = 0; i < pages.size(); i++) {
            var segments = Segmenter.cut(Jsoup.parse(pages.get(i).html()), bare, 200_000);
            var names = new HashMap<String, double[]>();
            var words = new HashMap<String, double[]>();
            for (var block : segments.blocks()) {
                var ofBlock = Words.of(block.text);
                double share = labels.get(i).share(ofBlock);
                double weight = Math.max(1, block.words);
                var seen = new HashSet<String>();
                for (var zone = block.zone; ; zone = zone.parent.get()) {
                    for (var attribute : List.of("class", "id", "itemprop", "data-testid", "data-component")) {
                        var name = zone.element.attr(attribute);
                        Words.ofName(
                                name,
                                (start, end, _) ->
                                        seen.add(name.substring(start, end).toLowerCase(Locale.ROOT)));
                    }
                    if (zone.parent.isEmpty()) {
                        break;
                    }
                }
                seen.forEach(name -> add(names, name, weight, share));
                if (block.words <= 30) {
                    new HashSet<>(ofBlock).forEach(word -> add(words, word, 1, share));
                }
            }
            nameCounts.add(names);
            wordCounts.add(words);
        }
    }

    private static void add(Map<String, double[]> counts, String name, double weight, double share) {
        var count = counts.computeIfAbsent(name, _ -> new double[2]);
        count[0] += weight * share;
        count[1] += weight;
    }

    private NameEvidence evidence(int without) {
        return new NameEvidence(weights(nameCounts, without), weights(wordCounts, without));
    }

    private Map<String, Float> weights(List<Map<String, double[]>> counts, int without) {
        var odds = new TreeMap<String, double[]>();
        var hosts = new HashMap<String, HashSet<String>>();
        for (int i = 0; i < pages.size(); i++) {
            if (folds[i] == without) {
                continue;
            }
            var host = host(pages.get(i).url());
            counts.get(i).forEach((name, count) -> {
                var sum = odds.computeIfAbsent(name, _ -> new double[2]);
                sum[0] += count[0] / count[1];
                sum[1]++;
                hosts.computeIfAbsent(name, _ -> new HashSet<>()).add(host);
            });
        }
        var weights = new TreeMap<String, Float>();
        odds.forEach((name, sum) -> {
            double weight = Math.log((sum[0] + 1) / (sum[1] - sum[0] + 1));
            if (hosts.getOrDefault(name, new HashSet<>()).size() >= 8 && Math.abs(weight) >= 0.2) {
                weights.put(name, Math.round(weight * 100) / 100f);
            }
        });
        return weights;
    }

    private void describe() {
        var evidences = new ArrayList<NameEvidence>();
        for (int fold = 0; fold < FOLDS; fold++) {
            evidences.add(evidence(fold));
        }
        for (int i = 0; i < pages.size(); i++) {
            var sample = new Sample();
            var document = Jsoup.parse(pages.get(i).html());
            var evidence = evidences.get(folds[i]);
            var segments = Segmenter.cut(document, evidence, 200_000);
            var signals = new Signals(segments, evidence, document.title());
            sample.shares = new float[segments.blocks().size()];
            for (var block : segments.blocks()) {
                sample.rows.add(signals.of(block));
                sample.words.add(Words.of(block.text));
                sample.shares[block.index] = (float) labels.get(i).share(sample.words.getLast());
            }
            samples.add(sample);
        }
    }

    private List<String> fit(IntPredicate wanted) {
        var rows = new ArrayList<float[]>();
        var shares = new ArrayList<Float>();
        var weights = new ArrayList<Float>();
        for (int i = 0; i < samples.size(); i++) {
            if (!wanted.test(i)) {
                continue;
            }
            var sample = samples.get(i);
            double gold = Math.max(100, labels.get(i).words);
            for (int b = 0; b < sample.rows.size(); b++) {
                float weight =
                        (float) (1000 * Math.min(0.3, (sample.words.get(b).size() + 2) / gold));
                rows.add(sample.rows.get(b));
                shares.add(sample.shares[b]);
                weights.add(weight);
            }
        }
        var data = new Boosting.Rows(rows, floats(shares), floats(weights));
        return new Boosting(Integer.getInteger("trees", 160), 5, 0.1, 20, 7).train(data, Signals.NAMES);
    }

    private static float[] floats(List<Float> list) {
        var array = new float[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private void apply(Forest forest, IntPredicate wanted) {
        for (int i = 0; i < samples.size(); i++) {
            if (wanted.test(i)) {
                var rows = samples.get(i).rows;
                samples.get(i).beliefs = forest.beliefs(rows.size(), rows::get);
            }
        }
    }

    private void report() {
        for (double threshold : new double[] {0.4, 0.5, 0.6}) {
            double sum = 0;
            for (int i = 0; i < samples.size(); i++) {
                sum += f1(samples.get(i), samples.get(i).beliefs, threshold, labels.get(i));
            }
            System.out.printf(Locale.ROOT, "held-out sites at %.2f: word F1 %.4f%n", threshold, sum / samples.size());
        }
    }

    private static double f1(Sample sample, double[] beliefs, double threshold, Labels labels) {
        var left = new HashMap<>(labels.bag);
        int hit = 0;
        int taken = 0;
        var seen = new HashSet<String>();
        for (int b = 0; b < beliefs.length; b++) {
            var words = sample.words.get(b);
            if (beliefs[b] < threshold || (words.size() > 12 && !seen.add(String.join(" ", words)))) {
                continue;
            }
            for (var word : words) {
                taken++;
                int rest = left.getOrDefault(word, 0);
                if (rest > 0) {
                    hit++;
                    left.put(word, rest - 1);
                }
            }
        }
        return taken + labels.words == 0 ? 0 : 2.0 * hit / (taken + labels.words);
    }

    private void write(Path folder, NameEvidence evidence, List<String> forest) throws IOException {
        Files.createDirectories(folder);
        var head = "# Learned by TrainModel from the article pages of WCXB (Murrough Foley 2026, CC BY 4.0).";
        Files.write(folder.resolve("names.tsv"), table(head, evidence.names()));
        Files.write(folder.resolve("words.tsv"), table(head, evidence.words()));
        Files.write(folder.resolve("forest.txt"), headed(head, forest));
    }

    private static List<String> table(String head, Map<String, Float> weights) {
        var lines = new ArrayList<String>();
        lines.add(head);
        new TreeMap<>(weights).forEach((name, weight) -> lines.add(name + "\t" + weight));
        return lines;
    }

    private static List<String> headed(String head, List<String> lines) {
        var all = new ArrayList<String>();
        all.add(head);
        all.addAll(lines);
        return all;
    }
}
