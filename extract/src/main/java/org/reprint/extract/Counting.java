package org.reprint.extract;

/// Counts in one pass what the signals need of a block's text.
final class Counting {
    private Counting() {}

    static void count(TextBlock block) {
        var text = block.text;
        int wordStart = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (WordCount.isUnspaced(c)) {
                block.words += 0.5f;
                block.letters++;
                block.common += CommonWords.isCommonCharacter(c) ? 1 : 0;
                wordStart = endWord(block, text, wordStart, i);
            } else if (WordCount.isWordPart(c)) {
                block.letters++;
                block.digits += c >= '0' && c <= '9' ? 1 : 0;
                wordStart = wordStart < 0 ? i : wordStart;
            } else if (c != '\'' && c != '’' && c != '-') {
                wordStart = endWord(block, text, wordStart, i);
                mark(block, c);
            }
        }
        block.endsSentence = endsSentence(text);
    }

    private static int endWord(TextBlock block, String text, int start, int end) {
        if (start >= 0) {
            block.words++;
            block.capitals += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
            block.common += end - start <= 6 && CommonWords.isCommon(text, start, end) ? 1 : 0;
        }
        return -1;
    }

    private static void mark(TextBlock block, char c) {
        switch (c) {
            case '.', '!', '?', '。', '！', '？', '؟', '।', '۔', '…', ';' -> block.stops++;
            case ',', '，', '、', '،' -> block.commas++;
            case '©' -> block.copyright = true;
            default -> {}
        }
    }

    private static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 3; i--) {
            char c = text.charAt(i);
            if (".!?。！？؟।۔…:".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»)）」』]".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}
