package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void writes_utf_8_and_line_feeds_whatever_the_platform() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(new Output(bytes))) {
            out.print("Zürich – Kyjiw Київ\r\n");
            out.write('\r');
            out.write("x\ny".toCharArray());
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Zürich – Kyjiw Київ\nx\ny");
    }

    @Test
    void results_that_cannot_be_written_are_a_failure_of_the_machine() {
        assertThat(run("No space left on device").status()).isEqualTo(3);
        assertThat(run("No space left on device").err()).contains("cannot write", "No space left");
    }

    @Test
    void a_reader_that_has_seen_enough_is_none() {
        assertThat(run("Broken pipe").status()).isZero();
        assertThat(run("Broken pipe").err()).isEmpty();
    }

    private static Run run(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        int status = Main.run(List.of("--help"), broken, err, false, Map.of());
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
