package org.reprint.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Trains a forest by gradient boosting on histograms (Friedman 2001; Ke et al. 2017), logistic loss, weighted rows.
/// Small on purpose: it is run by hand when signals change. The same rows and seed give the same forest.
final class Boosting {
    private static final int BINS = 64;
    private final int trees;
    private final int depth;
    private final double rate;
    private final double leastWeight;
    private final Random random;

    Boosting(int trees, int depth, double rate, double leastWeight, long seed) {
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
        this.leastWeight = leastWeight;
        this.random = new Random(seed);
    }

    /// What a forest is trained on: rows of signals, each with a label between 0 and 1 and a weight.
    record Rows(List<float[]> rows, float[] labels, float[] weights) {}

    private record Split(int signal, int bin, double gain) {}

    /// Trains and returns the lines of the data file that [Forest] reads.
    List<String> train(Rows data, List<String> names) {
        int n = data.rows().size();
        int width = names.size();
        var thresholds = thresholds(data.rows(), width);
        var bins = bin(data.rows(), thresholds, width);
        var scores = new double[n];
        var lines = new ArrayList<String>();
        var gradient = new double[n];
        var curvature = new double[n];
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                gradient[i] = data.weights()[i] * (data.labels()[i] - p);
                curvature[i] = data.weights()[i] * Math.max(1e-6, p * (1 - p));
            }
            lines.add("tree");
            grow(bins, thresholds, gradient, curvature, scores, names, lines);
        }
        return lines;
    }

    private void grow(
            byte[][] bins,
            float[][] thresholds,
            double[] gradient,
            double[] curvature,
            double[] scores,
            List<String> names,
            List<String> lines) {
        int n = scores.length;
        var node = new int[n];
        for (int i = 0; i < n; i++) {
            node[i] = random.nextInt(100) < 60 ? 0 : ~0;
        }
        var usable = new ArrayList<Integer>();
        for (int s = 0; s < bins.length; s++) {
            if (thresholds[s].length > 0 && random.nextInt(100) < 50) {
                usable.add(s);
            }
        }
        var nodes = new ArrayList<String>();
        nodes.add("");
        var level = new int[] {0};
        for (int d = 0; d <= depth && level.length > 0; d++) {
            var sums = histograms(bins, usable, node, level, nodes.size(), gradient, curvature);
            var next = new ArrayList<Integer>();
            var splitOf = new Split[nodes.size()];
            var leftOf = new int[nodes.size()];
            for (int k = 0; k < level.length; k++) {
                int at = level[k];
                var split = d == depth ? new Split(-1, 0, 0) : best(sums[k], usable);
                if (split.signal() < 0) {
                    double[] total = total(sums[k][0]);
                    double value = rate * total[0] / (total[1] + 1.0);
                    nodes.set(at, String.format(Locale.ROOT, "= %.4f", value));
                    continue;
                }
                splitOf[at] = split;
                leftOf[at] = nodes.size();
                nodes.set(
                        at,
                        names.get(split.signal()) + " "
                                + Float.toString(thresholds[split.signal()][split.bin()]) + " " + nodes.size() + " "
                                + (nodes.size() + 1));
                next.add(nodes.size());
                next.add(nodes.size() + 1);
                nodes.add("");
                nodes.add("");
            }
            for (int i = 0; i < n; i++) {
                int at = node[i] < 0 ? ~node[i] : node[i];
                if (at < splitOf.length && splitOf[at] != null) {
                    var split = splitOf[at];
                    int child = leftOf[at] + (bins[split.signal()][i] <= split.bin() ? 0 : 1);
                    node[i] = node[i] < 0 ? ~child : child;
                }
            }
            level = next.stream().mapToInt(Integer::intValue).toArray();
        }
        for (int i = 0; i < n; i++) {
            scores[i] += Double.parseDouble(
                    nodes.get(node[i] < 0 ? ~node[i] : node[i]).substring(2));
        }
        lines.addAll(nodes);
    }

    private static double[][][] histograms(
            byte[][] bins,
            List<Integer> usable,
            int[] node,
            int[] level,
            int nodeCount,
            double[] gradient,
            double[] curvature) {
        var slot = new int[nodeCount];
        Arrays.fill(slot, -1);
        for (int k = 0; k < level.length; k++) {
            slot[level[k]] = k;
        }
        var sums = new double[level.length][usable.size()][2 * BINS];
        for (int u = 0; u < usable.size(); u++) {
            var column = bins[usable.get(u)];
            for (int i = 0; i < node.length; i++) {
                int k = node[i] < 0 ? -1 : slot[node[i]];
                if (k >= 0) {
                    var histogram = sums[k][u];
                    histogram[2 * column[i]] += gradient[i];
                    histogram[2 * column[i] + 1] += curvature[i];
                }
            }
        }
        return sums;
    }

    private Split best(double[][] sums, List<Integer> usable) {
        var best = new Split(-1, 0, 1e-3);
        var total = total(sums[0]);
        double whole = total[0] * total[0] / (total[1] + 1);
        for (int u = 0; u < sums.length; u++) {
            double g = 0;
            double h = 0;
            for (int b = 0; b < BINS - 1; b++) {
                g += sums[u][2 * b];
                h += sums[u][2 * b + 1];
                if (h < leastWeight || total[1] - h < leastWeight) {
                    continue;
                }
                double gain = g * g / (h + 1) + (total[0] - g) * (total[0] - g) / (total[1] - h + 1) - whole;
                if (gain > best.gain()) {
                    best = new Split(usable.get(u), b, gain);
                }
            }
        }
        return best;
    }

    private static double[] total(double[] histogram) {
        double g = 0;
        double h = 0;
        for (int b = 0; b < BINS; b++) {
            g += histogram[2 * b];
            h += histogram[2 * b + 1];
        }
        return new double[] {g, h};
    }

    private static float[][] thresholds(List<float[]> rows, int width) {
        var all = new float[width][];
        for (int s = 0; s < width; s++) {
            int step = Math.max(1, rows.size() / 20_000);
            var values = new float[(rows.size() + step - 1) / step];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i * step)[s];
            }
            Arrays.sort(values);
            var cuts = new ArrayList<Float>();
            for (int b = 1; b < BINS; b++) {
                float cut = values[(int) ((long) b * (values.length - 1) / BINS)];
                if ((cuts.isEmpty() || cut > cuts.getLast()) && cut < values[values.length - 1]) {
                    cuts.add(cut);
                }
            }
            all[s] = new float[cuts.size()];
            for (int i = 0; i < cuts.size(); i++) {
                all[s][i] = cuts.get(i);
            }
        }
        return all;
    }

    private static byte[][] bin(List<float[]> rows, float[][] thresholds, int width) {
        var bins = new byte[width][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            for (int s = 0; s < width; s++) {
                int at = Arrays.binarySearch(thresholds[s], row[s]);
                bins[s][i] = (byte) (at >= 0 ? at : ~at);
            }
        }
        return bins;
    }
}
