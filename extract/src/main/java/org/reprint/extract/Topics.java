package org.reprint.extract;

import java.util.List;

/// The terms under which a page files its article, by the vocabulary they belong to.
///
/// @param region places the page files it under ("Region: Europe, Russia and FSU")
/// @param theme subjects ("Theme: Intelligence")
/// @param report running reports or dossiers ("In-depth Report: …")
/// @param tags free keywords
/// @param sections the site's own sections, the outermost first
public record Topics(
        List<String> region, List<String> theme, List<String> report, List<String> tags, List<String> sections) {

    /// Takes copies, so that topics never change.
    public Topics {
        region = List.copyOf(region);
        theme = List.copyOf(theme);
        report = List.copyOf(report);
        tags = List.copyOf(tags);
        sections = List.copyOf(sections);
    }
}
