package dev.dateline;

/** How {@code events}, {@code tag} and {@code check} print. */
public enum Format {
    TABLE,
    JSON,
    CSV,
    TSV,
    /** Lines that systems of continuous integration show beside the file. */
    ANNOTATIONS
}
