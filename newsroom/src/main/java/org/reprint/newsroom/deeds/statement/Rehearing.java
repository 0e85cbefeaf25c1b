package org.reprint.newsroom.deeds.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.statement.Statements;

/// Listens to articles that are on file: to one anew, or to those of before the finder, stretch by stretch.
/// What editors decided stays.
public final class Rehearing {

    private static final int MOST_TRIES = 5;

    private final Transactions transactions;
    private final Articles articles;
    private final Statements statements;
    private final Listening listening;
    private final FilingStatements filing;

    /// Puts the deed together from its ports and parts.
    public Rehearing(StatementDesk.File file, Listening listening, FilingStatements filing) {
        this.transactions = file.transactions();
        this.articles = file.articles();
        this.statements = file.statements();
        this.listening = listening;
        this.filing = filing;
    }

    /// What came of listening to an article.
    public sealed interface Outcome {}

    /// It was listened to.
    ///
    /// @param statements that stand in it now
    public record Heard(int statements) implements Outcome {}

    /// There is no such article.
    public record NoArticle() implements Outcome {}

    /// It was corrected again and again while somebody listened; its newest revision has been listened to by
    /// whoever filed that.
    public record Overtaken() implements Outcome {}

    /// The text broke the finder; what was found before stays.
    ///
    /// @param why what the finder threw
    public record Unheard(RuntimeException why) implements Outcome {}

    /// Listens to an article anew and files what is found. A failure of the store is thrown.
    public Outcome find(ArticleId id) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Article> article = transactions.reading(() -> articles.find(id));
            if (article.isEmpty()) {
                return new NoArticle();
            }
            Listening.Heard heard;
            try {
                heard = listening.to(
                        article.get().content(),
                        article.get().provenance().original().date());
            } catch (RuntimeException why) {
                return new Unheard(why);
            }
            Optional<Integer> filed = transactions.writing(() -> articles.find(id)
                    .filter(now -> heard.of(now.content()))
                    .map(now -> filing.file(now, heard).size()));
            // Empty when somebody corrected it meanwhile: what was heard is not what it says any more.
            if (filed.isPresent()) {
                return new Heard(filed.get());
            }
        }
        return new Overtaken();
    }

    /// How far the articles of before the finder were listened to: all with this id or a greater one; 0 when
    /// nothing is left to do.
    public long reached() {
        return transactions.reading(statements::listened);
    }

    /// How far it came.
    ///
    /// @param below see [#reached]
    /// @param broken articles that could not be listened to, and were left out
    public record Reached(long below, List<Broken> broken) {
        public Reached {
            broken = List.copyOf(broken);
        }
    }

    /// An article that could not be listened to.
    public record Broken(ArticleId article, RuntimeException why) {}

    /// Listens to those of the next stretch of articles that nobody has listened to yet, each in transactions of
    /// its own, and keeps how far it came. A failure of the store is nothing an article can help: it is thrown, and
    /// the same stretch is looked at again next time.
    ///
    /// @param most articles looked at, at least 1
    public Reached catchUp(int most) {
        long before = reached();
        if (before == 0) {
            return new Reached(0, List.of());
        }
        Statements.Stretch stretch = transactions.reading(() -> statements.unheard(before, most));
        List<Broken> broken = new ArrayList<>();
        for (ArticleId id : stretch.articles()) {
            if (find(id) instanceof Unheard(RuntimeException why)) {
                broken.add(new Broken(id, why));
            }
        }
        transactions.writing(() -> {
            statements.listened(stretch.below());
            return true;
        });
        return new Reached(stretch.below(), broken);
    }
}
