package dev.dateline.event;

import dev.dateline.cache.Cache;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.clause.Passage;
import dev.dateline.naming.Bearers;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import dev.dateline.naming.NameRegister;
import dev.dateline.telling.Teller;
import dev.dateline.telling.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What articles told in an earlier run: the same again where an article and its names are as they were, and where the
 * whole folder answers as it did then to all that the telling asked about them (a verifying trace: Mokhov, Mitchell and
 * Peyton Jones, Build Systems à la Carte, 2018). Safe for several threads.
 */
final class ToldBefore {
    private static final Key NOBODY = new Key(0, 0);

    private final Cache cache;
    private final NameRegister register;
    private final CutBefore cut;
    private final boolean large;
    private final Map<Entity, Key> marks = new ConcurrentHashMap<>();

    /**
     * With what is kept.
     *
     * @param cut knows the fingerprint of each article
     * @param large whether the folder is, see {@link Worth#large}
     */
    ToldBefore(Cache cache, NameRegister register, CutBefore cut, boolean large) {
        this.cache = cache;
        this.register = register;
        this.cut = cut;
        this.large = large;
    }

    /** The tellings of one article's sentences, in order. */
    List<Telling> tell(List<Passage> own) {
        if (!cache.keeps() || own.isEmpty()) {
            return told(register, own, own);
        }
        Key key = key(own);
        Unpacker kept = cache.find(key);
        List<Telling> known = kept == null ? null : read(kept, own);
        return known == null ? fresh(key, own) : known;
    }

    /** All of an article that a telling can depend on; its times follow from its text and day. */
    private Key key(List<Passage> own) {
        Key article = cut.key(own.get(0).article());
        Packer all = new Packer().text("told").flag(large).key(article);
        for (Passage p : own) {
            all.number(p.begin()).number(p.end());
            all.each(
                    p.names(),
                    name -> all.number(name.from())
                            .number(name.to())
                            .one(name.guess())
                            .text(name.form())
                            .text(name.role()));
        }
        return all.fingerprint();
    }

    private List<Telling> fresh(Key key, List<Passage> own) {
        Consulted asked = new Consulted(register, own.get(0).whole());
        List<Telling> told =
                told(asked, own, own.stream().map(p -> p.told(asked::whole)).toList());
        Packer out = new Packer();
        List<Entity> given = new ArrayList<>();
        for (Map<String, Optional<Entity>> answers : List.of(asked.names, asked.towns)) {
            out.each(answers.entrySet(), answer -> {
                out.text(answer.getKey()).key(mark(answer.getValue().orElse(null)));
                answer.getValue().ifPresent(given::add);
            });
        }
        for (Map<String, Boolean> answers : List.of(asked.possessives, asked.wholes)) {
            out.each(answers.entrySet(), answer -> out.text(answer.getKey()).flag(answer.getValue()));
        }
        TellingFormat format = new TellingFormat(own, given);
        cache.keep(key, out.each(told, t -> format.write(t, out)));
        return told;
    }

    /** What an article tells; its sentences are open meanwhile, for some are read several times. */
    private List<Telling> told(NameBook names, List<Passage> own, List<Passage> heard) {
        return new Teller(new Bearers(names, heard), large)
                .tell(heard.stream().map(Passage::opened).toList()).stream()
                        .map(t -> t.in(own.get(t.passage().number())))
                        .toList();
    }

    /** Null where the folder answers otherwise by now. */
    private @Nullable List<Telling> read(Unpacker in, List<Passage> own) {
        List<Entity> given = new ArrayList<>();
        boolean same = answers(in, register::of, given)
                && answers(in, register::place, given)
                && facts(in, register::possessive)
                && facts(in, own.get(0).whole()::test);
        TellingFormat format = new TellingFormat(own, given);
        return same ? in.each(() -> format.read(in)) : null;
    }

    private boolean answers(Unpacker in, Function<String, @Nullable Entity> ask, List<Entity> given) {
        for (int i = in.number(); i > 0; i--) {
            Entity now = ask.apply(in.text());
            if (!in.key().equals(mark(now))) {
                return false;
            }
            if (now != null) {
                given.add(now);
            }
        }
        return true;
    }

    private static boolean facts(Unpacker in, Function<String, Boolean> ask) {
        for (int i = in.number(); i > 0; i--) {
            if (ask.apply(in.text()) != in.flag()) {
                return false;
            }
        }
        return true;
    }

    private Key mark(@Nullable Entity entity) {
        return entity == null ? NOBODY : marks.computeIfAbsent(entity, ToldBefore::fingerprint);
    }

    private static Key fingerprint(Entity e) {
        return new Packer()
                .one(e.kind())
                .text(e.id())
                .text(e.name())
                .texts(e.variants())
                .text(e.role())
                .flag(e.certain())
                .fingerprint();
    }
}
