package dev.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a web page, or the top of its article, says about it. */
final class HtmlMeta {
    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=twitter:title]");
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
            "[itemprop=datePublished]",
            "header time[datetime]",
            "article time[datetime]",
            "main time[datetime]",
            "time[pubdate]");
    private static final List<String> AUTHOR = List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[name=parsely-author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            ".byline",
            ".author");
    private static final List<String> PUBLISHER = List.of("meta[property=og:site_name]", "meta[name=application-name]");
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
        Found title = title(page, data);
        Found date = date(page, data);
        Found author = new Found(data.author(), data.origin("author")).or(author(page));
        Found publisher = value(page, PUBLISHER).or(new Found(data.publisher(), data.origin("publisher")));
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

    private static Found title(Document page, Meta data) {
        Found said = value(page, TITLE).or(new Found(data.title(), data.origin("title")));
        if (!said.value().isEmpty()) {
            return said;
        }
        Element heading = page.selectFirst("h1");
        String headline = heading == null ? "" : Words.oneLine(heading.text());
        String title = Words.oneLine(page.title());
        // "A bridge opens | The Example Times": the name of the site is no part of the title.
        return !headline.isEmpty() && (title.isEmpty() || title.startsWith(headline))
                ? new Found(headline, "the page's <h1>")
                : new Found(title, "the page's <title>");
    }

    private static Found date(Document page, Meta data) {
        if (data.date() != null) {
            return new Found(data.date().toString(), data.origin("date"));
        }
        for (String query : DATE) {
            for (Element element : page.select(query)) {
                LocalDate date = Dates.metadata(said(element));
                if (date != null) {
                    return new Found(date.toString(), origin(query));
                }
            }
        }
        return Found.NOTHING;
    }

    private static Found author(Document page) {
        Found written = value(page, AUTHOR);
        String name = Byline.name(written.value());
        String author = name.isEmpty() ? written.value() : name;
        return author.length() > 200 || FrontMatter.webAddress(author)
                ? Found.NOTHING
                : new Found(author, written.origin());
    }

    private static Found value(Document page, List<String> queries) {
        for (String query : queries) {
            for (Element element : page.select(query)) {
                String value = Words.oneLine(said(element));
                if (!value.isEmpty()) {
                    return new Found(value, origin(query));
                }
            }
        }
        return Found.NOTHING;
    }

    /** {@code meta[property=og:title]} → {@code <meta> og:title}. */
    private static String origin(String query) {
        return query.startsWith("meta[")
                ? "<meta> " + query.substring(query.indexOf('=') + 1, query.length() - 1)
                : query.equals(URL.get(0)) ? "<link rel=canonical>" : "the page's " + query;
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
