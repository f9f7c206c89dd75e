package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.source.Slug;
import dev.dateline.source.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each page of the site is; the only place that knows. Paths are relative to the site's root. */
final class Permalinks {
    /** Where all articles are listed. */
    static final String ARTICLES = "articles/index.html";

    private final List<String> ids;
    private final List<String> paths = new ArrayList<>();
    /** The place of each article among all, by its id. */
    private final Map<String, Integer> places = new HashMap<>();
    /** The same by the path of its page. */
    private final Map<String, Integer> pages = new HashMap<>();

    Permalinks(Timeline timeline) {
        this.ids = timeline.articles().stream().map(Article::id).toList();
        UniqueNames names = new UniqueNames();
        for (String id : ids) {
            String slug = Slug.of(id);
            String path = "articles/" + names.of(slug.isEmpty() ? "article" : slug) + "/index.html";
            Integer place = paths.size();
            paths.add(path);
            places.put(id, place);
            pages.put(path, place);
        }
    }

    /** Whether those of another timeline are the same: it has the same articles in the same order. */
    boolean serve(Timeline timeline) {
        List<Article> others = timeline.articles();
        boolean same = others.size() == ids.size();
        for (int i = 0; same && i < ids.size(); i++) {
            same = ids.get(i).equals(others.get(i).id());
        }
        return same;
    }

    /** The page of an event. */
    static String page(Event event) {
        return folder(event) + "index.html";
    }

    String event(Event event) {
        return page(event);
    }

    /** Where the page of an event and all that goes with it is. */
    static String folder(Event event) {
        return "e/" + event.id() + "/";
    }

    String article(String id) {
        return paths.get(place(id));
    }

    /** The place of an article among all of the timeline, from 0. */
    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no such article: " + id);
        }
        return place;
    }

    /** Path → place of the article whose page is there. */
    Map<String, Integer> articles() {
        return pages;
    }

    /** Where the articles of one year are listed, when all are too many for one page. */
    static String articles(int year) {
        return Periods.label(year) + "/articles/index.html";
    }

    String entity(Entity entity) {
        return folder(entity.kind()) + "/" + entity.id() + "/index.html";
    }

    static String folder(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "people";
            case ORGANIZATION -> "organizations";
            case PLACE -> "places";
        };
    }

    /** The anchor of a sentence on its article's page. */
    static String sentence(int begin) {
        return "s" + begin;
    }

    /** The way back to the root from a page: {@code ../../} from {@code e/x/index.html}. */
    static String root(String path) {
        int depth = 0;
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }
}
