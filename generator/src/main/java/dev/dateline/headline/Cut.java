package dev.dateline.headline;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.MainClause;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a title is cut off within a phrase or before a verb, and whether a time is another verb's, by parts of speech. */
public final class Cut {
    private static final Pattern SAYS = Pattern.compile(".*? says? ");

    /** A title of no more words loses what makes it news where its phrase goes on. */
    private static final int FEW = 4;
    /** So many verbs before the one that tells make it an aside of an aside. */
    private static final int DEEP = 3;

    private final Passage passage;
    private @Nullable List<Tag> tags;
    private @Nullable MainClause clause;
    private boolean read;

    public Cut(Passage passage) {
        this.passage = passage;
    }

    /** Where the sentence's parts of speech are known already. */
    public Cut(Passage passage, List<Tag> tags) {
        this.passage = passage;
        this.tags = tags;
    }

    /** Whether the words behind the title's last one belong to the same phrase, or are the verb of a clause begun in it. */
    public boolean off(Trigger trigger, String title) {
        List<Token> tokens = passage.tokens();
        String last = title.substring(title.lastIndexOf(' ') + 1);
        for (int i = trigger.token(); i + 1 < tokens.size(); i++) {
            if (!tokens.get(i).text().equals(last)) {
                continue;
            }
            Token next = tokens.get(i + 1);
            Tag before = tag(i);
            if (before == Tag.VERB
                    && form(tokens.get(i).lower())
                    && (i > trigger.token()
                            ? next.word() && !passage.timed(i + 1)
                            : trigger.passive() && asks(i + 1))) {
                // "says buyers should try | again", "Smith charged | on Monday with murder"
                return true;
            }
            boolean meeting = trigger.eventClass().equals(Lexicon.MEET); // who and where is enough
            if (!meeting && Weight.words(title) <= FEW && passage.timed(i + 1) && goesOn(i + 1)) {
                // "The board meets | on Monday to elect a head"
                return true;
            }
            if (!next.word() || passage.inTime(i + 1) || tokens.get(i).end() == next.begin()) {
                return false;
            }
            if (FunctionWords.is("conjunction", next.lower())) {
                // half of two things, and not "… | and thanked the crew"
                return !(next.is("and") || next.is("but")) || !does(i + 2);
            }
            Tag tag = tag(i + 1);
            boolean phrase = (before == Tag.ADJ || before == Tag.NOUN || before == Tag.PROPN || before == Tag.NUM)
                    && (tag == Tag.NOUN || tag == Tag.PROPN)
                    && !(before == Tag.NOUN && tag == Tag.PROPN);
            boolean finite = i > trigger.token()
                    && !trigger.noun()
                    && (tag == Tag.AUX || FunctionWords.is("auxiliary", next.lower()));
            boolean manner = before == Tag.ADV && i > trigger.token() && last.endsWith("ly");
            // "with heavy | lifting gear", "Hope For Vigra | Now"
            boolean gerund =
                    before == Tag.ADJ && tag == Tag.VERB && next.lower().endsWith("ing");
            boolean name = before == Tag.PROPN && next.capital() && tag != Tag.PRON;
            return phrase || finite || manner || gerund || name;
        }
        return false;
    }

    /** Whether it looks like one: "loss" is what its neighbours make the tagger take for a verb. */
    private static boolean form(String word) {
        return word.endsWith("ing") || word.endsWith("ed") || Lexicon.english().finite(word);
    }

    /** Whether somebody does something there besides, "thanked the crew"; "accused dealer Smith" may be one more thing. */
    private boolean does(int i) {
        int at = i;
        while (at + 2 < passage.tokens().size()
                && (tag(at) == Tag.ADV || ((tag(at) == Tag.ADP || tag(at) == Tag.SCONJ) && tag(at + 1) == Tag.VERB))) {
            at++;
        }
        return at + 1 < passage.tokens().size()
                && (tag(at) == Tag.AUX || (finite(at) && tag(at + 1) != Tag.NOUN && tag(at + 1) != Tag.ADJ));
    }

