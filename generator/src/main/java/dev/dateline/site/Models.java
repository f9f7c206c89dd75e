package dev.dateline.site;

import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Counts;
import dev.dateline.site.Views.Derivation;
import dev.dateline.site.Views.Facets;
import dev.dateline.site.Views.Link;
import dev.dateline.site.Views.Month;
import dev.dateline.site.Views.Paragraph;
import dev.dateline.site.Views.PlaceMap;
import dev.dateline.site.Views.Ruler;
import dev.dateline.site.Views.Source;
import dev.dateline.site.Views.Strip;
import dev.dateline.site.Views.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of each template, beside {@code page}; one that may be null is then missing in the template. */
public final class Models {
    private Models() {}

    /** {@code timeline.ftlh}: the whole story. */
    public record Timeline(
            Counts counts,
            @Nullable Link latest,
            @Nullable Strip strip,
            List<Month> months,
            List<Year> years,
            Facets facets) {}

    /** {@code period.ftlh}: a year or a month of a long story. */
    public record Period(
            String heading,
            List<Link> trail,
            int count,
            @Nullable Strip strip,
            List<Month> months,
            Facets facets,
            @Nullable Link previous,
            @Nullable Link next) {}

    /** {@code event.ftlh}: one event. */
    public record Event(
            Card card,
            Link timeline,
            Link month,
            Ruler ruler,
            List<Derivation> derivations,
            List<Link> organizations,
            int dated,
            int agreeing,
            @Nullable Link previous,
            @Nullable Link next) {}

    /** {@code article.ftlh}: one article as it was read. */
    public record Article(
            List<Link> trail,
            Source article,
            List<Paragraph> paragraphs,
            List<Paragraph> leftovers,
            List<Card> cards) {}

    /** {@code entity.ftlh}: a person, an organisation or a place. */
    public record Entity(
            String name,
            String role,
            List<String> variants,
            String kind,
            String kindName,
            List<Card> cards,
            @Nullable Strip strip,
            @Nullable PlaceMap map,
            List<Link> people,
            List<Link> organizations,
            List<Link> places) {}

    /**
     * {@code list.ftlh}: all people, organisations, places or articles; where there are too many articles for one page,
     * {@code years} lead to those of each year.
     */
    public record Index(
            String heading,
            String unit,
            List<Link> trail,
            List<Link> years,
            List<Link> items,
            @Nullable Link previous,
            @Nullable Link next) {}

    /** {@code search.ftlh}: the search, and what can be looked through without it. */
    public record Search(String index, String script, List<Link> sections, List<Link> months) {}

    /** {@code about.ftlh} and {@code 404.ftlh}: nothing of their own. */
    public record Plain() {}
}
