package dev.dateline.clause;

import dev.dateline.article.Article;
import dev.dateline.tagging.TimeExpression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that are ruled by the clock: programmes of what will be shown when, and reports from minute to minute. */
public final class Clocks {
    /** So many rows make a programme, or a report from minute to minute. */
    private static final int ROWS = 5;

    private static final Pattern RANGE = Pattern.compile(
            "\\b\\d{1,2}[.:]\\d\\d ?(?:am|pm|noon|midnight)?\\s?[-–]\\s?\\d{1,2}[.:]\\d\\d ?(?:am|pm|noon|midnight)\\b");
    /** "1433 Norway sends ships": hour and minute, and the sentence after them. */
    private static final Pattern MINUTE = Pattern.compile("(?<![\\d.,:-])(?:[01]\\d|2[0-3])[0-5]\\d(?= \\p{Lu})");
    /** No year is named so often that is earlier. */
    private static final int EARLY = 1500;

    private Clocks() {}

    /** Whether an article is a programme: what it announces is no news. */
    public static boolean programme(List<Passage> article) {
        return article.stream().filter(Clocks::row).limit(ROWS).count() == ROWS;
    }

    private static boolean row(Passage passage) {
        return dash(passage) && RANGE.matcher(passage.text()).find();
    }

    /** Far cheaper than to make the text for people, and to look for the pattern in it. */
    private static boolean dash(Passage passage) {
        String text = passage.article().text();
        for (int i = passage.begin(); i < passage.end(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '–') {
                return true;
            }
        }
        return false;
    }

    /** The expressions without those that are minutes of a report, and no years. */
    public static List<TimeExpression> years(Article article, List<TimeExpression> times) {
        Matcher minute = MINUTE.matcher(article.text()).useTransparentBounds(true);
        List<TimeExpression> years =
                times.stream().filter(x -> !begins(minute, x)).toList();
        return years.size() < times.size() && early(minute) >= ROWS ? years : times;
    }

    private static boolean begins(Matcher minute, TimeExpression x) {
        return minute.region(x.span().begin(), minute.regionEnd()).lookingAt();
    }

    private static long early(Matcher minute) {
        return minute.reset()
                .results()
                .filter(m -> Integer.parseInt(m.group()) < EARLY)
                .count();
    }
}
