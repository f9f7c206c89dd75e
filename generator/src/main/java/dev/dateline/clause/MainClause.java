package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The subject and the finite verb of a sentence's main clause, read by parts of speech from left to right: over what
 * stands before the subject, between commas, and in clauses that tell more of it.
 *
 * @param from the subject's first token
 * @param to the token after the subject's last word
 * @param group the first token of the verb's group
 * @param verb its main verb
 */
public record MainClause(int from, int to, int group, int verb, List<Tag> tags) {
    /** A name in marks has no more tokens. */
    private static final int CALLED = 7;

    private static final Pattern DASHES = Pattern.compile("[-–—]{1,2}");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where", "that");

    /** The main clause; null where the sentence has none that can be told. */
    public static @Nullable MainClause of(Passage passage) {
        List<Token> tokens = passage.tokens();
        List<Tag> tags = told(tokens);
        Reader reader = new Reader(passage, tokens, tags);
        int from = reader.begin(0);
        for (int tries = 0; from >= 0 && tries < 2; tries++) {
            MainClause found = opens(tags.get(from)) ? reader.clause(from) : null;
            if (found != null) {
                return found;
            }
            from = reader.afterComma(from);
        }
        return null;
    }

    /** The parts of speech; of "a man accused of theft pleaded guilty" the tagger takes the second verb for an adjective. */
    private static List<Tag> told(List<Token> tokens) {
        List<Tag> tags = new ArrayList<>(Tagger.tags(tokens));
        boolean told = !tags.isEmpty() && tags.get(0) == Tag.VERB;
        for (int i = 1; i < tags.size(); i++) {
            Tag before = tags.get(i - 1);
            Verb verb = before == Tag.NOUN || before == Tag.PROPN
                    ? Lexicon.english().verb(tokens.get(i).lower())
                    : null;
            boolean other = tags.get(i) == Tag.ADJ || tags.get(i) == Tag.AUX;
            boolean past = verb != null
                    && verb.form() == Verb.Form.PAST
                    && !FunctionWords.any(tokens.get(i).lower());
            tags.set(i, told && other && past ? Tag.VERB : tags.get(i));
            told |= tags.get(i) == Tag.VERB;
        }
        return tags;
    }

    /** Whether the token is its verb, or one that "and" joins to it. */
    public boolean has(int token, List<Token> tokens) {
        int begin = Subject.group(tokens, token);
        return token == verb
                || (token > verb
                        && begin > 0
                        && (tokens.get(begin - 1).is("and")
                                || tokens.get(begin - 1).is("but")));
    }

    /** Whether a subject can begin with the word. */
    private static boolean opens(Tag tag) {
        return switch (tag) {
            case DET, NOUN, PROPN, ADJ, NUM, SYM -> true;
            default -> false;
        };
    }

    private record Reader(Passage passage, List<Token> tokens, List<Tag> tags) {
        /** Over "Meanwhile,", "On Monday", "In a statement,": where the subject begins. */
        int begin(int at) {
            int i = at;
            while (i < tokens.size() && (passage.inTime(i) || leads(i))) {
                i++;
            }
            // "Contrary to reports, …"
            boolean hangs = i + 1 < tokens.size() && tags.get(i) == Tag.ADJ && tags.get(i + 1) == Tag.ADP;
            return i >= tokens.size() ? -1 : opens(tags.get(i)) && !hangs ? i : afterComma(i);
        }

        private boolean leads(int i) {
            boolean adverb = tags.get(i) == Tag.ADV || tags.get(i) == Tag.CCONJ || tags.get(i) == Tag.PUNCT;
            boolean before = i + 1 < tokens.size()
                    && FunctionWords.is("preposition", tokens.get(i).lower())
                    && passage.inTime(i + 1);
            return before || (adverb && !"\"“".contains(tokens.get(i).text()));
        }

