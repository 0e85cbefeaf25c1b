package org.reprint.newsroom.doors.web.site;

import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.doors.web.site.Newspaper.Copy;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// One edition of the test newspaper, with every kind of article that a page must be able to show.
///
/// @param whole under an open licence, by way of another outlet, with a picture, a table and quotations
/// @param excerpt quoted only
/// @param arabic in Arabic, no derivatives
/// @param chinese in Chinese
/// @param corrected twice
/// @param withdrawn taken back
record Edition(Article whole, Article excerpt, Article arabic, Article chinese, Article corrected, Article withdrawn) {

    private static final String TEXT = """
            <p>The ferry that carries the children of Rusengo to school ran aground on a sandbank on Tuesday, for the
            third time this month, and nobody on board was surprised.</p>
            <p>“We bring books,” said Esther Nyandwi, who teaches mathematics <em>between the shore and the jetty</em>.
            “When the boat stands still, the lesson goes on.” The <a href="https://lake.example/levels">lake’s level</a>
            has fallen by <strong>two metres</strong> since 2019.</p>
            <h2>A line on the wall</h2>
            <p>On the wall of the harbour office somebody has painted the water’s height for every year since 1987. The
            lines were close together once.</p>
            <blockquote><p>A lake does not leave in a day. It leaves while you are looking at something else.</p></blockquote>
            <ul><li>1987: 776.4 metres</li><li>2019: 775.9 metres</li><li>2026: 773.8 metres</li></ul>
            <table><caption>Crossings cancelled</caption><thead><tr><th scope="col">Year</th><th scope="col">Days</th></tr></thead>
            <tbody><tr><td>2024</td><td>12</td></tr><tr><td>2025</td><td>31</td></tr></tbody></table>
            <p>The ministry says a dredger has been ordered. It has said so, the harbour master notes, in each of the last
            four dry seasons.</p>
            """;

    private static final String ARABIC = """
            <p>في صباح كل يوم جمعة يفتح باعة السوق القديم أبوابهم قبل الفجر، ويضعون أمامها أكياس السدر والقهوة.</p>
            <p>يقول أبو ناصر، وهو بائع عسل منذ أربعين عاماً: «لم نغلق يوماً واحداً، حتى في أيام القصف». ويضيف أن
            الأسعار تضاعفت <a href="https://market.example/prices">ثلاث مرات</a> خلال عام 2026.</p>
            <blockquote><p>السوق ذاكرة المدينة، فإذا سكتت نسيت المدينة نفسها.</p></blockquote>
            <p>وتعمل البلدية على ترميم السقف الخشبي قبل موسم الأمطار.</p>
            """;

    private static final String CHINESE = """
            <p>清晨六点，云亭镇的老食堂已经坐满了人。退休教师周文兰把一碗热豆浆推到邻居面前，说：“一个人吃饭，饭是凉的。”</p>
            <p>过去三年，这座县城开了十一家社区食堂。县民政局的统计显示，每天有两千三百名老人在这里吃午饭。</p>
            """;

