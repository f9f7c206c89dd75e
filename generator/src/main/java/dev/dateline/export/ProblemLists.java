package dev.dateline.export;

import dev.dateline.source.Problem;
import dev.dateline.source.Problem.Severity;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is to be looked at, in forms for people, programs and systems of continuous integration. */
public final class ProblemLists {
    private ProblemLists() {}

    /** File by file: line, severity, message and code, with the remedy below. */
    public static String table(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        String path = "";
        int lines = problems.stream()
                .mapToInt(p -> String.valueOf(p.line()).length())
                .max()
                .orElse(1);
        for (Problem p : problems) {
            if (!p.path().equals(path)) {
                out.append(path.isEmpty() ? "" : "\n").append(p.path()).append('\n');
                path = p.path();
            }
            String line = p.line() > 0 ? String.valueOf(p.line()) : "-";
            out.append("  ").append(" ".repeat(lines - line.length())).append(line);
            out.append(p.severity() == Severity.ERROR ? "  error    " : "  warning  ");
            out.append(p.message()).append("  [").append(p.code()).append("]\n");
            if (!p.hint().isEmpty()) {
                out.append(" ".repeat(lines + 13)).append("→ ").append(p.hint()).append('\n');
            }
        }
        return out.toString();
    }

    /** A list of objects with {@code severity}, {@code path}, {@code line}, {@code code}, {@code message}, {@code hint}. */
    public static String json(List<Problem> problems) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartArray();
            for (Problem p : problems) {
                json.writeStartObject();
                json.writeStringProperty("severity", word(p));
                json.writeStringProperty("path", p.path());
                json.writeNumberProperty("line", p.line());
                json.writeStringProperty("code", p.code());
                json.writeStringProperty("message", p.message());
                json.writeStringProperty("hint", p.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return out + "\n";
    }

    /**
     * Workflow commands ({@code ::warning file=…,line=…,title=…::message}), which GitHub, Forgejo and Gitea show beside
     * the line.
     *
     * @param folder put before each path, so that it counts from the folder of the run; empty for none
     */
    public static String annotations(List<Problem> problems, String folder) {
        StringBuilder out = new StringBuilder();
        for (Problem p : problems) {
            String path = folder.isEmpty() || p.path().startsWith(folder + "/") ? p.path() : folder + "/" + p.path();
            out.append("::").append(word(p)).append(" file=").append(property(path));
            out.append(p.line() > 0 ? ",line=" + p.line() : "")
                    .append(",title=")
                    .append(property(p.code()));
            out.append("::").append(data(p.message()));
            out.append(p.hint().isEmpty() ? "" : "%0A" + data(p.hint())).append('\n');
        }
        return out.toString();
    }

    private static String word(Problem p) {
        return p.severity() == Severity.ERROR ? "error" : "warning";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
