package org.reprint.newsroom.words.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/// One state of an article's content. Never changed once made; each carries the hash of the one before,
/// so that nobody can rewrite the history unseen ([#verify(List)]).
///
/// @param id see [Ids]
/// @param article whose
/// @param number from 1
/// @param at when it was made, to the millisecond
/// @param kind why it was made
/// @param note the public note that goes with a correction, plain text; empty for an intake
/// @param content what it says
/// @param previousHash the hash of revision `number - 1`; 64 zeros for the first
/// @param hash SHA-256 over everything above but `id`, 64 lower-case hexadecimal digits
public record Revision(
        long id,
        ArticleId article,
        int number,
        Instant at,
        Kind kind,
        String note,
        Content content,
        String previousHash,
        String hash) {

    private static final String NO_HASH = "0".repeat(64);

    /// Why a revision was made.
    public enum Kind {
        /// As taken in.
        INTAKE,
        /// A correction with a public note.
        CORRECTION
    }

    /// The first revision of an article.
    public static Revision first(long id, ArticleId article, Instant at, Content content) {
        return made(id, article, 1, at, Kind.INTAKE, "", content, NO_HASH);
    }

    /// The correction that follows this one.
    ///
    /// @param note what was corrected, for readers
    public Revision corrected(long newId, Instant when, String note, Content corrected) {
        return made(newId, article, number + 1, when, Kind.CORRECTION, note, corrected, hash);
    }

    private static Revision made(
            long id,
            ArticleId article,
            int number,
            Instant at,
            Kind kind,
            String note,
            Content content,
            String previousHash) {
        Instant when = at.truncatedTo(ChronoUnit.MILLIS);
        String hash = hash(article, number, when, kind, note, content, previousHash);
        return new Revision(id, article, number, when, kind, note, content, previousHash, hash);
    }

    /// Whether a chain is whole: numbers run from 1, every hash is right and follows the one before.
    ///
    /// @param chain all revisions of one article, oldest first
    public static boolean verify(List<Revision> chain) {
        String previous = NO_HASH;
        int number = 1;
        for (Revision r : chain) {
            String right = hash(r.article, r.number, r.at, r.kind, r.note, r.content, r.previousHash);
            if (r.number != number || !r.previousHash.equals(previous) || !r.hash.equals(right)) {
                return false;
            }
            previous = r.hash;
            number++;
        }
        return true;
    }

    private static String hash(
            ArticleId article, int number, Instant at, Kind kind, String note, Content content, String previous) {
        Sealing sealing = new Sealing()
                .add(article.code())
                .add(Integer.toString(number))
                .add(at.toString())
                .add(kind.name())
                .add(note)
                .add(previous)
                .add(content.title())
                .add(content.deck())
                .add(content.language())
                .add(content.direction().name())
                .add(content.body().html())
                .add(content.text());
        content.byline().forEach(sealing::add);
        content.lead()
                .ifPresent(p ->
                        sealing.add(p.picture()).add(p.alt()).add(p.caption()).add(p.credit()));
        content.copyright().ifPresent(c -> {
            c.holders().forEach(sealing::add);
            c.year().ifPresent(y -> sealing.add(y.toString()));
        });
        content.links()
                .forEach(l -> sealing.add(l.address().toString()).add(l.words()).add(l.sentence()));
        return sealing.digest();
    }

    /// Length-prefixed fields into SHA-256, so that no two contents share a serialisation.
    private static final class Sealing {
        private final MessageDigest digest;

        Sealing() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }

        Sealing add(String field) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            return this;
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
