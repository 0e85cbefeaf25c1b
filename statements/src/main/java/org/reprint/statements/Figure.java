package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody the text names, with all places where it does.
final class Figure {
    String name;
    String last;
    String firstName;
    Optional<String> role = Optional.empty();
    Optional<String> affiliation = Optional.empty();
    /// tokens of the page where the figure is named, rising; -1 stands for headline or deck
    final List<Integer> mentions = new ArrayList<>();
    int male;
    int female;
    /// signs that this is a human being
    int human;
    /// whether the name is of two words or more, none of which stands for a place or a body
    boolean whole;
    /// whether the name is that of a body, a paper or a country
    boolean body;

    Figure(String name, String firstName, String last) {
        this.name = name;
        this.firstName = firstName;
        this.last = last;
    }

    /// Whether "he" (or "she") can mean this figure.
    boolean fits(boolean he) {
        return he ? female <= male : male <= female;
    }

    /// Notes that a pronoun meant this figure: whoever was "he" is not "she" two sentences on.
    void called(boolean he) {
        if (he && male == 0) {
            male = 1;
        } else if (!he && female == 0) {
            female = 1;
        }
    }

    boolean known(boolean he) {
        return he ? male > female : female > male;
    }

    /// The last mention before a token, or -1.
    int before(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : mentions.get(low - 1);
    }

    Person person() {
        return new Person(name, true, role, affiliation);
    }
}
