package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Link;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page of an event shows. */
final class EventPages {
    private final Timeline timeline;
    private final Permalinks permalinks;
    private final Cards cards;

    EventPages(Timeline timeline, Permalinks permalinks, Cards cards) {
        this.timeline = timeline;
        this.permalinks = permalinks;
        this.cards = cards;
    }

    Map<String, Object> of(Event e) {
        String root = Permalinks.root(permalinks.event(e));
        YearMonth month = YearMonth.from(e.time().start());
        Map<String, Object> model = new HashMap<>();
        model.put("card", cards.card(e, root));
        model.put(
                "month",
                new Link(root + "index.html#" + Months.id(month), Labels.longForm(TimeSpan.month(month)), 0, ""));
        model.put("ruler", Rulers.of(month, timeline.events(), e));
        model.put("organizations", cards.links(e.organizations(), root));
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
        model.put("dated", dated.size());
        model.put("agreeing", agreeing.size());
        List<Event> all = timeline.events();
        int at = all.indexOf(e);
        if (at > 0) {
            model.put("previous", neighbour(all.get(at - 1), root));
        }
        if (at + 1 < all.size()) {
            model.put("next", neighbour(all.get(at + 1), root));
        }
        return model;
    }

    private Map<String, String> neighbour(Event e, String root) {
        return Map.of("href", root + permalinks.event(e), "text", e.title(), "date", Labels.longForm(e.time()));
    }
}
