package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a headline or a caption that ran into the first sentence ends: after a noun, at a word whose capital no name
 * gives it, from which a whole clause goes on.
 */
record Glue(List<Token> tokens, List<Tag> tags) {
    /** A headline or a caption has at least so many words. */
    private static final int LEAST = 4;
    /** With all before them, no more than so many. */
    private static final int MOST = 45;
    /** "the singer Jane Doe", "the doctor Jane Doe": no end of a sentence. */
    private static final Pattern ROLE = Pattern.compile(
            "(?:[eo]r|ist|ian|ant|ee|man|woman|star|chief|head|boss|wife|husband|son|friend|king|queen|judge|aide|coach|captain|general|president)$");
    /** So near behind its first word a sentence has its verb. */
    private static final int NEAR = 16;
    /** And so near behind "Jane's". */
    private static final int NAMED = 5;

    Glue(List<Token> tokens) {
        this(tokens, Tagger.tags(tokens));
    }

    /** The token with which the sentence begins; the one given where nothing ran into it. */
    int begin(int from) {
        int begin = from;
        for (int i = from + LEAST; i + LEAST < tokens.size() && i < MOST; i++) {
            if (begins(i, begin) && verb(i + 1)) {
                begin = i;
            }
        }
        return begin;
    }

    private boolean begins(int i, int from) {
        Token t = tokens.get(i);
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean closed = before.text().equals("”")
                || before.text().equals("'")
                || before.text().equals(")");
        boolean noun =
                before.word() && !before.capital() && tags.get(i - 1) == Tag.NOUN && !FunctionWords.any(before.lower());
        boolean ends = noun || closed || before.kind() == Token.Kind.NUMBER || (before.capital() && i - from >= LEAST);
        if (!ends || !t.capital() || !t.word() || before.end() == t.begin()) {
            return false;
        }
        String w = t.lower();
        boolean article = w.equals("a") || w.equals("an");
        boolean the = FunctionWords.is("determiner", w)
                || FunctionWords.is("pronoun", w)
                || FunctionWords.is("subordinator", w);
        boolean clause = next.word() && !next.capital() && tags.get(i + 1) != Tag.CCONJ && tags.get(i + 1) != Tag.ADP;
        if (article || (the && (clause || common(i + 1)))) {
            return !t.acronym() || article;
        }
        boolean lower = next.word() && !next.capital();
        boolean counted = before.kind() == Token.Kind.NUMBER && i - from > LEAST;
        boolean common = !t.acronym() && (noun || counted) && lower && !Usage.is("when", before.lower());
        if (common) {
            boolean acts = tags.get(i + 1) == Tag.AUX || next.is("of") || next.is("who");
            boolean several = Usage.is("plural", w) || (w.endsWith("s") && tags.get(i) == Tag.NOUN);
            return (acts && (several || tags.get(i) == Tag.NOUN || (w.endsWith("s") && next.is("of"))))
                    || (tags.get(i) == Tag.NOUN && tags.get(i + 1) == Tag.NOUN)
                    || (tags.get(i) == Tag.ADJ && tags.get(i + 1) == Tag.NOUN && several(i + 1));
        }
        return noun && named(i) && told(from, i);
    }

    /** "The Chilean president", not "The Fjord Times": a name that a common noun follows. */
    private boolean common(int name) {
        int k = name;
        if (!tokens.get(k).capital()) {
            return false;
        }
        while (k < tokens.size() && (tokens.get(k).capital() || tokens.get(k).is("'s"))) {
            k++;
        }
        k += k + 1 < tokens.size() && tags.get(k) == Tag.ADJ ? 1 : 0;
        return k < tokens.size() && tags.get(k) == Tag.NOUN;
    }

    private boolean several(int i) {
        return tokens.get(i).lower().endsWith("s")
                || Usage.is("plural", tokens.get(i).lower());
    }

    /** "… at the time Jane Doe has": a name, and right behind it a verb that only news has. */
    private boolean named(int i) {
        if (ROLE.matcher(tokens.get(i - 1).lower()).find()) {
            return false;
        }
        int k = i;
        while (k < tokens.size() && tokens.get(k).capital() && tokens.get(k).word()) {
            k++;
        }
        boolean many = k < tokens.size() && tags.get(k) == Tag.NOUN && several(k);
        k += many ? 1 : 0;
        boolean has = many && k < tokens.size() && tags.get(k) == Tag.AUX;
        if (k < tokens.size() && tokens.get(k).is("'s")) {
            for (int n = k; n < Math.min(tokens.size(), k + NAMED); n++) {
                has |= tokens.get(n).is("has") || tokens.get(n).is("have");
            }
        } else {
            has |= k < tokens.size()
                    && (tokens.get(k).is("has") || tokens.get(k).is("have"));
        }
        return has && !Usage.is("when", tokens.get(i - 1).lower());
    }

    /** Whether there is a verb before the token: a caption is a sentence. */
    private boolean told(int from, int to) {
        return tags.subList(from, to).stream().anyMatch(t -> t == Tag.VERB || t == Tag.AUX);
    }

    private boolean verb(int from) {
        for (int i = from; i < tokens.size() && i < from + NEAR; i++) {
            if (tags.get(i) == Tag.AUX
                    || (tags.get(i) == Tag.VERB && !tokens.get(i).lower().endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }
}
