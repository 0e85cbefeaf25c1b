package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;

/// A forest of boosted regression trees (Friedman 2001) that adds up to the log-odds of "belongs to the article". The
/// data file names each signal in words: `signal <name>` lines first, then `tree`, then a line for each node:
/// `<signal> <threshold> <left> <right>` or `= <value>`. Values up to and including the threshold go left.
final class Forest {
    private final int[] signals;
    private final float[] thresholds;
    private final int[] lefts;
    private final int[] rights;
    private final int[] roots;

    private Forest(List<float[]> nodes, List<Integer> roots) {
        signals = new int[nodes.size()];
        thresholds = new float[nodes.size()];
        lefts = new int[nodes.size()];
        rights = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            signals[i] = (int) node[0];
            thresholds[i] = node[1];
            lefts[i] = (int) node[2];
            rights[i] = (int) node[3];
        }
        this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Reads a forest.
    ///
    /// @param lines the data file's lines
    /// @param names the names of the signals, in the order in which rows carry them
    static Forest read(List<String> lines, List<String> names) {
        var nodes = new ArrayList<float[]>();
        var roots = new ArrayList<Integer>();
        for (var line : lines) {
            var parts = Words.split(line, ' ');
            if (parts.getFirst().equals("tree")) {
                roots.add(nodes.size());
            } else if (parts.getFirst().equals("=")) {
                nodes.add(new float[] {-1, Float.parseFloat(parts.get(1)), 0, 0});
            } else {
                int signal = names.indexOf(parts.getFirst());
                if (signal < 0) {
                    throw new IllegalStateException("The model asks for the signal " + parts.getFirst()
                            + ", which the code does not have: train the model anew.");
                }
                int root = roots.getLast();
                nodes.add(new float[] {
                    signal,
                    Float.parseFloat(parts.get(1)),
                    root + Integer.parseInt(parts.get(2)),
                    root + Integer.parseInt(parts.get(3))
                });
            }
        }
        return new Forest(nodes, roots);
    }

    /// The probability for a row of signals, 0 to 1.
    double belief(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (signals[node] >= 0) {
                node = row[signals[node]] <= thresholds[node] ? lefts[node] : rights[node];
            }
            sum += thresholds[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
