package dev.dateline.telling;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.MainClause;
import dev.dateline.clause.Passage;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Untrue;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.clause.Voice;
import dev.dateline.text.FamilyName;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Tag;
import dev.dateline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that begins with a picture of its news, "Smith walked up the steps of the palace on Monday", under a headline
 * that tells it: "Jones receives Smith in Oslo".
 */
final class Scene {
    private Scene() {}

    /** The picture's verb with the headline's class; null where the sentence shows nobody whom the headline names. */
    static @Nullable Trigger of(Passage passage, Lexicon lexicon, String headline) {
        String eventClass = told(lexicon, headline);
        MainClause clause = eventClass.isEmpty() || !seen(passage, headline) ? null : MainClause.of(passage);
        if (clause == null || !new Voice(passage.tokens()).reporter()) {
            return null;
        }
        List<Token> tokens = passage.tokens();
        String verb = tokens.get(clause.verb()).lower();
        String lemma = lexicon.lemma(verb);
        boolean picture = clause.tags().get(clause.verb()) == Tag.VERB
                && clause.group() == clause.verb()
                && lexicon.ofPast(verb)
                && Usage.is("state", lemma)
                && !FunctionWords.is("auxiliary", verb)
                && !Untrue.denied(tokens, clause.to(), clause.verb())
                && !Untrue.unsure(tokens, clause.to(), clause.verb(), eventClass);
        return picture ? new Trigger(clause.verb(), lemma, eventClass, false, Trigger.Mood.FACT, false) : null;
    }

    /** The class of the headline's first verb; empty where it only says something, or is in the present of no deed. */
    private static String told(Lexicon lexicon, String headline) {
        List<String> words = TitleWords.of(headline);
        for (int i = 1; i < words.size(); i++) {
            Verb verb = lexicon.verb(words.get(i));
            if (verb != null && verb.form() == Verb.Form.THIRD) {
                boolean deed =
                        !List.of(Lexicon.SAY, Lexicon.LIGHT, Lexicon.NOTHING).contains(verb.eventClass());
                return deed ? verb.eventClass() : "";
            }
        }
        return "";
    }

    /** Whether somebody of two names in the headline stands in the sentence. */
    private static boolean seen(Passage passage, String headline) {
        List<String> words = TitleWords.of(headline);
        return TitleWords.capitalInside(headline)
                && passage.names().stream()
                        .anyMatch(n -> n.guess() == Name.Guess.PERSON && words.contains(FamilyName.of(n.form())));
    }
}
