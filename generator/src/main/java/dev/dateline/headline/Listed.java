package dev.dateline.headline;

import dev.dateline.clause.Passage;
import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import dev.dateline.text.Name;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as a headline lists them. */
record Listed(Passage passage, NameBook names) {
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

    static List<Entity> people(List<Entity> all) {
        return all.stream()
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .distinct()
                .toList();
    }

    /** Family names as a headline lists them; more than three are "and others". */
    String of(List<Entity> entities) {
        List<String> names = entities.stream().distinct().map(this::shortName).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            case 3 -> names.get(0) + ", " + names.get(1) + " and " + names.get(2);
            default -> names.get(0) + ", " + names.get(1) + " and others";
        };
    }

    private String shortName(Entity e) {
        String last = passage.brief(e.name());
        boolean numeral = NUMERAL.matcher(last).matches();
        if (e.kind() == Entity.Kind.ORGANIZATION) {
            return written(e);
        }
        if (e.kind() != Entity.Kind.PERSON || numeral) {
            return e.name();
        }
        String title = e.role().substring(e.role().lastIndexOf(' ') + 1);
        boolean regnal = e.name().indexOf(' ') < 0 && Usage.is("regnal", title.toLowerCase(Locale.ROOT));
        return regnal ? title + " " + last : last; // "King Harald": nobody calls him Harald
    }

    /** "EU" where the sentence says so, though the index has the whole name. */
    private String written(Entity body) {
        return passage.names().stream()
                .filter(name -> body.equals(names.of(name)) && !names.possessive(name))
                .map(Name::form)
                .findFirst()
                .orElse(body.name());
    }
}
