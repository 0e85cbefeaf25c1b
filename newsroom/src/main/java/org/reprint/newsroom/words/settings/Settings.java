package org.reprint.newsroom.words.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// All settings of the newsroom, one tree. Each component is a setting whose name is its path in kebab case
/// (`serve.port`, `fetch.total-time`); its unit and its default stand in [Setting] on the component, so that
/// the command
/// `reprint settings` and the documentation read the same text.
///
/// @param site what readers see of the house
/// @param serve where it listens
/// @param data where it keeps things
/// @param fetch how it reaches the web
/// @param press how it prints pages
public record Settings(Site site, Serve serve, Data data, Fetch fetch, Press press) {

    /// @param name the outlet's name
    /// @param tagline under the name on the front page
    /// @param address the public address of the front page
    /// @param contact for readers, rights holders and the press
    /// @param language of the site's own words, BCP 47
    /// @param commercial whether the site earns with what it shows
    /// @param trackers hosts whose counting pixels may stand on a page
    public record Site(
            @Setting(value = "The outlet's name.", standard = "Reprint")
            String name,

            @Setting(
                    value = "The line under the name on the front page.",
                    standard = "Journalism worth reading again, with its source")
            String tagline,

            @Setting(
                    value = "The public address of the site, without a path. Empty: the address it listens on.",
                    standard = "")
            Optional<URI> address,

            @Setting(
                    value = "The mail address for readers, rights holders and the press. Empty: none is shown.",
                    standard = "")
            Optional<String> contact,

            @Setting(value = "The language of the site's own words, BCP 47.", standard = "en")
            String language,

            @Setting(
                    value =
                            "Whether the site earns with what it shows (true or false); licences for non-commercial use then refuse.",
                    standard = "false")
            boolean commercial,

            @Setting(value = "Hosts whose counting pixels may stand on a page, separated by commas.", standard = "")
            List<String> trackers) {

        private static final Pattern REACHABLE = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

        /// Checks what a single value cannot show.
        ///
        /// @throws IllegalArgumentException with a sentence for the operator
        public Site {
            trackers = List.copyOf(trackers);
            if (address.filter(a -> !a.getPath().isEmpty() && !a.getPath().equals("/"))
                    .isPresent()) {
                throw new IllegalArgumentException(
                        "The setting site.address has a path; the site has to stand at the root of its host, like https://news.example.org.");
            }
            if (contact.filter(c -> !REACHABLE.matcher(c).matches()).isPresent()) {
                throw new IllegalArgumentException("The setting site.contact is “" + contact.get()
                        + "”, which is no mail address; write it like desk@news.example.org.");
            }
            if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
                throw new IllegalArgumentException("The setting site.language is “" + language
                        + "”, which is no language tag of BCP 47; write it like en, es or pt-BR.");
            }
        }
    }

    /// @param bind the address to listen on
    /// @param port TCP port
    /// @param cacheMebibytes memory for ready pages, MiB
    public record Serve(
            @Setting(value = "The network address to listen on.", standard = "127.0.0.1")
            String bind,

            @Setting(
                    value = "The TCP port to listen on, 1 to 65535; 0 takes any free one.",
                    standard = "8080",
                    most = 65535)
            int port,

            @Setting(value = "Memory for ready pages, in MiB.", standard = "48", least = 1, most = 65536)
            int cacheMebibytes) {}

    /// @param folder where the embedded database and the site's texts are
    /// @param database JDBC address; empty: SQLite in `folder`
    /// @param user for PostgreSQL
    /// @param password for PostgreSQL
    public record Data(
            @Setting(value = "The folder of the embedded database and of the site's own texts.", standard = "data")
            Path folder,

            @Setting(
                    value = "The JDBC address of a PostgreSQL database. Empty: SQLite in the data folder.",
                    standard = "")
            Optional<String> database,

            @Setting(value = "The PostgreSQL user. Empty: as the JDBC address says.", standard = "")
            Optional<String> user,

            @Setting(value = "The PostgreSQL password. Empty: as the JDBC address says.", standard = "", secret = true)
            Optional<String> password) {

        /// Checks what a single value cannot show.
        ///
        /// @throws IllegalArgumentException with a sentence for the operator
        public Data {
            if (database.filter(d -> !d.startsWith("jdbc:postgresql:")).isPresent()) {
                throw new IllegalArgumentException(
                        "The setting data.database is no JDBC address of PostgreSQL; write it like jdbc:postgresql://localhost/reprint, or leave it out for SQLite.");
            }
        }
    }

    /// @param totalTime for one address with all its redirects
    /// @param connectTime for one connection
    /// @param maxMebibytes of a body after decompression
    /// @param maxRedirects followed
    /// @param maxHeaderKibibytes of a response's head
    /// @param allow hosts or CIDR blocks that may be reached though they are not public
    /// @param userAgent how we introduce ourselves
    public record Fetch(
            @Setting(
                    value = "Time for one address with all its redirects, in seconds.",
                    standard = "20s",
                    least = 1000,
                    most = 600000)
            Duration totalTime,

            @Setting(value = "Time to connect, in seconds.", standard = "5s", least = 100, most = 120000)
            Duration connectTime,

            @Setting(value = "Largest body after decompression, in MiB.", standard = "16", least = 1, most = 512)
            int maxMebibytes,

            @Setting(value = "Redirects followed.", standard = "8", most = 30)
            int maxRedirects,

            @Setting(value = "Largest head of a response, in KiB.", standard = "64", least = 4, most = 1024)
            int maxHeaderKibibytes,

            @Setting(
                    value =
                            "Hosts (host or host:port) or CIDR blocks of your own that may be reached though they are not public, separated by commas.",
                    standard = "")
            List<String> allow,

            @Setting(
                    value = "How the newsroom introduces itself to other sites.",
                    standard = "Reprint/0.1 (republishing newsroom)")
            String userAgent) {}

    /// @param pageSize articles on a page of a listing
    /// @param feedSize articles in a feed
    /// @param maxPictures taken in with one article
    /// @param statementsFrom confidence in percent from which readers see a statement that no editor looked
    ///     at
    public record Press(
            @Setting(value = "Articles on one page of a listing.", standard = "24", least = 1, most = 200)
            int pageSize,

            @Setting(value = "Articles in a feed.", standard = "30", least = 1, most = 200)
            int feedSize,

            @Setting(value = "Pictures taken in with one article.", standard = "24", most = 200)
            int maxPictures,

            @Setting(
                    value =
                            "Confidence in percent from which readers see a statement that no editor has looked at; 101 shows only what an editor confirmed or corrected.",
                    standard = "80",
                    most = 101)
            int statementsFrom) {}
}
