package org.reprint.newsroom.deeds.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Captures;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.picture.Darkroom;
import org.reprint.newsroom.words.picture.Picture;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.picture.Pictures;

/// Brings the pictures of a draft, keeps them as evidence, develops prints, and mounts them in the text. A picture
/// that cannot be had is left out; the article comes in all the same. Whether a picture is shown is for the rights
/// to say, later.
public final class Album {

    private final Transactions transactions;
    private final Captures captures;
    private final Pictures pictures;
    private final Darkroom darkroom;
    private final int most;

    /// @param most pictures taken in with one article
    public Album(Transactions transactions, Captures captures, Pictures pictures, Darkroom darkroom, int most) {
        this.transactions = transactions;
        this.captures = captures;
        this.pictures = pictures;
        this.darkroom = darkroom;
        this.most = most;
    }

    /// A draft's pictures on file.
    ///
    /// @param lead the picture at the head, when it has one that could be had
    /// @param body the text with prints in the place of its pictures, without the lead
    record Mounted(Optional<PictureUse> lead, SafeHtml body) {}

    Mounted mount(Draft draft, Arrival arrival) {
        Map<String, Optional<Picture>> developed = new HashMap<>();
        Optional<PictureUse> lead = lead(draft, arrival, developed);
        Map<String, PictureUse> uses = new HashMap<>();
        for (Draft.Image image : draft.pictures()) {
            if (developed.size() >= most) {
                break;
            }
            developed(image.url(), arrival, developed)
                    .map(p -> PictureUse.of(p, image.alt(), image.caption(), image.credit()))
                    .filter(use ->
                            lead.filter(l -> l.picture().equals(use.picture())).isEmpty())
                    .ifPresent(use -> uses.put(image.url().toString(), use));
        }
        SafeHtml body = SafeHtml.of(draft.body().untrusted(), src -> Optional.ofNullable(uses.get(src)));
        return new Mounted(lead.map(l -> described(l, draft)), body);
    }

    /// The picture that the page's head names; when that cannot be had, the first of the text.
    private Optional<PictureUse> lead(Draft draft, Arrival arrival, Map<String, Optional<Picture>> developed) {
        return Stream.concat(draft.lead().stream(), draft.pictures().stream().limit(1))
                .flatMap(image -> developed(image.url(), arrival, developed).stream()
                        .map(p -> PictureUse.of(p, image.alt(), image.caption(), image.credit())))
                .findFirst();
    }

    /// The lead often stands in the text again, with a caption that the page's head does not carry.
    private static PictureUse described(PictureUse lead, Draft draft) {
        return draft.lead()
                .flatMap(l -> draft.pictures().stream()
                        .filter(p -> p.url().equals(l.url()))
                        .findFirst())
                .map(p -> lead.described(p.alt(), p.caption(), p.credit()))
                .orElse(lead);
    }

    private Optional<Picture> developed(URI address, Arrival arrival, Map<String, Optional<Picture>> developed) {
        Optional<Picture> before = developed.get(address.toString());
        if (before != null) {
            return before;
        }
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        Optional<Picture> fresh = web ? bring(withoutFragment(address), arrival) : Optional.empty();
        developed.put(address.toString(), fresh);
        return fresh;
    }

    private Optional<Picture> bring(URI address, Arrival arrival) {
        return switch (arrival.picture(address)) {
            case Fetcher.Refused refused -> Optional.empty();
            case Fetcher.Brought(Capture capture) ->
                switch (darkroom.develop(capture.bytes())) {
                    case Darkroom.Unreadable unreadable -> Optional.empty();
                    case Darkroom.Prints prints -> {
                        Picture picture =
                                new Picture(capture.sha256(), capture.id(), capture.address(), prints.prints());
                        yield Optional.of(transactions.writing(() -> {
                            if (pictures.find(picture.sha256()).isEmpty()) {
                                captures.keep(capture);
                                pictures.keep(picture);
                            }
                            return picture;
                        }));
                    }
                };
        };
    }

    private static URI withoutFragment(URI address) {
        try {
            return new URI(address.getScheme(), address.getSchemeSpecificPart(), null);
        } catch (URISyntaxException odd) {
            return address;
        }
    }
}
