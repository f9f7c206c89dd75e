package dev.dateline.importing;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimeExpression.Anchoring;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day of publication that a page prints around its story: {@code Published 3 December 2025, 10:15}. */
final class PrintedDate {
    private static final Pattern LABEL = Pattern.compile("\\b(published|posted|first published|issued|date)\\b");
    private static final Pattern LATER = Pattern.compile("\\b(updated?|modified|corrected|edited)\\b");
    /** So many words may stand beside the date in a line that is no sentence. */
    private static final int BESIDE = 6;

    /**
     * What was found.
     *
     * @param day the day
     * @param line the line, as printed
     * @param bare whether the line says nothing else
     */
    record Printed(LocalDate day, String line, boolean bare) {}

    private PrintedDate() {}

    /** A line that says "published" goes before a bare date, and that before one of a later change. */
    static Optional<Printed> in(Article article) {
        Printed best = null;
        int most = 0;
        for (Block block : article.blocks()) {
            String line =
                    block.span().of(article.body()).replaceAll("\\s+", " ").strip();
            if (line.length() > 120 || line.isEmpty()) {
                continue;
            }
            List<TimeExpression> found = TemporalTagger.english().tag(line, null);
            for (TimeExpression x : found) {
                TimeSpan time = x.time();
                boolean day = time != null && time.precision() == Precision.DAY && x.anchoring() == Anchoring.ABSOLUTE;
                int rank = day ? rank(line, x.text()) : 0;
                if (time != null && rank > most) {
                    most = rank;
                    best = new Printed(time.start(), line, bare(line, x.text()));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean bare(String line, String words) {
        String rest =
                LABEL.matcher(line.replace(words, " ").toLowerCase(Locale.ROOT)).replaceAll(" ");
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static int rank(String line, String words) {
        String rest = line.replace(words, " ").strip();
        int beside = rest.isEmpty() ? 0 : rest.split("[\\s|•·,:–—-]+", -1).length;
        if (beside > BESIDE || (rest.endsWith(".") && beside > 2)) {
            return 0;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return LABEL.matcher(lower).find() ? 3 : LATER.matcher(lower).find() ? 1 : 2;
    }
}
