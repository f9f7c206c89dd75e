package dev.dateline.event;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/**
 * Ends long work for which nobody waits any more, as that of a preview whose articles have changed again.
 *
 * @param called whether the work is to end; asked often, by several threads
 */
public record Halt(BooleanSupplier called) {
    /** Work goes on to its end. */
    public static final Halt NEVER = new Halt(() -> false);

    /**
     * The thing itself, which is what is to be worked on next.
     *
     * @throws CancellationException if the work is to end
     */
    public <T> T pass(T thing) {
        if (called.getAsBoolean()) {
            throw new CancellationException("nobody waits for this any more");
        }
        return thing;
    }

    /**
     * What another thread has made.
     *
     * @throws CancellationException if it was ended
     */
    static <T> T joined(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CancellationException ended) {
                throw ended;
            }
            throw e;
        }
    }
}
