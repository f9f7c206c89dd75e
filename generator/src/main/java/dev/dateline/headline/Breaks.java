package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a title stops where its sentence cannot: before a verb, in brackets, at half of "not … but". */
public record Breaks(Passage passage, Lexicon lexicon) {
    private static final Pattern GERUND = Pattern.compile("\\p{Ll}{3,}ing");
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "did", "does", "do");

    /** "a bed", "a shed": no longer word that ends so is a noun. */
    private static final int SHORT = 4;

    /** Words of a title that stand so near in the sentence are those of the title. */
    private static final int NEAR = 4;

    /** Whether the sentence may stop where the title does. */
    public boolean whole(Trigger trigger, String title) {
        List<Token> tokens = passage.tokens();
        int to = trigger.noun() ? -1 : end(trigger, title);
        int end = to < 2 ? tokens.size() : behind(to);
        if (end >= tokens.size()) {
            return true;
        }
        Token last = tokens.get(to - 1);
        Token next = tokens.get(end);
        return !(Usage.is("anybody", last.lower()) && Usage.is("whoever", next.lower()))
                && !(last.is("up") && tokens.get(to).is("to"))
                && !stranded(end)
                && !described(end)
                && !doing(end)
                && !bracketed(end)
                && !rather(end, title)
                && !state(end)
                && !object(end)
                && !subject(end);
    }

    /** "declares the search | over.": what becomes of it. */
    private boolean stranded(int end) {
        List<Token> tokens = passage.tokens();
        return FunctionWords.is("preposition", tokens.get(end).lower())
                && !passage.inTime(end)
                && !Usage.is("behind", tokens.get(end).lower())
                && (behind(end + 1) == tokens.size()
                        || ",.;".contains(tokens.get(behind(end + 1)).text()));
    }

    /** "came with an updated |, more accurate method": a what? */
    private boolean described(int end) {
        List<Token> tokens = passage.tokens();
        String last = tokens.get(end - 1).lower();
        return tokens.get(end).text().equals(",")
                && (tokens.get(end - 2).is("a") || tokens.get(end - 2).is("an"))
                && last.length() > SHORT
                && last.endsWith("ed");
    }

    /** "on Monday": a title leaves out when it was. */
    private int behind(int from) {
        List<Token> tokens = passage.tokens();
        int at = from;
        while (at < tokens.size()
                && (passage.inTime(at)
                        || (at + 1 < tokens.size()
                                && FunctionWords.is(
                                        "preposition", tokens.get(at).lower())
                                && passage.inTime(at + 1)))) {
            at++;
        }
        return at;
    }

    /** "joins the port | in banning night ferries", "is capable | of sinking": what at. */
    private boolean doing(int end) {
        List<Token> tokens = passage.tokens();
        if (end + 2 >= tokens.size()
                || !Usage.is("before doing", tokens.get(end).lower())) {
            return false;
        }
        String doing = tokens.get(end + 1).text();
        Token object = tokens.get(end + 2);
        return GERUND.matcher(doing).matches()
                && lexicon.noun(doing) == null
                && (lexicon.verb(doing) != null || FunctionWords.is("determiner", object.lower()))
                && !(Subject.noun(object) && !object.capital() && lexicon.verb(doing) == null);
    }

    /** "at the annual Seafarers' (SEA) Awards" */
    private boolean bracketed(int end) {
        List<Token> tokens = passage.tokens();
        int close = end;
        while (tokens.get(end).text().equals("(")
                && close < tokens.size()
                && !tokens.get(close).text().equals(")")) {
            close++;
        }
        return close > end
                && close + 1 < tokens.size()
                && tokens.get(end - 1).capital()
                && tokens.get(close + 1).capital();
    }

    /** "is facing not a storm | but a flood" */
    private boolean rather(int end, String title) {
        List<Token> tokens = passage.tokens();
        boolean but = tokens.get(end).is("but")
                || (tokens.get(end).text().equals(",")
                        && end + 1 < tokens.size()
                        && tokens.get(end + 1).is("but"));
        for (int k = end - 1; but && title.contains(" not ") && k > 0 && k > end - 12; k--) {
            if (tokens.get(k - 1).is("not")) {
                return FunctionWords.is("determiner", tokens.get(k).lower())
                        || FunctionWords.is("preposition", tokens.get(k).lower());
            }
        }
        return false;
    }

    /** "says they were firmly | in control" */
    private boolean state(int end) {
        List<Token> tokens = passage.tokens();
        return Subject.manner(tokens.get(end - 1))
                && FunctionWords.is("auxiliary", tokens.get(end - 2).lower())
                && FunctionWords.is("preposition", tokens.get(end).lower());
    }

    /** "says it has treated | and fed 1,500 people": both verbs have one object. */
    private boolean object(int end) {
        List<Token> tokens = passage.tokens();
        Token last = tokens.get(end - 1);
        boolean perfect = end > 1 && Usage.is("perfect", tokens.get(end - 2).lower());
        return perfect
                && last.lower().endsWith("ed")
                && FunctionWords.is("conjunction", tokens.get(end).lower())
                && end + 1 < tokens.size()
                && tokens.get(end + 1).lower().endsWith("ed")
                && !Usage.is("intransitive", last.lower());
    }

    /** "admits his plan | for the harbour has failed": the title's last noun is the subject of what is said. */
    private boolean subject(int end) {
        List<Token> tokens = passage.tokens();
        for (int k = end; k < tokens.size(); k++) {
            Token t = tokens.get(k);
            boolean other = (!t.word() && t.kind() != Token.Kind.NUMBER && !hyphen(k))
                    || FunctionWords.is("conjunction", t.lower())
                    || FunctionWords.is("subordinator", t.lower())
                    || FunctionWords.is("pronoun", t.lower())
                    // a caption ran into the text
                    || (t.capital()
                            && !passage.inTime(k)
                            && Subject.noun(tokens.get(k - 1))
                            && !tokens.get(k - 1).capital());
            if (other) {
                return false;
            }
            if (FINITE.contains(t.lower()) && !passage.inTime(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean hyphen(int i) {
        List<Token> tokens = passage.tokens();
        return i > 0
                && tokens.get(i).text().equals("-")
                && tokens.get(i - 1).end() == tokens.get(i).begin();
    }

    /** The token after the title's last word, −1 where the sentence has that nowhere. */
    private int end(Trigger trigger, String title) {
        List<String> words = TitleWords.of(title.toLowerCase(Locale.ROOT));
        int last = words.size() - 1;
        int behind =
                last < 1 ? -1 : end(words, last, trigger.end(), passage.tokens().size());
        return behind >= 0 || last < 1 ? behind : end(words, last, 1, trigger.token());
    }

    private int end(List<String> words, int last, int from, int to) {
        List<Token> tokens = passage.tokens();
        for (int i = from; i < to; i++) {
            if (ends(tokens.get(i), words.get(last))) {
                for (int k = Math.max(0, i - NEAR); k <= i; k++) {
                    if (ends(tokens.get(k), words.get(last - 1)) || i == from) {
                        return i + 1;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean ends(Token t, String word) {
        return t.lower().endsWith(word)
                && (t.lower().length() == word.length()
                        || !Character.isLetterOrDigit(t.lower().charAt(t.lower().length() - word.length() - 1)));
    }
}
