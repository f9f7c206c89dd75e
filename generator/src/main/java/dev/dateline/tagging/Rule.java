package dev.dateline.tagging;

import java.util.List;

/**
 * A rule of the book.
 *
 * @param name the name that {@code dateline explain} shows
 * @param pattern the words it wants
 * @param operation what computes its value
 * @param yes phrases that must match, with what must come out
 * @param no phrases in which nothing may be found by this rule
 */
record Rule(String name, Pattern pattern, Operation operation, List<Example> yes, List<String> no) {
    Rule {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /**
     * A phrase that must match.
     *
     * @param date the article's date, as ISO 8601; {@code -} for none
     * @param value the type and the value that must come out, as {@code DATE 2025-12-02}
     * @param phrase the phrase, in which square brackets stand around the expression
     */
    record Example(String date, String value, String phrase) {}
}
