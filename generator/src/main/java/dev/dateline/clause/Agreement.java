package dev.dateline.clause;

import dev.dateline.clause.Verb.Form;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence has its verb for one or for several: "was closed", "closes" against "were closed". */
public record Agreement(Passage passage, Lexicon lexicon) {
    private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
    /** Words without a number in front, which may be one amount. */
    private static final Pattern PLAIN_PLURAL = Pattern.compile("\\p{L}\\p{Ll}*(?: \\p{Ll}+)*s");

    private static final Pattern FIGURES = Pattern.compile("[\\d,.]+");
    /** "crisis", "virus", "press", "Smith's": an s that makes no plural. */
    private static final Pattern NO_PLURAL = Pattern.compile("(?:ss|'s|is|us)$");

    private static final Pattern HANGING = Pattern.compile(
            " (?:of|to|in|into|at|from|for|on|near|with|without|across|along|aboard|among|between|against|behind|inside|outside|under) ");

    /** "The Guild of Vigra pilots": the pilots, who are the Guild's. */
    private static final Pattern OF_A_BODY = Pattern.compile("\\p{Lu}.* of \\p{Lu}\\S* \\p{Ll}+s");

    /** "Smith of Chile and Doe of Peru" */
    private static final Pattern EACH_OF = Pattern.compile("\\p{Lu}\\S* of \\p{Lu}.* and \\p{Lu}\\S* of .*");

    /** "The Japanese", "the British": all of them, in a word that has no plural. */
    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ese|sh|ch|ss)");

    private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");

    /**
     * Whether a title has its verb for several.
     *
     * @param looks whether its subject looks like several; "closed" and "will close" do not tell
     */
    public boolean many(Trigger trigger, boolean looks) {
        return !one(trigger) && (looks || among(trigger, PLURAL));
    }

    /** "The balance of 401(k) participants has dropped": the words found are not what the verb is said of. */
    public boolean differs(Trigger trigger, String subject) {
        String head = subject.substring(subject.lastIndexOf(' ') + 1);
        return one(trigger)
                && PLAIN_PLURAL.matcher(subject).matches()
                && !Usage.is("singular", head)
                && plural(subject);
    }

    /** Whether a subject takes a plural verb, by its head: "fans of the singer", "35", "police". */
    public static boolean plural(String phrase) {
        String head = OF_A_BODY.matcher(phrase).matches()
                ? phrase.substring(phrase.lastIndexOf(' ') + 1)
                : HANGING.split(phrase, 2)[0];
        int word = head.lastIndexOf(' ');
        if (word > 0 && Usage.is("behind a noun", head.substring(word + 1))) {
            // "soldiers loyal to the king"
            head = head.substring(0, word);
        }
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean number = FIGURES.matcher(last).matches() && !last.equals("1");
        boolean place = Gazetteer.english().place(head).isPresent();
        return number
                || Usage.is("number", last.toLowerCase(Locale.ROOT))
                || Usage.is("plural", last.toLowerCase(Locale.ROOT))
                || last.endsWith("men")
                || people(head)
                || EACH_OF.matcher(phrase).matches()
                || head.contains(" and ")
                || (last.endsWith("s") && !place && !NO_PLURAL.matcher(last).find() && !Usage.is("singular", last));
    }

    /** "Iraqis", "the Japanese": a people by its name. */
    private static boolean people(String head) {
        boolean several = head.endsWith("is")
                && Gazetteer.english()
                        .nationality(head.substring(0, head.length() - 1))
                        .isPresent();
        return several
                || (PEOPLE.matcher(head).matches()
                        && Gazetteer.english().nationality(head).isPresent());
    }

    /** Whether the sentence has the verb for one. */
    private boolean one(Trigger trigger) {
        Verb verb = trigger.noun()
                ? null
                : lexicon.verb(passage.tokens().get(trigger.token()).lower());
        return among(trigger, SINGULAR) || (verb != null && verb.form() == Form.THIRD);
    }

    /** Whether the first auxiliary of the verb is one of these; "they say he is to leave" has another. */
    private boolean among(Trigger trigger, Set<String> wanted) {
        List<Token> tokens = passage.tokens();
        for (int k = trigger.noun() ? trigger.token() : Subject.group(tokens, trigger.token());
                k < trigger.token();
                k++) {
            String w = tokens.get(k).lower();
            if (SINGULAR.contains(w) || PLURAL.contains(w)) {
                return wanted.contains(w);
            }
        }
        return false;
    }
}
