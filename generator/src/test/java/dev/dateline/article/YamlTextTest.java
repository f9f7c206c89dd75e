package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write as YAML is read back as it was, as a value and in a list, and decides nothing else. */
class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Keller",
                "O’Hara (senior)",
                "2031-05-02/2031-05-04~",
                "https://gazette.example/a,b?c=[d]{e}",
                "https://gazette.example/a]",
                "https://gazette.example/a,hide",
                "https://gazette.example/a:",
                "https://gazette.example/#here",
                "x\"\nhide: true",
                "x, hide: true",
                "], hide: true, people: [",
                "}",
                "{a: b}",
                "[a",
                "- a",
                "a: b",
                "a #b",
                "# a",
                "&a",
                "*a",
                "!!java.net.URL [x]",
                "!a",
                "|",
                ">",
                "%YAML 1.1",
                "---",
                "...",
                "? a",
                "@a",
                "`a`",
                "'a'",
                "\"a\"",
                "\\u0041 \\n \\",
                "null",
                "Null",
                "~",
                "yes",
                "NO",
                "On",
                "y",
                "0x1F",
                "1e5",
                ".5",
                "1:30",
                "=cmd|' /C calc'!A0",
                "</script><script>alert(1)</script>",
                "a\u0000\u0007\u001Bb\u007F\u0085c",
                "a\tb\r\nc\u2028d\uFEFFe",
                "水",
                "😀"
            })
    void every_text_is_read_back_as_it_was(String text) {
        String written = YamlText.of(text);
        List<Problem> problems = new ArrayList<>();
        YamlNode root = YamlFile.of("a: " + written + "\nb: [" + written + ", " + written + "]\n", "a.yaml", problems)
                .orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(root.keys()).extracting(YamlNode::value).containsExactly("a", "b");
        assertThat(root.at("a").orElseThrow().value()).isEqualTo(text);
        assertThat(root.at("b").orElseThrow().items())
                .extracting(YamlNode::value)
                .containsExactly(text, text);
    }
}
