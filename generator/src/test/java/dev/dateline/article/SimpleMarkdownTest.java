package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleMarkdownTest {
    private static final List<String> PIECES = List.of(
            "The council met",
            " on Friday.",
            "\n",
            "\n\n",
            "\n \n",
            "\n\n\n",
            "- ",
            "-",
            "# ",
            "## ",
            "#",
            " ",
            "  ",
            "[a report](https://wire.example/1)",
            "[a](b)",
            "*one word*",
            " **two of them.** ",
            "[a",
            "]",
            "(",
            ")",
            "[b]: c",
            "![a](b)",
            "!",
            "?",
            "1. ",
            "12 people",
            "3) ",
            "* ",
            "*",
            "**",
            "*a*b",
            "(*a*)",
            "*a.*",
            "*“a”*",
            "**a*",
            "_",
            "`",
            "> ",
            ">",
            "<b>",
            "&amp;",
            " & ",
            "&",
            "\\",
            "|",
            "~",
            "+ ",
            "---",
            "===",
            "=",
            "“Yes”",
            "'",
            "\"",
            "é",
            "\u00a0",
            "\u200b",
            "\u200d",
            "\ufffd",
            "\ud83d\ude00",
            "\t",
            "\r\n",
            "...",
            "—",
            "    ",
            ":",
            "[x](y z)",
            "[é](javascript:a)",
            "[ a](b)",
            "[a\nb](c)",
            "{a}",
            "0",
            ".");

    private static String made(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            // Mostly what articles are made of, so that many a text is simple.
            body.append(PIECES.get(random.nextInt(random.nextInt(3) == 0 ? PIECES.size() : 17)));
        }
        return body.toString();
    }

    private static Content tree(String body) {
        return MarkdownText.tree(body, "a.md", 1, new ArrayList<>());
    }

    @Test
    void what_it_reads_is_what_the_tree_gives() {
        Random random = new Random(4711);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            String body = made(random);
            Content read = SimpleMarkdown.read(body);
            if (read != null) {
                simple++;
                assertThat(read).as(body).isEqualTo(tree(body));
            }
        }
        assertThat(simple).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line.\nAnother line.  \nA third.\n\nA paragraph.\n",
                "## A heading\n\nText, [a link](https://wire.example/a_b?c=d#e) and (more).\n\n- One\n- Two [x](/y)\n",
                "# A heading\nText right below & more! Even 12 more.\n\n\n- One\n\n- Two\n\nText",
                "So *many words*, **so few.** **All** of them (*all*).\n\n- *One*\n- Two **a**\n\n**Where it ends.**",
                "12 people came.\n\n“We did”, they said – “all of us”.",
                ""
            })
    void articles_of_paragraphs_headings_lists_links_and_emphasis_are_simple(String body) {
        assertThat(SimpleMarkdown.read(body)).isNotNull().isEqualTo(tree(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A *word",
                "A *word*s",
                "A wo*r*d",
                "A **word*",
                "A ***word***",
                "A * word*",
                "A *word *",
                "A *[link](b)*",
                "* * *",
                "A _word_",
                "`code`",
                "<b>bold</b>",
                "AT&amp;T",
                "> A quotation",
                "1. One",
                "* One",
                "+ One",
                "Title\n---",
                "Title\n===",
                "    code",
                "\tcode",
                "- One\ngoes on",
                "Text\n- One",
                "- One\n  - Two",
                "- # One",
                "[a]",
                "[a]: b",
                "![a](b)",
                "[a](<b>)",
                "[a](b \"c\")",
                "[a [b](c)](d)",
                "a\\*b",
                "a|b\n-|-",
                "~~~\ncode",
                "## A ##",
                "#tag",
                "- - One",
                "Text\r\nmore",
                "...",
                "................................................. text"
            })
    void whatever_may_be_more_is_left_to_the_tree(String body) {
        assertThat(SimpleMarkdown.read(body)).isNull();
    }

    @Test
    void what_is_too_much_for_the_tree_is_told_all_the_same() {
        for (String much : List.of(
                "a\n".repeat(3_000),
                "- a\n".repeat(3_000),
                "[a](b) ".repeat(2_000),
                "!".repeat(5_000),
                "1 " + ".".repeat(300))) {
            assertThat(SimpleMarkdown.read(much)).isNull();
        }
    }
}
