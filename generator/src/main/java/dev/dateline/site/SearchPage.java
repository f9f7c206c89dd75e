package dev.dateline.site;

import dev.dateline.cache.Cache;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Link;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The search: its index, and what its page lists for those who would rather look around. */
final class SearchPage {
    static final String PATH = "search/index.html";

    private final Timeline timeline;
    private final Periods periods;
    private final SortedMap<String, byte[]> index;
    private final String folder;

    SearchPage(Timeline timeline, Permalinks permalinks, Periods periods, Cards cards, Cache kept) {
        this.timeline = timeline;
        this.periods = periods;
        this.index =
                new SearchIndex(new SearchTerms(new SearchDocuments(timeline, permalinks).all(cards), kept)).files();
        // An index that changed has another address, so that no cache mixes parts of two.
        this.folder = "search/" + Theme.fingerprint(index.values()) + "/";
    }

    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        index.forEach((name, bytes) -> files.put(folder + name, bytes));
        return files;
    }

    Models.Search model(String script) {
        List<Link> sections = new ArrayList<>();
        sections.add(link(Permalinks.ARTICLES, "Articles", timeline.articles().size()));
        for (Entity.Kind kind : Entity.Kind.values()) {
            int count = (int)
                    timeline.entities().stream().filter(x -> x.kind() == kind).count();
            sections.add(link(Permalinks.folder(kind) + "/index.html", EntityPages.plural(kind), count));
        }
        List<Link> months = new ArrayList<>();
        periods.months()
                .forEach((m, events) ->
                        months.add(link(periods.month(m), Labels.longForm(TimeSpan.month(m)), events.size())));
        return new Models.Search("../" + folder, "../" + script, sections, months);
    }

    private static Link link(String path, String text, int count) {
        return new Link("../" + path, text, count, "", "");
    }
}
