package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Triggers;
import dev.dateline.event.Read;
import dev.dateline.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time of a sentence belongs to which of its events. */
class TimeLinksTest {
    private static final Lexicon LEXICON = Lexicon.english();

    private static Passage passage(String sentence) {
        return Read.of(sentence).passages().get(0);
    }

    private static TimeLinks links(Passage passage) {
        return new TimeLinks(passage, new Clauses(passage.tokens(), LEXICON), Triggers.in(passage, LEXICON));
    }

    private static Trigger trigger(Passage passage, String lemma) {
        return Triggers.in(passage, LEXICON).stream()
                .filter(t -> t.lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marchetta resigned on Monday. | resign | 2031-05-12",
                "On Monday Marchetta resigned. | resign | 2031-05-12",
                "Marchetta arrived on Sunday and signed the treaty on Monday. | arrive | 2031-05-11",
                "Marchetta arrived on Sunday and signed the treaty on Monday. | sign | 2031-05-12",
                "Marchetta, who arrived on Sunday, resigned on Monday. | resign | 2031-05-12",
                "Marchetta, who arrived on Sunday, resigned on Monday. | arrive | 2031-05-11",
                "On Monday the Union of Harbour Builders (UHB) elected Marchetta. | elect | 2031-05-12",
                "In a 2 May press conference, Marchetta said that she would resign. | say | 2031-05-02",
                "They met from Sunday to Tuesday. | meet | 2031-05-11/2031-05-13",
                "They met from 4 to 6 May. | meet | 2031-05-04/2031-05-06",
                "They met from May 4 to 6. | meet | 2031-05-04/2031-05-06",
                "They met from 2 to 4 May. | meet | 2031-05-02/2031-05-04",
                "They met for a third consecutive day on Tuesday. | meet | 2031-05-11/2031-05-13",
                "The plan was outlined on Sunday, and on 12 May the premier resigned. | resign | 2031-05-12",
            })
    void the_time_of_its_clause_is_an_events_own(String sentence, String lemma, String days) {
        Passage passage = passage(sentence);
        assertThat(links(passage).of(trigger(passage, lemma)))
                .satisfies(link -> assertThat(Edtf.format(link.days())).isEqualTo(days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marchetta resigned before Monday. | resign",
                "They have met since Monday. | meet",
            })
    void a_bound_is_no_day_of_an_event(String sentence, String lemma) {
        Passage passage = passage(sentence);
        assertThat(links(passage).of(trigger(passage, lemma))).isNull();
        assertThat(links(passage).bounded(trigger(passage, lemma))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices fell on record after the 3 March 2031 attacks in Lisbon. | fall",
                "Prices fell by two points after losing ten on Monday. | fall",
                "On Monday there was coverage following the attack in Lisbon. | attack",
            })
    void the_day_of_another_noun_is_none_of_the_event(String sentence, String lemma) {
        Passage passage = passage(sentence);
        assertThat(links(passage).of(trigger(passage, lemma))).isNull();
    }

    @Test
    void two_days_leave_no_only_one() {
        assertThat(links(passage("Marchetta arrived on Sunday and signed the treaty on Monday."))
                        .only())
                .isNull();
        assertThat(links(passage("Marchetta signed the treaty on Monday.")).only())
                .isNotNull();
    }
}
