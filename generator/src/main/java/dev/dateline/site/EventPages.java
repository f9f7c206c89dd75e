package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Derivation;
import dev.dateline.site.Views.Link;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the page of an event shows. */
final class EventPages {
    private final List<Event> all;
    private final Permalinks permalinks;
    private final Cards cards;
    private final Periods periods;
    private final Map<YearMonth, Rulers.Sheet> sheets = new ConcurrentHashMap<>();

    EventPages(Timeline timeline, Permalinks permalinks, Cards cards, Periods periods) {
        this.all = timeline.events();
        this.permalinks = permalinks;
        this.cards = cards;
        this.periods = periods;
    }

    /** The page of the event at a place of the timeline. */
    Models.Event of(int at) {
        Event e = all.get(at);
        String root = Permalinks.root(permalinks.event(e));
        YearMonth month = Periods.first(e);
        Set<String> dated = new LinkedHashSet<>();
        Set<String> agreeing = new LinkedHashSet<>();
        for (Mention m : e.mentions()) {
            if (m.words() != null) {
                dated.add(m.article());
                if (m.time().overlaps(e.time())) {
                    agreeing.add(m.article());
                }
            }
        }
        Card card = cards.card(e, root);
        return new Models.Event(
                card,
                new Link(root + (periods.isLong() ? "index.html" : periods.among(e)), "Timeline", 0, "", ""),
                new Link(
                        root + (periods.isLong() ? periods.among(e) : periods.month(month)),
                        Labels.longForm(TimeSpan.month(month)),
                        0,
                        "",
                        ""),
                Rulers.of(sheet(month), e),
                derivations(card),
                cards.links(e.organizations(), root),
                dated.size(),
                agreeing.size(),
                neighbour(at - 1, root),
                neighbour(at + 1, root));
    }

    /** The fingerprint of all that the page at a place of the timeline is made from. */
    Key from(int at) {
        Event e = all.get(at);
        YearMonth month = Periods.first(e);
        return new Packer()
                .key(cards.from(e))
                .flag(periods.isLong())
                .key(sheet(month).key())
                .all(neighbour(at - 1, ""))
                .all(neighbour(at + 1, ""))
                .fingerprint();
    }

    private Rulers.Sheet sheet(YearMonth month) {
        return sheets.computeIfAbsent(month, m -> Rulers.sheet(m, periods.in(m)));
    }

    /** Each once, however many sentences say the same; those without words only where no sentence has any. */
    private static List<Derivation> derivations(Card card) {
        List<Derivation> all = card.quotes().stream()
                .map(q -> new Derivation(q.words(), q.published(), q.gives(), q.derivation()))
                .distinct()
                .toList();
        List<Derivation> said = all.stream().filter(d -> !d.words().isEmpty()).toList();
        return said.isEmpty() ? all : said;
    }

    private @Nullable Link neighbour(int at, String root) {
        if (at < 0 || at >= all.size()) {
            return null;
        }
        Event e = all.get(at);
        return new Link(root + permalinks.event(e), e.title(), 0, e.id(), Labels.longForm(e.time()));
    }
}
