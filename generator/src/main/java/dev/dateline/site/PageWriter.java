package dev.dateline.site;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects a page as UTF-8, piece by piece: one curly quote would else make two bytes of each of its letters. */
final class PageWriter extends Writer {
    private final ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 13);

    @Override
    public void write(char[] text, int offset, int length) {
        write(String.valueOf(text, offset, length));
    }

    /** FreeMarker never parts the two halves of a character. */
    @Override
    public void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        page.write(bytes, 0, bytes.length);
    }

    @Override
    public void write(String text, int offset, int length) {
        write(text.substring(offset, offset + length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return page.toByteArray();
    }
}
