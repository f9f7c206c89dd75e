package dev.dateline.cache;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain values as bytes, as few as simple rules give; {@link Unpacker} reads them back in the same order. */
public final class Packer {
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private byte[] bytes = new byte[1 << 10];
    private int length;

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Seven bits a byte, the lowest first: small numbers, which most are, take one. */
    public Packer number(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    public Packer flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /** By its place among its kind, which is the same in the same program. */
    @SuppressWarnings("EnumOrdinal")
    public Packer one(Enum<?> value) {
        return number(value.ordinal());
    }

    /** To the letter, halves of characters included; a byte a letter where all are of Latin-1. */
    @SuppressWarnings("deprecation") // the one way to take the low bytes without a look at each
    public Packer text(String text) {
        int size = text.length();
        char[] letters = text.toCharArray();
        int high = 0;
        for (char c : letters) {
            high |= c;
        }
        boolean latin = high < 0x100;
        number(2L * size + (latin ? 0 : 1));
        room(2 * size);
        if (latin) {
            text.getBytes(0, size, bytes, length);
            length += size;
        } else {
            for (char c : letters) {
                bytes[length++] = (byte) (c >> 8);
                bytes[length++] = (byte) c;
            }
        }
        return this;
    }

    public Packer bytes(byte[] more) {
        number(more.length);
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** All that another has packed, as if it had been packed here. */
    public Packer raw(Packer other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** How many, then each. */
    public <T> Packer each(Collection<T> all, Consumer<T> one) {
        number(all.size());
        all.forEach(one);
        return this;
    }

    public Packer texts(Collection<String> all) {
        return each(all, this::text);
    }

    public Packer key(Key key) {
        room(2 * Long.BYTES);
        ByteBuffer.wrap(bytes, length, 2 * Long.BYTES).putLong(key.high()).putLong(key.low());
        length += 2 * Long.BYTES;
        return this;
    }

    /**
     * A record, component by component, with all that is in it: texts, numbers, flags, enums, lists and records.
     *
     * @throws IllegalArgumentException if there is anything else in it
     */
    public Packer all(@Nullable Object value) {
        if (value == null) {
            return number(0);
        } else if (value instanceof String text) {
            return number(1).text(text);
        } else if (value instanceof Boolean flag) {
            return number(flag ? 2 : 3);
        } else if (value instanceof Integer number) {
            return number(4).number(number);
        } else if (value instanceof Enum<?> one) {
            return number(5).one(one);
        } else if (value instanceof Keyed keyed) {
            return number(8).key(keyed.key());
        } else if (value instanceof List<?> list) {
            number(6).number(list.size());
            list.forEach(this::all);
            return this;
        } else if (value instanceof Record record) {
            number(7);
            for (Method component : COMPONENTS.get(record.getClass())) {
                all(of(record, component));
            }
            return this;
        }
        throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
    }

    private static @Nullable Object of(Record record, Method component) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * What stands for all that was packed. MD5 (RFC 1321) serves against mistakes, not against people: who can write
     * articles so that two have one key changes only what is said of their own, and it takes a third of SHA-256's time.
     */
    public Key fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(bytes, 0, length);
            ByteBuffer sum = ByteBuffer.wrap(digest.digest());
            return new Key(sum.getLong(), sum.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
