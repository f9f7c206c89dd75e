package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.PronounWords;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Heads a statement: who says, and what, in its own words; empty where these words do not stand alone. */
public final class Speech {
    private static final Map<String, String> GIVEN = Map.of(
            "speech", "gives", "interview", "gives", "testimony", "gives", "address", "gives", "statement", "issues");

    private static final Pattern OWNED = Pattern.compile("\\b(?:its|their)\\b|\\b(?:new|other|first|next|last) one\\b");
    /** "It would be wrong to wait": an "it" that means nobody. */
    private static final Pattern EXPLETIVE = Pattern.compile(
            "(?i)it (?:is|was|would be|will be) (?:not )?\\p{L}+ (?:to|that) (?!.*\\b(?:it|he|she|they|them|him)\\b)");

    /** Ends on what another says, and breaks off. */
    private static final Pattern SAID = Pattern.compile("\\b(?:said|says|told|tells|added|adds)$");

    /** Words that point at what was said before, or ask. */
    private static final Pattern UNTOLD = Pattern.compile(
            "^[“\"]?(?i:it|this|that|these|those|there|here|such|his|her|its|their|contrary|according|despite|unlike|how|what|why|when|where|who|which|so)\\b");

    private static final Set<String> COMMAS = Set.of(",", "\"", "”", "’");
    /** So far before the verb what is said may begin. */
    private static final int BEFORE = 45;
    /** So near its beginning a sentence that opens with "his" has its verb. */
    private static final int OWNER = 12;

    private final Passage passage;
    private final Lexicon lexicon;
    private final Headline headline;

    /** Whose words they are, and so which pronoun is the speaker. */
    enum Voice {
        NOBODY("(?!)"),
        PERSON("(?i:he|she) "),
        BODY("(?i:it) (?=(?:would|will|could|can|may|might|had|has|plans|expects|wants|hopes|intends|aims) )"),
        SEVERAL("(?i:they) ");

        private final Pattern own;

        Voice(String own) {
            this.own = Pattern.compile(own);
        }
    }

