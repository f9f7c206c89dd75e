package dev.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compression after RFC 1951, in one block. The platform's own differs in its bytes from one zlib to another; this one
 * does not, and it knows that a row of a drawing mostly repeats the row above.
 */
final class Deflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int LONG = 64;
    private static final int FARTHEST = 32768;
    private static final int HASH_BITS = 15;
    private static final int TRIES = 64;
    private static final int REMEMBERED = 300;
    private static final int END = 256;
    private static final int SYMBOLS = 286;
    private static final int DISTANCES = 30;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final byte[] data;
    private final int stride;
    private final int[] last = new int[1 << HASH_BITS];
    private final int[] before;
    /** A literal byte, or a length and its distance above it. */
    private int[] tokens = new int[4096];

    private int count;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long bits;
    private int held;

    private Deflate(byte[] data, int stride) {
        this.data = data;
        this.stride = stride;
        this.before = new int[data.length];
        Arrays.fill(last, -1);
    }

    /**
     * The compressed bytes.
     *
     * @param stride how far back equal bytes are likely
     */
    static byte[] of(byte[] data, int stride) {
        Deflate deflate = new Deflate(data, stride);
        deflate.find();
        deflate.write();
        return deflate.out.toByteArray();
    }

    private void find() {
        int here = longest(0);
        for (int at = 0; at < data.length; ) {
            int length = here & 511;
            remember(at, at + 1);
            // A repeat waits for the next byte's, which may be longer.
            int next = length < LONG ? longest(at + 1) : 0;
            if (length < SHORTEST || (next & 511) > length) {
                token(data[at] & 0xff);
                here = next;
                at++;
            } else {
                token(here);
                remember(at + 1, Math.min(at + length, at + REMEMBERED));
                at += length;
                here = longest(at);
            }
        }
    }

    /** The longest repeat that begins at a place, {@code distance << 9 | length}; 0 for none. */
    private int longest(int at) {
        if (at + SHORTEST >= data.length) {
            return 0;
        }
        int length = SHORTEST - 1;
        int distance = 0;
        if (stride <= at) {
            int n = match(at, stride, length);
            if (n > length) {
                length = n;
                distance = stride;
            }
        }
        int from = last[hash(at)];
        for (int i = 0; i < TRIES && length < LONG && from >= 0 && at - from <= FARTHEST; i++) {
            int n = match(at, at - from, length);
            if (n > length) {
                length = n;
                distance = at - from;
            }
            from = before[from];
        }
        return distance == 0 ? 0 : distance << 9 | length;
    }

    private void remember(int from, int to) {
        for (int at = from; at < to && at + SHORTEST < data.length; at++) {
            int hash = hash(at);
            before[at] = last[hash];
            last[hash] = at;
        }
    }

    private int hash(int at) {
        int four = (data[at] & 0xff) << 24
                | (data[at + 1] & 0xff) << 16
                | (data[at + 2] & 0xff) << 8
                | (data[at + 3] & 0xff);
        return (four * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    /** How many bytes repeat; 0 where no more than a length already found. */
    private int match(int at, int distance, int length) {
        int most = Math.min(LONGEST, data.length - at);
        if (length >= most || data[at + length] != data[at + length - distance]) {
            return 0;
        }
        int n = Arrays.mismatch(data, at, at + most, data, at - distance, at - distance + most);
        return n < 0 ? most : n;
    }

    private void token(int token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        tokens[count++] = token;
    }

    private void write() {
        int[] symbols = new int[SYMBOLS];
        int[] distances = new int[DISTANCES];
        // A code needs two symbols at least.
        distances[0] = 1;
        distances[1] = 1;
        symbols[END] = 1;
        symbols[0]++;
        for (int i = 0; i < count; i++) {
            int distance = tokens[i] >> 9;
            symbols[distance == 0 ? tokens[i] : END + 1 + lengthCode(tokens[i] & 511)]++;
            if (distance > 0) {
                distances[distanceCode(distance)]++;
            }
        }
        Huffman symbolCode = new Huffman(symbols, 15);
        Huffman distanceCode = new Huffman(distances, 15);
        put(0b101, 3); // the last block, codes of its own
        header(symbolCode.lengths, distanceCode.lengths);
        for (int i = 0; i < count; i++) {
            int distance = tokens[i] >> 9;
            if (distance == 0) {
                put(symbolCode, tokens[i]);
            } else {
                copy(symbolCode, tokens[i] & 511, distanceCode, distance);
            }
        }
        put(symbolCode, END);
        put(0, (8 - held % 8) % 8);
    }

    /** The lengths of both codes, runs of zeros shortened, in a code of their own. */
    private void header(int[] symbols, int[] distances) {
        int[] all = Arrays.copyOf(symbols, SYMBOLS + DISTANCES);
        System.arraycopy(distances, 0, all, SYMBOLS, DISTANCES);
        int[] counts = new int[LENGTH_ORDER.length];
        counts[0] = 1;
        counts[18] = 1;
        for (int at = 0; at < all.length; at += run(all, at)) {
            counts[lengthSymbol(all[at], run(all, at))]++;
        }
        Huffman code = new Huffman(counts, 7);
        put(SYMBOLS - 257, 5);
        put(DISTANCES - 1, 5);
        put(LENGTH_ORDER.length - 4, 4);
        for (int symbol : LENGTH_ORDER) {
            put(code.lengths[symbol], 3);
        }
        for (int at = 0; at < all.length; at += run(all, at)) {
            int run = run(all, at);
            int symbol = lengthSymbol(all[at], run);
            put(code, symbol);
            put(symbol < 17 ? 0 : run - (symbol == 17 ? 3 : 11), symbol < 17 ? 0 : symbol == 17 ? 3 : 7);
        }
    }

    private static int lengthSymbol(int length, int run) {
        return run == 1 ? length : run < 11 ? 17 : 18;
    }

    /** How many zeros one symbol says, from 3 to 138; else 1. */
    private static int run(int[] all, int at) {
        int n = 0;
        while (at + n < all.length && all[at + n] == 0 && n < 138) {
            n++;
        }
        return n < 3 ? 1 : n;
    }

    private void copy(Huffman symbols, int length, Huffman distances, int distance) {
        int code = lengthCode(length);
        put(symbols, END + 1 + code);
        put(length - LENGTHS[code], code < 8 || length == LONGEST ? 0 : (code - 4) / 4);
        put(distances, distanceCode(distance));
        int more = more(distance - 1);
        put((distance - 1) & ((1 << more) - 1), more);
    }

    private static int lengthCode(int length) {
        int code = LENGTHS.length - 1;
        while (LENGTHS[code] > length) {
            code--;
        }
        return code;
    }

    /** Distances double with every second code. */
    private static int distanceCode(int distance) {
        int d = distance - 1;
        return d < 4 ? d : 2 * more(d) + (d >> more(d));
    }

    private static int more(int d) {
        return d < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(d);
    }

    private void put(Huffman code, int symbol) {
        put(code.code(symbol), code.lengths[symbol]);
    }

    private void put(int value, int length) {
        bits |= (long) value << held;
        held += length;
        while (held >= 8) {
            out.write((int) bits);
            bits >>>= 8;
            held -= 8;
        }
    }
}
