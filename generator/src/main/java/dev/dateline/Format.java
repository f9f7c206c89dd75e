package dev.dateline;

/** How {@code events} and {@code tag} print. */
public enum Format {
    TABLE,
    JSON,
    CSV,
    TSV
}
