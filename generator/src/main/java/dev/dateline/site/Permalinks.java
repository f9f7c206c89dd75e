package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Entity;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.source.Slug;
import dev.dateline.source.UniqueNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each page of the site is; the only place that knows. Paths are relative to the site's root. */
final class Permalinks {
    private final Map<String, String> articles = new HashMap<>();
    private final List<String> ids;

    Permalinks(Timeline timeline) {
        this.ids = ids(timeline);
        UniqueNames names = new UniqueNames();
        for (String id : ids) {
            String slug = Slug.of(id);
            String unique = names.of(slug.isEmpty() ? "article" : slug);
            articles.put(id, "articles/" + unique + "/index.html");
        }
    }

    /** Whether those of another timeline are the same: it has the same articles in the same order. */
    boolean serve(Timeline timeline) {
        return ids.equals(ids(timeline));
    }

    private static List<String> ids(Timeline timeline) {
        return timeline.articles().stream().map(Article::id).toList();
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
        String path = articles.get(id);
        if (path == null) {
            throw new IllegalArgumentException("no such article: " + id);
        }
        return path;
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