    /// Prints the edition.
    static Edition of(Newspaper paper) {
        Outlet rusengo = paper.outlet("rusengo-diary.example", "Rusengo Diary", Optional.of(Newspaper.under("by")));
        Outlet cross = paper.outlet("crosscurrents.example", "Crosscurrents", Optional.of(Newspaper.under("by-nc-sa")));
        Outlet levant = paper.outlet("levantlines.example", "Levant Lines", Optional.of(Newspaper.under("by-nd")));
        Outlet meridian = paper.outlet("meridianbrief.example", "Meridian Brief", Optional.of(quoted()));
        Outlet unknown = paper.outlet("dockland.example", "Dockland Letters", Optional.empty());
        Person esther =
                paper.person("Esther Hakizimana", "Esther Hakizimana reports on lakes and schools from Rusengo.");
        Person tomas = paper.person("Tomás Škoda", "");
        Person layla = paper.person("ليلى حداد", "");
        Topic report = paper.topic(Kind.REPORT, "Rivers Without Treaties");
        Topic climate = paper.topic(Kind.THEME, "Environment and climate");
        Topic economy = paper.topic(Kind.THEME, "Economy and work");
        Topic africa = paper.topic(Kind.REGION, "East Africa");
        Topic levante = paper.topic(Kind.REGION, "Middle East & North Africa");
        paper.publish(Copy.of("What the negotiators left on the table", TEXT, cross)
                .by(List.of(tomas), List.of(report, climate))
                .saying("Three drafts of the water treaty, read side by side."));
        paper.pass(Duration.ofHours(5));
        for (int i = 1; i <= 9; i++) {
            Topic where = i % 2 == 0 ? africa : levante;
            Copy copy = Copy.of(HEADLINES.get(i - 1), TEXT, i % 3 == 0 ? levant : rusengo)
                    .by(List.of(esther), List.of(economy, where))
                    .saying("Why the numbers of a small port matter to those who never see the sea.");
            paper.publish(
                    i % 2 == 0
                            ? copy.with(paper.picture(new Color(20 * i, 90, 160 - 10 * i), "A jetty at dusk", "", ""))
                            : copy);
            paper.pass(Duration.ofHours(7));
        }
        Article corrected = paper.publish(Copy.of("The harbour counts its containers", TEXT, rusengo)
                .by(List.of(esther, tomas), List.of(climate, africa)));
        paper.pass(Duration.ofHours(2));
        corrected = paper.correct(
                corrected,
                "The lake fell by two metres, not three, and the level of 2026 was added.",
                "The harbour counts its boats",
                TEXT.replace("two metres", "three metres"));
        corrected = paper.correct(
                corrected,
                "The name of the teacher is Esther Nyandwi.",
                "The harbour counts its boats",
                TEXT.replace("Rusengo to school", "Rusengo to their school"));
        Article withdrawn = paper.publish(Copy.of("A letter that was never sent", TEXT, unknown));
        paper.state(
                withdrawn.id(), new Article.Withdrawn(paper.now(), "The outlet told us that the letter was forged."));
        Article chinese = paper.publish(
                Copy.of("食堂里的清晨", CHINESE, cross).in("zh", Direction.LTR).by(List.of(tomas), List.of(economy)));
        paper.pass(Duration.ofHours(1));
        Article arabic = paper.publish(Copy.of("سوق السدر يفتح أبوابه قبل الفجر", ARABIC, levant)
                .in("ar", Direction.RTL)
                .saying("أربعون عاماً من العسل والقهوة في سوق لم يغلق يوماً")
                .by(List.of(layla), List.of(economy, levante))
                .with(paper.picture(new Color(150, 90, 30), "سوق قديم عند الفجر", "السوق القديم", "ليلى حداد")));
        paper.pass(Duration.ofHours(1));
        Article excerpt = paper.publish(Copy.of("The town that lent its river to a data centre", TEXT, meridian)
                .by(List.of(tomas), List.of(climate, report)));
        paper.pass(Duration.ofHours(1));
        Article whole = paper.publish(Copy.of("School is a boat that sometimes stands still", TEXT, rusengo)
                .saying(
                        "On a shrinking lake, a mathematics teacher counts what is left: pupils, litres, days without a crossing")
                .by(List.of(esther, tomas), List.of(report, climate, africa))
                .with(paper.picture(
                        new Color(40, 110, 150),
                        "A ferry full of children on a wide lake",
                        "The morning crossing at Rusengo, with forty pupils and two goats.",
                        "Photo: Esther Hakizimana"))
                .through(List.of(cross), "Feel free to repost this article as long as the source is named."));
        return new Edition(whole, excerpt, arabic, chinese, corrected, withdrawn);
    }

    private static final List<String> HEADLINES = List.of(
            "Dockers return to a port that learned to do without them",
            "Nine kilometres of railway, and who rides them",
            "The clinic that counts the heat",
            "Two million phones and one warrant",
            "An archive under the bed, opened after forty years",
            "Forty years of tides in a schoolboy’s hand",
            "The last human in the interpreter’s booth",
            "One map of the mines, drawn by those who laid them",
            "A borrowed boat wins the harbour race");

    private static Terms quoted() {
        Rules silent = Rules.silent();
        return new Terms(
                new Basis.Quotation(
                        "All rights are reserved there; we quote the opening to say that the report exists."),
                new Rules(
                        Rules.Permit.REFUSED,
                        2,
                        Rules.Permit.REFUSED,
                        Rules.Permit.REFUSED,
                        Rules.Permit.REFUSED,
                        Rules.Permit.REFUSED,
                        Rules.Permit.REFUSED,
                        Rules.Permit.REFUSED,
                        Rules.Permit.REFUSED,
                        silent.credit(),
                        silent.creditPlace(),
                        silent.link(),
                        silent.canonical(),
                        silent.tracker(),
                        silent.embargo(),
                        silent.expiry(),
                        Optional.of("licensing@meridianbrief.example")));
    }
}
