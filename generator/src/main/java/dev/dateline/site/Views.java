package dev.dateline.site;

import java.util.List;

/**
 * What the templates get: plain records with everything worked out, so that a template only places it. All text is
 * plain text, which the templates escape; all {@code href} are relative to the page or begin with http or https.
 */
public final class Views {
    private Views() {}

    /** What every page knows: where the root is, the site's name, its assets. */
    public record Page(
            String title,
            String siteTitle,
            String description,
            String root,
            String css,
            String js,
            String icon,
            String section) {}

    /** A link with its text; {@code count} is 0 where none is shown, {@code slug} is for filters. */
    public record Link(String href, String text, int count, String slug) {}

    /** A sentence of an article with its date words set apart; {@code words} is empty where it has none. */
    public record Quote(
            String before,
            String words,
            String after,
            String source,
            String href,
            String original,
            String published,
            String gives,
            String datetime,
            String derivation) {}

    /** One of several statements that do not agree, and how many articles make it. */
    public record Reading(String label, int count) {}

    /** What reports differ in. */
    public record Differing(String subject, List<Reading> readings) {}

    /** An event as the timeline shows it. */
    public record Card(
            String id,
            String href,
            String title,
            String kind,
            String precision,
            boolean planned,
            boolean statement,
            boolean differs,
            String date,
            String datetime,
            String summary,
            String place,
            List<Quote> quotes,
            List<Differing> differences,
            List<Link> people,
            List<Link> places,
            String who,
            String where) {}

    /** A range that goes on: "day 2 of 3". */
    public record Going(String href, String title, String day, boolean last) {}

    /** A line of the timeline: a day, or events of a month without a day. */
    public record Row(
            String numeral, String weekday, boolean coarse, boolean opens, List<Going> going, List<Card> cards) {}

    /** A mark on a ruler or the strip; lengths are percentages of its width, {@code y} pixels. */
    public record Mark(String kind, String x, String width, String y, boolean self) {}

    /** A day's number under a ruler; {@code key} ones stay on a narrow screen. */
    public record Tick(String x, String label, boolean key) {}

    /** A month's calendar as a row of marks. */
    public record Ruler(String label, List<Mark> weekends, List<Tick> ticks, List<Mark> marks) {}

    /** A month of the timeline. */
    public record Month(String id, String name, String year, int count, String gap, Ruler ruler, List<Row> rows) {}

    /** A part of the strip: a month or a year. */
    public record Part(String href, String label, int count) {}

    /** The overview on top: what happened above what was reported. */
    public record Strip(String label, List<Mark> happened, List<Mark> reported, List<Part> parts) {}

    /** A step of "How the date was worked out". */
    public record Evidence(String words, String source, String published, String gives, String derivation) {}

    /** A run of an article's text with the tags that open before it and those that close after it, in that order. */
    public record Run(List<Tag> open, String text, List<Tag> close) {}

    /** What a run is set in: {@code time}, {@code timex}, {@code sentence}, {@code strong}, {@code em}, {@code code}, {@code a}. */
    public record Tag(String name, String value, String title) {}

    /** A block of an article; {@code events} tell what its sentences tell. */
    public record Paragraph(String kind, int level, List<Run> runs, List<Link> events) {}

    /**
     * What a page says of itself to programs: its address and those of its files are empty where there are none,
     * {@code data} is JSON-LD that is safe in a script element as it is.
     */
    public record Head(
            String canonical,
            String type,
            String description,
            String picture,
            String calendar,
            boolean feeds,
            String data) {}
}
