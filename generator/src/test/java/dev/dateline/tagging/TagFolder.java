package dev.dateline.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tags a folder of articles for a scorer: {@code docid begin end type value text rule}, in code points. */
final class TagFolder {
    private TagFolder() {}

    public static void main(String[] arguments) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                tag(file, out);
            }
        }
        Files.writeString(Path.of(arguments[1]), out);
    }

    private static void tag(Path file, StringBuilder out) throws IOException {
        String all = Files.readString(file);
        int close = all.indexOf("\n---\n", 3);
        String body = all.substring(close + 5);
        List<TimeExpression> found = TemporalTagger.english().tag(body, date(all.substring(0, close + 1)));
        String id = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        for (TimeExpression each : found) {
            int begin = body.codePointCount(0, each.span().begin());
            int end = body.codePointCount(0, each.span().end());
            out.append(String.join(
                            "\t",
                            id,
                            Integer.toString(begin),
                            Integer.toString(end),
                            each.type().name(),
                            each.value(),
                            each.text().replaceAll("\\s+", " "),
                            each.rule()))
                    .append('\n');
        }
    }

    private static @Nullable LocalDate date(String front) {
        int at = front.indexOf("\ndate: ");
        return at < 0 ? null : LocalDate.parse(front.substring(at + 7, at + 17));
    }
}