    /** Whether what somebody says in the title has a verb, "talks fail", not only words that can be one, "the release". */
    public boolean tells(String title) {
        String said = SAYS.matcher(title).replaceFirst("").replace("“", "").replace("”", "");
        List<Token> tokens = passage.tokens();
        for (String word : said.split(" ", -1)) {
            for (int i = 0; i < tokens.size(); i++) {
                Verb known = Lexicon.english().verb(tokens.get(i).lower());
                boolean past = known != null
                        && known.form() == Verb.Form.PAST
                        && !tokens.get(i).lower().endsWith("ed");
                boolean verb = past || tag(i) == Tag.VERB || tag(i) == Tag.AUX;
                if (verb
                        && tokens.get(i).text().equals(word)
                        && !(i > 0 && tokens.get(i - 1).is("to"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the trigger is the verb of the sentence's main clause, or of what that says: without a day of its own
     * nothing else is news.
     */
    public boolean main(Trigger trigger, Clauses clauses) {
        if (!read) {
            clause = MainClause.of(passage);
            read = true;
        }
        MainClause main = clause;
        if (main == null || trigger.noun() || trigger.eventClass().equals(Lexicon.SAY)) {
            return true;
        }
        Verb verb = Lexicon.english().verb(passage.tokens().get(main.verb()).lower());
        boolean says = verb != null && verb.eventClass().equals(Lexicon.SAY);
        return main.has(trigger.token(), passage.tokens()) || (says && clauses.tells(trigger.token()));
    }

    /** Whether another verb stands between the trigger and its time, or right before the time: then it is that verb's. */
    public boolean others(Trigger trigger, TimeExpression words) {
        int time = passage.tokenAt(words.span().begin());
        int verb = trigger.token();
        if (trigger.noun() || verb == time) {
            return false;
        }
        if (time > verb) {
            Token before = passage.tokens().get(time - 1);
            if (before.is("and") || before.is("but")) {
                return true;
            }
            for (int i = verb + 1; i < time; i++) {
                Token joint = passage.tokens().get(i - 1);
                if ((joint.is("and") || joint.is("but")) && finite(i)) {
                    return true;
                }
            }
            return false;
        }
        int group = Subject.group(passage.tokens(), verb);
        for (int i = time - 1; i >= 0 && !passage.tokens().get(i).text().equals(","); i--) {
            if (i < group - 1 && tag(i) == Tag.VERB) {
                return passage.tokens().subList(i, verb).stream()
                        .anyMatch(t -> t.text().equals(","));
            }
        }
        return false;
    }

    /** Whether more of the phrase stands behind its time. */
    private boolean goesOn(int from) {
        List<Token> tokens = passage.tokens();
        int i = passage.afterTimes(from);
        return i < tokens.size()
                && tokens.get(i).word()
                && !FunctionWords.is("conjunction", tokens.get(i).lower())
                && !besides(i);
    }

    /** "evacuated on Monday | after a fire": why and when are not what was done. */
    private boolean besides(int i) {
        return Usage.is("circumstance", passage.tokens().get(i).lower());
    }

    /** Whether with what, where or for what something was done stands behind its time. */
    private boolean asks(int from) {
        List<Token> tokens = passage.tokens();
        int i = passage.afterTimes(from);
        return i < tokens.size()
                && FunctionWords.is("preposition", tokens.get(i).lower())
                && !besides(i);
    }

    /** Whether so many verbs stand before it that what it tells is an aside of an aside. */
    public boolean deep(Trigger trigger) {
        int verbs = 0;
        for (int i = 0; i < trigger.token(); i++) {
            verbs += tag(i) == Tag.VERB ? 1 : 0;
        }
        return verbs >= DEEP;
    }

    /** "Take the ferry to Vigra": whether the title begins with what is done, and nobody does it. */
    public boolean bidding(String title) {
        int space = title.indexOf(' ');
        String first = space < 0 ? title : title.substring(0, space);
        List<Token> tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(first)) {
                return tag(i) == Tag.VERB && Lexicon.english().noun(first.toLowerCase(Locale.ROOT)) == null;
            }
        }
        return false;
    }

    /** "the harbour's worst": whether the word says of which sort something is, and not what. */
    public boolean superlative(int i) {
        return tag(i) == Tag.ADJ && passage.tokens().get(i).lower().endsWith("st");
    }

    private boolean finite(int i) {
        Token t = passage.tokens().get(i);
        return tag(i) == Tag.VERB
                && !t.lower().endsWith("ing")
                && !passage.tokens().get(i - 1).is("to");
    }

    private Tag tag(int i) {
        List<Tag> known = tags;
        if (known == null) {
            known = Tagger.tags(passage.tokens());
            tags = known;
        }
        return known.get(i);
    }
}
