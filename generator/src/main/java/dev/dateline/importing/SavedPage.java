package dev.dateline.importing;

import dev.dateline.importing.Page.Envelope;
import dev.dateline.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that a browser saved with all that it shows as one file (MHTML, RFC 2557). */
final class SavedPage {
    private static final List<String> SNAPSHOT = List.of("snapshot-content-location", "x-snapshot-content-location");

    private SavedPage() {}

    /** Mail may be {@code multipart/related}, too, but names no address that it was loaded from. */
    static boolean is(String file, MimePart message) {
        return SNAPSHOT.stream().anyMatch(message::has)
                || file.toLowerCase(Locale.ROOT).matches(".*\\.mht(ml)?")
                || main(message).filter(part -> part.has("content-location")).isPresent();
    }

    /** The page; without its pictures, styles and frames. */
    static List<Page> of(String file, MimePart message, List<Problem> problems) {
        Optional<MimePart> main = main(message);
        if (main.isEmpty()) {
            String types = message.all()
                    .map(MimePart::type)
                    .filter(type -> !type.startsWith("multipart/"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            problems.add(Problem.error(
                    file,
                    0,
                    "no-page",
                    "There is no page in it" + (types.isEmpty() ? "" : ", but " + types),
                    "save the page as HTML and import that"));
            return List.of();
        }
        String text = main.get().text(file, problems);
        String ending = main.get().is("text/plain") ? ".txt" : ".html";
        String path = file.replaceFirst("(?i)\\.(mht|mhtml|eml)$", "") + ending;
        Envelope envelope =
                new Envelope(Map.of(), "", address(message, main.get()), HeaderDay.of(message.field("date")), problems);
        return List.of(new Page(file, path, text.getBytes(StandardCharsets.UTF_8), envelope));
    }

    /** The part that the message names as its root, else its first page, else its first text. */
    private static Optional<MimePart> main(MimePart message) {
        String start = message.parameter("start");
        List<MimePart> all = message.all().toList();
        return Stream.of(
                        all.stream()
                                .filter(part ->
                                        page(part) && part.field("content-id").equals(start)),
                        all.stream().filter(SavedPage::page),
                        all.stream().filter(part -> part.is("text/plain")))
                .flatMap(parts -> parts.limit(1))
                .findFirst();
    }

    private static boolean page(MimePart part) {
        return part.is("text/html") || part.is("application/xhtml");
    }

    private static String address(MimePart message, MimePart main) {
        List<String> said = new ArrayList<>();
        SNAPSHOT.forEach(field -> said.add(message.field(field)));
        said.add(main.field("content-location"));
        said.add(message.field("content-location"));
        return said.stream()
                .map(address -> address.replaceAll("\\s", ""))
                .filter(address -> address.matches("(?i)https?://[^\\p{C}<>]+"))
                .findFirst()
                .orElse("");
    }
}
