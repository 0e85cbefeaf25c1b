package org.reprint.newsroom.doors.web.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.deeds.press.pages.Quotations;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.WhoSaidWhat;
import org.reprint.newsroom.doors.web.machine.Api;
import org.reprint.newsroom.doors.web.machine.ApiGuide;
import org.reprint.newsroom.doors.web.machine.Feeds;
import org.reprint.newsroom.doors.web.machine.Heads;
import org.reprint.newsroom.doors.web.machine.Masthead;
import org.reprint.newsroom.doors.web.machine.Sitemaps;
import org.reprint.newsroom.doors.web.machine.StatementApi;
import org.reprint.newsroom.doors.web.site.Assets;
import org.reprint.newsroom.doors.web.site.House;
import org.reprint.newsroom.doors.web.site.OwnTexts;
import org.reprint.newsroom.doors.web.site.QuotePages;
import org.reprint.newsroom.doors.web.site.Site;
import org.reprint.newsroom.doors.web.site.SiteApologies;
import org.reprint.newsroom.doors.web.site.Words;
import org.reprint.newsroom.words.picture.Pictures;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.settings.Settings;
import org.reprint.newsroom.words.statement.Comparing;

/// The web door put together: press, site, formats for machines, routes, server.
public final class WebSite {

    private WebSite() {}

    /// Opens the site.
    ///
    /// @param settings of the house, where to listen, and how much memory ready pages may take
    /// @param file what the press prints from
    /// @param comparing lays statements side by side
    /// @param pictures whose prints are served
    /// @param changes the log that tells which ready pages to drop
    /// @param clock by which embargoes end and pages go stale
    /// @throws Hindrance when the address or port cannot be had
    public static Running open(
            Settings settings,
            Press.File file,
            Comparing comparing,
            Pictures pictures,
            Changes changes,
            InstantSource clock) {
        Settings bound = withPort(settings);
        URI base = base(bound);
        Gate gate = new Gate(file.articles(), bound, clock);
        Press press = new Press(file, gate, bound.press().pageSize());
        Runs runs = new Runs(file, gate);
        Quotations quotations = new Quotations(file, gate);
        Settings.Site site = bound.site();
        Masthead masthead = new Masthead(site.name(), site.tagline(), site.language(), base);
        Assets assets = new Assets();
        House house = new House(site.name(), site.tagline(), site.contact(), base, Words.in(site.language()), assets);
        OwnTexts texts = new OwnTexts(bound.data().folder().resolve("site"), house);
        Site pages = new Site(press, house, texts, new Heads(masthead), clock);
        WhoSaidWhat said = new WhoSaidWhat(file, gate, comparing, bound.press().pageSize());
        List<Route> routes = new Routes(new Routes.Handlers(
                        pages,
                        new QuotePages(said, house),
                        runs,
                        new Feeds(runs, said, masthead, bound.press().feedSize()),
                        new Sitemaps(press, runs, masthead, clock),
                        new Api(press, runs, quotations, masthead),
                        new StatementApi(press, quotations, said, runs, masthead),
                        new ApiGuide(masthead),
                        new Prints(pictures, press),
                        new Health(changes, clock)))
                .all();
        return WebServer.start(bound, routes, new TwoTongues(new SiteApologies(pages, house.words())), changes, clock);
    }

    /// The address readers are told; unless the operator set one, the one it listens on.
    private static URI base(Settings settings) {
        Settings.Serve serve = settings.serve();
        String host = serve.bind().contains(":") ? "[" + serve.bind() + "]" : serve.bind();
        String address = settings.site().address().map(URI::toString).orElse("http://" + host + ":" + serve.port());
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    /// Pages carry the site's address, so "any free port" has to be known before the first is made.
    private static Settings withPort(Settings settings) {
        Settings.Serve serve = settings.serve();
        if (serve.port() != 0) {
            return settings;
        }
        try (ServerSocket free = new ServerSocket()) {
            free.bind(new InetSocketAddress(WebServer.address(serve), 0));
            Settings.Serve found = new Settings.Serve(serve.bind(), free.getLocalPort(), serve.cacheMebibytes());
            return new Settings(settings.site(), found, settings.data(), settings.fetch(), settings.press());
        } catch (IOException none) {
            throw WebServer.closed(serve, none);
        }
    }
}
