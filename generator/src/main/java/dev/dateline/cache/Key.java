package dev.dateline.cache;

/**
 * The fingerprint of everything that a result depends on, 128 bits: two that are alike stand for the same.
 *
 * @param high the first half
 * @param low the second half
 */
public record Key(long high, long low) {}
