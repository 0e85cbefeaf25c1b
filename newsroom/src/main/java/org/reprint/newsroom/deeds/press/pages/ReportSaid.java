package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.words.statement.Comparing.How;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.topic.Topic;

/// Who said what in the articles of a report.
///
/// @param columns one a person, those with the most statements first
/// @param against pairs worth comparing, those with the most in common first
/// @param more whether there are older statements that are not shown
public record ReportSaid(Topic report, List<Column> columns, List<Against> against, boolean more, Ties ties) {

    public ReportSaid {
        columns = List.copyOf(columns);
        against = List.copyOf(against);
    }

    /// What one person said.
    ///
    /// @param name as it is shown
    /// @param speaker as they are on file
    /// @param told oldest first, at least one
    public record Column(String name, Optional<Speaker> speaker, List<Told> told) {
        public Column {
            told = List.copyOf(told);
        }
    }

    /// Two statements by different people on one matter, set against each other for the reader to compare.
    ///
    /// @param common words of `one` that they have in common
    /// @param how in what they differ
    /// @param inOne the words of `one` for which they stand here, may be empty
    /// @param inOther the same of `other`, may be empty
    public record Against(
            Told one, Told other, List<String> common, How how, List<String> inOne, List<String> inOther) {
        public Against {
            common = List.copyOf(common);
            inOne = List.copyOf(inOne);
            inOther = List.copyOf(inOther);
        }
    }
}
