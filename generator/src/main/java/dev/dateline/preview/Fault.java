package dev.dateline.preview;

/**
 * Something that an open page should say is wrong.
 *
 * @param file where it stands
 * @param line of the file, 0 for none
 * @param message what is wrong
 * @param hint what to do, may be empty
 */
public record Fault(String file, int line, String message, String hint) {
    /** One line, its fields set apart by tabs. */
    String text() {
        return flat(file) + "\t" + line + "\t" + flat(message) + "\t" + flat(hint);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
