package org.reprint.newsroom.tools.hearing;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reprint.newsroom.words.statement.Spelling;

/// Compares names by their letters, and by how they sound when they are written in Latin letters (ICU's
/// `Any-Latin`). Vowels are left out of the sound: they are what transcriptions differ in, and what many
/// scripts do not write. Safe for use by any number of threads.
public final class LatinSpelling implements Spelling {

    private static final String TO_LATIN = "Any-Latin; Latin-ASCII; Lower";
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyjw]");

    /// In names that were written in Latin letters; what came from another script says k where it sounds so.
    private static final Pattern HARD_C = Pattern.compile("c(?=[aoulr])");

    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");

    /// Letters that the customs of transcription write for one sound, longer ones first.
    private static final List<Sound> SOUNDS = Stream.of(
                    "shch s", "tsch c", "sch s", "sh s", "tch c", "ch c", "zh z", "kh h", "gh g", "ts c", "tz c",
                    "ph f", "th t", "ck k", "x ks", "q k", "w v", "z s")
            .map(rule -> new Sound(rule.substring(0, rule.indexOf(' ')), rule.substring(rule.indexOf(' ') + 1)))
            .toList();

    private record Sound(String letters, String as) {}

    /// Made when the first name in another script comes: it holds some megabytes.
    private final Map<String, Transliterator> latin = new ConcurrentHashMap<>();

    /// A speller with nothing loaded yet.
    public LatinSpelling() {}

    @Override
    public Spelt of(String name) {
        String key = Spelling.key(name);
        String letters = latin(key);
        String last = letters.substring(letters.lastIndexOf(' ') + 1);
        return new Spelt(key, sound(letters), sound(last));
    }

    private String latin(String key) {
        boolean already =
                key.codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        String letters = already
                ? HARD_C.matcher(plain(key)).replaceAll("k")
                : latin.computeIfAbsent(TO_LATIN, Transliterator::getInstance).transliterate(key);
        return NO_LETTERS.matcher(letters).replaceAll("");
    }

    /// Letters that no mark can be taken from.
    private static String plain(String key) {
        return key.replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ı", "i");
    }

    private static String sound(String letters) {
        String sound = letters;
        for (Sound rule : SOUNDS) {
            sound = sound.replace(rule.letters(), rule.as());
        }
        String bones = VOWELS.matcher(sound.replace(" ", "")).replaceAll("");
        String once = DOUBLED.matcher(bones).replaceAll("$1");
        return once.isEmpty() ? letters.replace(" ", "") : once;
    }
}
