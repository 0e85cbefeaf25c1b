package org.reprint.extract;

/// Counts words in any script. Chinese, Japanese and Thai write no spaces; two of their characters count as a word,
/// which brings a text's length near that of its English translation.
final class WordCount {
    /// The digits among the first 64 characters and the letters among the next, a bit for each.
    private static final long DIGITS = 0x03FF_0000_0000_0000L;
    private static final long LETTERS = 0x07FF_FFFE_07FF_FFFEL;

    private WordCount() {}

    static float of(String text) {
        float words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnspaced(c)) {
                words += 0.5f;
                within = false;
            } else if (isWordPart(c)) {
                words += within ? 0 : 1;
                within = true;
            } else if (c != '\'' && c != '’' && c != '-') {
                within = false;
            }
        }
        return words;
    }

    static boolean isWordPart(char c) {
        return c < 128
                ? ((c < 64 ? DIGITS : LETTERS) >>> c & 1) != 0
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean isUnspaced(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0E7F);
    }
}
