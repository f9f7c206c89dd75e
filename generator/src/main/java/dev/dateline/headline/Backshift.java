package dev.dateline.headline;

import dev.dateline.clause.Agreement;
import dev.dateline.clause.AnyWord;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what somebody said into the tense of "says": English moves the tenses of reported speech back after "said" ("said
 * it would close"), and a headline moves them on again ("says it will close"). What may be a past of its own stays.
 */
public record Backshift(Passage passage, Lexicon lexicon) {
    private static final Pattern SAYS = Pattern.compile(" says? ");
    /** So many words a headline may have left out before its next one. */
    private static final int GAP = 12;
    /** Participles of how things are, not of what was done. */
    private static final AnyWord STATES =
            AnyWord.of("needed", "required", "intended", "expected", "supposed", "meant", "designed", "prepared");
    /** And so near behind what is said's first word stands its second. */
    private static final int NEAR = 4;

    /** The title in the tense of "says", where the verb of saying is of the past. */
    public String title(Trigger trigger, String title) {
        Matcher says = SAYS.matcher(title);
        Verb verb = trigger.noun()
                ? null
                : lexicon.verb(passage.tokens().get(trigger.token()).lower());
        boolean past = verb != null && (verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.PARTICIPLE);
        return past && says.find() ? title.substring(0, says.end()) + undo(title.substring(says.end())) : title;
    }

    private String undo(String said) {
        List<Token> tokens = passage.tokens();
        String[] words = said.split(" ", -1);
        int at = begin(words);
        int subject = 0;
        List<Tag> tags = at < 0 ? List.of() : Tagger.tags(tokens);
        boolean quoted = false;
        for (int i = 0; at >= 0 && i + 1 < words.length; i++) {
            boolean own = quoted || words[i].indexOf('“') >= 0;
            quoted = own && words[i].indexOf('”') < 0;
            int token = own ? -1 : find(words[i], at);
            if (token < 0) {
                continue; // what is quoted stays as it was said
            }
            at = token + 1;
            String w = words[i].toLowerCase(Locale.ROOT);
            if (FunctionWords.is("conjunction", w) || FunctionWords.is("subordinator", w)) {
                subject = i + 1;
            } else if (i > subject) {
                boolean many = many(bare(String.join(" ", List.of(words).subList(subject, i))));
                words[i] = now(w, words[i], token, many, tags);
            }
        }
        return String.join(" ", words);
    }

    /** The token that the first word is, where the next one follows; −1 for none. */
    private int begin(String[] words) {
        for (int i = 0; words.length > 1 && i < passage.tokens().size(); i++) {
            if (passage.tokens().get(i).text().equalsIgnoreCase(bare(words[0]))) {
                int next = find(bare(words[1]), i + 1);
                if (next > i && next < i + NEAR) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String bare(String words) {
        return words.replace("“", "").replace("”", "");
    }

    private String now(String w, String word, int token, boolean many, List<Tag> tags) {
        List<Token> tokens = passage.tokens();
        int next = token + 1;
        while (next + 1 < tokens.size()
                && (FunctionWords.is("negation", tokens.get(next).lower()) || tags.get(next) == Tag.ADV)) {
            next++;
        }
        if (next >= tokens.size()) {
            return word;
        }
        String after = tokens.get(next).lower();
        return switch (w) {
            case "would" ->
                conditional() || after.equals("have") || (after.equals("be") && !done(next + 1, tags)) ? word : "will";
            case "had" -> done(next, tags) || after.equals("been") ? many ? "have" : "has" : word;
            case "was", "were" ->
                going(next, tags) || tags.get(next) == Tag.ADJ || STATES.is(after)
                        ? w.equals("was") ? "is" : "are"
                        : word;
            default -> {
                Verb verb = lexicon.verb(w);
                String lemma = lexicon.lemma(w);
                boolean holds = Usage.is("held to", lemma) && (verb == null || verb.form() == Verb.Form.PAST);
                boolean group =
                        FunctionWords.is("auxiliary", tokens.get(token - 1).lower());
                yield holds && !group && w.endsWith("ed") ? Lexicon.present(lemma, many) : word;
            }
        };
    }

    private boolean conditional() {
        return passage.tokens().stream().anyMatch(t -> t.is("if") || t.is("unless"));
    }

    private boolean going(int i, List<Tag> tags) {
        return tags.get(i) == Tag.VERB && passage.tokens().get(i).lower().endsWith("ing");
    }

    private boolean done(int i, List<Tag> tags) {
        if (i >= passage.tokens().size()) {
            return false;
        }
        String w = passage.tokens().get(i).lower();
        Verb verb = lexicon.verb(w);
        boolean past = verb != null && verb.form() != Verb.Form.BASE && verb.form() != Verb.Form.THIRD;
        return tags.get(i) == Tag.VERB && (past || w.endsWith("ed")) && !w.endsWith("ing");
    }

    private static boolean many(String subject) {
        String last = subject.toLowerCase(Locale.ROOT);
        return last.equals("they") || last.equals("we") || Agreement.plural(subject);
    }

    /** The next token that the title has, −1 for none near. */
    private int find(String word, int from) {
        List<Token> tokens = passage.tokens();
        for (int i = from; i < tokens.size() && i < from + GAP; i++) {
            if (tokens.get(i).text().equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }
}
