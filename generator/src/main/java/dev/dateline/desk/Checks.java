package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.Article.DateSource;
import dev.dateline.article.Block;
import dev.dateline.article.Duplicates;
import dev.dateline.article.Inline;
import dev.dateline.event.DateProposal;
import dev.dateline.event.DateProposals;
import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.source.Problem;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.telling.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything in a timeline that an editor should look at, beyond what reading the articles told already. */
public final class Checks {
    private static final Pattern VAGUE = Pattern.compile("PAST_REF|PRESENT_REF|FUTURE_REF");

    private final Timeline timeline;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, IntUnaryOperator> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Checks(Timeline timeline) {
        this.timeline = timeline;
        timeline.articles().forEach(a -> articles.put(a.id(), a));
    }

    /**
     * All findings.
     *
     * @param told the problems that reading found; "undated" ones come back with a proposed date
     * @param exists whether a path below the content folder is a file there
     */
    public static List<Problem> of(Timeline timeline, List<Problem> told, Predicate<String> exists) {
        Checks checks = new Checks(timeline);
        checks.undated(told);
        for (Article article : timeline.articles()) {
            if (article.path().equals(Corrections.FILE)) {
                continue; // a quotation that the editor entered
            }
            checks.unresolved(article);
            checks.metadata(article);
            checks.links(article, exists);
        }
        for (Event event : timeline.events()) {
            checks.contradictions(event);
            checks.future(event);
        }
        checks.problems.addAll(DoubtfulMerges.of(timeline, checks::place));
        checks.duplicates();
        return checks.problems.stream().sorted().distinct().toList();
    }

    private void warn(String path, int line, String code, String message, String hint) {
        problems.add(Problem.warning(path, line, code, message, hint));
    }

    /** Where a mention stands. */
    private Problem place(Mention m, String code, String message, String hint) {
        Article article = articles.get(m.article());
        return article == null
                ? Problem.warning(m.article(), 0, code, message, hint)
                : Problem.warning(article.path(), line(article, m.sentence().begin()), code, message, hint);
    }

    private int line(Article article, int offset) {
        return lines.computeIfAbsent(article.id(), id -> article.lines()).applyAsInt(offset);
    }

    private void undated(List<Problem> told) {
        List<Article> english =
                timeline.articles().stream().filter(Article::english).toList();
        Map<String, DateProposal> proposals = DateProposals.of(english, TemporalTagger.english()).stream()
                .collect(Collectors.toMap(DateProposal::article, p -> p));
        Map<String, Article> byPath =
                timeline.articles().stream().collect(Collectors.toMap(Article::path, a -> a, (a, b) -> a));
        for (Problem p : told) {
            Article article = byPath.get(p.path());
            if (p.code().equals("undated") && article != null) {
                DateProposal proposal = proposals.get(article.id());
                String hint = proposal != null
                        ? proposed(p, proposal.date(), proposal.reason())
                        : new OwnDay(article, timeline.expressions().getOrDefault(article.id(), List.of()))
                                .hint(p.hint());
                problems.add(Problem.warning(p.path(), p.line(), p.code(), p.message(), hint));
            } else {
                problems.add(p);
            }
        }
    }

    private static String proposed(Problem p, LocalDate day, String reason) {
        return OwnDay.proposed(p.hint(), day, reason.replaceFirst("\\.$", ""));
    }

    /** In an undated article nothing relative can be resolved; that is one problem, told already. */
    private void unresolved(Article article) {
        for (TimeExpression x : timeline.expressions().getOrDefault(article.id(), List.of())) {
            boolean day = x.type() == TimexType.DATE || x.type() == TimexType.TIME;
            if (article.date() != null
                    && day
                    && x.time() == null
                    && !VAGUE.matcher(x.value()).find()) {
                warn(
                        article.path(),
                        line(article, x.span().begin()),
                        "unresolved",
                        "\"" + oneLine(x.text()) + "\" could not be worked out to a day",
                        "if it matters, give the event its date in events.yaml");
            }
        }
    }

    private void metadata(Article article) {
        List<String> missing = new ArrayList<>();
        if (article.publisher().isEmpty()) {
            missing.add("publisher");
        }
        if (article.url().isEmpty()) {
            missing.add("url");
        }
        if (article.author().isEmpty()) {
            missing.add("author");
        }
        if (!missing.isEmpty()) {
            String lines = missing.stream().map(k -> "`" + k + ": …`").collect(Collectors.joining(", "));
            warn(
                    article.path(),
                    1,
                    "metadata-missing",
                    "The article does not say its " + String.join(", ", missing),
                    "add to the front matter: " + lines);
        }
        if (article.dateSource() == DateSource.FILE_NAME) {
            warn(
                    article.path(),
                    1,
                    "date-from-name",
                    "The article's date, " + article.date() + ", was taken from the file's name",
                    "if it is right, add the line `date: " + article.date() + "` to the front matter");
        }
    }

    private void links(Article article, Predicate<String> exists) {
        for (Block block : article.blocks()) {
            for (Inline inline : block.inlines()) {
                String target = inline.target().replaceFirst("[?#].*$", "");
                boolean relative = inline.kind() == Inline.Kind.LINK
                        && !target.isEmpty()
                        && !target.matches("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");
                if (relative && !exists.test(resolve(article.path(), target))) {
                    warn(
                            article.path(),
                            line(article, inline.span().begin()),
                            "dead-link",
                            "The link to `" + inline.target() + "` leads to no file",
                            "correct the path, counted from this file's folder");
                }
            }
        }
    }

    private static String resolve(String path, String target) {
        String decoded = target.replace("%20", " ");
        return decoded.startsWith("/") ? decoded.substring(1) : path.substring(0, path.lastIndexOf('/') + 1) + decoded;
    }

    private void contradictions(Event event) {
        for (Difference d : event.differences()) {
            String readings = d.readings().stream()
                    .map(r -> r.label() + " (" + String.join(", ", r.articles()) + ")")
                    .collect(Collectors.joining(", "));
            Mention first = event.mentions().get(0);
            String what = switch (d.subject()) {
                case "date" -> "on which day it was";
                case "number" -> "on how many it befell";
                default -> "how long it lasted";
            };
            problems.add(place(
                    first,
                    "contradiction",
                    "Reports of \"" + event.title() + "\" differ " + what + ": " + readings,
                    "the site shows both; settle it with `event: " + event.id() + "` and `date:` in events.yaml"));
        }
    }

    private void future(Event event) {
        for (Mention m : event.mentions()) {
            Article article = articles.get(m.article());
            LocalDate anchor = article == null ? null : article.date();
            boolean later =
                    anchor != null && m.time().exact() && m.time().start().isAfter(anchor);
            if (later && event.status() == Status.HAPPENED && event.articles().size() == 1) {
                problems.add(place(
                        m,
                        "future-told-as-past",
                        "\"" + event.title() + "\" is told as past, but "
                                + m.time().start() + " is after the article's day, " + anchor,
                        "give `event: " + event.id() + "` its `status: planned` or its `date:` in events.yaml"));
            }
        }
    }

    private void duplicates() {
        for (Duplicates.Pair pair : Duplicates.of(timeline.articles().stream()
                .filter(a -> !a.path().equals(Corrections.FILE))
                .toList())) {
            warn(
                    pair.second().path(),
                    1,
                    "duplicate",
                    "The article is perhaps the same as " + pair.first().path() + ": " + pair.reason(),
                    "keep one of the two");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
