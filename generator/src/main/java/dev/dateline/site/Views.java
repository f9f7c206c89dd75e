package dev.dateline.site;

import java.util.List;

/**
 * What the templates place: plain records with everything worked out. All text is plain text, which the templates
 * escape; every {@code href} is relative to the page or begins with http or https. {@code templates/README.md} lists
 * each field, and a test compares the two.
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
            String section,
            String lang,
            String dir) {}

    /** A link with its text; {@code count} is 0 where none is shown, {@code slug} is for filters, {@code note} may be empty. */
    public record Link(String href, String text, int count, String slug, String note) {}

    /** A sentence of an article with its date words set apart; {@code words} is empty where it has none. */
    public record Quote(
            String before,
            String words,
            String after,
            boolean speech,
            String lang,
            String source,
            String href,
            String original,
            String published,
            String gives,
            String datetime,
            String derivation) {}

    /** How a date came about: the words that give it, empty where none do, when they were published, and what they give. */
    public record Derivation(String words, String published, String gives, String how) {}

    /** One of several statements that do not agree, and how many articles make it. */
    public record Reading(String label, int count) {}

    /** What reports differ in. */
    public record Differing(String subject, List<Reading> readings) {}

    /** An event as the timeline shows it. */
    public record Card(
            String id,
            String href,
            String title,
            String shape,
            String status,
            boolean statement,
            boolean differs,
            String date,
            String brief,
            String datetime,
            String precision,
            String summary,
            String place,
            List<Quote> quotes,
            int outlets,
            List<Differing> differences,
            List<Link> people,
            List<Link> places,
            String who,
            String where,
            String out) {}

    /** A range that goes on: "day 2 of 3". */
    public record Going(String href, String title, String day) {}

    /** A piece of a range's bar beside a row: it opens, runs through or ends there, in one of the lanes from 1. */
    public record Bar(int lane, String part) {}

    /** A row of the timeline: a day, about a day, or a part of the month without a day. */
    public record Row(
            String id,
            String kind,
            String numeral,
            String weekday,
            List<Bar> bars,
            List<Going> going,
            List<Card> cards) {}

    /** A mark on a ruler or the strip; lengths are percentages of its width, {@code y} pixels from its top. */
    public record Mark(String kind, String x, String width, String y, String height, boolean self) {}

    /** A day's number under a ruler; {@code key} ones stay on a narrow screen. */
    public record Tick(String x, String label, boolean key) {}

    /** A month's calendar as a row of marks. */
    public record Ruler(String label, List<Mark> weekends, List<Tick> ticks, List<Mark> marks) {}

    /** A month of the timeline: as {@code rows} of cards, or, where a story is long, as {@code lines}. */
    public record Month(
            String id,
            String href,
            String name,
            String year,
            int count,
            String gap,
            Ruler ruler,
            List<Going> carried,
            List<Row> rows,
            List<Card> lines) {}

    /** A year of a very long story: its months, and the events that matter most. */
    public record Year(String href, String label, int count, String gap, List<Link> months, List<Card> chief) {}

    /** A part of the strip: a month, a year, a decade, or an empty stretch; {@code kind} gives its width in the style sheet. */
    public record Part(String href, String label, int count, String kind) {}

    /** The overview on top: what happened above what was reported. */
    public record Strip(List<Mark> happened, List<Mark> reported, List<Part> parts) {}

    /** The numbers under a site's title. */
    public record Counts(int events, int reports, int outlets, int differing, int planned) {}

    /** What a timeline can be narrowed to: whom, where and whose reports, those with the most events first. */
    public record Facets(
            List<Link> people,
            List<Link> places,
            List<Link> outlets,
            int happened,
            int planned,
            int differing,
            int statements) {}

    /** A run of an article's text with the tags that open before it and those that close after it, in that order. */
    public record Run(List<Tag> open, String text, List<Tag> close) {}

    /**
     * What a run is set in: {@code time}, {@code timex}, {@code sentence}, {@code strong}, {@code em}, {@code code},
     * {@code a}; {@code element} is that of HTML.
     */
    public record Tag(String name, String element, String value, String title) {}

    /** A block of an article; {@code events} tell what its sentences tell. */
    public record Paragraph(String kind, int level, List<Run> runs, List<Link> events) {}

    /** Where an article comes from; unknown texts are empty. */
    public record Source(
            String title,
            String publisher,
            String author,
            String url,
            String lang,
            String dir,
            String datetime,
            String date) {}

    /** A map of a place: outlines, the place, and the story's other places within the map. */
    public record PlaceMap(int width, int height, List<Outline> outlines, Dot here, List<Dot> others) {}

    /** Land or water as an SVG path; {@code kind} is {@code land} or {@code water}. */
    public record Outline(String kind, String path) {}

    /** A point of a map, in its own units. */
    public record Dot(int x, int y, String name) {}

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
