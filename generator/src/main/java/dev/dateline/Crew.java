package dev.dateline;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Does many small things on as many threads as there are processors. */
final class Crew {
    private Crew() {}

    /** A thing to do that may fail. */
    interface Work<T> {
        void on(T thing) throws Exception;
    }

    /**
     * Does all, and returns when all is done.
     *
     * @throws ExecutionException with the failure of the first thing, in the order of the list, that failed; of those
     *     after it some are not done
     */
    static <T> void each(List<T> things, Work<T> work) throws ExecutionException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger(Integer.MAX_VALUE);
        Exception[] failures = new Exception[things.size()];
        Callable<Void> hand = () -> {
            // Whoever is before the first failure has been begun, and is done: the same failure is told each time.
            for (int i = next.getAndIncrement();
                    i < Math.min(things.size(), failed.get());
                    i = next.getAndIncrement()) {
                try {
                    work.on(things.get(i));
                } catch (Exception e) {
                    failures[i] = e;
                    failed.accumulateAndGet(i, Math::min);
                }
            }
            return null;
        };
        run(hand);
        if (failed.get() < things.size()) {
            throw new ExecutionException(failures[failed.get()]);
        }
    }

    private static void run(Callable<Void> hand) throws ExecutionException {
        int hands = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<Future<Void>> all =
                    IntStream.range(0, hands).mapToObj(i -> pool.submit(hand)).toList();
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
