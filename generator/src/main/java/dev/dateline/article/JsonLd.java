package dev.dateline.article;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says in JSON-LD, with the words of schema.org: the first article in it that is the page's own counts. */
final class JsonLd {
    /** Templates leave commas behind their lists, line ends in their texts and comments around all of it. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Set<String> POSTS =
            Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report");
    /** What stands below these is another article, or a part of this one. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement",
            "liveBlogUpdate",
            "hasPart",
            "comment",
            "mentions",
            "citation",
            "isBasedOn",
            "relatedLink");

    private static final Map<String, String> ORIGINS = Map.of(
            "title", "the page's JSON-LD (headline)",
            "date", "the page's JSON-LD (datePublished)",
            "author", "the page's JSON-LD (author)",
            "publisher", "the page's JSON-LD (publisher)",
            "url", "the page's JSON-LD (url)",
            "lang", "the page's JSON-LD (inLanguage)");

    /** The names of people and outlets that articles refer to by their {@code @id}. */
    private final Map<String, String> named = new HashMap<>();

    private @Nullable JsonNode own;

    private JsonLd() {}

    static Meta of(Document page) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            parsed(script.data().strip()).ifPresent(data::read);
        }
        return data.own == null ? Meta.NONE : data.meta(data.own);
    }

    /** A page with broken JSON-LD still has its other metadata. */
    private static Optional<JsonNode> parsed(String text) {
        try {
            String bare = text.startsWith("<!") ? text.replaceAll("^<!(\\[CDATA\\[|--)|(]]|--)>$", "") : text;
            return Optional.of(MAPPER.readTree(bare));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Nearer to the root goes first; what another article or a list only names is not walked into for articles. */
    private void read(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        Deque<JsonNode> others = new ArrayDeque<>();
        while (!open.isEmpty() || !others.isEmpty()) {
            boolean other = open.isEmpty();
            JsonNode node = other ? others.remove() : open.remove();
            if (node.isObject()) {
                String name = text(node.path("name"));
                if (!name.isEmpty() && node.path("@id").isString()) {
                    named.putIfAbsent(node.path("@id").asString(), name);
                }
                if (!other && own == null && isArticle(node.path("@type"))) {
                    own = node;
                }
                node.properties()
                        .forEach(field ->
                                (other || OTHERS.contains(field.getKey()) ? others : open).add(field.getValue()));
            } else {
                node.values().forEach(other ? others::add : open::add);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode one : each(type)) {
            String name = text(one);
            String bare = name.substring(name.lastIndexOf('/') + 1);
            if (bare.endsWith("Article") || POSTS.contains(bare)) {
                return true;
            }
        }
        return false;
    }

    private Meta meta(JsonNode article) {
        LocalDate date = Dates.metadata(text(article.path("datePublished")));
        List<String> authors = names(article.path("author"));
        JsonNode page = article.path("mainEntityOfPage");
        String url = text(article.path("url"));
        return new Meta(
                text(article.path("headline")),
                date,
                String.join(", ", authors.isEmpty() ? names(article.path("creator")) : authors),
                String.join(", ", names(article.path("publisher"))),
                url.isEmpty() ? text(page.isObject() ? page.path("@id") : page) : url,
                text(article.path("inLanguage")),
                ORIGINS);
    }

    /** People and outlets stand as a text, as an object with a name or a reference to one, or as a list of these. */
    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : each(node)) {
            for (JsonNode said : each(one.isObject() ? one.path("name") : one)) {
                String name = text(said);
                if (!name.isEmpty() && !FrontMatter.webAddress(name) && !names.contains(name)) {
                    names.add(name);
                }
            }
            String known = named.getOrDefault(text(one.path("@id")), "");
            if (!one.has("name") && !known.isEmpty() && !names.contains(known)) {
                names.add(known);
            }
        }
        return names;
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.values() : List.of(node);
    }

    /** Many pages write references there, as if it were HTML. */
    private static String text(JsonNode node) {
        return node.isString() ? Words.oneLine(Parser.unescapeEntities(node.asString(), false)) : "";
    }
}
