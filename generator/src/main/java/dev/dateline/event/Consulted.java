package dev.dateline.event;

import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Notes all that somebody asks about the names of a folder: with the same answers the same would have come of it. */
final class Consulted implements NameBook {
    private final NameBook book;
    private final Predicate<String> wholeNames;

    final Map<String, Optional<Entity>> names = new LinkedHashMap<>();
    final Map<String, Optional<Entity>> towns = new LinkedHashMap<>();
    final Map<String, Boolean> possessives = new LinkedHashMap<>();
    final Map<String, Boolean> wholes = new LinkedHashMap<>();

    Consulted(NameBook book, Predicate<String> wholeNames) {
        this.book = book;
        this.wholeNames = wholeNames;
    }

    @Override
    public @Nullable Entity of(String form) {
        return names.computeIfAbsent(form, k -> Optional.ofNullable(book.of(k))).orElse(null);
    }

    @Override
    public boolean possessive(String form) {
        return possessives.computeIfAbsent(form, book::possessive);
    }

    @Override
    public @Nullable Entity place(String town) {
        return towns.computeIfAbsent(town, k -> Optional.ofNullable(book.place(k)))
                .orElse(null);
    }

    boolean whole(String name) {
        return wholes.computeIfAbsent(name, wholeNames::test);
    }
}
