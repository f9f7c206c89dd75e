package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article.DateSource;
import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.source.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final String BODY = "The ferry left on Monday.\n";

    private static Reading with(String keys) {
        return Read.reading("ferry.txt", "---\n" + keys + "---\n" + BODY);
    }

    @Test
    void allKeysAreRead() {
        Reading reading = with("""
                title: "Ferry: back at last"
                date: 2031-05-02
                author: [Ann Example, Bo Sample]
                publisher: The Larkhaven Post
                url: https://post.example/ferry
                lang: en-GB
                tags:
                - sea
                - harbour
                draft: true
                events:
                  - anything: at all
                """);
        Article article = reading.articles().get(0);
        assertThat(reading.problems()).isEmpty();
        assertThat(article.title()).isEqualTo("Ferry: back at last");
        assertThat(article.anchor()).contains(LocalDate.of(2031, 5, 2));
        assertThat(article.dateSource()).isEqualTo(DateSource.FRONT_MATTER);
        assertThat(article.author()).isEqualTo("Ann Example, Bo Sample");
        assertThat(article.publisher()).isEqualTo("The Larkhaven Post");
        assertThat(article.url()).isEqualTo("https://post.example/ferry");
        assertThat(article.lang()).isEqualTo("en-GB");
        assertThat(article.tags()).containsExactly("sea", "harbour");
        assertThat(article.draft()).isTrue();
        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.bodyLine()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-03",
                "'2025-12-03'",
                "\"2025-12-03\"",
                "2025-12-03T10:15Z",
                "2025-12-03T23:59:01+02:00",
                "2025-12-03 10:15:00"
            })
    void aDateIsTheDayThatIsWritten(String date) {
        Reading reading = with("date: " + date + "\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles().get(0).date()).isEqualTo(LocalDate.of(2025, 12, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20261122", "2025-02-30", "2025-13-01", "03/12/2025", "[2025-12-03]", "2025-12-03T25:00Z", "soon"
            })
    void whatIsNoDateIsSaidOnceWithItsLine(String date) {
        Reading reading = with("title: Ferry\ndate: " + date + "\n");
        assertThat(Read.problems(reading)).containsExactly("3 bad-date");
        assertThat(Read.problem(reading, "bad-date").hint()).contains("YYYY-MM-DD");
        assertThat(reading.articles().get(0).date()).isNull();
    }

    @Test
    void aMistypedKeyGetsTheNearestOne() {
        Problem problem = Read.problem(with("date: 2031-05-02\nautor: Ann\n"), "unknown-key");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(problem.hint()).isEqualTo("perhaps you meant `author`");
    }

    @Test
    void oneBrokenLineCostsItselfOnly() {
        Reading reading = with("title: Ferry: back at last\ndate: 2031-05-02\nauthor: Ann Example\n");
        assertThat(Read.problems(reading)).containsExactly("2 yaml-syntax");
        Article article = reading.articles().get(0);
        assertThat(article.date()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(article.author()).isEqualTo("Ann Example");
        assertThat(article.title()).isEqualTo("Ferry");
    }

    @Test
    void anOpenQuoteDoesNotSwallowTheKeysBelow() {
        Reading reading = with("title: \"Ferry\ndate: 2031-05-02\n");
        assertThat(Read.problems(reading)).containsExactly("2 yaml-syntax");
        assertThat(reading.articles().get(0).date()).isEqualTo(LocalDate.of(2031, 5, 2));
    }

    @Test
    void keysThatStandTwiceOrHoldTheWrongThingAreErrors() {
        Reading reading =
                with("title: One\ntitle: Two\ndate: 2031-05-02\nauthor: {a: b}\nurl: ftp://x\ndraft: maybe\n");
        assertThat(Read.problems(reading))
                .containsExactly("3 duplicate-key", "5 wrong-type", "6 bad-url", "7 wrong-type");
        assertThat(reading.articles().get(0).title()).isEqualTo("One");
        assertThat(reading.articles().get(0).url()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draft: true",
                "DRAFT: TRUE",
                "draft:true",
                "  draft: true",
                "\tdraft: true",
                " Draft : yes  # not yet",
                "draft:\u00A0true",
                "\"Draft\": \"on\"",
                "draft: false\nDraft: true",
                "author:\n  draft: y"
            })
    void whatLooksLikeTheMarkOfADraftIsTakenForOneAndTold(String mark) {
        Reading reading = with("title: Ferry\n" + mark + "\ndate: 2031-05-02\n");
        assertThat(reading.articles().get(0).draft()).isTrue();
        assertThat(Read.problem(reading, "draft-mark").line())
                .isEqualTo(2 + (int) mark.lines().count());
    }

    @Test
    void theMarkOfADraftCountsWhereTheFrontMatterIsNotReadAtAll() {
        for (String file : List.of(
                "---\ntitle: Ferry\ndraft:true\ndate: 2031-05-02\n\n" + BODY,
                "---\n draft: true\n\n" + BODY,
                "---\ntitle: " + "long ".repeat(20_000) + "\ndraft: true\n---\n" + BODY)) {
            assertThat(Read.reading("ferry.txt", file).articles().get(0).draft())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: false",
                "Draft: no",
                " draft: 0",
                "draft:",
                "title: Draft: true to the plan",
                "tags: [draft, true]",
                "author: The draft: true story",
                "# draft: true",
                "drafted: true",
                "draft: true story\ndraft: false"
            })
    void wordsOfADraftAreNoMark(String line) {
        Reading reading = with(line + "\ndate: 2031-05-02\n");
        assertThat(reading.problems()).extracting(Problem::code).doesNotContain("draft-mark");
    }

    @Test
    void theMarkOfADraftIsNotLookedForInTheText() {
        for (String file : List.of(
                "---\ndate: 2031-05-02\n---\ndraft: true\n" + BODY,
                "---\ndate: 2031-05-02\n\n" + BODY + "\ndraft: true\n",
                "draft: true\n\n" + BODY)) {
            assertThat(Read.reading("ferry.txt", file).articles().get(0).draft())
                    .isFalse();
        }
    }

    @Test
    void withoutItsClosingLineTheKeysEndWhereTheTextBegins() {
        Reading reading = Read.reading("ferry.txt", "---\ntitle: Ferry\ndate: 2031-05-02\n\n" + BODY);
        Problem problem = Read.problem(reading, "front-matter-unclosed");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.hint()).contains("before line 4");
        Article article = Read.sound(reading.articles().get(0));
        assertThat(article.title()).isEqualTo("Ferry");
        assertThat(article.text()).contains("The ferry left on Monday.");
    }

    @Test
    void aRuleAboveATextIsNoFrontMatter() {
        Article article = Read.article("ferry.md", "---\n\nThe ferry left on Monday.\n");
        assertThat(article.bodyLine()).isEqualTo(1);
        assertThat(Read.blocks(article)).containsExactly("PARAGRAPH: The ferry left on Monday.");
    }

    @Test
    void hugeOrDeepFrontMatterIsRefusedAndTheTextIsKept() {
        assertThat(Read.problems(with("title: " + "x".repeat(70_000) + "\n"))).contains("1 front-matter-too-long");
        Reading deep = with("tags: " + "[".repeat(20_000) + "\ndate: 2031-05-02\n");
        assertThat(Read.problems(deep)).containsExactly("2 yaml-syntax");
        assertThat(deep.articles().get(0).body()).isEqualTo(BODY);
    }

    @Test
    void aMarkAtTheFrontAndWindowsLineEndsAreNoHindrance() {
        String body = "One came home.\r\n\r\nTwo stayed away.\r\n";
        Article article = Read.article("ferry.txt", "\uFEFF---\r\ntitle: Ferry\r\ndate: 2031-05-02\r\n---\r\n" + body);
        assertThat(article.title()).isEqualTo("Ferry");
        assertThat(article.body()).isEqualTo(body);
        assertThat(article.bodyLine()).isEqualTo(5);
        assertThat(Read.blocks(article)).containsExactly("PARAGRAPH: One came home.", "PARAGRAPH: Two stayed away.");
    }

    @Test
    void anotherLanguageIsReadWithAWarning() {
        Reading reading = with("date: 2031-05-02\nlang: de\n");
        assertThat(Read.problems(reading)).containsExactly("3 language-unsupported");
        assertThat(reading.articles().get(0).lang()).isEqualTo("de");
    }

    @Test
    void withoutADateTheFilesNameCountsAndThenNone() {
        Article named = Read.article("sea/2031-05-02-ferry-returns.txt", BODY);
        assertThat(named.date()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(named.dateSource()).isEqualTo(DateSource.FILE_NAME);
        assertThat(named.title()).isEqualTo("Ferry returns");
        assertThat(Read.article("ferry_20310502.txt", BODY).date()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(Read.article("2031_05_02.txt", BODY).date()).isEqualTo(LocalDate.of(2031, 5, 2));
        Reading undated = Read.reading("ferry-120310502.txt", BODY);
        assertThat(Read.problems(undated)).containsExactly("1 undated");
        assertThat(undated.articles().get(0).dateSource()).isEqualTo(DateSource.NONE);
    }

    @Test
    void aKeyOfSeveralLinesIsToldInOne() {
        Reading reading =
                Read.reading("a.md", "---\n? |\n ::error file=a::\n more\n: b\ndate: 2031-05-02\n---\nIt came.\n");
        assertThat(reading.problems()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.message()).doesNotContain("\n");
            assertThat(p.hint()).doesNotContain("\n");
        });
    }
}
