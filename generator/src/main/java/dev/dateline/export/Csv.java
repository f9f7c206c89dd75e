package dev.dateline.export;

import java.util.List;

/** Lines of comma-separated values after RFC 4180, safe to open in a spreadsheet. */
final class Csv {
    private Csv() {}

    /** One line with its end, CR LF as the RFC wants it. */
    static String line(List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            out.append(out.isEmpty() ? "" : ",").append(cell(cell));
        }
        return out.append("\r\n").toString();
    }

    /** A cell that begins like a formula gets an apostrophe, since spreadsheets run formulas. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
