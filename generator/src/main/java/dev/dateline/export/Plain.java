package dev.dateline.export;

/** Text that every format can hold. */
final class Plain {
    private Plain() {}

    /** Without control characters other than line feed, and without halves of surrogate pairs: XML can hold neither. */
    static String withoutControls(String text) {
        int at = 0;
        while (at < text.length() && held(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        text.substring(at).codePoints().filter(Plain::held).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean held(int c) {
        boolean control = c != '\n' && Character.isISOControl(c);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && (c & 0xfffe) != 0xfffe;
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
