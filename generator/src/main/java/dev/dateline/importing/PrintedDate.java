package dev.dateline.importing;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimeExpression.Anchoring;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day of publication that a page prints around its story: {@code Published 3 December 2025, 10:15}. */
final class PrintedDate {
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(published|posted|first published|issued|submitted|date|dated)\\b");
    private static final Pattern LATER =
            Pattern.compile("(?i)\\b(last )?(updated?|modified|corrected|edited|changed)\\b");
    /** What stands around a date and says no more: a time of day, its zone, how long it takes to read. */
    private static final Pattern SMALL = Pattern.compile(
            "(?i)\\b(at|on|by|of|the|am|pm|a\\.m\\.|p\\.m\\.|utc|gmt|[ecmp][sd]t|cest|bst|ist|jst|a[ecw][sd]t|hrs?"
                    + "|hours?|min|mins|minutes?|read|ago|reading time)\\b");
    /** So many words may stand beside the date in a line that is no sentence. */
    private static final int BESIDE = 6;

    /**
     * What was found.
     *
     * @param day the day
     * @param line the line, as printed
     * @param rest what else the line says
     */
    record Printed(LocalDate day, String line, String rest) {}

    private PrintedDate() {}

    /** A line that says "published" goes before a bare date, and that before one of a later change. */
    static Optional<Printed> in(Article article) {
        Printed best = null;
        int most = 0;
        for (Block block : article.blocks()) {
            String line = line(article, block);
            List<TimeExpression> found = times(line);
            String rest = found.isEmpty() ? "" : rest(line, found);
            for (TimeExpression x : found) {
                TimeSpan time = x.time();
                int rank = day(x) ? rank(line, x, rest) : 0;
                if (time != null && rank > most) {
                    most = rank;
                    best = new Printed(time.start(), line, rest);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first day that a line gives whole. */
    static Optional<LocalDate> first(String line) {
        return times(line).stream()
                .filter(PrintedDate::day)
                .map(TimeExpression::time)
                .filter(Objects::nonNull)
                .map(TimeSpan::start)
                .findFirst();
    }

    /** What the line says beside the day, which may be a day off where a zone is; nothing where it prints another. */
    static Optional<String> beside(String line, LocalDate day) {
        List<TimeExpression> found = times(line);
        boolean said = found.stream()
                .filter(PrintedDate::day)
                .map(TimeExpression::time)
                .filter(Objects::nonNull)
                .anyMatch(time -> Math.abs(ChronoUnit.DAYS.between(day, time.start())) <= 1);
        return said ? Optional.of(rest(line, found)) : Optional.empty();
    }

    /** The block as a reader sees it, on one line. */
    static String line(Article article, Block block) {
        String text = block.kind() == Block.Kind.LEFTOVER
                ? block.span().of(article.body()).replaceAll("<[^>]*>", " ")
                : article.shown(block.span());
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<TimeExpression> times(String line) {
        return line.length() > 120 || line.isEmpty()
                ? List.of()
                : TemporalTagger.english().tag(line, null);
    }

    private static boolean day(TimeExpression x) {
        TimeSpan time = x.time();
        return time != null && time.precision() == Precision.DAY && x.anchoring() == Anchoring.ABSOLUTE;
    }

    /** The line without its times, its labels and figures; a name or a sentence is left. */
    private static String rest(String line, List<TimeExpression> found) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TimeExpression x : found) {
            if (x.span().begin() >= at) {
                out.append(line, at, x.span().begin()).append(' ');
                at = x.span().end();
            }
        }
        String rest = out.append(line.substring(at)).toString();
        for (Pattern small : List.of(LABEL, LATER, SMALL)) {
            rest = small.matcher(rest).replaceAll(" ");
        }
        return rest.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "").strip();
    }

    private static int rank(String line, TimeExpression x, String rest) {
        int beside = rest.isEmpty() ? 0 : rest.split("[\\s|•·,:–—-]+", -1).length;
        if (beside > BESIDE || (rest.endsWith(".") && beside > 2)) {
            return 0;
        }
        // Of two dates in a line each has its own label before it.
        String before = line.substring(0, x.span().begin());
        int label = last(LABEL, before);
        int later = last(LATER, before);
        return label > later ? 3 : later > label ? 1 : 2;
    }

    private static int last(Pattern words, String text) {
        int at = -1;
        for (Matcher m = words.matcher(text); m.find(); ) {
            at = m.start();
        }
        return at;
    }
}
