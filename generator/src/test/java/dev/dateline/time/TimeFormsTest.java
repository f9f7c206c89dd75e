package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One span, its EDTF form and its two labels. */
class TimeFormsTest {
    static Stream<Arguments> spans() {
        LocalDate day = LocalDate.of(2025, 12, 2);
        return Stream.of(
                arguments(TimeSpan.day(day), "2025-12-02", "Tue 2 Dec 2025", "Tuesday 2 December 2025"),
                arguments(
                        TimeSpan.range(day, day.plusDays(2)),
                        "2025-12-02/2025-12-04",
                        "2–4 Dec 2025",
                        "2–4 December 2025"),
                arguments(
                        TimeSpan.range(LocalDate.of(2025, 11, 30), day),
                        "2025-11-30/2025-12-02",
                        "30 Nov – 2 Dec 2025",
                        "30 November – 2 December 2025"),
                arguments(
                        TimeSpan.range(day, LocalDate.of(2026, 1, 3)),
                        "2025-12-02/2026-01-03",
                        "2 Dec 2025 – 3 Jan 2026",
                        "2 December 2025 – 3 January 2026"),
                arguments(
                        TimeSpan.week(day),
                        "2025-12-01/2025-12-07",
                        "week of 1 Dec 2025",
                        "the week of 1 December 2025"),
                arguments(TimeSpan.month(YearMonth.of(2025, 11)), "2025-11", "Nov 2025", "November 2025"),
                arguments(
                        TimeSpan.month(YearMonth.of(2025, 11)).about(),
                        "2025-11~",
                        "about Nov 2025",
                        "about November 2025"),
                arguments(TimeSpan.season(2025, 1), "2025-21", "spring 2025", "spring 2025"),
                arguments(TimeSpan.season(2024, 4), "2024-24", "winter 2024–25", "winter 2024–25"),
                arguments(TimeSpan.quarter(2025, 3), "2025-35", "Q3 2025", "third quarter of 2025"),
                arguments(TimeSpan.year(2025), "2025", "2025", "2025"),
                arguments(TimeSpan.year(2025).about(), "2025~", "about 2025", "about 2025"),
                arguments(TimeSpan.year(-489), "-0489", "490 BC", "490 BC"),
                arguments(TimeSpan.decade(1980), "198X", "1980s", "the 1980s"));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void isWritten(TimeSpan span, String edtf, String brief, String full) {
        assertThat(Edtf.format(span)).isEqualTo(edtf);
        assertThat(Labels.shortForm(span)).isEqualTo(brief);
        assertThat(Labels.longForm(span)).isEqualTo(full);
    }
}
