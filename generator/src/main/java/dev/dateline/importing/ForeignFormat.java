package dev.dateline.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that hold no text that can be read, told by how they begin, whatever they are called. */
final class ForeignFormat {
    private static final String TEXT = "; save its text as .txt or .html and import that";
    private static final String PAGE = "; save the page as HTML and import that";

    private record Format(String name, String remedy, String mark) {}

    private static final List<Format> FORMATS = List.of(
            new Format("a PDF", TEXT, "%PDF-"),
            new Format("RTF", TEXT, "{\\rtf"),
            new Format("a file of an office program or another archive (ZIP)", TEXT, "PK\u0003\u0004"),
            new Format(
                    "a file of an old office program, or a mail of Outlook (.msg)", TEXT, "\u00d0\u00cf\u0011\u00e0"),
            new Format("packed (gzip)", "; unpack it and import what is in it", "\u001f\u008b"),
            new Format("a web archive of Safari", PAGE, "bplist00"),
            new Format("a picture", "", "\u00ff\u00d8\u00ff"),
            new Format("a picture", "", "\u0089PNG"),
            new Format("a picture", "", "GIF8"),
            new Format("a web archive (WARC)", PAGE, "WARC/"));
    private static final Pattern JSON = Pattern.compile("(?s)\\s*+[{\\[]\\s*+[{\"].*");

    private ForeignFormat() {}

    /** What it is and what to do about it; nothing where it can be read. */
    static Optional<String> of(byte[] bytes) {
        String mark = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Format format : FORMATS) {
            if (mark.startsWith(format.mark())) {
                return Optional.of("it is " + format.name() + format.remedy());
            }
        }
        String start = Page.start(bytes);
        if (JSON.matcher(start).matches() && start.contains("\":") && !JsonFeed.is(bytes)) {
            return Optional.of("it is JSON, and no JSON Feed; of a feed import its RSS, Atom or JSON Feed form");
        }
        return MessageLines.mailbox(bytes)
                ? Optional.of("it is a mailbox of several mails (mbox); save each mail as .eml and import these")
                : Optional.empty();
    }
}
