package dev.dateline.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A file that may be large: whoever only writes it need not hold it whole.
 *
 * @param writer writes all of it, and closes the stream
 */
public record Streamed(Consumer<OutputStream> writer) implements Supplier<byte[]> {
    /**
     * Writes all of it, and closes the stream.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public void to(OutputStream out) {
        writer.accept(out);
    }

    @Override
    public byte[] get() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        to(out);
        return out.toByteArray();
    }
}
