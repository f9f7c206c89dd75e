package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No event without its sources. It needs no browser. */
@ExtendWith(Figures.class)
class SourcesTest {
    private static final BuiltSite SITE = BuiltSite.sample();

    @Test
    void every_event_is_told_by_a_sentence_and_says_how_its_date_was_worked_out() {
        List<String> events = SITE.pages().stream()
                .filter(page -> page.startsWith("e/"))
                .map(page -> new String(SITE.bytes(page), StandardCharsets.UTF_8))
                .toList();
        long cited = events.stream()
                .filter(html -> html.contains("<blockquote") && html.contains("<th scope=\"rowgroup\">"))
                .count();
        Figures.say(
                "events with their sentences and the derivation of their date", cited + " of " + events.size(), "all");
        assertThat(cited).isEqualTo(events.size()).isPositive();
    }
}
