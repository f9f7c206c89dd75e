package dev.dateline.cache;

import java.util.function.Supplier;

/** A file that can be made, perhaps again and again. */
public interface Recipe extends Supplier<byte[]> {
    /** What it takes, gathered, so that a file that was made from the same need not be made. */
    Gathered gather();

    /**
     * All that it takes to make a file.
     *
     * @param key another where anything that the file is made from is another
     * @param file makes it
     */
    record Gathered(Key key, Supplier<byte[]> file) {}
}
