package org.reprint.newsroom.deeds.desk;

import java.time.Instant;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;

/// What came of an editor's decision.
public sealed interface Decision {

    /// It is so now.
    ///
    /// @param article as it stands
    record Done(Article article) implements Decision {}

    /// It was so already; nothing was changed.
    record Nothing(Article article) implements Decision {}

    /// It will be so by itself.
    ///
    /// @param at when
    record Scheduled(Article article, Instant at) implements Decision {}

    /// It cannot be.
    ///
    /// @param why a sentence for an editor: what stands against it and what to do
    record Refused(String why) implements Decision {}

    /// There is no such article.
    record Unknown(ArticleId id) implements Decision {}
}
