package dev.dateline.naming;

import dev.dateline.text.Name;
import org.jspecify.annotations.Nullable;

/** What the names of a folder stand for. */
public interface NameBook {
    /** Who or what a form stands for; null for a nationality and for what nothing makes a name. */
    @Nullable
    Entity of(String form);

    /** Whether a form has lost the apostrophe of its possessive ending: "Smiths lawyer". */
    boolean possessive(String form);

    /** The town or country of that name, made where no article names it by itself; null if there is none. */
    @Nullable
    Entity place(String town);

    default @Nullable Entity of(Name name) {
        return of(name.form());
    }

    default boolean possessive(Name name) {
        return possessive(name.form());
    }
}
