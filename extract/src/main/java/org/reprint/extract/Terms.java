package org.reprint.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a page says about reuse: by which right it carries the text itself, and what it asks of others.
///
/// @param text the sentences found, one passage a line
/// @param claimed the basis that the page claims for carrying the text
/// @param conditions what it asks of those who republish
/// @param commercialContact the mail address or page to ask for print or commercial use
/// @param permissionContact the mail address or page to ask for any other permission
public record Terms(
        String text,
        Basis claimed,
        Set<Condition> conditions,
        Optional<String> commercialContact,
        Optional<String> permissionContact) {

    /// Keeps the conditions in their declared order, so that two runs print the same.
    public Terms {
        conditions = java.util.Collections.unmodifiableSet(new TreeSet<>(conditions));
    }

    /// By which right a page says it carries a text.
    public enum Basis {
        /// A public licence such as one of the Creative Commons.
        LICENCE("licence"),
        /// Permission given by author or outlet.
        PERMISSION("permission"),
        /// Fair use, fair dealing or a right of quotation.
        FAIR_USE("fair use"),
        /// The text is in the public domain.
        PUBLIC_DOMAIN("public domain"),
        /// The page claims its own copyright and reserves all rights.
        ALL_RIGHTS_RESERVED("all rights reserved"),
        /// The page claims no basis.
        NONE("none");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /// The basis in English words, as it goes out for machines.
        ///
        /// @return for example `fair use`
        public String words() {
            return words;
        }
    }

    /// What a page asks of those who republish its text.
    public enum Condition {
        /// Name author or source.
        CREDIT("credit"),
        /// Link to the original.
        LINK("link"),
        /// Change nothing.
        NO_EDITS("no edits"),
        /// No commercial use.
        NON_COMMERCIAL("non-commercial"),
        /// Pass on under the same licence.
        SHARE_ALIKE("share alike"),
        /// Ask before.
        ASK_FIRST("ask first");

        private final String words;

        Condition(String words) {
            this.words = words;
        }

        /// The condition in English words, as it goes out for machines.
        ///
        /// @return for example `no edits`
        public String words() {
            return words;
        }
    }
}
