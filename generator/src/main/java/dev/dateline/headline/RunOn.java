package dev.dateline.headline;

import dev.dateline.clause.Agreement;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a title has words of two sentences: pages lose the full stop after a headline or a caption. */
public final class RunOn {
    private RunOn() {}

    /** Whether the title has words of two sentences. */
    public static boolean in(String title, Passage passage) {
        List<Token> tokens = passage.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Token before = tokens.get(i - 1);
            if (!t.capital() || !before.word() || before.end() == t.begin() || !title.contains(before.text())) {
                continue;
            }
            Name name = at(passage, i, true);
            Name left = at(passage, i, false);
            boolean opens = FunctionWords.any(t.lower()) && !t.acronym() && !Headline.named(tokens, i);
            boolean event = name != null
                    && !before.capital()
                    && Lexicon.english().noun(before.lower()) != null
                    && !several(tokens, i - 2)
                    && (Lexicon.english().verb(before.lower()) == null || determined(tokens, i - 1));
            boolean two = name != null && left != null && apart(left, name, tokens);
            if ((opens || event || two)
                    && together(title, before.text(), name == null ? t.text() : last(passage, name))) {
                return true;
            }
        }
        return false;
    }

    /** "in Lisbon Brankovar", "Marchetta Brankovar": names that no sentence has side by side. */
    private static boolean apart(Name left, Name right, List<Token> tokens) {
        boolean governed = left.from() > 0
                && FunctionWords.is("preposition", tokens.get(left.from() - 1).lower());
        boolean person = left.guess() == Guess.PERSON || right.guess() == Guess.PERSON;
        return left.guess() != Guess.NATIONALITY && (person || (governed && left.guess() == Guess.PLACE));
    }

    /** "police interview Jane Doe": behind a plural the word may be a verb. */
    private static boolean several(List<Token> tokens, int i) {
        return i >= 0
                && tokens.get(i).word()
                && !tokens.get(i).capital()
                && Agreement.plural(tokens.get(i).text());
    }

    /** "a sudden arrest": no verb. */
    private static boolean determined(List<Token> tokens, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 2); k--) {
            if (FunctionWords.is("determiner", tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The name that begins at the token, or that ends before it. */
    private static @Nullable Name at(Passage passage, int token, boolean begins) {
        for (Name name : passage.names()) {
            if ((begins ? name.from() : name.to()) == token) {
                return name;
            }
        }
        return null;
    }

    /** A title has of a person the family name alone. */
    private static String last(Passage passage, Name name) {
        return name.guess() == Guess.PERSON ? passage.brief(name.form()) : name.form();
    }

    private static boolean together(String title, String a, String b) {
        return (" " + title + " ").contains(" " + a + " " + b);
    }
}
