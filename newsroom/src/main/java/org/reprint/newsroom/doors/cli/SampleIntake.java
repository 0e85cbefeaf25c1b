package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.WebAddress;
import org.reprint.newsroom.words.topic.Topic;

/// Takes the sample pages in, each once, under the terms of their invented outlets.
record SampleIntake(House.Rooms rooms, Voice voice, Json json) {

    /// Takes them in and prints what came of each.
    void take(Samples samples) {
        samples.outlets().forEach(this::introduce);
        Receipt receipt = new Receipt(voice, json, false);
        try (Voice.Bar bar = voice.bar("Taking in", samples.pages().size())) {
            for (Samples.SamplePage page : samples.pages()) {
                receipt.add(known(page).orElseGet(() -> taken(page)));
                bar.step(page.file().toString());
            }
        }
        receipt.print();
    }

    private void introduce(Samples.SampleOutlet sample) {
        String host = sample.outlet().host();
        boolean known =
                rooms.transactions().reading(() -> rooms.outlets().byHost(host)).isPresent();
        if (!known) {
            rooms.desk().terms(sample.outlet(), Optional.of(sample.terms()));
        }
    }

    /// On a second start nothing is read again, and what an editor did to a sample since then stays done.
    private Optional<Taking.Result> known(Samples.SamplePage page) {
        Optional<Article> article = rooms.transactions().reading(() -> {
            Optional<ArticleId> id = rooms.articles().byAddress(new WebAddress(page.url()));
            return id.flatMap(rooms.articles()::find);
        });
        return article.map(a ->
                new Taking.Result(Taking.Kind.KNOWN, page.file().getFileName().toString(), Optional.of(a), ""));
    }

    private Taking.Result taken(Samples.SamplePage page) {
        List<Label> labels = page.reports().stream()
                .map(r -> new Label(Topic.Kind.REPORT, r))
                .toList();
        return new Taking(rooms, page.publish(), labels)
                .take(
                        page.file().getFileName().toString(),
                        rooms.arrivals()
                                .receive(
                                        page.file().toString(),
                                        Optional.of(page.url().toString())));
    }
}
