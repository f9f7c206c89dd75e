package dev.dateline.event;

import dev.dateline.article.Article;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which articles tell of so many years long gone that these are no background: they are what it is about. Each text is
 * looked through once, however often it is asked about. Safe for several threads.
 */
final class Histories {
    private static final Pattern FIGURES = Pattern.compile("\\d{4}");
    /** Four figures below it are seldom a year. */
    private static final int FIRST = 1000;
    /** So many years make a history of an article. */
    private static final int MANY = 5;

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    boolean has(Article article) {
        return known.computeIfAbsent(article.id(), id -> history(article));
    }

    private static boolean history(Article article) {
        LocalDate published = article.date();
        Set<Integer> years = new HashSet<>();
        Matcher figures = FIGURES.matcher(article.text());
        while (published != null && years.size() < MANY && figures.find()) {
            int year = Integer.parseInt(figures.group());
            if (year >= FIRST && year + 1 < published.getYear()) {
                years.add(year);
            }
        }
        return years.size() >= MANY;
    }
}
