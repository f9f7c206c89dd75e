package dev.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a web page, or the top of its article, says about it. */
final class HtmlMeta {
    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=twitter:title]");
    private static final List<String> HEADLINE = List.of("[itemprop=headline]", "[property~=^(\\w+:)?headline$]");
    /** What pages mark as their own text; a heading in it is the story's, and not the site's. */
    private static final String OWN =
            "article h1, main h1, [role=main] h1, [itemtype*=Article] h1, [typeof*=Article] h1, [itemprop=headline]";

    private static final List<String> DATE = List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=dc.date]",
            "meta[name=dc.date.issued]",
            "meta[property~=(?i)publi]",
            "meta[name~=(?i)(publi|issued|created|\\bp?date$)]",
            "[itemprop=datePublished]",
            "[property~=^(\\w+:)?datePublished$]",
            "[property~=^(\\w+:)?dateCreated$]",
            "header time[datetime]",
            "article time[datetime]",
            "main time[datetime]",
            "time[pubdate]");
    /** Whatever else such a name says, this is not the day of publication. */
    private static final Pattern LATER = Pattern.compile("(?i)(modif|updat|revis|expir|birth|access|review|archiv)");

    private static final List<String> AUTHOR = List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[property=og:article:author]",
            "meta[name=article:author]",
            "meta[name=parsely-author]",
            "meta[name=byl]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[property~=^(\\w+:)?author$] [property~=^(\\w+:)?name$]",
            "[property~=^(\\w+:)?author$]:not(meta)",
            "[rel=author]",
            ".byline",
            ".author");
    /** A name for a login is written small and in one word. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]+");
    /** What stands between a title and the name of the site. */
    private static final String BETWEEN = "\\s+(?:[|•·»«:–—-]|::)\\s+";

    private static final List<String> PUBLISHER = List.of(
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "[itemprop=publisher] [itemprop=name]",
            "[property~=^(\\w+:)?publisher$] [property~=^(\\w+:)?name$]");
    private static final List<String> URL = List.of("link[rel=canonical]", "meta[property=og:url]");

    private HtmlMeta() {}

    /** A value and what it stands in. */
    private record Found(String value, String origin) {
        static final Found NOTHING = new Found("", "");

        Found or(Found other) {
            return value.isEmpty() ? other : this;
        }
    }

    static Meta of(Document page) {
        Meta data = JsonLd.of(page);
        Found date = date(page, data);
        Found author = new Found(data.author(), data.origin("author")).or(author(page));
        Found publisher = value(page, PUBLISHER).or(new Found(data.publisher(), data.origin("publisher")));
        Found title = title(page, data, publisher.value());
        Found url = address(value(page, URL)).or(address(new Found(data.url(), data.origin("url"))));
        String said = Words.oneLine(page.select("html[lang]").attr("lang"));
        Found lang = said.isEmpty() ? new Found(data.lang(), data.origin("lang")) : new Found(said, "<html lang>");
        Map<String, String> origins = new TreeMap<>();
        Map.of("title", title, "date", date, "author", author, "publisher", publisher, "url", url, "lang", lang)
                .forEach((key, found) -> {
                    if (!found.value().isEmpty()) {
                        origins.put(key, found.origin());
                    }
                });
        return new Meta(
                title.value(),
                date.value().isEmpty() ? null : LocalDate.parse(date.value()),
                author.value(),
                publisher.value(),
                url.value(),
                lang.value(),
                origins);
    }

    private static Found title(Document page, Meta data, String publisher) {
        Found said = value(page, TITLE)
                .or(new Found(data.title(), data.origin("title")))
                .or(value(page, HEADLINE));
        if (!said.value().isEmpty()) {
            return new Found(withoutSite(said.value(), publisher), said.origin());
        }
        String title = Words.oneLine(page.title());
        String headline = heading(page.selectFirst("h1"));
        List<Element> own = page.select(OWN);
        // "A bridge opens | The Example Times": the name of the site is no part of the title.
        if (!headline.isEmpty() && (title.isEmpty() || title.startsWith(headline))) {
            return new Found(headline, "the page's <h1>");
        }
        String only = own.size() == 1 ? heading(own.get(0)) : "";
        return !only.isEmpty() && !title.endsWith(only)
                ? new Found(only, "the page's <h1>")
                : new Found(withoutSite(title, publisher), "the page's <title>");
    }

    private static String heading(@Nullable Element heading) {
        return heading == null ? "" : Words.oneLine(heading.text());
    }

    private static String withoutSite(String title, String publisher) {
        if (publisher.isEmpty()) {
            return title;
        }
        String site = Pattern.quote(publisher);
        String bare = title.replaceFirst("(?i)" + BETWEEN + site + "$", "")
                .replaceFirst("(?i)^" + site + BETWEEN, "")
                .strip();
        return bare.isEmpty() ? title : bare;
    }

    private static Found date(Document page, Meta data) {
        if (data.date() != null) {
            return new Found(data.date().toString(), data.origin("date"));
        }
        for (String query : DATE) {
            for (Element element : page.select(query)) {
                LocalDate date = LATER.matcher(key(element)).find() ? null : Dates.metadata(said(element));
                if (date != null) {
                    return new Found(date.toString(), origin(element, query));
                }
            }
        }
        return Found.NOTHING;
    }

    private static Found author(Document page) {
        for (String query : AUTHOR) {
            List<Element> found = page.select(query).stream()
                    .filter(element -> !name(element).isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                String names = found.stream()
                        .filter(element -> beside(element, found.get(0)))
                        .map(HtmlMeta::name)
                        .distinct()
                        .limit(10)
                        .collect(Collectors.joining(", "));
                return new Found(names, origin(found.get(0), query));
            }
        }
        return Found.NOTHING;
    }

    /** A page has one line for all who wrote it; further down stand those of other stories. */
    private static boolean beside(Element element, Element first) {
        if (element.equals(first)) {
            return true;
        }
        Element parent = Objects.requireNonNullElse(first.parent(), first);
        Element line = first.hasAttr("rel") ? parent : Objects.requireNonNullElse(parent.parent(), parent);
        return !first.hasClass("author")
                && !first.hasClass("byline")
                && line.equals(first.hasAttr("rel") ? element.parent() : grandparent(element));
    }

    private static @Nullable Element grandparent(Element element) {
        Element parent = element.parent();
        return parent == null ? null : parent.parent();
    }

    private static String name(Element element) {
        String written = Words.oneLine(said(element));
        String name = Byline.name(written);
        String author = name.isEmpty() ? written : name;
        boolean none = author.length() > 200
                || FrontMatter.webAddress(author)
                || LOGIN.matcher(author).matches();
        return none ? "" : author;
    }

    private static Found value(Document page, List<String> queries) {
        for (String query : queries) {
            for (Element element : page.select(query)) {
                String value = Words.oneLine(said(element));
                if (!value.isEmpty()) {
                    return new Found(value, origin(element, query));
                }
            }
        }
        return Found.NOTHING;
    }

    /** {@code <meta> og:title}, or what was asked for. */
    private static String origin(Element element, String query) {
        return query.startsWith("meta[")
                ? "<meta> " + key(element)
                : query.equals(URL.get(0))
                        ? "<link rel=canonical>"
                        : "the page's " + query.replaceAll("~=\\S*?(\\w+)\\$", "=$1");
    }

    /** What an element says that its value is. */
    private static String key(Element element) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return "";
    }

    private static String said(Element element) {
        for (String attribute : List.of("content", "datetime", "href")) {
            if (element.hasAttr(attribute) && (!attribute.equals("href") || element.nameIs("link"))) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static Found address(Found url) {
        return FrontMatter.webAddress(url.value()) ? url : Found.NOTHING;
    }
}
