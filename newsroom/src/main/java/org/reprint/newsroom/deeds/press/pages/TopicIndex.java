package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import org.reprint.newsroom.words.topic.Topic;

/// The terms of the three vocabularies that have published articles, by name.
public record TopicIndex(
        List<Counted<Topic>> regions, List<Counted<Topic>> themes, List<Counted<Topic>> reports, Ties ties)
        implements Sheet {
    public TopicIndex {
        regions = List.copyOf(regions);
        themes = List.copyOf(themes);
        reports = List.copyOf(reports);
    }
}