    Speech(Passage passage, Lexicon lexicon, Headline headline) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.headline = headline;
    }

    /** Whether a title tells what somebody says. */
    public static boolean says(String title) {
        return title.contains(" says ") || title.contains(" say ");
    }

    /**
     * The title, empty for none.
     *
     * @param speaker who says it, as a headline has it
     * @param many whether these are several
     * @param voice whom "he" or "it" in the words can mean
     */
    String of(Trigger t, String speaker, boolean many, Voice voice, int most) {
        if (t.noun()) {
            return speaker + " " + GIVEN.getOrDefault(t.lemma(), "makes") + " " + t.lemma();
        }
        int left = most - speaker.split(" ", -1).length - 1;
        int limit = passage.tokens().size();
        int that = Usage.is("denying", t.lemma()) ? -1 : complement(t.token());
        if (that > 0 && !Usage.is("accusing", t.lemma())) {
            String content = content(that, limit, left, voice);
            if (!content.isEmpty()) {
                // "recommends members accept it": whether they do is another matter
                String says = many ? "say" : "says";
                boolean wants = Usage.is("wanting", t.lemma()) && !FunctionWords.any(TitleWords.first(content));
                return speaker + " " + (wants ? t.does(t.lemma(), many) : says) + " " + content;
            }
        }
        if (!Usage.is("bare", t.lemma()) && !t.passive() && objectFollows(headline.object(t.end()))) {
            String object = headline.phrase(headline.object(t.end()), limit, left);
            boolean named = t.lemma().equals("call") && object.indexOf('“') < 1;
            if (named
                    || PronounWords.in(object)
                    || (Usage.is("urging", t.lemma()) && object.indexOf(' ') < 0)
                    || Usage.is("thin object", object)) {
                return "";
            }
            String verb = t.does(t.lemma(), many);
            return object.isEmpty() ? "" : speaker + " " + verb + " " + object;
        }
        int said = before(t.token());
        String content = said < 0 ? "" : content(said, limit, left, voice);
        return content.isEmpty() ? "" : speaker + " " + (many ? "say " : "says ") + content;
    }

    /** "His lawyer, Jane Doe, said he was well": "he" is the one whose lawyer she is. */
    boolean anothers(Trigger t) {
        String first = passage.tokens().get(0).lower();
        return (first.equals("his") || first.equals("her")) && Subject.group(passage.tokens(), t.token()) < OWNER;
    }

    private String content(int from, int limit, int most, Voice voice) {
        String text = headline.clause(from, limit, most);
        // "Fjord Boats said the company is sinking": twice the same
        boolean itself = voice == Voice.BODY
                && from < passage.tokens().size()
                && passage.tokens().get(from).is("the")
                && Usage.is("elsewhere", TitleWords.first(text));
        boolean its = OWNED.matcher(text).find() && text.chars().skip(1).noneMatch(Character::isUpperCase);
        boolean speakerMeant = voice.own.matcher(text).lookingAt();
        boolean nobody = EXPLETIVE.matcher(text).lookingAt();
        String first = TitleWords.first(text);
        if (voice == Voice.PERSON && (first.equals("his") || first.equals("her"))) {
            // "Doe said her party would leave"
            String kept = text.substring(text.indexOf(' ') + 1);
            return !PronounWords.in(kept) && !OWNED.matcher(kept).find() && tells(kept) ? lowerFirst(text, from) : "";
        }
        if (voice == Voice.BODY && first.equals("its")) {
            String kept = text.substring(text.indexOf(' ') + 1);
            return !PronounWords.in(kept) && tells(kept) ? lowerFirst(text, from) : "";
        }
        if (itself || (!speakerMeant && (its || (!nobody && UNTOLD.matcher(text).find())))) {
            return "";
        }
        boolean pronoun = PronounWords.in(text);
        String rest = speakerMeant ? text.substring(text.indexOf(' ') + 1) : text;
        boolean stands = !pronoun || nobody || (speakerMeant && !PronounWords.in(rest));
        boolean open = FunctionWords.is("subordinator", TitleWords.first(text))
                || (FunctionWords.is("auxiliary", TitleWords.first(rest)) && !speakerMeant)
                || SAID.matcher(text).find()
                || FunctionWords.is("preposition", TitleWords.first(text))
                || past(TitleWords.first(text))
                || gerund(TitleWords.first(text))
                || text.split(" ", -1).length < 3;
        return stands && !open && tells(text) ? lowerFirst(text, from) : "";
    }

    private boolean gerund(String word) {
        Verb verb = lexicon.verb(word);
        return verb != null && verb.form() == Verb.Form.ING && lexicon.noun(word) == null;
    }

    private boolean past(String word) {
        Verb verb = lexicon.verb(word);
        return verb != null && verb.form() == Verb.Form.PAST && lexicon.noun(word) == null;
    }

    /** Whether the words have a subject and a finite verb: "the partners" says nothing. */
    boolean tells(String text) {
        String[] words = text.replace("“", "").replace("”", "").split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            String w = words[i].toLowerCase(Locale.ROOT);
            String before = words[i - 1].toLowerCase(Locale.ROOT);
            if (before.equals("to") || FunctionWords.is("determiner", before)) {
                // "elections to be held", "these steps"
                continue;
            }
            if (FunctionWords.is("auxiliary", w) || lexicon.finite(w) || w.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** "The dam was safe" within a title is "… says dam was safe". */
    private String lowerFirst(String text, int from) {
        Token first = passage.tokens().get(from);
        boolean name = passage.names().stream().anyMatch(n -> n.from() <= from && from < n.to());
        boolean function = !name && !first.acronym() && !first.is("i");
        return function
                        && !text.isEmpty()
                        && text.regionMatches(
                                true, 0, first.text(), 0, first.text().length())
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private boolean objectFollows(int at) {
        List<Token> tokens = passage.tokens();
        if (at >= tokens.size() || passage.inTime(at)) {
            return false;
        }
        Token t = tokens.get(at);
        boolean opens = "\"“$€£".contains(t.text()) || t.word() || t.kind() == Token.Kind.NUMBER;
        return opens
                && !Subject.manner(t)
                && !FunctionWords.is("preposition", t.lower())
                && !FunctionWords.is("pronoun", t.lower())
                && !FunctionWords.is("subordinator", t.lower())
                && !FunctionWords.is("adverb", t.lower())
                && !FunctionWords.is("conjunction", t.lower());
    }

    /** The first token of what is said: after "that", or right after the verb where a subject follows it; −1 for none. */
    int complement(int verb) {
        List<Token> tokens = passage.tokens();
        for (int i = verb + 1; i < tokens.size() && i <= verb + 10; i++) {
            if (tokens.get(i).is("that")) {
                boolean noun = IntStream.range(verb + 1, i)
                        .anyMatch(k ->
                                FunctionWords.is("determiner", tokens.get(k).lower())
                                        && !FunctionWords.is(
                                                "preposition", tokens.get(k - 1).lower()));
                // "noted the role that the crew has played"; "told the crew that it has played"
                return noun && !Usage.is("urging", lemma(verb)) ? -1 : i + 1;
            }
            boolean other = FunctionWords.is("auxiliary", tokens.get(i).lower())
                    || lexicon.finite(tokens.get(i).lower());
            if (!tokens.get(i).word() || other) {
                // "said she could not confirm that": what follows is not what was said.
                break;
            }
        }
        int at = verb + 1;
        boolean on = at + 1 < tokens.size()
                && FunctionWords.is("preposition", tokens.get(at).lower())
                && passage.inTime(at + 1);
        at += on ? 1 : 0;
        while (at < tokens.size() && passage.inTime(at)) {
            at++;
        }
        boolean subject = at < tokens.size()
                && (tokens.get(at).capital()
                        || FunctionWords.is("determiner", tokens.get(at).lower())
                        || FunctionWords.is("pronoun", tokens.get(at).lower())
                        || "\"“".contains(tokens.get(at).text())
                        || tokens.get(at).kind() == Token.Kind.NUMBER
                        || plain(at));
        return subject && Usage.is("says", tokens.get(verb).lower()) ? at : -1;
    }

    private String lemma(int verb) {
        Verb known = lexicon.verb(passage.tokens().get(verb).lower());
        return known == null ? "" : known.lemma();
    }

    /** "said sailors had been rescued": a bare noun and, before any mark, its verb. */
    private boolean plain(int at) {
        List<Token> tokens = passage.tokens();
        boolean noun =
                tokens.get(at).word() && !FunctionWords.any(tokens.get(at).lower());
        for (int i = at + 1;
                noun && i < tokens.size() && i < at + 6 && tokens.get(i).word();
                i++) {
            if (FunctionWords.is("auxiliary", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "The dam is safe, she said": where the words before the verb begin; −1 for none. */
    private int before(int verb) {
        List<Token> tokens = passage.tokens();
        int end = Subject.group(tokens, verb);
        int comma = -1;
        for (int k = end - 1; k >= 0 && k > end - 8; k--) {
            if (COMMAS.contains(tokens.get(k).text())) {
                comma = k;
                break;
            }
        }
        if (comma < 3) {
            return -1;
        }
        int from = comma;
        boolean quoted = ",\"”".contains(tokens.get(comma).text())
                && tokens.subList(Math.max(0, comma - 1), comma + 1).stream().anyMatch(t -> "\"”".contains(t.text()));
        for (int k = comma - 2; k >= 0 && k > comma - BEFORE; k--) {
            String mark = tokens.get(k).text();
            if (quoted && "\"“".contains(mark)) {
                return k + 1;
            }
            from = k;
        }
        return quoted || from > 0 ? -1 : from;
    }
}
