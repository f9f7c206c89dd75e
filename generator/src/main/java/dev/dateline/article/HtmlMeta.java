package dev.dateline.article;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

    static Meta of(Document page) {
        Meta data = JsonLd.of(page);
        return new Meta(
                title(page, data),
                date(page, data),
                first(data.author(), author(page)),
                first(value(page, PUBLISHER), data.publisher()),
                first(address(value(page, URL)), address(data.url())),
                Words.oneLine(page.select("html[lang]").attr("lang")));
    }

    private static String title(Document page, Meta data) {
        String said = first(value(page, TITLE), data.title());
        if (!said.isEmpty()) {
            return said;
        }
        Element heading = page.selectFirst("h1");
        String headline = heading == null ? "" : Words.oneLine(heading.text());
        String title = Words.oneLine(page.title());
        // "A bridge opens | The Example Times": the name of the site is no part of the title.
        return !headline.isEmpty() && (title.isEmpty() || title.startsWith(headline)) ? headline : title;
    }

    private static @Nullable LocalDate date(Document page, Meta data) {
        if (data.date() != null) {
            return data.date();
        }
        for (String query : DATE) {
            for (Element element : page.select(query)) {
                LocalDate date = Dates.metadata(said(element));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static String author(Document page) {
        String written = value(page, AUTHOR);
        String name = Byline.name(written);
        String author = name.isEmpty() ? written : name;
        return author.length() > 200 || FrontMatter.webAddress(author) ? "" : author;
    }

    private static String value(Document page, List<String> queries) {
        for (String query : queries) {
            for (Element element : page.select(query)) {
                String value = Words.oneLine(said(element));
                if (!value.isEmpty()) {
                    return value;
                }
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

    private static String address(String url) {
        return FrontMatter.webAddress(url) ? url : "";
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
