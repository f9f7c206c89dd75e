package dev.dateline.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people are called for short: Hank of Henry, Bill of William. */
public final class ShortNames {
    private static final Map<String, Set<String>> ALL = WordList.table(ShortNames.class, "en/short-names.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split("\\|", -1))));

    private ShortNames() {}

    /** Whether one of two given names, in lower case, is short for the other. */
    public static boolean same(String a, String b) {
        return of(a, b) || of(b, a);
    }

    private static boolean of(String name, String brief) {
        return ALL.getOrDefault(name, Set.of()).contains(brief);
    }
}
