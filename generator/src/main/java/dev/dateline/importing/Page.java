package dev.dateline.importing;

import dev.dateline.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page before it is read. */
final class Page {
    private static final int START = 4000;
    /** How browsers and their extensions note where a page was saved from. */
    private static final Pattern SAVED = Pattern.compile(
            "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://[^\\s>\\p{C}]+)");

    private final String source;
    private final String path;
    private final byte[] bytes;
    private final Envelope envelope;

    /**
     * What a page came in, as a feed or a mail, says of it.
     *
     * @param origins what the fields of the page's front matter rest on, where they were put there
     * @param note what to look at, else empty
     * @param address where it was saved from, else empty
     * @param saved the day on which it was saved, as {@code 2025-12-03}, else empty
     * @param problems what is wrong with what it came in
     */
    record Envelope(Map<String, String> origins, String note, String address, String saved, List<Problem> problems) {
        static final Envelope NONE = new Envelope(Map.of(), "", "", "", List.of());

        Envelope {
            origins = Map.copyOf(origins);
            problems = List.copyOf(problems);
        }

        Envelope noted(String more) {
            return new Envelope(origins, note.isEmpty() ? more : note + "; " + more, address, saved, problems);
        }
    }

    /** A page that came in nothing. */
    Page(String source, String path, byte[] bytes) {
        this(source, path, bytes, Envelope.NONE);
    }

    /**
     * A page.
     *
     * @param source the file it came from, for people
     * @param path a name whose ending tells the format
     * @param envelope what it came in
     */
    Page(String source, String path, byte[] bytes, Envelope envelope) {
        this.source = source;
        this.path = path;
        this.bytes = bytes;
        this.envelope = envelope;
    }

    String source() {
        return source;
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    Envelope envelope() {
        return envelope;
    }

    Page in(Envelope other) {
        return new Page(source, path, bytes, other);
    }

    /** The address that the program which saved it notes, else empty. */
    String savedFrom() {
        Matcher m = SAVED.matcher(start(bytes));
        return envelope.address().isEmpty() && m.find() ? m.group(1) : envelope.address();
    }

    /** The first characters, as far as they are ASCII, for looking at the format. */
    static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.UTF_8);
    }

    /** All of it, a character for each byte. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The file's name without its ending. */
    String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
