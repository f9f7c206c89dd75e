package dev.dateline.naming;

import dev.dateline.clause.Passage;
import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity.Kind;
import dev.dateline.text.FamilyName;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.HouseWords;
import dev.dateline.text.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of a folder as one article uses them: a family's name alone is whoever of the family the article names first
 * by the whole name, not whom the folder calls so most often; so is a given name alone that only one of the article has.
 * Not safe for several threads.
 */
public final class Bearers implements NameBook {
    private static final Optional<Entity> NONE = Optional.empty();

    private final NameBook book;
    /** By the family's name, the first person of the article who bears it. */
    private final Map<String, Entity> first = new HashMap<>();
    /** By the first word, the only person of the article whose name it begins; none where it begins several. */
    private final Map<String, Optional<Entity>> called = new HashMap<>();

    /**
     * Of an article.
     *
     * @param book the folder's names
     * @param passages the article's sentences, in order
     */
    public Bearers(NameBook book, List<Passage> passages) {
        this.book = book;
        for (Passage passage : passages) {
            for (Name name : passage.names()) {
                boolean whole = name.form().indexOf(' ') > 0;
                Entity entity = whole ? book.of(name) : null;
                if (entity != null
                        && entity.kind() == Kind.PERSON
                        && entity.name().indexOf(' ') > 0) {
                    first.putIfAbsent(FamilyName.of(name.form()), entity);
                    Optional<Entity> bearer = entity.certain() ? Optional.of(entity) : NONE;
                    called.merge(
                            name.form().substring(0, name.form().indexOf(' ')),
                            bearer,
                            (a, b) -> a.equals(b) ? a : NONE);
                } else if (!whole && Usage.is("regnal", name.role().toLowerCase(Locale.ROOT))) {
                    // "King Charles" is nobody else of that name
                    called.put(name.form(), NONE);
                }
            }
        }
    }

    @Override
    public @Nullable Entity of(String form) {
        Entity entity = book.of(form);
        boolean nobody =
                entity == null || (entity.kind() == Kind.PERSON && entity.name().equals(form));
        Entity named = nobody && form.indexOf(' ') < 0
                ? called.getOrDefault(form, NONE).orElse(null)
                : null;
        if (named != null
                && !HouseWords.body(form)
                && Gazetteer.english().nationality(form).isEmpty()) {
            // "Wayne and Darryl Brankovar": "Wayne" from then on
            return named;
        }
        Entity own = entity == null || entity.kind() != Kind.PERSON ? null : first.get(form);
        return own == null || entity == null || longer(own, entity) || longer(entity, own) ? entity : own;
    }

    /** "Recep Tayyip Erdogan", "Tayyip Erdogan": one man, though some articles leave a name out. */
    private static boolean longer(Entity one, Entity other) {
        return one.name().endsWith(" " + other.name());
    }

    @Override
    public boolean possessive(String form) {
        return book.possessive(form);
    }

    @Override
    public @Nullable Entity place(String town) {
        return book.place(town);
    }
}
