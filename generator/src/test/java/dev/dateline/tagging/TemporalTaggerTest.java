package dev.dateline.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.tagging.TimeExpression.Anchoring;
import dev.dateline.time.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tagger as its callers see it. */
class TemporalTaggerTest {
    private static final TemporalTagger TAGGER = TemporalTagger.english();
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 12, 3);

    @Test
    void givesOffsetsInOrderWithoutOverlap() {
        String text =
                "😀 On Tuesday they met; on 5 May 2024 they had not. At 10:30 a.m. it rained. Next week they will.";
        List<TimeExpression> found = TAGGER.tag(text, WEDNESDAY);
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
        int end = 0;
        for (TimeExpression each : found) {
            assertThat(each.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(each.span().of(text)).isEqualTo(each.text());
            end = each.span().end();
        }
    }

    @Test
    void keepsTheGranularityOfTheWords() {
        assertThat(one("It opened last month.").time()).isEqualTo(TimeSpan.month(YearMonth.of(2025, 11)));
        assertThat(one("It opened in 1998.").time()).isEqualTo(TimeSpan.year(1998));
        assertThat(one("It opened on Monday.").time()).isEqualTo(TimeSpan.day(LocalDate.of(2025, 12, 1)));
        assertThat(one("They talked for three days.").time()).isNull();
        assertThat(one("It opened about 1998.").time())
                .isEqualTo(TimeSpan.year(1998).about());
    }

    @Test
    void saysWhatAValueHangsOn() {
        assertThat(one("It opened in 1998.").anchoring()).isEqualTo(Anchoring.ABSOLUTE);
        assertThat(one("It opened yesterday.").anchoring()).isEqualTo(Anchoring.ARTICLE);
        List<TimeExpression> two = TAGGER.tag("It opened on 5 May 2024 and closed the next day.", WEDNESDAY);
        assertThat(two.get(1).anchoring()).isEqualTo(Anchoring.TEXT);
        assertThat(two.get(1).value()).isEqualTo("2024-05-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Dec. 2",
                "on Dec. 2, 2025",
                "in March",
                "in March 2024",
                "the 24th of next month",
                "the first Monday of October",
                "two weeks before 3 March",
                "in the spring and summer of 2024",
                "last Tuesday",
                "a year earlier",
                "the Tuesday after 3 March",
                "two Fridays ago"
            })
    void aDerivationWritesDatesAsPeopleDo(String words) {
        TimeExpression found = TAGGER.tag("It opened " + words + ".", WEDNESDAY).get(0);
        assertThat(String.join("; ", found.steps())).doesNotContainPattern("\\d{4}-");
    }

    @Test
    void aDerivationCountsAsPeopleDo() {
        assertThat(lastStep("It opened on 3 March 2024 and closed two days later"))
                .isEqualTo("2 days after Sun 3 Mar 2024 → Tue 5 Mar 2024");
        assertThat(lastStep("It opened on 3 March 2024 and closed a year later"))
                .startsWith("1 year after Sun 3 Mar 2024 → ");
        assertThat(lastStep("It opened on 3 March 2024 and closed the same day"))
                .isEqualTo("“the same day” is the date told last, Sun 3 Mar 2024");
        assertThat(lastStep("It opened on 3 March 2024 and closed the next day"))
                .isEqualTo("“the next day” counted from the date told last, Sun 3 Mar 2024 → Mon 4 Mar 2024");
    }

    private static String lastStep(String text) {
        List<TimeExpression> found = TAGGER.tag(text + ".", WEDNESDAY);
        List<String> steps = found.get(found.size() - 1).steps();
        return steps.get(steps.size() - 1);
    }

    @Test
    void explainsEachStep() {
        TimeExpression found = TAGGER.explain("on Tuesday", WEDNESDAY).orElseThrow();
        assertThat(found.rule()).isEqualTo("weekday");
        assertThat(found.steps())
                .containsExactly(
                        "“Tuesday” is a day of the week; no later-pointing verb stands near, so the last one up"
                                + " to the article's date, Wed 3 Dec 2025 → Tue 2 Dec 2025");
        assertThat(TAGGER.explain("a green door", WEDNESDAY)).isEmpty();
    }

    @Test
    void leavesUnresolvedWhatHangsOnADateThatIsMissing() {
        TimeExpression found = TAGGER.tag("They met on Tuesday.", null).get(0);
        assertThat(found.value()).isEqualTo("XXXX-WXX-2");
        assertThat(found.time()).isNull();
        assertThat(TAGGER.tag("They met on 5 May.", null).get(0).value()).isEqualTo("XXXX-05-05");
    }

    @Test
    void aWeekdayOfAnUndatedTextStaysOpenBesideADayWithItsYear() {
        String text = "It opened on 5 May 2024, and closed by the following Friday. They met on Tuesday.";
        assertThat(TAGGER.tag(text, null))
                .extracting(TimeExpression::value)
                .containsExactly("2024-05-05", "2024-05-10", "XXXX-WXX-2");
    }

    @Test
    void aFeastInANameIsNoDay() {
        assertThat(TAGGER.tag("She was made a dame in the 1998 New Year Honours.", WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("1998");
    }

    @Test
    void readsAcrossMaskedMarkupButNotAcrossParagraphs() {
        assertThat(one("It opened on 5      May 2024.").value()).isEqualTo("2024-05-05");
        assertThat(TAGGER.tag("It has 5\n\nMay 2024 was wet.", WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("2024-05");
    }

    @Test
    void aParagraphOfOneSentenceEndsOnce() {
        assertThat(TAGGER.tag("They met on Monday.\n\nIn the morning they had argued.", WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("2025-12-01", "2025-12-01TMO");
    }

    @Test
    void anEntryWithAClockTimeIsOfTheArticlesDay() {
        assertThat(TAGGER.tag("They had met on Sunday.\n\n17:05 He is still at the forum.", WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("2025-11-30", "2025-12-03T17:05");
    }

    @Test
    void carriesTheYearOfAHistory() {
        String text =
                "On May 10, 1940 it began. On June 22 it ended. By July 1940 it was over. In December 1940 he left."
                        + " In January he came back.";
        assertThat(TAGGER.tag(text, WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("1940-05-10", "1940-06-22", "1940-07", "1940-12", "1941-01");
    }

    /** Words that point aside do not turn the story, and the seasons follow it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In July, having read the codes in late May, they struck. By September it was over. | 1942-07 1942-05 1942-09
            In July the port, which had fallen in May, was empty. By September it was full. | 1942-07 1942-05 1942-09
            In July they held a town that was theirs since 1937. The following year it fell. | 1942-07 1937 1943
            The winter was quiet. The spring was not. In June 1943 they met. | 1942-WI 1943-SP 1943-06
            He wrote of the siege of 1944: "August was the worst." | 1944 1944-08
            For the first ten weeks of 1943 it rained. In May it stopped. | P10W 1943 1943-05
            They froze in the winter of 1942/43 and marched in the summer. | 1942-WI 1943-SU
            The allies fell back in 1944; two years later they met. | 1944 1946
            In February 1943 they came, and two years after that they left. | 1943-02 1945
            In May 1951 he was born. In 1964 he went to sea. In March 1976 he was mayor; in June he fell. | 1951-05 1964 1976-03 1976-06
            On 21 February 1943 they struck. The fort was shelled until 18 December. | 1943-02-21 1943-12-18
            """)
    void followsAHistory(String text, String values) {
        String begun = "On May 10, 1940 it began. In June 1941 it grew. On June 4, 1942 it turned. ";
        assertThat(TAGGER.tag(begun + text, WEDNESDAY).stream()
                        .skip(3)
                        .map(TimeExpression::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    /** A short text that begins in the past and never looks at its own day stays there; news does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On 1 September 1939 the war began. In November a neutral was attacked. | 1939-09-01 1939-11
            On Sunday, 2 September 1866, the fire began. On 4 September it was out. | 1866-09-02 1866-09-04
            The league was founded on 2 May 2019. In June it met. | 2019-05-02 2025-06
            On 1 September 1939 the war began. They told of it last week. In November a play was shown. | 1939-09-01 2025-W48 2025-11
            The bridge, opened in June 1931, was closed in October. | 1931-06 2025-10
            The museum opened in November. It was built in May 1939 and closed in June. | 2025-11 1939-05 2025-06
            """)
    void knowsAShortHistory(String text, String values) {
        assertThat(TAGGER.tag(text, WEDNESDAY).stream()
                        .map(TimeExpression::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    /** What a history says of the days it is written in hangs on its own date. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On Sunday the mill will mark its birthday. | 2025-12-07
            The council said last week that it would pay. | 2025-W48
            The heir, who joined the board last year, will speak in May. | 2024 2026-05
            It opened again two weeks ago. | 2025-W47
            On Sunday the mill burned. In July they built again. | 1942-06-07 1942-07
            """)
    void aHistoryComesBackToItsOwnDay(String text, String values) {
        String begun = "On May 10, 1940 it began. In June 1941 it grew. On June 4, 1942 it turned. ";
        assertThat(TAGGER.tag(begun + text, WEDNESDAY).stream()
                        .skip(3)
                        .map(TimeExpression::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    @Test
    void newsOfTheDayIsNoHistoryForWhatLedToIt() {
        String text = "The probe arrived on Tuesday. It was launched on 3 March 2019, passed the Earth in December 2020"
                + " and lost a sail in June 2022. It will land in May. On Friday it sent a picture.";
        assertThat(TAGGER.tag(text, WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("2025-12-02", "2019-03-03", "2020-12", "2022-06", "2026-05", "2025-11-28");
    }

    /** In news the next sentence goes on in the year that one opens with, unless it looks ahead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In the summer of 1961 she led it. The ship ran aground on 9 August. | 1961-SU 1961-08-09
            In 1961 she led it. In August the ship sank. | 1961 1961-08
            In 1961 she led it. A book about it will be published in August. | 1961 2026-08
            In 1961 she led it. It was her first. The last was on 9 August. | 1961 2025-08-09
            She led it in 1961. The film was shown on 9 August. | 1961 2025-08-09
            In 2024 she led it. The film was shown on 9 August. | 2024 2025-08-09
            """)
    void goesOnInTheYearThatASentenceOpensWith(String text, String values) {
        assertThat(TAGGER.tag(text, WEDNESDAY).stream()
                        .map(TimeExpression::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    /** A day that would lie months ahead is near the one told before it, unless the words point ahead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The dam broke on 2 May 2025. By 4 May the lake was full. | 2025-05-02 2025-05-04
            The dam broke on 2 May 2025. A board was set up on 12 May. | 2025-05-02 2025-05-12
            The dam broke on 2 May 2025. A stone will be set up on 12 May. | 2025-05-02 2026-05-12
            The dam broke on 2 June 2024. A board to be set up on 12 May has ten members. | 2024-06-02 2026-05-12
            """)
    void aDayGoesOnFromTheOneToldBefore(String text, String values) {
        assertThat(TAGGER.tag(text, WEDNESDAY).stream()
                        .map(TimeExpression::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    @Test
    void figuresBeforeACodeAreNoYear() {
        assertThat(TAGGER.tag("The asteroid 2001 KT7 passed. The 1999 G8 summit was brief.", WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("1999");
    }

    @Test
    void aHeadingOfTwoYearsOpensWithTheFirst() {
        String text = "The war broke out in April 1792. In May 1794 it ended.\n\nThe second war, 1798-1802\n\n"
                + "In June 1798 a port was taken. By August it was lost. On 3 March 1802 there was peace.";
        assertThat(TAGGER.tag(text, WEDNESDAY))
                .extracting(TimeExpression::value)
                .containsExactly("1792-04", "1794-05", "1798", "1802", "1798-06", "1798-08", "1802-03-03");
    }

    @Test
    void aHeadingEndsAPartOfTheStory() {
        String text = "In December 1777 they camped there. On 28 June 1778 they fought. In July they marched.\n\n"
                + "A wider war, 1778-1783\n\nOn 2 May 1777 he wrote for help. On 6 February 1778 it came.";
        assertThat(TAGGER.tag(text, WEDNESDAY))
                .extracting(TimeExpression::value)
                .contains("1778-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the day after ",
                "that month ",
                "later in the month ",
                "Monday ",
                "1234567890",
                "12 ",
                "1,",
                "a.",
                "'",
                "May 4 ",
                "twenty ",
                "1-",
                "two hundred ",
                "9/",
                "2025-12-",
                "the end of the start of "
            })
    void takesLinearTime(String unit) {
        String text = "On 5 May 1924 they met; " + unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TAGGER.tag(text, WEDNESDAY));
    }

    @Test
    void survivesAnyOrderOfItsOwnWords() {
        List<String> words = new ArrayList<>(TAGGER.book().lexicon().entries());
        words.addAll(List.of(
                "0", "7", "31", "99999999", "1998", "2000", "10:35", "24:59", "1/2", "2/30/2025", "2025-02-30"));
        words.addAll(List.of(
                "1990s", "'80s", "’98", "490 BC", "$5", "3.5", "29", "May", "Feb.", "\n\n", "-", "’s", ",", "."));
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                String word = words.get(random.nextInt(words.size()));
                boolean capital = random.nextBoolean();
                text.append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                        .append(i % 7 == 0 ? "" : " ");
            }
            for (TimeExpression each : TAGGER.tag(text, round % 3 == 0 ? null : WEDNESDAY)) {
                assertThat(each.span().of(text)).isEqualTo(each.text());
                assertThat(each.steps())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step).isNotBlank());
            }
        }
    }

    private static TimeExpression one(String text) {
        List<TimeExpression> found = TAGGER.tag(text, WEDNESDAY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
