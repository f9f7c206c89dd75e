package dev.dateline.export;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of comma-separated values after RFC 4180, safe to open in a spreadsheet. */
final class Csv {
    private static final Pattern FORMULA =
            Pattern.compile("^(?=[\\t\\r])|(?:^|[;\\t\\v])\\h*(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private Csv() {}

    /** One line with its end, CR LF as the RFC wants it. */
    static String line(List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            out.append(out.isEmpty() ? "" : ",").append(cell(cell));
        }
        return out.append("\r\n").toString();
    }

    /**
     * What begins like a formula gets an apostrophe, since spreadsheets run formulas, those of East Asia also in wide
     * letters; and so does what follows a semicolon or a tab, since many a spreadsheet parts its cells there.
     */
    private static String cell(String value) {
        String safe = FORMULA.matcher(value).replaceAll("$0'");
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
