package dev.dateline.text;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the names of people begin with: given names, and the family's of peoples who put it first. */
public final class GivenNames {
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){1,3}");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Set<String> ALL = WordList.words(GivenNames.class, "en/given-names.txt").stream()
            .map(GivenNames::bare)
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    /** Whether people are called by that word, or by its first part: "Karl-Anton". */
    public static boolean has(String word) {
        String bare = bare(word);
        int hyphen = bare.indexOf('-');
        return ALL.contains(bare) || (hyphen > 0 && ALL.contains(bare.substring(0, hyphen)));
    }

    /** "K.A.". */
    public static boolean initials(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** Without accents, as many papers print it. */
    private static String bare(String word) {
        return word.chars().allMatch(c -> c < 128)
                ? word
                : ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
