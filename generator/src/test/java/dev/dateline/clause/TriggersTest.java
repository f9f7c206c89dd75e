package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.source.SourceSpan;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that tell events, how they are told, and the clauses they stand in. */
class TriggersTest {
    private static List<Token> tokens(String sentence) {
        return Tokens.of(sentence, new SourceSpan(0, sentence.length()));
    }

    private static List<Trigger> triggers(String sentence) {
        Article article = ArticleReader.of("a", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                .articles()
                .get(0);
        SourceSpan whole = new SourceSpan(0, sentence.length());
        return Triggers.in(new Passage(article, 0, whole, tokens(sentence), List.of(), List.of()), Lexicon.english());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in Oslo | meet | FACT",
                "They have met in Oslo | meet | PERFECT",
                "They have met in Oslo since May | meet | BACKGROUND",
                "They had met in Oslo | meet | BACKGROUND",
                "They met neither him nor her | meet | NONE",
                "They ruled out a meeting in Oslo | meeting | NONE",
                "They called for a meeting in Oslo | meeting | NONE",
                "They had previously met in Oslo | meet | BACKGROUND",
                "They will meet in Oslo | meet | PLAN",
                "They are to meet in Oslo | meet | PLAN",
                "They are set to meet in Oslo | meet | PLAN",
                "They were expected to meet in Oslo | meet | PLAN",
                "They have never met in Oslo | meet | NONE",
                "They may meet in Oslo | meet | NONE",
                "Sailors who came in May met in Oslo | meet | FACT",
                "Oslo is where they last met | meet | NONE",
                "They would have met in Oslo | meet | NONE",
                "They want to meet in Oslo | meet | NONE",
                "If they met in Oslo nobody saw it | meet | NONE",
                "Nobody knows whether they met in Oslo | meet | NONE",
                "The meeting was cancelled | meeting | CANCELLED",
                "The summit has been postponed | summit | CANCELLED",
                "The planned summit drew protests | summit | PLAN",
                "A summit is expected in Oslo | summit | PLAN",
                "A summit was expected in Oslo | summit | FACT",
                "A summit is expected to fail | summit | FACT",
                "They know what went wrong in Oslo | go | NONE",
                "There is no meeting in Oslo | meeting | NONE",
                "She will step down in May | step down | PLAN",
                "She steps down in May | step down | FACT",
                "She pleaded not guilty in Oslo | plead not guilty | FACT",
                "She pleaded guilty in Oslo | plead guilty | FACT",
                "She will go on trial in Oslo | go on trial | PLAN",
                "The nurses went on strike in May | go on strike | FACT",
                "She became mayor in May | become mayor | FACT",
                "She will become prime minister in May | become prime | PLAN",
                "The new law came into force in May | come into force | FACT",
            })
    void the_mood_of_a_trigger_is_read_from_the_words_around_it(String sentence, String lemma, Trigger.Mood mood) {
        assertThat(triggers(sentence))
                .filteredOn(t -> t.lemma().equals(lemma))
                .singleElement()
                .extracting(Trigger::mood)
                .isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The claim was dismissed on Monday | decide",
                "She was dismissed by the bank on Monday | decide",
                "The claim was dismissed as untrue on Monday | say",
                "The minister dismissed the claim on Monday | say",
            })
    void what_was_dismissed_was_decided_and_who_dismisses_speaks(String sentence, String eventClass) {
        assertThat(triggers(sentence))
                .filteredOn(t -> t.lemma().equals("dismiss"))
                .singleElement()
                .extracting(Trigger::eventClass)
                .isEqualTo(eventClass);
    }

    @Test
    void whom_a_court_finds_guilty_it_convicts() {
        assertThat(triggers("A jury found the two sailors guilty on Monday"))
                .extracting(Trigger::eventClass)
                .contains("rule");
        assertThat(triggers("Divers found the two sailors on Monday, and a guilty man"))
                .extracting(Trigger::eventClass)
                .containsExactly("find");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is a step down from the quay", "They took the step in May", "She became tired in May"})
    void the_word_beside_it_makes_no_verb_of_a_noun(String sentence) {
        assertThat(triggers(sentence))
                .extracting(Trigger::lemma)
                .noneMatch(l -> l.startsWith("step") || l.startsWith("become"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They did not meet in Oslo",
                "They didn't meet in Oslo",
                "They cannot meet in Oslo",
                "They never met in Oslo",
                "They should meet in Oslo",
                "They hope to meet in Oslo"
            })
    void what_is_denied_or_wished_for_is_not_told_as_an_event(String sentence) {
        assertThat(triggers(sentence)).extracting(Trigger::mood).doesNotContain(Trigger.Mood.FACT, Trigger.Mood.PLAN);
    }

    @Test
    void a_verb_after_a_form_of_to_be_is_passive() {
        assertThat(triggers("He was arrested in Oslo")).singleElement().satisfies(t -> {
            assertThat(t.passive()).isTrue();
            assertThat(t.noun()).isFalse();
        });
        assertThat(triggers("Police arrested him in Oslo"))
                .singleElement()
                .satisfies(t -> assertThat(t.passive()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Herring is a fish", "", "The blue boat in the harbour", ". , ;"})
    void a_sentence_without_event_words_has_no_triggers(String sentence) {
        assertThat(triggers(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy , who signed it in March , met her | signed | RELATIVE",
                "The envoy , who signed it in March , met her | met | MAIN",
                "She said that he signed it | signed | REPORTED",
                "She left because he signed it | signed | ADVERBIAL",
                "When he signed it , she left | signed | ADVERBIAL",
                "When he signed it , she left | left | MAIN",
                "She left , signing the treaty | signing | PARTICIPIAL",
                "She spoke of the plan presented by him | presented | PARTICIPIAL",
                "She left and he signed it | signed | MAIN",
            })
    void every_verb_knows_its_clause(String sentence, String verb, Clauses.Kind kind) {
        List<Token> tokens = tokens(sentence);
        Clauses clauses = new Clauses(tokens, Lexicon.english());
        int at = tokens.stream().map(Token::text).toList().indexOf(verb);
        assertThat(clauses.clause(clauses.of(at)).kind()).isEqualTo(kind);
    }

    @Test
    void a_main_clause_goes_on_after_an_aside() {
        List<Token> tokens = tokens("The envoy , who signed it , met her");
        Clauses clauses = new Clauses(tokens, Lexicon.english());
        assertThat(clauses.together(1, 7)).isTrue();
        assertThat(clauses.together(1, 4)).isFalse();
    }

    @Test
    void two_sentences_joined_by_and_are_two_clauses() {
        List<Token> tokens = tokens("She left Oslo and he signed it");
        Clauses clauses = new Clauses(tokens, Lexicon.english());
        assertThat(clauses.together(1, 5)).isFalse();
    }
}
