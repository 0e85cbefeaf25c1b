package org.reprint.newsroom.words.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they stand in an address.
public final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Slug() {}

    /// Lower case, Latin letters without accents, other scripts as they are, `-` between words, at most 80
    /// characters, cut between words; empty when there is no letter or digit.
    public static String of(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slug =
                BETWEEN.matcher(APOSTROPHES.matcher(composed).replaceAll("")).replaceAll("-");
        slug = slug.replaceAll("^-+|-+$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        int end = cut > LONGEST / 2 ? cut : slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST - 1));
        return slug.substring(0, end);
    }
}
