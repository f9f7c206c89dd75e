package dev.dateline.site;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects a page as UTF-8, piece by piece, as FreeMarker hands it over: one curly quote in a text of it all would make
 * two bytes of each of its letters, and each piece a text of its own would be copied three times.
 */
final class PageWriter extends Writer {
    private byte[] page = new byte[1 << 13];
    private int length;
    private char[] piece = new char[1 << 9];

    /** FreeMarker never parts the two halves of a character. */
    @Override
    public void write(char[] text, int offset, int count) {
        if (page.length - length < 3 * count) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + 3 * count));
        }
        int at = length;
        for (int i = offset; i < offset + count; i++) {
            char c = text[i];
            if (c < 0x80) {
                page[at++] = (byte) c;
            } else {
                boolean pair =
                        Character.isHighSurrogate(c) && i + 1 < offset + count && Character.isLowSurrogate(text[i + 1]);
                at = encode(pair ? Character.toCodePoint(c, text[++i]) : c, at);
            }
        }
        length = at;
    }

    private int encode(int character, int begin) {
        int at = begin;
        if (character < 0x800) {
            page[at++] = (byte) (0xc0 | character >> 6);
        } else if (Character.isSurrogate((char) character) && character < 0x10000) {
            page[at++] = '?'; // half a character cannot be written
            return at;
        } else {
            if (character < 0x10000) {
                page[at++] = (byte) (0xe0 | character >> 12);
            } else {
                page[at++] = (byte) (0xf0 | character >> 18);
                page[at++] = (byte) (0x80 | (character >> 12 & 0x3f));
            }
            page[at++] = (byte) (0x80 | (character >> 6 & 0x3f));
        }
        page[at++] = (byte) (0x80 | (character & 0x3f));
        return at;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int count) {
        if (piece.length < count) {
            piece = new char[2 * count];
        }
        text.getChars(offset, offset + count, piece, 0);
        write(piece, 0, count);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return Arrays.copyOf(page, length);
    }
}
