package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

/**
 * The weights of the maximum entropy model that Apache OpenNLP trained on English, as arrays. Its file is a zip with the
 * outcomes, for each feature the outcomes it speaks for, the features' names and the weights, in this order.
 */
final class TagModel {
    private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String ENTRY = "pos.model";
    private static final String FORMAT = "GIS";
    private static final int SLOTS = 1 << 17;

    /** The tags as the model has them, two of a word run together joined by "+". */
    final String[] outcomes;

    /** Names of all features, one behind the other, and where each begins. */
    private final byte[] names;

    private final int[] nameAt;
    /** Where the weights of each feature begin, and which outcome each is for. */
    private final int[] weightAt;

    private final byte[] outcome;
    private final float[] weight;
    /** Open addressing: features by the hash of their names, plus one. */
    private final int[] slots = new int[SLOTS];

    private TagModel(ByteBuffer in) {
        if (!utf(in).equals(FORMAT)) {
            throw new IllegalStateException(RESOURCE + " is of another format");
        }
        in.getInt();
        in.getDouble();
        outcomes = new String[in.getInt()];
        Arrays.setAll(outcomes, i -> utf(in));
        byte[][] patterns = new byte[in.getInt()][];
        int[] uses = new int[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            pattern(in, uses, patterns, i);
        }
        int features = in.getInt();
        nameAt = new int[features + 1];
        names = new byte[in.remaining()];
        for (int i = 0; i < features; i++) {
            int length = in.getShort();
            in.get(names, nameAt[i], length);
            nameAt[i + 1] = nameAt[i] + length;
            enter(i);
        }
        weightAt = new int[features + 1];
        weight = new float[in.remaining() / Double.BYTES];
        outcome = new byte[weight.length];
        int feature = 0;
        int w = 0;
        for (int i = 0; i < patterns.length; i++) {
            for (int k = 0; k < uses[i]; k++) {
                for (byte o : patterns[i]) {
                    outcome[w] = o;
                    weight[w++] = (float) in.getDouble();
                }
                weightAt[++feature] = w;
            }
        }
    }

    static TagModel read() {
        try (InputStream file = TagModel.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("the class path lacks " + RESOURCE);
            }
            try (ZipInputStream zip = new ZipInputStream(file)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(ENTRY)) {
                        return new TagModel(ByteBuffer.wrap(zip.readAllBytes()));
                    }
                }
            }
            throw new IllegalStateException(RESOURCE + " lacks " + ENTRY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The feature of that name, −1 for none. */
    int feature(String name) {
        return feature(name.getBytes(StandardCharsets.UTF_8));
    }

    private int feature(byte[] name) {
        for (int slot = hash(name, 0, name.length); slots[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
            int i = slots[slot] - 1;
            if (Arrays.equals(names, nameAt[i], nameAt[i + 1], name, 0, name.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds what a feature says to the sums by outcome; −1 says nothing. */
    void add(int feature, float[] sums) {
        if (feature >= 0) {
            int to = weightAt[feature + 1];
            for (int w = weightAt[feature]; w < to; w++) {
                sums[outcome[w]] += weight[w];
            }
        }
    }

    private void enter(int i) {
        int slot = hash(names, nameAt[i], nameAt[i + 1]);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = i + 1;
    }

    private static int hash(byte[] all, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = 31 * h + all[i];
        }
        return (h ^ (h >>> 15)) & (SLOTS - 1);
    }

    /** "23 0 3 4": so many features speak for these outcomes. */
    private static void pattern(ByteBuffer in, int[] uses, byte[][] patterns, int i) {
        int length = in.getShort();
        int end = in.position() + length;
        byte[] found = new byte[length];
        int n = -1;
        while (in.position() < end) {
            int value = 0;
            byte b = ' ';
            while (in.position() < end && (b = in.get()) != ' ') {
                value = 10 * value + b - '0';
            }
            if (n < 0) {
                uses[i] = value;
            } else {
                found[n] = (byte) value;
            }
            n++;
        }
        patterns[i] = Arrays.copyOf(found, n);
    }

    private static String utf(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
