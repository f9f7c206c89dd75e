package dev.dateline.site;

import java.io.Writer;

/** Collects a page as the JDK's StringWriter does, but without a lock for each of its many short pieces. */
final class PageWriter extends Writer {
    private final StringBuilder page = new StringBuilder(1 << 13);

    @Override
    public void write(int c) {
        page.append((char) c);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        page.append(text, offset, length);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        page.append(text, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return page.toString();
    }
}
