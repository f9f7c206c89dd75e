package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Ferry",
            " ",
            "  ",
            ":",
            ": ",
            "2031-05-02",
            "-",
            "'",
            "\"",
            "#",
            " #",
            ",",
            "é",
            "(1)",
            "https://a.example/b",
            "null",
            "true",
            "No",
            "~",
            "!",
            "&",
            "*",
            "?",
            "|",
            ">",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            "=",
            "1",
            ".5",
            "\t",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\n",
            "\n  more",
            "…",
            "—",
            "_",
            "\ud83d\ude00",
            "<<",
            "0x1f",
            "12:30",
            ".",
            "e5");

    private static List<YamlEntry> parsed(String line, List<Problem> problems) {
        Yaml yaml = new Yaml("a.md", problems);
        yaml.parse(line, 2);
        return yaml.entries();
    }

    @Test
    void what_it_reads_is_what_the_parser_gives() {
        Random random = new Random(4711);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder(random.nextInt(9) == 0 ? "" : "title: ");
            for (int k = random.nextInt(6); k >= 0; k--) {
                line.append(PIECES.get(random.nextInt(random.nextBoolean() ? PIECES.size() : 16)));
            }
            if (random.nextInt(4) == 0) {
                line.insert(line.indexOf(":") + 2 > line.length() ? 0 : line.indexOf(":") + 2, "[")
                        .append("]");
            }
            YamlEntry entry = PlainYaml.entry(line.toString(), 2);
            if (entry != null) {
                plain++;
                List<Problem> problems = new ArrayList<>();
                assertThat(parsed(line.toString(), problems))
                        .as(line.toString())
                        .containsExactly(entry);
                assertThat(problems).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Harbour bridge opens (1)",
                "date: 2031-05-02",
                "author: Jane Doe, John Doe",
                "url: https://a.example/b?c=d",
                "title: Who won? “We”, they say",
                "publisher: O'Brien & Sons ",
                "tags: [harbour]",
                "tags: [ pension fund,sea-wall , Oslo 2]"
            })
    void a_key_and_a_text_are_plain(String line) {
        List<Problem> problems = new ArrayList<>();
        assertThat(parsed(line, problems)).containsExactly(PlainYaml.entry(line, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: ",
                "title:",
                "title: a: b",
                "title: a #b",
                "title: \"a\"",
                "title: 'a'",
                "title: [a, 1]",
                "title: [a, true]",
                "title: [a, b",
                "title: [a, ]",
                "title: []",
                "title: [[a]]",
                "title: [a: b]",
                "title: [a] b",
                "title: ['a']",
                "draft: true",
                "draft: Yes",
                "title: null",
                "title: 12",
                "title: a:",
                "title: a\n  b",
                "Title: a",
                "title: - a",
                "title: a\tb",
                "title: &a b",
                "title: | a",
                "# title: a"
            })
    void whatever_may_be_more_is_left_to_the_parser(String line) {
        assertThat(PlainYaml.entry(line, 2)).isNull();
    }
}
