package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.clause.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles a copy editor lets through. */
class CopyTest {
    private final Copy copy = new Copy(Lexicon.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marchetta opens harbour bridge",
                "At least 12 sailors die off Lisbon",
                "Engineers to close the bridge",
                "Council approves second bridge",
                "Brask Lines sues Brask Motors",
                "Marchetta meets Brankovar in Vienna",
            })
    void one_whole_clause_stands(String title) {
        assertThat(copy.stands(title, false, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council approves plan calling",
                "Envoy of the premier's",
                "Ferry sinks on its first",
                "Premier orders aides to publish",
                "This drops the charge",
                "Total crosses the border",
                "- Ferry sinks off Lisbon",
                "Ferry sinks off Lisbon across Lisbon",
                "Brankovar questions Brankovar's statement",
                "Captains of the 's",
                "Ferry sinks off coast sailors have died",
                "Premier goes to see friend",
                "Police arrest man known",
                "Captain-who sank the ferry",
            })
    void what_breaks_off_or_runs_on_does_not(String title) {
        assertThat(copy.stands(title, false, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doctor loses his licence", "Report changes his view"})
    void an_owner_nobody_named_does_not(String title) {
        assertThat(copy.stands(title, false, false)).isFalse();
        assertThat(copy.stands(title, false, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marchetta says dam was safe", "Marchetta says sailors had died"})
    void words_that_somebody_said_may_have_a_verb_of_their_own(String title) {
        assertThat(copy.stands(title, true, true)).isTrue();
        assertThat(copy.stands(title, false, true)).isFalse();
    }
}
