package org.reprint.newsroom.doors.web.site;

/// The parts of the site that its navigation names.
public enum Section {
    FRONT("/", ""),
    LATEST("/latest", "nav.latest"),
    TOPICS("/topics", "nav.topics"),
    OUTLETS("/outlets", "nav.outlets"),
    AUTHORS("/authors", "nav.authors"),
    ARCHIVE("/archive", "nav.archive"),
    STATEMENTS("/statements", "nav.statements"),
    CORRECTIONS("/corrections", "nav.corrections"),
    ABOUT("/about", "nav.about"),
    TERMS("/terms", "nav.terms"),
    DISCLAIMER("/disclaimer", "nav.disclaimer"),
    CONTACT("/contact", "nav.contact"),
    NONE("", "");

    private final String path;
    private final String key;

    Section(String path, String key) {
        this.path = path;
        this.key = key;
    }

    /// Where it stands.
    public String path() {
        return path;
    }

    /// The key of its name.
    public String key() {
        return key;
    }

    /// Those at the head of a page.
    public static java.util.List<Section> above() {
        return java.util.List.of(LATEST, TOPICS, STATEMENTS, OUTLETS, ARCHIVE, ABOUT);
    }

    /// Those at its foot.
    public static java.util.List<Section> below() {
        return java.util.List.of(
                ABOUT, TERMS, CORRECTIONS, DISCLAIMER, CONTACT, ARCHIVE, AUTHORS, OUTLETS, TOPICS, STATEMENTS);
    }
}
