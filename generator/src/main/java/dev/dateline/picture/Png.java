package dev.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A PNG (ISO/IEC 15948) of four bits a pixel. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /**
     * The file.
     *
     * @param palette three bytes a colour
     * @param rows the rows, each with its filter byte
     * @param stride bytes of a row
     */
    static byte[] of(int width, int height, byte[] palette, byte[] rows, int stride) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream head = new DataOutputStream(header);
            head.writeInt(width);
            head.writeInt(height);
            // Four bits, by palette; the only compression and filter there are; not interlaced.
            head.write(new byte[] {4, 3, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "PLTE", palette);
            chunk(out, "IDAT", zlib(rows, stride));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zlib(byte[] rows, int stride) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0x7801);
        out.write(Deflate.of(rows, stride));
        Adler32 sum = new Adler32();
        sum.update(rows);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
