package dev.dateline.article;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says in JSON-LD, with the words of schema.org: the first article in it counts. */
final class JsonLd {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, String> ORIGINS = Map.of(
            "title", "the page's JSON-LD (headline)",
            "date", "the page's JSON-LD (datePublished)",
            "author", "the page's JSON-LD (author)",
            "publisher", "the page's JSON-LD (publisher)",
            "url", "the page's JSON-LD (url)",
            "lang", "the page's JSON-LD (inLanguage)");

    private JsonLd() {}

    static Meta of(Document page) {
        JsonNode found;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                found = article(MAPPER.readTree(script.data()));
            } catch (JacksonException e) {
                // A page with broken JSON-LD still has its other metadata.
                found = null;
            }
            if (found != null) {
                return meta(found);
            }
        }
        return Meta.NONE;
    }

    private static @Nullable JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            node.values().forEach(open::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        for (String name : texts(type)) {
            if (name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    private static Meta meta(JsonNode article) {
        LocalDate date = Dates.metadata(text(article.path("datePublished")));
        return new Meta(
                text(article.path("headline")),
                date,
                String.join(", ", names(article.path("author"))),
                String.join(", ", names(article.path("publisher"))),
                text(article.path("url")),
                text(article.path("inLanguage")),
                ORIGINS);
    }

    /** People and outlets stand as a text, as an object with a name, or as a list of these. */
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        Iterable<JsonNode> each = node.isArray() ? node.values() : List.of(node);
        for (JsonNode one : each) {
            String name = text(one.isObject() ? one.path("name") : one);
            if (!name.isEmpty() && !FrontMatter.webAddress(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> each = node.isArray() ? node.values() : List.of(node);
        for (JsonNode one : each) {
            texts.add(text(one));
        }
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isString() ? Words.oneLine(node.asString()) : "";
    }
}
