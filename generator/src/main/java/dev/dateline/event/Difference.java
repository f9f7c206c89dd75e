package dev.dateline.event;

import java.util.List;

/**
 * Reports of one event that do not agree.
 *
 * @param subject what they differ in, as {@code date}, {@code duration} or {@code number}
 * @param readings what is said, most told first
 */
public record Difference(String subject, List<Reading> readings) {
    public Difference {
        readings = List.copyOf(readings);
    }

    /**
     * One of the differing statements.
     *
     * @param label for people, as {@code Fri 5 Dec 2025} or {@code five hours}
     * @param articles the ids of the articles that say so, sorted
     */
    public record Reading(String label, List<String> articles) {
        public Reading {
            articles = List.copyOf(articles);
        }
    }
}