        /** The token after the next comma from which a subject can begin, −1 for none. */
        int afterComma(int at) {
            for (int i = at; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).text().equals(",") && opens(tags.get(i + 1))) {
                    return i + 1;
                }
            }
            return -1;
        }

        @Nullable
        MainClause clause(int from) {
            int to = -1;
            for (int i = from; i < tokens.size(); i++) {
                Token t = tokens.get(i);
                Tag tag = tags.get(i);
                int over = over(i);
                if (over > i) {
                    to = to < 0 ? i : to;
                    i = over;
                    continue;
                }
                if (over < 0
                        || ";:\"“?!".contains(t.text())
                        || ((tag == Tag.SCONJ || t.is("when")) && i > from && !(of(i) && i > from + 1))) {
                    return null;
                }
                if (auxiliary(i) || tag == Tag.VERB) {
                    if (modifies(i)) {
                        to = to < 0 ? trimmed(i - (tokens.get(i - 1).is("to") ? 1 : 0)) : to;
                        continue;
                    }
                    int verb = verb(i);
                    return verb < 0 || i == from ? null : new MainClause(from, to < 0 ? trimmed(i) : to, i, verb, tags);
                }
            }
            return null;
        }

        private int trimmed(int end) {
            int to = end;
            boolean timed = false;
            while (to > 1
                    && (tags.get(to - 1) == Tag.ADV
                            || passage.inTime(to - 1)
                            || tokens.get(to - 1).text().equals(",")
                            || (timed && tags.get(to - 1) == Tag.ADP))) {
                timed |= passage.inTime(to - 1);
                to--;
            }
            return to;
        }

        /** The last token of what is put in here, the token itself for nothing, −1 where that never ends. */
        private int over(int i) {
            String text = tokens.get(i).text();
            if (text.equals("“") && i + 1 < tokens.size() && tokens.get(i + 1).capital()) {
                int closed = find(i, "”");
                return closed - i < CALLED ? closed : -1;
            }
            if (text.equals("(")) {
                return find(i + 1, ")");
            }
            if (i > 0
                    && DASHES.matcher(text).matches()
                    && tokens.get(i - 1).end() < tokens.get(i).begin()) {
                return find(i + 1, text);
            }
            if (text.equals(",") && i + 1 < tokens.size() && aside(i + 1)) {
                return find(i + 1, ",");
            }
            boolean who = RELATIVE.contains(tokens.get(i).lower()) && tags.get(i) != Tag.DET;
            return who && i > 0 ? lastOfGroup(i + 1) : i;
        }

        /** ", who …", ", accused of …", ", a captain, …": what a comma opens within a subject. */
        private boolean aside(int i) {
            boolean who = RELATIVE.contains(tokens.get(i).lower())
                    || FunctionWords.is("preposition", tokens.get(i).lower());
            boolean participle = tags.get(i) == Tag.VERB && ending(i);
            boolean phrase =
                    (tags.get(i) == Tag.DET || tags.get(i) == Tag.NOUN || tags.get(i) == Tag.NUM) && find(i, ",") > 0;
            return who || participle || phrase;
        }

        private int find(int from, String mark) {
            for (int i = from; i < tokens.size(); i++) {
                if (tokens.get(i).text().equals(mark)) {
                    return i;
                }
            }
            return -1;
        }

        /** The verb of "who …", after which the clause around it goes on. */
        private int lastOfGroup(int from) {
            for (int i = from; i < tokens.size(); i++) {
                if ((tags.get(i) == Tag.VERB && !auxiliary(i)) || (auxiliary(i) && verb(i) == i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean ending(int i) {
            String w = tokens.get(i).lower();
            return w.endsWith("ed") || w.endsWith("ing") || w.endsWith("en");
        }

        /** "Talks aimed at peace have begun", "a boat carrying oil sank", "the plan to build a dam failed". */
        private boolean modifies(int i) {
            if (tags.get(i) != Tag.VERB || auxiliary(i)) {
                return false;
            }
            String w = tokens.get(i).lower();
            boolean infinitive = i > 0 && tokens.get(i - 1).is("to");
            if (w.endsWith("ing") || infinitive) {
                return true;
            }
            boolean hangs = i + 1 < tokens.size()
                    && participle(w)
                    && (tags.get(i + 1) == Tag.ADP
                            || of(i + 1)
                            || tags.get(i + 1) == Tag.PART
                            || passage.inTime(i + 1)
                            || tags.get(i + 1) == Tag.ADV);
            boolean noun = i > 0
                    && i + 1 < tokens.size()
                    && (tags.get(i + 1) == Tag.NOUN || tags.get(i + 1) == Tag.PROPN)
                    && (tags.get(i - 1) == Tag.DET
                            || tags.get(i - 1) == Tag.ADP
                            || (i > 1
                                    && tags.get(i - 1) == Tag.ADV
                                    && tags.get(i - 2) != Tag.NOUN
                                    && tags.get(i - 2) != Tag.PROPN));
            return noun || (hangs && finiteLater(i + 1, itself(w)));
        }

        /** "accused | of stealing it" */
        private boolean of(int i) {
            return tokens.get(i).is("of")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).lower().endsWith("ing");
        }

        /** Not "fell", which is no participle, nor "died", which nobody does to another. */
        private static boolean participle(String word) {
            Verb verb = Lexicon.english().verb(word);
            return verb == null
                    || (Lexicon.english().participle(verb, word) && !Usage.is("done to nobody", verb.lemma()));
        }

        /** "Flights resumed after the storm passed": what goes on or ends with nobody named who does it. */
        private static boolean itself(String word) {
            Verb verb = Lexicon.english().verb(word);
            return verb != null && Usage.is("by itself", verb.lemma());
        }

        /** Whether another finite verb follows before the clause can have ended. */
        private boolean finiteLater(int from, boolean itself) {
            for (int i = from; i < tokens.size(); i++) {
                Token t = tokens.get(i);
                boolean ends = (tags.get(i) == Tag.SCONJ && !of(i))
                        || tags.get(i) == Tag.CCONJ
                        || RELATIVE.contains(t.lower())
                        || t.text().equals(",")
                        || (itself && Usage.is("until", t.lower()))
                        || (!t.word() && ";:\"“”".contains(t.text()));
                if (ends || (tags.get(i) == Tag.PRON && i > from)) {
                    return false;
                }
                if (t.is("when") && tags.get(i) == Tag.ADV) {
                    // "died when a wall fell": that verb has a subject of its own
                    int own = lastOfGroup(i + 1);
                    if (own < 0) {
                        return false;
                    }
                    i = own;
                    continue;
                }
                boolean infinitive = i > 0 && tokens.get(i - 1).is("to");
                if (auxiliary(i) || (tags.get(i) == Tag.VERB && !t.lower().endsWith("ing") && !infinitive)) {
                    return true;
                }
            }
            return false;
        }

        /** The tagger takes "has" for a verb where "not" follows. */
        private boolean auxiliary(int i) {
            String w = tokens.get(i).lower();
            boolean month = w.equals("may") && passage.inTime(i);
            return !month && (tags.get(i) == Tag.AUX || FunctionWords.is("auxiliary", w) || w.endsWith("n't"));
        }

        /** The main verb of the group that begins here: "has now been" goes on to "stolen"; −1 for none. */
        private int verb(int group) {
            for (int i = group; i < tokens.size(); i++) {
                Tag tag = tags.get(i);
                if (tag == Tag.VERB && !auxiliary(i)) {
                    return i;
                }
                boolean part = auxiliary(i) || tag == Tag.ADV || tag == Tag.PART || passage.inTime(i);
                if (!part) {
                    return group < i && auxiliary(i - 1) ? i - 1 : -1;
                }
            }
            return -1;
        }
    }
}
