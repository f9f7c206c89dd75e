package dev.dateline.event;

import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.Lean;
import dev.dateline.telling.Status;
import dev.dateline.telling.Telling;
import dev.dateline.text.Shared;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of one article as bytes. Sentences and time expressions are numbers of the article's own, and entities those
 * of a list that is known by then.
 */
final class TellingFormat {
    /** Only what is not negative is written: no count of days goes so far back. */
    private static final int LEAST = 1000;

    private final List<Passage> own;
    private final List<Entity> entities;

    /**
     * For one article.
     *
     * @param own its sentences, each at the place of its number
     * @param entities whoever its tellings can name
     */
    TellingFormat(List<Passage> own, List<Entity> entities) {
        this.own = own;
        this.entities = entities;
    }

    void write(Telling t, Packer out) {
        Passage p = t.passage();
        out.number(p.number());
        Trigger on = t.trigger();
        out.number(on.token()).text(on.lemma()).text(on.eventClass());
        out.flag(on.noun()).one(on.mood()).flag(on.passive());
        out.one(t.status());
        time(t.time(), out);
        TimeExpression words = t.words();
        out.flag(words != null).number(words == null ? 0 : place(words, p.times()));
        out.text(t.derivation()).flag(t.own());
        entities(t.subject(), out);
        entities(t.others(), out);
        entities(t.organizations(), out);
        out.texts(t.sides());
        entities(t.place() == null ? List.of() : List.of(t.place()), out);
        out.texts(t.stems()).number(t.ordinal());
        Lean lean = t.lean();
        out.flag(lean != null);
        if (lean != null) {
            out.number(lean.noun()).text(lean.words()).flag(lean.sameDay()).number(lean.away() + LEAST);
        }
        out.text(t.title())
                .text(t.settled())
                .flag(t.sound())
                .flag(t.plain())
                .flag(t.fair())
                .flag(t.firm());
    }

    /** Looked for by itself first: to compare with others all that they say takes long. */
    @SuppressWarnings("ReferenceEquality")
    private static int place(TimeExpression words, List<TimeExpression> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == words) {
                return i;
            }
        }
        return all.indexOf(words);
    }

    private void entities(List<Entity> all, Packer out) {
        out.each(all, e -> out.number(entities.indexOf(e)));
    }

    /** What {@link #write} wrote; throws something where it wrote a number for what is not there. */
    Telling read(Unpacker in) {
        Passage passage = own.get(in.number());
        Trigger trigger =
                new Trigger(in.number(), word(in), word(in), in.flag(), in.one(Trigger.Mood.values()), in.flag());
        Status status = in.one(Status.values());
        TimeSpan time = time(in);
        boolean worded = in.flag();
        int words = in.number();
        return new Telling(
                passage,
                trigger,
                status,
                time,
                worded ? passage.times().get(words) : null,
                in.text(),
                in.flag(),
                entities(in),
                entities(in),
                entities(in),
                Set.copyOf(in.each(() -> word(in))),
                entities(in).stream().findFirst().orElse(null),
                List.copyOf(in.each(() -> word(in))),
                in.number(),
                in.flag() ? new Lean(in.number(), in.text(), in.flag(), in.number() - LEAST) : null,
                in.text(),
                in.text(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag());
    }

    private static String word(Unpacker in) {
        return Shared.of(in.text());
    }

    /** Days, or none. */
    static void time(@Nullable TimeSpan time, Packer out) {
        out.flag(time != null);
        if (time != null) {
            out.number(time.start().toEpochDay()).number(time.end().toEpochDay());
            out.one(time.precision()).flag(time.approximate());
        }
    }

    static @Nullable TimeSpan time(Unpacker in) {
        return in.flag()
                ? new TimeSpan(
                        LocalDate.ofEpochDay(in.large()),
                        LocalDate.ofEpochDay(in.large()),
                        in.one(Precision.values()),
                        in.flag())
                : null;
    }

    private List<Entity> entities(Unpacker in) {
        return List.copyOf(in.each(() -> entities.get(in.number())));
    }
}
