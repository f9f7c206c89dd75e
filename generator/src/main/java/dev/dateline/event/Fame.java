package dev.dateline.event;

import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much the articles return to a day and to an event. News of the day is told by everybody; what articles of later
 * weeks still name has mattered, so each article counts the more the later it was written.
 */
final class Fame {
    private final Map<LocalDate, Double> days = new HashMap<>();

    Fame(List<Passage> passages) {
        Map<LocalDate, Map<String, Double>> told = new TreeMap<>();
        for (Passage p : passages) {
            for (TimeExpression x : p.times()) {
                TimeSpan time = x.time();
                if (time != null && time.precision() == Precision.DAY) {
                    told.computeIfAbsent(time.start(), k -> new TreeMap<>())
                            .merge(p.article().id(), weight(p.article().date(), time.start()), Math::max);
                }
            }
        }
        told.forEach((day, articles) -> days.put(
                day, articles.values().stream().mapToDouble(Double::doubleValue).sum()));
    }

    /** Of the articles that name the day; 0 where none does. */
    double of(TimeSpan time) {
        if (!time.exact() || time.days() > 31) {
            return 0;
        }
        double most = 0;
        for (LocalDate d = time.start(); d.isBefore(time.end()); d = d.plusDays(1)) {
            most = Math.max(most, days.getOrDefault(d, 0.0));
        }
        return most;
    }

    /** What one article that tells of the day counts: 1 on that day, more the later it was written. */
    static double weight(@Nullable LocalDate published, LocalDate day) {
        long later = published == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day, published));
        return 1 + Math.log(1 + later);
    }
}
