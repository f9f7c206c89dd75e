package dev.dateline.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of the rule book is a test case of its own. */
class RuleBookTest {
    private static final TemporalTagger TAGGER = TemporalTagger.english();
    private static final LocalDate DAY = LocalDate.of(2025, 12, 3);

    static Stream<Arguments> rules() {
        return TAGGER.book().rules().stream().map(rule -> arguments(rule.name(), rule.yes()));
    }

    static Stream<Arguments> matching() {
        return TAGGER.book().rules().stream()
                .flatMap(rule -> rule.yes().stream()
                        .map(example -> arguments(rule.name(), example.date(), example.value(), example.phrase())));
    }

    static Stream<Arguments> notMatching() {
        return TAGGER.book().rules().stream()
                .flatMap(rule -> rule.no().stream().map(phrase -> arguments(rule.name(), phrase)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAnExample(String rule, List<Rule.Example> examples) {
        assertThat(examples)
                .as("a rule without a phrase that it fires on: %s", rule)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("matching")
    void reads(String rule, String date, String value, String phrase) {
        int begin = phrase.indexOf('[');
        int end = phrase.indexOf(']') - 1;
        String text = phrase.replace("[", "").replace("]", "");
        List<TimeExpression> found = TAGGER.tag(text, date(date));
        if (value.equals("-")) {
            assertThat(found)
                    .noneMatch(each ->
                            each.span().begin() < end && begin < each.span().end());
            return;
        }
        assertThat(found)
                .extracting(each -> each.rule() + ": " + each.type() + " " + each.value() + " [" + each.text() + "] at "
                        + each.span().begin())
                .contains(rule + ": " + value + " [" + text.substring(begin, end) + "] at " + begin);
    }

    @ParameterizedTest
    @MethodSource("notMatching")
    void leavesAlone(String rule, String phrase) {
        assertThat(TAGGER.tag(phrase, DAY)).noneMatch(each -> each.rule().equals(rule));
    }

    private static @Nullable LocalDate date(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
