package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.cache.Key;
import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Differing;
import dev.dateline.site.Views.Link;
import dev.dateline.site.Views.Quote;
import dev.dateline.site.Views.Reading;
import dev.dateline.source.Slug;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Makes what the templates show of an event. */
final class Cards {
    private final Permalinks permalinks;
    private final Originals originals;
    private final List<Article> articles;
    /** The slug of each outlet; several threads make cards. */
    private final Map<String, String> outlets = new ConcurrentHashMap<>();
    /** By the way to the root and the event's id: many an event is on the pages of hundreds of articles. */
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    private final Fingerprints fingerprints;

    Cards(Timeline timeline, Permalinks permalinks) {
        this.permalinks = permalinks;
        this.originals = new Originals(timeline);
        this.fingerprints = new Fingerprints(permalinks);
        this.articles = timeline.articles();
    }

    /** What pages as far from the root show of an event, and its sentences, for those that show them. */
    private record Made(Card card, List<Mention> mentions) {}

    /** The card of an event on a page whose way to the root is given. */
    Card card(Event e, String root) {
        Made known = made.computeIfAbsent(root + e.id(), k -> make(e, root));
        Card c = known.card();
        return new Card(
                c.id(),
                c.href(),
                c.title(),
                c.shape(),
                c.status(),
                c.statement(),
                c.differs(),
                c.date(),
                c.brief(),
                c.datetime(),
                c.precision(),
                c.summary(),
                c.place(),
                // Made for this page alone: kept for all, they would take more memory than the articles.
                new Listed<>(known.mentions(), m -> quote(m, root), () -> from(e)),
                c.outlets(),
                c.differences(),
                c.people(),
                c.places(),
                c.who(),
                c.where(),
                c.out());
    }

    private Made make(Event e, String root) {
        // What names a day itself comes first, nearest to what the event is dated.
        List<Mention> mentions = e.mentions().stream()
                .sorted(Comparator.comparing((Mention m) -> m.words() == null)
                        .thenComparing(m -> !m.time().equals(e.time()))
                        .thenComparing(m -> !m.text().equals(e.summary())))
                .toList();
        String shown = mentions.isEmpty() ? "" : mentions.get(0).text();
        Card card = new Card(
                e.id(),
                root + permalinks.event(e),
                e.title(),
                shape(e.time()),
                e.status().word(),
                e.statement(),
                !e.differences().isEmpty(),
                Labels.longForm(e.time()),
                brief(e.time()),
                datetime(e.time()),
                precision(e.time()),
                e.summary().equals(shown) ? "" : quoted(e.summary()),
                e.places().isEmpty() ? "" : e.places().get(0).name(),
                List.of(),
                (int) e.articles().stream()
                        .map(id -> article(id).publisher())
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .count(),
                e.differences().stream().map(Cards::differing).toList(),
                links(e.people(), root),
                links(e.places(), root),
                slugs(e.people()),
                slugs(e.places()),
                outlets(e));
        return new Made(card, mentions);
    }

    /** The fingerprint of all that an event's card is made from. */
    Key from(Event e) {
        return fingerprints.of(e, this);
    }

    /** The fingerprint of all that is shown of an article. */
    Key from(Article a) {
        return fingerprints.of(a);
    }

    private static String slugs(List<Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.joining(" "));
    }

    List<Link> links(List<Entity> entities, String root) {
        return entities.stream()
                .map(x -> new Link(root + permalinks.entity(x), x.name(), 0, x.id(), ""))
                .toList();
    }

    /** The slugs of the outlets that tell the event, for the filters. */
    private String outlets(Event e) {
        return e.articles().stream()
                .map(id -> outlets.computeIfAbsent(source(id), Slug::of))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Differing differing(Difference d) {
        String subject = switch (d.subject()) {
            case "duration" -> "How long it lasted";
            case "number" -> "How many";
            default -> "On which day";
        };
        return new Differing(
                subject,
                d.readings().stream()
                        .map(r -> new Reading(r.label(), r.articles().size()))
                        .toList());
    }

    Quote quote(Mention m, String root) {
        Article article = article(m.article());
        TimeExpression words = m.words();
        String marked = words == null ? "" : article.shown(words.span()).trim();
        int at = words == null ? -1 : find(m, words, marked);
        String text = m.text();
        String published =
                article.anchor().map(d -> Labels.shortForm(TimeSpan.day(d))).orElse("undated");
        return new Quote(
                quoted(at < 0 ? text : text.substring(0, at)),
                quoted(at < 0 ? "" : marked),
                quoted(at < 0 ? "" : text.substring(at + marked.length())),
                text.indexOf('"') >= 0 || text.indexOf('“') >= 0,
                article.lang(),
                source(m.article()),
                root + permalinks.article(m.article()) + "#"
                        + Permalinks.sentence(m.sentence().begin()),
                originals.of(article, m),
                published,
                Labels.shortForm(m.time()),
                datetime(m.time()),
                m.derivation());
    }

    /** As it stands between the page's quotation marks: its own are single ones. */
    private static String quoted(String text) {
        return text.replace('"', '\'').replace('„', '‚').replace('“', '‘').replace('”', '’');
    }

    /** Where the date words stand in the folded sentence: the occurrence with as much text before it. */
    private int find(Mention m, TimeExpression words, String marked) {
        int begin = m.sentence().begin();
        SourceSpan before = new SourceSpan(begin, Math.max(begin, words.span().begin()));
        int from = Math.max(0, article(m.article()).shown(before).trim().length() - 1);
        int at = m.text().indexOf(marked, from);
        return at < 0 ? m.text().indexOf(marked) : at;
    }

    String source(String id) {
        Article a = article(id);
        return a.publisher().isEmpty() ? a.title() : a.publisher();
    }

    Article article(String id) {
        return articles.get(permalinks.place(id));
    }

    /** How a time is drawn: {@code day}, {@code range}, {@code circa} (about a day) or {@code coarse}. */
    static String shape(TimeSpan time) {
        boolean day = time.precision() == Precision.DAY;
        if (time.approximate()) {
            return day ? "circa" : "coarse";
        }
        return day ? "day" : time.precision() == Precision.RANGE ? "range" : "coarse";
    }

    /** Within its month, for a line under the month's name: {@code Tue 2}, {@code 4–6}, {@code no day}. */
    private static String brief(TimeSpan time) {
        if (time.precision() == Precision.MONTH) {
            return "no day";
        }
        String label = Labels.shortForm(time);
        String year = " " + Labels.shortForm(TimeSpan.year(time.last().getYear()));
        String month = " " + Labels.shortForm(TimeSpan.month(YearMonth.from(time.start())));
        return !time.exact()
                ? label
                : label.endsWith(month)
                        ? label.substring(0, label.length() - month.length())
                        : label.endsWith(year) ? label.substring(0, label.length() - year.length()) : label;
    }

    private static String precision(TimeSpan t) {
        if (t.approximate()) {
            return ""; // the date itself says "about"
        }
        return switch (t.precision()) {
            case DAY -> "exact day";
            case RANGE -> t.days() + " days";
            case WEEK -> "some day of the week";
            default -> "no day given";
        };
    }

    /** An HTML datetime value for a time; empty where HTML has none, as for a range. */
    static String datetime(TimeSpan t) {
        // "About" a day has no form in HTML that would not claim the day itself.
        if (t.approximate()) {
            return "";
        }
        return switch (t.precision()) {
            case DAY -> t.start().toString();
            case MONTH -> t.start().toString().substring(0, 7);
            case YEAR -> t.start().toString().substring(0, 4);
            default -> "";
        };
    }
}
