package dev.dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The world's countries, capitals and large places, their adjectives, and the houses that stand for a government. */
public final class Gazetteer {
    private static final Gazetteer ENGLISH = new Gazetteer();

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> countries = new HashMap<>();
    private final Map<String, String> nationalities = new HashMap<>();
    private final Map<String, String> metonyms = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    /** First words of nationalities that have two. */
    private final Set<String> nationalityBeginnings = new HashSet<>();

    private Gazetteer() {
        for (List<String> row : WordList.table(Gazetteer.class, "en/places.tsv")) {
            boolean ambiguous = row.size() > 6 && row.get(6).equals("ambiguous");
            Place place = new Place(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Double.parseDouble(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    ambiguous);
            add(row.get(0), place);
            if (place.kind().equals("country")) {
                countries.putIfAbsent(place.country(), place);
            }
            if (row.size() > 5 && !row.get(5).isEmpty()) {
                for (String other : row.get(5).split("\\|", -1)) {
                    add(other, place);
                }
            }
        }
        for (List<String> row : WordList.table(Gazetteer.class, "en/nationalities.tsv")) {
            nationalities.putIfAbsent(row.get(0), row.get(2));
            nationalityBeginnings.add(row.get(0).split(" ", 2)[0]);
            nationalities.putIfAbsent(row.get(1), row.get(2));
            nationalities.putIfAbsent(row.get(1) + "s", row.get(2));
        }
        for (List<String> row : WordList.table(Gazetteer.class, "en/metonyms.tsv")) {
            metonyms.putIfAbsent(row.get(0), row.get(1));
            firstWords.add(row.get(0).split(" ", 2)[0]);
        }
    }

    public static Gazetteer english() {
        return ENGLISH;
    }

    /** The country with that ISO code. The platform's names of countries differ from one version to the next. */
    public Optional<Place> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    private void add(String name, Place place) {
        places.putIfAbsent(name, place);
        firstWords.add(name.split(" ", 2)[0]);
    }

    /** The place of that name, to the letter. */
    public Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** The name of the country or region whose adjective or people the word names: {@code Ukrainian} → Ukraine. */
    public Optional<String> nationality(String word) {
        return Optional.ofNullable(nationalities.get(word));
    }

    /** Whether an adjective for a place begins with this word: "South" of "South Korean". */
    boolean nationalityBegins(String word) {
        return nationalityBeginnings.contains(word);
    }

    /** The town where the house of that name stands which reporters use for a government. */
    public Optional<String> metonym(String name) {
        return Optional.ofNullable(metonyms.get(name));
    }

    /** Whether a name of a place or a house begins with this word. */
    public boolean begins(String word) {
        return firstWords.contains(word);
    }
}
