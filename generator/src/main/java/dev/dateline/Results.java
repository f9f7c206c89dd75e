package dev.dateline;

import dev.dateline.DatelineException.Kind;
import dev.dateline.source.Unseen;
import java.io.IOException;
import java.util.Locale;

/** What a command prints for whoever called it. */
final class Results {
    private Results() {}

    /**
     * Prints a text, what nobody would see in it made visible.
     *
     * @throws DatelineException if it cannot be written
     */
    static void print(String text, Appendable out) {
        try {
            out.append(Unseen.printable(text));
        } catch (IOException e) {
            throw new DatelineException(Kind.MACHINE, "the output cannot be written: " + e, e);
        }
    }

    /** That a command has no such format, and which it has. */
    static DatelineException wrong(Format format, String known) {
        return new DatelineException(
                Kind.CALL, known + ", not as " + format.name().toLowerCase(Locale.ROOT));
    }
}
