package dev.dateline.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a language's rules know, found by their letters in the text without making a string of them. */
final class Lexicon {
    private static final int SLOTS = 1 << 13;

    private final @Nullable Word[] slots = new Word[SLOTS];
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Word> shapes = new ArrayList<>();
    private int literals;

    /**
     * Several words that make one entry, as the name of a holiday.
     *
     * @param name whether also its last word has a capital
     */
    record Phrase(List<String> parts, Word word, boolean name) {}

    Lexicon() {
        for (NumberShape shape : NumberShape.values()) {
            shapes.add(new Word("#" + shape.name(), shape.categories()));
        }
    }

    /** Adds the lines {@code CATEGORY <tab> value <tab> word | word | …}. */
    void read(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 3) {
                throw new IllegalArgumentException("not three columns: " + line);
            }
            Category category = Category.valueOf(columns[0]);
            int value = value(columns[1]);
            for (String entry : columns[2].split("\\|", -1)) {
                add(category, value, entry.strip());
            }
        }
    }

    private static int value(String text) {
        if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
            return Unit.valueOf(text.toUpperCase(Locale.ROOT)).number();
        }
        return Integer.parseInt(text);
    }

    private void add(Category category, int value, String entry) {
        String[] parts = entry.split(" ", -1);
        if (parts.length > 1) {
            Word word = new Word(entry);
            word.add(category, value);
            if (Character.isUpperCase(entry.charAt(0))) {
                word.add(Category.CAPITAL, 1);
            }
            boolean name = Character.isUpperCase(parts[parts.length - 1].charAt(0));
            List<String> names = new ArrayList<>();
            for (String part : parts) {
                names.add(word(part.toLowerCase(Locale.ROOT)).text());
            }
            phrases.computeIfAbsent(names.get(0), k -> new ArrayList<>()).add(new Phrase(names, word, name));
            shapes.add(word);
            return;
        }
        boolean dotted = entry.endsWith(".");
        String plain = dotted ? entry.substring(0, entry.length() - 1) : entry;
        Word word = word(plain.toLowerCase(Locale.ROOT));
        word.add(category, value);
        if (dotted) {
            word.add(Category.ABBREVIATION, 1);
        }
        if (Character.isUpperCase(plain.charAt(0))) {
            word.add(Category.CAPITAL, 1);
        }
    }

    /** The word with these lower-case letters, made where there is none. */
    Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word word = new Word(text);
        words.put(text, word);
        int slot = slot(hash(text));
        while (slots[slot] != null) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = word;
        return word;
    }

    /** Every word and phrase, in a fixed order. */
    List<String> entries() {
        Stream<String> single = words.keySet().stream();
        Stream<String> several =
                phrases.values().stream().flatMap(List::stream).map(each -> String.join(" ", each.parts()));
        return Stream.concat(single, several).sorted().toList();
    }

    /** The word that a pattern names by its letters. */
    Word literal(String text) {
        Word word = word(text);
        if (word.literal() < 0) {
            word.literal(literals++);
        }
        return word;
    }

    Word shape(NumberShape shape) {
        return shapes.get(shape.place());
    }

    /** The phrases that begin with a word, the longest first. */
    List<Phrase> phrases(Word first) {
        return phrases.getOrDefault(first.text(), List.of());
    }

    /** Numbers the kinds once all rules are read; the count of them. */
    int freeze() {
        Map<String, Integer> kinds = new HashMap<>();
        List<Word> all = new ArrayList<>(words.values());
        all.addAll(shapes);
        for (Word word : all) {
            String signature = word.categories() + "/" + word.literal();
            Integer kind = kinds.get(signature);
            if (kind == null) {
                kind = kinds.size();
                kinds.put(signature, kind);
            }
            word.kind(kind);
        }
        phrases.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.parts().size(), a.parts().size())));
        return kinds.size();
    }

    /** The word that stands at these offsets, whatever its case; null if no rule knows it. */
    @Nullable
    Word find(String text, int begin, int end, int hash) {
        int slot = slot(hash);
        while (true) {
            Word word = slots[slot];
            if (word == null || matches(word.text(), text, begin, end)) {
                return word;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (SLOTS - 1);
    }

    private static boolean matches(String word, String text, int begin, int end) {
        int at = 0;
        for (int i = begin; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c == '.' && end - begin > 1) {
                continue;
            }
            if (at == word.length() || word.charAt(at++) != c) {
                return false;
            }
        }
        return at == word.length();
    }

    /** Lower case for ASCII, one apostrophe and one hyphen for all their forms. */
    static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '’', '‘', '`' -> '\'';
            case '‐', '‑', '–', '‒' -> '-';
            default -> c;
        };
    }

    /** One step of the hash that {@link #find} wants; begin with 0 and leave dots inside a word out. */
    static int hash(int hash, char c) {
        return hash * 31 + fold(c);
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }
}
