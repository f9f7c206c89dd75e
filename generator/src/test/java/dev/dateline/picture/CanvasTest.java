package dev.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasTest {
    private static final int PAPER = 0xffffff;
    private static final Map<Ink, Integer> COLOURS = Map.of(
            Ink.PAPER,
            PAPER,
            Ink.LINE,
            0xcccccc,
            Ink.WASH,
            0xeeeeee,
            Ink.TEXT,
            0x000000,
            Ink.ACCENT,
            0x0000ff,
            Ink.MUTE,
            0x777777);

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    @Test
    void a_shape_is_where_it_was_drawn_and_its_edge_is_smooth() throws IOException {
        Canvas canvas = new Canvas(100, 60);
        canvas.fill(Shape.rectangle(10, 20, 30.5, 10), Ink.ACCENT);
        canvas.fill(Shape.ring(70, 30, 20, 10), Ink.TEXT);
        BufferedImage image = read(canvas.png(COLOURS));
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(60);
        assertThat(at(image, 9, 25)).isEqualTo(PAPER);
        assertThat(at(image, 10, 20)).isEqualTo(0x0000ff);
        assertThat(at(image, 39, 29)).isEqualTo(0x0000ff);
        assertThat(at(image, 40, 25)).isEqualTo(0x8080ff);
        assertThat(at(image, 41, 25)).isEqualTo(PAPER);
        assertThat(at(image, 70, 30)).as("the hole").isEqualTo(PAPER);
        assertThat(at(image, 85, 30)).as("the ring").isZero();
    }

    @Test
    void what_lies_outside_is_cut_off() throws IOException {
        Canvas canvas = new Canvas(20, 20);
        canvas.fill(Shape.rectangle(-50, -50, 200, 200), Ink.TEXT);
        assertThat(at(read(canvas.png(COLOURS)), 0, 0)).isZero();
    }

    @Test
    void letters_have_their_holes_and_their_accents() throws IOException {
        Canvas canvas = new Canvas(200, 200);
        Letters.draw(canvas, "Ö", 20, 160, 160, Ink.TEXT);
        BufferedImage image = read(canvas.png(COLOURS));
        int middle = 20 + (int) (Letters.width("Ö", 160) / 2);
        assertThat(at(image, middle, 102)).as("inside the O").isEqualTo(PAPER);
        assertThat(at(image, middle, 158)).as("the bottom of the O").isZero();
        int dots = 0;
        for (int x = 0; x < 200; x++) {
            dots += at(image, x, 28) == 0 ? 1 : 0;
        }
        assertThat(dots).as("the dots above it").isBetween(10, 60);
    }

    @Test
    void letters_of_other_scripts_are_not_known() {
        assertThat(Letters.know("Łódź — “Erdoğan”, 1 500 €…")).isTrue();
        assertThat(Letters.know("Київ")).isFalse();
        assertThat(Letters.know("東京")).isFalse();
        assertThat(Letters.width("東京", 50)).isZero();
    }

    /** By which a change of one bit shows, on any machine and any version of Java. */
    @Test
    void the_bytes_are_the_same_everywhere() throws Exception {
        Canvas canvas = new Canvas(400, 120);
        Letters.draw(canvas, "Dateline 2025", 10, 80, 50, Ink.TEXT);
        canvas.fill(Shape.capsule(10, 95, 200, 16), Ink.ACCENT);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(canvas.png(COLOURS));
        assertThat(HexFormat.of().formatHex(hash, 0, 8)).isEqualTo("4a20ceaa61665378");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 10, 257, 258, 259, 1000, 70_000})
    void what_is_compressed_comes_back(int length) throws Exception {
        for (int alphabet : new int[] {1, 2, 5, 256}) {
            byte[] data = new byte[length];
            Random random = new Random(length + alphabet);
            for (int i = 0; i < length; i++) {
                data[i] = i > 700 && i % 1000 < 600 ? data[i - 601] : (byte) random.nextInt(alphabet);
            }
            byte[] packed = Deflate.of(data, 601);
            Inflater inflater = new Inflater(true);
            inflater.setInput(packed);
            byte[] back = new byte[length];
            int n = length == 0 ? 0 : inflater.inflate(back);
            assertThat(n).isEqualTo(length);
            assertThat(back).isEqualTo(data);
            assertThat(inflater.inflate(new byte[1])).isZero();
            assertThat(inflater.finished()).isTrue();
        }
    }

    /** Symbols as rare as in Fibonacci's row would give codes longer than the format allows. */
    @Test
    void a_code_keeps_to_its_limit_and_leaves_no_gap() {
        int[] counts = new int[30];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        Huffman code = new Huffman(counts, 7);
        double room = 0;
        for (int length : code.lengths) {
            assertThat(length).isBetween(1, 7);
            room += Math.pow(2, -length);
        }
        assertThat(room).isEqualTo(1);
    }
}
