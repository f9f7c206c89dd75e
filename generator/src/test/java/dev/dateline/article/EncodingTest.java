package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleReader.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String FILE = "---\ntitle: Café ferry\ndate: 2031-05-02\n---\nThe café on the ferry opened.\n";

    private static Reading read(byte[] bytes) {
        return ArticleReader.of("a", "a.txt", bytes);
    }

    @Test
    void utf16WithItsMarkIsRead() {
        Reading reading = read(FILE.getBytes(StandardCharsets.UTF_16));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles().get(0).title()).isEqualTo("Café ferry");
        assertThat(read(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE)).problems())
                .isEmpty();
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252WithTheLineOfTheFirstBadByte() {
        Reading reading = read(FILE.getBytes(Charset.forName("windows-1252")));
        assertThat(Read.problems(reading)).containsExactly("2 encoding");
        assertThat(reading.articles().get(0).body()).isEqualTo("The café on the ferry opened.\n");
    }

    private static Reading page(String declaration, String text, String charset) {
        String page =
                "<html lang=en><head>" + declaration + "<title>Page</title><meta name=date content=2031-05-02></head>"
                        + "<body><p>" + text + "</p></body></html>";
        return ArticleReader.of("a", "a.html", page.getBytes(Charset.forName(charset)));
    }

    @Test
    void aWebPageThatIsNotUtf8IsReadInTheEncodingThatItNames() {
        String bridge = "Мост закрыт для грузовиков.";
        Reading page = page(
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
                bridge,
                "windows-1251");
        assertThat(page.problems()).isEmpty();
        assertThat(page.articles().get(0).text()).contains(bridge);

        String most = "Most zamknięty dla ciężarówek.";
        assertThat(page("<META charset='ISO-8859-2'>", most, "ISO-8859-2")
                        .articles()
                        .get(0)
                        .text())
                .contains(most);
        Reading latin = page("<meta charset=iso-8859-1>", "The café is “closed”.", "windows-1252");
        assertThat(latin.problems()).isEmpty();
        assertThat(latin.articles().get(0).text()).contains("The café is “closed”.");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312,         GB18030,       大桥开放了鎔",
        "euc-kr,         x-windows-949, 다리가 똠",
        "shift_jis,      windows-31j,   橋は①",
        "iso-8859-9,     windows-1254,  Köprü “kapalı”",
        "x-mac-cyrillic, x-MacCyrillic, Мост закрыт",
        "ISO-8859-8-I,   ISO-8859-8,    הגשר"
    })
    void aLabelMeansWhatItMeansToBrowsers(String label, String meant, String words) {
        Reading page = page("<meta charset=" + label + ">", words, meant);
        assertThat(page.problems()).isEmpty();
        assertThat(page.articles().get(0).text()).contains(words);
    }

    @Test
    void whatAPageNamesWronglyIsNotHeeded() {
        String cafe = "The café is “closed”.";
        assertThat(page("<meta charset=windows-1251>", cafe, "UTF-8")
                        .articles()
                        .get(0)
                        .text())
                .contains(cafe);
        for (String wrong : new String[] {"utf-8", "utf-16", "no-such-thing", "x"}) {
            Reading page = page("<meta charset=" + wrong + ">", cafe, "windows-1252");
            assertThat(Read.problems(page)).containsExactly("1 encoding");
            assertThat(page.articles().get(0).text()).contains(cafe);
        }
        // In a text it is only told what a page would say.
        byte[] text = "The café wrote <meta charset=windows-1251>.\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read(text).articles().get(0).text()).contains("The café wrote");
    }

    @Test
    void utf16WithoutItsMarkIsReadToo() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Reading reading = read(FILE.getBytes(charset));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.articles().get(0).title()).isEqualTo("Café ferry");
        }
    }

    @Test
    void nulCharactersBecomeSpacesOfTheTextAndKeepOffsets() {
        Reading reading = read(FILE.replace("ferry opened", "fer\0ry opened").getBytes(StandardCharsets.UTF_8));
        assertThat(Read.problems(reading)).containsExactly("5 nul-character");
        Article article = Read.sound(reading.articles().get(0));
        assertThat(article.text()).contains("fer ry opened");
    }

    @Test
    void anEmptyFileIsAnErrorAndNoArticle() {
        assertThat(Read.problems(read(new byte[0]))).containsExactly("0 empty");
        assertThat(read(" \n\n".getBytes(StandardCharsets.UTF_8)).articles()).isEmpty();
        Reading bare = read("---\ntitle: Ferry\ndate: 2031-05-02\n---\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Read.problems(bare)).containsExactly("5 empty");
        assertThat(bare.articles()).hasSize(1);
    }

    @Test
    void fiftyMegabytesOnOneLineAreSkippedWithAMessage() {
        Reading reading = read("x".repeat(50 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));
        assertThat(Read.problems(reading)).containsExactly("0 too-large");
        assertThat(reading.articles()).isEmpty();
    }

    @Test
    void bytesWithoutAnySenseAreSurvived() {
        byte[] bytes = new byte[200_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        for (String path : new String[] {"a.txt", "a.md", "a.html"}) {
            ArticleReader.of("a", path, bytes).articles().forEach(Read::sound);
        }
    }
}
