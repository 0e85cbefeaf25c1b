package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A forest of boosted regression trees (Friedman 2001) that adds up to the log-odds of "belongs to the article". The
/// data file names each signal in words: `signal <name>` lines first, then `tree`, then a line for each node:
/// `<signal> <threshold> <left> <right>` or `= <value>`. Values up to and including the threshold go left.
///
/// Every tree is filled up to the depth of the deepest, so that its nodes need no pointers and its walk no branches:
/// below node n stand 2n+1 and 2n+2, and whether to go right is the sign of a difference. Signals and thresholds are
/// compared as whole numbers that are ordered as the floats are.
final class Forest {
    /// How many rows are walked at once: few enough to stay in a processor's nearest memory.
    private static final int AT_ONCE = 16;

    private final int depth;
    private final int inner;
    private final int trees;
    /// By tree and node, the threshold above and the signal below, so that one look finds both.
    private final long[] nodes;
    private final float[] leaves;

    /// A tree as the file has it: rows of signal (-1 for a leaf), threshold or value, left and right.
    private record Tree(List<float[]> nodes) {
        int depth(int node) {
            var row = nodes.get(node);
            return row[0] < 0 ? 0 : 1 + Math.max(depth((int) row[2]), depth((int) row[3]));
        }
    }

    private Forest(List<Tree> trees) {
        this.trees = trees.size();
        depth = trees.stream().mapToInt(tree -> tree.depth(0)).max().orElse(0);
        inner = (1 << depth) - 1;
        nodes = new long[trees.size() * inner];
        leaves = new float[trees.size() * (inner + 1)];
        for (int i = 0; i < trees.size(); i++) {
            fill(trees.get(i), i, 0, 0, depth);
        }
    }

    /// Puts a node of the file at its place; a leaf above the lowest level is both sides of nodes that ask nothing.
    private void fill(Tree tree, int number, int node, int place, int below) {
        var row = tree.nodes().get(node);
        if (below == 0) {
            leaves[number * (inner + 1) + place - inner] = row[1];
            return;
        }
        boolean leaf = row[0] < 0;
        long threshold = leaf ? Integer.MAX_VALUE : ordered(row[1]);
        nodes[number * inner + place] = threshold << 32 | (leaf ? 0 : (long) row[0]);
        fill(tree, number, leaf ? node : (int) row[2], 2 * place + 1, below - 1);
        fill(tree, number, leaf ? node : (int) row[3], 2 * place + 2, below - 1);
    }

    /// Reads a forest.
    ///
    /// @param lines the data file's lines
    /// @param names the names of the signals, in the order in which rows carry them
    static Forest read(List<String> lines, List<String> names) {
        var trees = new ArrayList<Tree>();
        for (var line : lines) {
            var parts = Words.split(line, ' ');
            if (parts.getFirst().equals("tree")) {
                trees.add(new Tree(new ArrayList<>()));
            } else if (parts.getFirst().equals("=")) {
                trees.getLast().nodes().add(new float[] {-1, Float.parseFloat(parts.get(1)), 0, 0});
            } else {
                int signal = names.indexOf(parts.getFirst());
                if (signal < 0) {
                    throw new IllegalStateException("The model asks for the signal " + parts.getFirst()
                            + ", which the code does not have: train the model anew.");
                }
                trees.getLast().nodes().add(new float[] {
                    signal,
                    Float.parseFloat(parts.get(1)),
                    Integer.parseInt(parts.get(2)),
                    Integer.parseInt(parts.get(3))
                });
            }
        }
        return new Forest(trees);
    }

    /// A whole number for each float, in the same order; both zeros are one.
    private static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value + 0.0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /// The probability for each row of signals, 0 to 1.
    ///
    /// @param size how many rows there are
    /// @param rows makes the rows; few are held at a time
    double[] beliefs(int size, IntFunction<float[]> rows) {
        var beliefs = new double[size];
        var values = new int[Math.min(AT_ONCE, beliefs.length)][];
        for (int from = 0; from < beliefs.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, beliefs.length - from);
            for (int i = 0; i < count; i++) {
                values[i] = ordered(rows.apply(from + i));
            }
            for (int tree = 0; tree < trees; tree++) {
                add(tree, values, count, beliefs, from);
            }
        }
        for (int i = 0; i < beliefs.length; i++) {
            beliefs[i] = 1 / (1 + Math.exp(-beliefs[i]));
        }
        return beliefs;
    }

    private static int[] ordered(float[] row) {
        var values = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            values[i] = ordered(row[i]);
        }
        return values;
    }

    /// Walks some rows through one tree: the walks do not wait for one another, so that a processor overlaps them.
    private void add(int tree, int[][] values, int count, double[] sums, int from) {
        int base = tree * inner;
        int leaf = tree * (inner + 1) - inner;
        for (int i = 0; i < count; i++) {
            var row = values[i];
            int place = 0;
            for (int level = 0; level < depth; level++) {
                long node = nodes[base + place];
                long above = (node >> 32) - row[(int) node];
                place = 2 * place + 1 + (int) (above >>> 63);
            }
            sums[from + i] += leaves[leaf + place];
        }
    }
}
