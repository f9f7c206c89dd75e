package dev.dateline.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads what a {@link Packer} wrote; whoever reads past the end, or a thing as another, gets some exception. */
public final class Unpacker {
    private final byte[] bytes;
    private int at;

    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    public long large() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            number |= (b & 0x7fL) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    public int number() {
        return (int) large();
    }

    public boolean flag() {
        return number() != 0;
    }

    /** One of all values of its kind. */
    public <E extends Enum<E>> E one(E[] values) {
        return values[number()];
    }

    public String text() {
        int head = number();
        int size = head >>> 1;
        if ((head & 1) == 0) {
            at += size;
            return new String(bytes, at - size, size, StandardCharsets.ISO_8859_1);
        }
        char[] letters = new char[size]; // no charset: it would mend halves of characters
        for (int i = 0; i < size; i++, at += 2) {
            letters[i] = (char) ((bytes[at] << 8) | (bytes[at + 1] & 0xff));
        }
        return new String(letters);
    }

    public byte[] bytes() {
        int size = number();
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    public <T> List<T> each(Supplier<T> one) {
        int size = number();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.get());
        }
        return all;
    }

    public List<String> texts() {
        return each(this::text);
    }

    public Key key() {
        ByteBuffer key = ByteBuffer.wrap(bytes, at, 2 * Long.BYTES);
        at += 2 * Long.BYTES;
        return new Key(key.getLong(), key.getLong());
    }
}
