package dev.dateline.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organisation or a place, one across all articles.
 *
 * @param kind which of the three
 * @param id the slug of its permalink, unique within its kind
 * @param name the fullest common form of the name
 * @param variants every other form found, sorted
 * @param role of a person the commonest title or office found before or after the name, of a place its country; empty
 *     where unknown
 * @param certain whether more than capitals says what it is; what is not certain takes part in what is told and is listed
 *     nowhere, until an editor says what it is
 */
public record Entity(Kind kind, String id, String name, List<String> variants, String role, boolean certain)
        implements Comparable<Entity> {
    /** What a name stands for. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    public Entity {
        variants = List.copyOf(variants);
    }

    /** One that is certain. */
    public Entity(Kind kind, String id, String name, List<String> variants, String role) {
        this(kind, id, name, variants, role, true);
    }

    /** By hand, as its hash: tellings ask for their names all the time, which a folder mostly has once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Entity e
                        && id.equals(e.id)
                        && kind == e.kind
                        && name.equals(e.name)
                        && variants.equals(e.variants)
                        && role.equals(e.role)
                        && certain == e.certain);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** By kind, then id. */
    @Override
    public int compareTo(Entity other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
