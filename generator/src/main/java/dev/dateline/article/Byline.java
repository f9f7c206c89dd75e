package dev.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lines that name who wrote the article: {@code By Ann Example}, {@code Author: Ann Example}. */
final class Byline {
    private static final Set<String> JOINING = Set.of(
            "and", "with", "for", "in", "of", "the", "de", "da", "di", "del", "der", "den", "la", "le", "van", "von",
            "al", "el", "bin", "ibn", "&");

    private Byline() {}

    /** The name in the line, empty where the line is no byline. */
    static String name(String line) {
        String bare = line.strip();
        if (bare.length() > 120 || Words.endsSentence(bare)) {
            return "";
        }
        int colon = bare.indexOf(':');
        List<String> words = List.of(bare.split("[\\s\\p{Z}]+", -1));
        if (colon > 0 && opens(Words.of(bare.substring(0, colon)))) {
            return named(bare.substring(colon + 1));
        }
        for (int taken = Math.min(2, words.size() - 1); taken > 0; taken--) {
            List<String> lead = words.subList(0, taken);
            boolean opens = lead.stream().allMatch(word -> word.chars().allMatch(Character::isLetter));
            if (opens && FurnitureList.ENGLISH.has("byline", Words.of(String.join(" ", lead)))) {
                return named(String.join(" ", words.subList(taken, words.size())));
            }
        }
        return "";
    }

    private static boolean opens(List<String> words) {
        return FurnitureList.ENGLISH.has("byline", words) || FurnitureList.ENGLISH.has("byline label", words);
    }

    private static String named(String rest) {
        String name = rest.split("[|•·]|\\s[-–—]\\s", -1)[0].strip();
        String[] words = name.split("[\\s\\p{Z}]+", -1);
        boolean named = !name.isEmpty()
                && words.length <= 10
                && name.chars().noneMatch(Character::isDigit)
                && Character.isUpperCase(name.codePointAt(0))
                && Arrays.stream(words)
                        .allMatch(word -> JOINING.contains(word) || !Character.isLowerCase(word.codePointAt(0)));
        return named ? Words.oneLine(name) : "";
    }
}
