package dev.dateline.headline;

import dev.dateline.clause.AnyWord;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a copy editor strikes out: titles that break off, that point at nothing, or that two sentences ran into. */
public final class Copy {
    /** So many capitals are a cry. */
    private static final int SHOUT = 4;

    private static final AnyWord OWNER = AnyWord.of("his", "her", "their", "its", "our", "my", "your");

    private final Lexicon lexicon;

    public Copy(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether the title can be printed.
     *
     * @param said whether it heads what somebody said, in whose words there is a verb of their own
     * @param person whether its subject is a person by name
     */
    public boolean stands(String title, boolean said, boolean person) {
        List<String> words = TitleWords.spaced(title);
        String last = words.get(words.size() - 1);
        boolean breaks = letter(last)
                || !whole(last)
                || possessive(last)
                || Usage.is("open", last.toLowerCase(Locale.ROOT))
                || last.equals("for")
                || (Usage.is("bound", last) && !Usage.is("particle", last))
                || (number(last)
                        && words.size() > 1
                        && Usage.is("besides", words.get(words.size() - 2).toLowerCase(Locale.ROOT)));
        // "the captain-who": a dash that lost its spaces.
        boolean dashed = title.indexOf('-') > 0
                && words.stream()
                        .map(w -> w.substring(w.indexOf('-') + 1).toLowerCase(Locale.ROOT))
                        .anyMatch(w -> title.contains("-" + w)
                                && (FunctionWords.is("auxiliary", w)
                                        || FunctionWords.is("subordinator", w)
                                        || FunctionWords.is("determiner", w)
                                        || FunctionWords.is("pronoun", w)
                                        || FunctionWords.is("conjunction", w)));
        // A page's banner, "RADIO FIVE LIVE".
        boolean shouts = words.stream().filter(Copy::shout).count() > 2;
        boolean vague = Usage.is("empty", TitleWords.first(title)) && words.size() > 1;
        return !breaks
                && !dashed
                && !vague
                && !shouts
                && opens(words)
                && !twice(words)
                && !echoes(title)
                && !figure(words)
                && !hangs(words)
                && (said || one(title, words, person));
    }

    /** A letter that is no word; "X" is a house. */
    private static boolean letter(String word) {
        char c = word.isEmpty() ? ' ' : word.charAt(0);
        return word.length() == 1 && c != 'X' && c < 128 && Character.isLetter(c);
    }

    private static boolean whole(String word) {
        int last = word.isEmpty() ? ' ' : word.codePointBefore(word.length());
        return Character.isLetter(last) || digit(last) || "”%.".indexOf(last) >= 0;
    }

    private static boolean possessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private static boolean number(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> digit(c) || c == ',' || c == '.');
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean shout(String word) {
        return word.length() >= SHOUT && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static boolean opens(List<String> words) {
        return words.get(0).codePoints().findFirst().stream()
                .allMatch(c -> Character.isLetterOrDigit(c) || "“$€£".indexOf(c) >= 0);
    }

    /** "Harbour Board says Harbour Board is ready" */
    private static boolean echoes(String title) {
        int says = title.indexOf(" says ");
        return says > 0 && title.startsWith(title.substring(0, says) + " ", says + " says ".length());
    }

    /** "305.45 Fjordia's sales": a figure of another line. */
    private static boolean figure(List<String> words) {
        return words.size() > 1
                && words.get(0).indexOf('.') > 0
                && number(words.get(0))
                && possessive(words.get(1))
                && Character.isUpperCase(words.get(1).codePointAt(0));
    }

    /** A name that comes back: "Smith says Smith", "in Lisbon across Lisbon". */
    private static boolean twice(List<String> words) {
        if (words.size() > 2 && words.get(0).equals(words.get(words.size() - 1))) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            String own = words.get(i);
            String word = own.length() > 2 && possessive(own) ? own.substring(0, own.length() - 2) : own;
            // "Brask Lines sues Brask Motors": two houses of one name.
            boolean longer = i + 1 < words.size()
                    && Character.isUpperCase(words.get(i + 1).codePointAt(0));
            boolean name = Character.isUpperCase(word.codePointAt(0)) && word.length() > 3;
            // "Jane Doe meets John Doe" has to say which.
            boolean full = !before.isEmpty() && Character.isUpperCase(before.codePointAt(0));
            if (name && !seen.add(word) && !full && !longer) {
                return true;
            }
            before = word;
        }
        return false;
    }

    /** "moves to try", "a plan calling", "a man known": the end wants an object. */
    private boolean hangs(List<String> words) {
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        String before = words.get(words.size() - 2).toLowerCase(Locale.ROOT);
        Verb verb = lexicon.verb(last);
        boolean gerund = verb != null && verb.form() == Verb.Form.ING && lexicon.noun(last) == null;
        boolean aim = before.equals("to") && words.size() > 3;
        boolean infinitive = aim
                && Character.isLowerCase(words.get(words.size() - 1).codePointAt(0))
                && (verb != null || (lexicon.finite(last) && !Usage.is("going", words.get(words.size() - 3))));
        boolean participle = verb != null
                && lexicon.noun(last) == null
                && (verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.PARTICIPLE)
                && !FunctionWords.any(before)
                && words.subList(1, words.size() - 1).stream().anyMatch(lexicon::finite);
        boolean modal = words.size() > 3 && Usage.is("modal", before) && Usage.is("wants an object", last);
        boolean asking = aim
                && Character.isLowerCase(last.codePointAt(0))
                && words.stream().anyMatch(w -> Usage.is("asking", w));
        // "The board to meet" needs nobody else; "Smith and Jones to meet" may leave out whom.
        boolean body = last.equals("meet") && !words.contains("and");
        boolean light = FunctionWords.is("auxiliary", before) && Usage.is("light", last);
        return asking
                || light
                || modal
                || gerund
                || participle
                || (infinitive
                        && !body
                        && !Usage.is("intransitive", last)
                        && !Usage.is("done alone", last)
                        && !Usage.is("aspect", last));
    }

    /** "Doe and his deputy resign" */
    private static boolean paired(List<String> words) {
        int and = words.indexOf("and");
        return and > 0
                && and + 1 < words.size()
                && OWNER.is(words.get(and + 1).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words.get(0).codePointAt(0));
    }

    /** "Central bank raises its rate", "Prime minister dismisses his deputy": the subject's own. */
    private boolean owns(List<String> words) {
        for (int i = 0; i < words.size() && i < 4; i++) {
            String w = words.get(i).toLowerCase(Locale.ROOT);
            boolean verb =
                    i + 1 < words.size() && lexicon.finite(words.get(i + 1).toLowerCase(Locale.ROOT));
            if (verb) {
                boolean its = words.contains("its");
                return its ? Usage.is("house", w) || Usage.is("body", w) : Usage.is("office", w);
            }
        }
        return false;
    }

    /** One clause with one verb: no second one, no "his" without a "he", no name right after a noun of another clause. */
    private boolean one(String title, List<String> words, boolean person) {
        boolean plural = words.get(0).endsWith("s");
        if (person && !plural && words.contains("their") && !words.contains("and")) {
            // "Norway urges their government": whose?
            return false;
        }
        boolean owner = !person && !plural && OWNER.in(title.toLowerCase(Locale.ROOT));
        if (owner && !owns(words) && !paired(words)) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            String w = words.get(i);
            boolean infinitive = words.get(i - 1).equals("to");
            boolean purpose = infinitive && i > 1 && Usage.is("going", words.get(i - 2));
            if (purpose && lexicon.finite(w)) {
                // "goes to see a friend"
                return false;
            }
            boolean another = i > 1 && (w.equals("says") || w.equals("said"));
            if (another || (FunctionWords.is("auxiliary", w) && !infinitive)) {
                return false;
            }
            String before = words.get(i - 1);
            boolean common = Character.isLowerCase(before.codePointAt(0))
                    && !FunctionWords.any(before)
                    && lexicon.verb(before) == null
                    && !Usage.is("number", before);
            if (common && i > 2 && Gazetteer.english().nationality(w).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** A quotation that the cut left open is no longer one. */
    static String balanced(String title) {
        String plain = title.replace('“', '"').replace('”', '"');
        if (plain.indexOf('"') < 0) {
            return title.trim();
        }
        long marks = plain.chars().filter(c -> c == '"').count();
        String out = marks % 2 == 0 ? plain : plain.replace("\"", "");
        boolean opening = true;
        StringBuilder curly = new StringBuilder();
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            curly.append(c != '"' ? c : opening ? '“' : '”');
            opening ^= c == '"';
        }
        return curly.toString().replace("“ ", "“").replace(" ”", "”").trim();
    }
}
