package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an undated article's own words tell of its day of publication, as a hint; nothing rather than a wrong day. */
final class OwnDay {
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d-\\d\\d)");
    /** What stands in a date line before its day: a town in capitals, its region. */
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}{3}[\\p{Lu}\\p{L} .,'’-]{0,50}[,(\\s]+");
    /** And behind it: the agency, a dash. */
    private static final Pattern DASH = Pattern.compile(",?\\s*(\\([^()]{2,40}\\)\\s*)?[-–—_]");
    /** "The worst since it sank on 12 May 1978": a day of the past. */
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince\\b[^.!?;\\n]*$");
    /** A line with a date and so many signs more is no sentence: "Published 3 December 2025". */
    private static final int BESIDE = 20;

    private final Article article;
    private final List<TimeExpression> times;
    private final List<Block> blocks;

    OwnDay(Article article, List<TimeExpression> times) {
        this.article = article;
        this.times = times;
        this.blocks = article.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.LEFTOVER)
                .toList();
    }

    /** The hint with the day in place of YYYY-MM-DD, or as it is. */
    String hint(String hint) {
        Optional<TimeExpression> dateline = times.stream().filter(this::opens).findFirst();
        if (dateline.isPresent()) {
            Matcher yearless = YEARLESS.matcher(dateline.get().value());
            String line = "Its dateline says “" + dateline.get().text() + "”";
            return yearless.matches()
                    ? hint.replace("MM-DD", yearless.group(1)) + ", with the year. " + line + " and no year"
                    : day(dateline.get()).map(d -> proposed(hint, d, line)).orElse(hint);
        }
        Optional<LocalDate> printed =
                times.stream().filter(this::printed).findFirst().flatMap(OwnDay::day);
        if (printed.isPresent()) {
            return proposed(hint, printed.get(), "It stands on a line of its own");
        }
        return lastNamed()
                .map(d -> proposed(hint, d, "It is the last day that the article names"))
                .orElse(hint);
    }

    static String proposed(String hint, LocalDate day, String reason) {
        return hint.replace("YYYY-MM-DD", day.toString()) + ", if that is right. " + reason;
    }

    /** "DUNMORE, May 9 (Wire) —": before the first sentence of a block. */
    private boolean opens(TimeExpression x) {
        String text = article.text();
        return blocks.stream()
                .anyMatch(b -> b.span().contains(x.span())
                        && TOWN.matcher(text.substring(
                                        b.span().begin(), x.span().begin()))
                                .matches()
                        && DASH.matcher(text.substring(x.span().end(), b.span().end()))
                                .lookingAt());
    }

    private boolean printed(TimeExpression x) {
        return day(x).isPresent()
                && blocks.stream()
                        .anyMatch(b -> b.span().contains(x.span())
                                && b.span().length() - x.span().length() <= BESIDE
                                && !article.text()
                                        .substring(b.span().begin(), b.span().end())
                                        .endsWith("."));
    }

    /** Only where no "on Saturday" hangs on it: next to one a day with its year is mostly one of the past. */
    private Optional<LocalDate> lastNamed() {
        boolean open = times.stream()
                .anyMatch(x -> (x.type() == TimexType.DATE || x.type() == TimexType.TIME)
                        && x.value().startsWith("XXXX"));
        return open
                ? Optional.empty()
                : times.stream()
                        .filter(x -> !SINCE.matcher(
                                        article.text().substring(0, x.span().begin()))
                                .find())
                        .flatMap(x -> day(x).stream())
                        .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(TimeExpression x) {
        TimeSpan time = x.time();
        if (time == null || time.precision() != Precision.DAY) {
            return Optional.empty();
        }
        return x.anchoring() == TimeExpression.Anchoring.ABSOLUTE ? Optional.of(time.start()) : Optional.empty();
    }
}
