package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fingerprints of what pages are made from, each worked out once: an event that hundreds of pages show need not be
 * gone through for each of them, and of a page that stays as it is nothing has to be made. Safe for several threads.
 */
final class Fingerprints {
    private final Permalinks permalinks;
    private final Map<String, Key> articles = new ConcurrentHashMap<>();
    private final Map<String, Key> events = new ConcurrentHashMap<>();

    Fingerprints(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /** Of an article, and of where its page is. */
    Key of(Article article) {
        return articles.computeIfAbsent(article.id(), id -> {
            Packer all = new Packer().text(permalinks.article(id));
            article.pack(all);
            return all.fingerprint();
        });
    }

    /** Of an event, and of all articles that tell it, whose names and sentences are shown with it. */
    Key of(Event e, Cards cards) {
        return events.computeIfAbsent(e.id(), id -> {
            Packer all = new Packer().text(id).text(e.title()).text(e.summary());
            time(e.time(), all).one(e.status()).flag(e.statement());
            for (List<Entity> some : List.of(e.people(), e.organizations(), e.places())) {
                all.each(some, x -> all.one(x.kind()).text(x.id()).text(x.name()));
            }
            all.each(e.articles(), article -> all.key(of(cards.article(article))));
            all.each(e.mentions(), m -> mention(m, all.key(of(cards.article(m.article())))));
            return all.each(e.differences(), d -> difference(d, all)).fingerprint();
        });
    }

    /** Of somebody or something, and of where its page is. */
    static Key of(Entity x) {
        Packer all = new Packer().text("entity").one(x.kind()).text(x.id());
        return all.text(x.name()).text(x.role()).texts(x.variants()).fingerprint();
    }

    private static void mention(Mention m, Packer out) {
        out.number(m.sentence().begin()).number(m.sentence().end()).text(m.text());
        time(m.time(), out).text(m.derivation());
        TimeExpression words = m.words();
        out.flag(words != null);
        if (words != null) {
            time(words, out);
        }
    }

    /** A time as an article's page shows it. */
    static void time(TimeExpression x, Packer out) {
        TimeSpan days = x.time();
        out.number(x.span().begin()).number(x.span().end()).text(x.value()).flag(days != null);
        if (days != null) {
            time(days, out);
        }
    }

    static Packer time(TimeSpan time, Packer out) {
        return out.number(time.start().toEpochDay())
                .number(time.end().toEpochDay())
                .one(time.precision())
                .flag(time.approximate());
    }

    private static void difference(Difference d, Packer out) {
        out.text(d.subject())
                .each(d.readings(), r -> out.text(r.label()).number(r.articles().size()));
    }
}
