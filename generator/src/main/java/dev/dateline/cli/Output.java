package dev.dateline.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream of text as scripts expect it: UTF-8 with {@code \n} on every platform; the first failure is kept. */
final class Output extends FilterWriter {
    private @Nullable IOException failure;

    Output(OutputStream stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** What went wrong first, null if nothing did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int c) throws IOException {
        if (c != '\r') {
            attempt(out -> out.write(c));
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String unix = text.substring(offset, offset + length).replace("\r", "");
        attempt(out -> out.write(unix));
    }

    @Override
    public void flush() throws IOException {
        attempt(Writer::flush);
    }

    private void attempt(Step step) throws IOException {
        try {
            step.run(out);
        } catch (IOException e) {
            if (failure == null) {
                failure = e;
            }
            throw e;
        }
    }

    private interface Step {
        void run(Writer out) throws IOException;
    }
}
