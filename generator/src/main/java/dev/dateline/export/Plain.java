package dev.dateline.export;

/** Text that every format can hold. */
final class Plain {
    private Plain() {}

    /** Without control characters other than line feed, and without halves of surrogate pairs: XML can hold neither. */
    static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .filter(c -> (c & 0xfffe) != 0xfffe)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Escaped for HTML, in text and in quoted attributes. */
    static String html(String text) {
        return withoutControls(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
