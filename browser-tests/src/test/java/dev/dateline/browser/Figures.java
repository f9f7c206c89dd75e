package dev.dateline.browser;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The figures that the tests have reached, printed as one table after the last test. */
final class Figures implements BeforeAllCallback {
    private static final Map<String, String> LINES = new TreeMap<>();
    private static final Map<String, Integer> SUMS = new TreeMap<>();

    /** A line of the table: what was measured, what came out, and what it must be, at most or exactly. */
    static synchronized void say(String what, Object reached, String wanted) {
        LINES.put(what, String.format(Locale.ROOT, "%-70s %12s   (%s)", what, reached, wanted));
    }

    /** A line whose figure is the sum of those that several tests tell. */
    static synchronized void add(String what, int count, String wanted) {
        say(what, SUMS.merge(what, count, Integer::sum), wanted);
    }

    /** Bytes as kilobytes of 1024. */
    static String kb(long bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // What lies in the store of the root is closed when all tests have run.
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("figures", key -> (AutoCloseable) Figures::print, AutoCloseable.class);
    }

    private static synchronized void print() {
        System.out.println("\nFigures reached, and in parentheses those that must be:");
        LINES.values().forEach(System.out::println);
    }
}
