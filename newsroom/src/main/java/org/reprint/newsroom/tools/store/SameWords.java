package org.reprint.newsroom.tools.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements.Seen;

/// Looks for statements that share rare words with one. Each word counts the more the rarer it is; of a word
/// that stands in very many statements only those filed nearest are read, so that the work is bounded
/// whatever is asked and however much is on file.
final class SameWords {

    /// Rows of one word that are read on either side of the statement.
    private static final int NEAREST = 1_000;

    /// Rows that are read in all, the rarest words first.
    private static final int MOST_ROWS = 12_000;

    /// So many words have to be shared; quotations of fewer than that many are not told from chance.
    private static final int SHARED = 3;

    /// Of those that share the most so many are asked for what may be seen of them.
    private static final int RANKED = 480;

    private final Sql sql;
    private final StatementSearch search;

    SameWords(Sql sql, StatementSearch search) {
        this.sql = sql;
        this.search = search;
    }

    private record Word(String word, int often) {}

    private static final class Shared {
        private int words;
        private double weight;

        private void more(double rarity) {
            words++;
            weight += rarity;
        }
    }

    /// Statements of other articles: two thirds of the limit the most alike, the rest the oldest of the others.
    List<Long> elsewhere(Statement statement, Seen seen, int limit) {
        Map<Long, Shared> shared = shared(statement);
        Comparator<Map.Entry<Long, Shared>> byWeight = Comparator.comparingDouble(entry -> -entry.getValue().weight);
        List<Long> ranked = shared.entrySet().stream()
                .filter(entry -> entry.getValue().words >= SHARED)
                .sorted(byWeight.thenComparing(Map.Entry.comparingByKey()))
                .limit(RANKED)
                .map(Map.Entry::getKey)
                .toList();
        List<Long> oldest = search.among(ranked, statement.article(), seen);
        Set<Long> may = Set.copyOf(oldest);
        Set<Long> taken = new LinkedHashSet<>();
        ranked.stream().filter(may::contains).limit(limit - limit / 3).forEach(taken::add);
        oldest.stream().filter(id -> !taken.contains(id)).limit(limit / 3).forEach(taken::add);
        return List.copyOf(taken);
    }

    private Map<Long, Shared> shared(Statement statement) {
        long id = statement.id().value();
        Map<Long, Shared> shared = new HashMap<>();
        int rows = 0;
        for (Word word : rarestFirst(statement.saying().words(), id)) {
            rows += word.often();
            if (rows > MOST_ROWS) {
                break;
            }
            double rarity = Math.log(2.0 + 2.0 * NEAREST / word.often());
            Sql.numbers(sql.read("with-word")
                            .param("word", word.word())
                            .param("id", id)
                            .param("most", NEAREST))
                    .forEach(other ->
                            shared.computeIfAbsent(other, o -> new Shared()).more(rarity));
        }
        return shared;
    }

    /// The words that stand in other statements, too.
    private List<Word> rarestFirst(String words, long id) {
        List<Word> rarest = new ArrayList<>();
        for (String word : SpokenWords.of(words)) {
            int often = sql.read("how-often")
                    .param("word", word)
                    .param("id", id)
                    .param("most", NEAREST)
                    .query(Integer.class)
                    .single();
            if (often > 0) {
                rarest.add(new Word(word, often));
            }
        }
        rarest.sort(Comparator.comparingInt(Word::often));
        return rarest;
    }
}
