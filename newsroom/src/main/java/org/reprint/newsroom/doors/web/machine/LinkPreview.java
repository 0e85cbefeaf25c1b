package org.reprint.newsroom.doors.web.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.ListingPage;
import org.reprint.newsroom.doors.web.machine.Meta.Attribute;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.topic.Topic;

/// What a link to a page looks like when somebody shares it: the Open Graph protocol (<https://ogp.me>) and
/// Twitter cards.
public final class LinkPreview {

    private final Masthead masthead;

    /// @param masthead of the house
    public LinkPreview(Masthead masthead) {
        this.masthead = masthead;
    }

    /// Of an article.
    public List<Meta> article(Printed printed) {
        List<Meta> metas = common("article", printed.title(), printed.deck(), masthead.address(printed.path()));
        metas.add(og("article:published_time", printed.publishedAt().toString()));
        metas.add(og("article:modified_time", printed.changedAt().toString()));
        printed.authors()
                .forEach(person -> metas.add(og("article:author", masthead.address("/author/" + person.slug()))));
        for (Topic topic : printed.topics()) {
            metas.add(og(topic.kind() == Topic.Kind.THEME ? "article:section" : "article:tag", topic.name()));
        }
        pictured(metas, printed.lead());
        return List.copyOf(metas);
    }

    /// Of a listing.
    public List<Meta> listing(ListingPage page) {
        List<Meta> metas =
                common("website", masthead.title(page.subject()), masthead.tagline(), masthead.page(page.subject()));
        pictured(metas, Optional.empty());
        return List.copyOf(metas);
    }

    /// Of the front page.
    public List<Meta> front() {
        List<Meta> metas = common(
                "website", masthead.name(), masthead.tagline(), masthead.base().toString());
        pictured(metas, Optional.empty());
        return List.copyOf(metas);
    }

    private List<Meta> common(String type, String title, String description, String url) {
        List<Meta> metas = new ArrayList<>();
        metas.add(og("og:type", type));
        metas.add(og("og:site_name", masthead.name()));
        metas.add(og("og:title", title));
        metas.add(og("og:url", url));
        if (!description.isEmpty()) {
            metas.add(og("og:description", description));
        }
        return metas;
    }

    private void pictured(List<Meta> metas, Optional<PictureUse> lead) {
        lead.ifPresent(use -> {
            metas.add(og("og:image", masthead.address(use.address(use.width()))));
            metas.add(og("og:image:width", Integer.toString(use.width())));
            metas.add(og("og:image:height", Integer.toString(use.height())));
            if (!use.alt().isEmpty()) {
                metas.add(og("og:image:alt", use.alt()));
            }
        });
        metas.add(new Meta(Attribute.NAME, "twitter:card", lead.isPresent() ? "summary_large_image" : "summary"));
    }

    private static Meta og(String name, String content) {
        return new Meta(Attribute.PROPERTY, name, content);
    }
}
