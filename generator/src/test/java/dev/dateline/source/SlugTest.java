package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a title or a name becomes in an address, on any disk. */
class SlugTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "CON",
                "Con.",
                "con ",
                " aux",
                "AUX...",
                "nul",
                "NUL:",
                "prn",
                "com0",
                "COM1",
                "com9",
                "COM¹",
                "lpt1",
                "Lpt9",
                "LPT³",
                "c\u200Bon",
                "cón",
                "ＣＯＮ",
                "con!",
                "<con>",
                "con\u202E",
                "CON/",
                "\\nul\\"
            })
    void no_slug_is_a_name_that_windows_keeps(String text) {
        assertThat(Slug.of(text)).endsWith("-0");
        assertThat(Slug.fits(Slug.of(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"con.md, con-md", "Conway, conway", "aux.txt, aux-txt", "a con, a-con", "com10, com10", "CONIN$, conin"
    })
    void a_name_that_only_looks_like_one_is_left_alone(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Windows\\system32",
                "a:b",
                "file::$DATA",
                "ends with dots...",
                "ends with spaces   ",
                "../../etc/passwd",
                "..",
                ".",
                "",
                "\0",
                "~",
                "-",
                "--help",
                "a/b\\c",
                "a?b#c%2f",
                "<script>",
                "\"';",
                "*?|",
                "é̱",
                "Ⅷ ﬁ ß İ ı",
                "https://elsewhere.example/?a=b",
                "😀",
                "水曜日",
                "𝔘𝔫𝔦",
                "\ud83d",
                "a\tb\r\nc",
                "\u2028",
                "%00"
            })
    void every_text_becomes_letters_digits_and_single_hyphens_of_a_bounded_length(String text) {
        assertThat(Slug.of(text)).matches("|[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(66);
    }

    @Test
    void a_long_text_is_cut_between_words_where_it_has_any() {
        assertThat(Slug.of("x".repeat(5_000))).hasSize(64);
        assertThat(Slug.of("word ".repeat(1_000))).isEqualTo("word-".repeat(12) + "word");
    }

    @Test
    void the_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Slug.of("TITANIC IN İZMİR")).isEqualTo("titanic-in-izmir");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                ".",
                "../../x",
                "a/b",
                "a\\b",
                "A",
                "con",
                "nul",
                "com1",
                "a.",
                "a ",
                "a:b",
                "%2e%2e",
                "a\nb",
                "é",
                "__proto__",
                "<a>"
            })
    void an_id_that_somebody_wrote_is_no_way_out_of_the_site(String id) {
        assertThat(Slug.fits(id)).isFalse();
    }

    @Test
    void the_ids_that_we_make_fit() {
        assertThat(Slug.fits("2031-05-02-" + Slug.of("word ".repeat(100)) + "-12"))
                .isTrue();
        assertThat(Slug.fits("-0044-03-15-caesar-dies")).isTrue();
        assertThat(Slug.fits("a".repeat(201))).isFalse();
    }
}
