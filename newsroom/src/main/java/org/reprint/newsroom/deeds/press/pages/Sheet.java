package org.reprint.newsroom.deeds.press.pages;

/// What a page is made from.
public sealed interface Sheet
        permits FrontPage,
                ArticlePage,
                RevisionsPage,
                ListingPage,
                TopicIndex,
                ArchiveIndex,
                AuthorIndex,
                OutletIndex,
                CorrectionsPage,
                Recent {

    /// What the page hangs on.
    Ties ties();
}
