package dev.dateline.telling;

import dev.dateline.clause.AnyWord;
import dev.dateline.clause.Apposition;
import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.clause.Voice;
import dev.dateline.headline.Headline;
import dev.dateline.headline.Loose;
import dev.dateline.headline.Rest;
import dev.dateline.headline.Title;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a clause tells its event so plainly that an entry of a long timeline can rest on it: as the sentence's own
 * news, of somebody it names, in a reporter's words. A short timeline needs what is told by the way, too; of hundreds of
 * articles it is the part where most of what reads badly or is not so comes from.
 */
record Plain(Passage passage, Clauses clauses, Lexicon lexicon, List<Trigger> triggers) {
    /** So many sentences are an article's news. */
    private static final int LEAD = 2;
    /** So many words of a title say what happened, who or where. */
    private static final int ENOUGH = 3;

    private static final Pattern COUNT = Pattern.compile(".* [\\d,.]+");
    /** "meets publicly": whom? */
    private static final Pattern MANNER = Pattern.compile(" meets? \\p{Ll}+ly\\b");
    /** Words that point at another sentence. */
    private static final AnyWord POINTING = AnyWord.of("this", "these", "those", "such", "similar", "same");

    /** "meets two of his predecessors": whom? */
    private static final AnyWord OWNED = AnyWord.of("his", "her", "their");

    private static final AnyWord OPINION =
            AnyWord.of("could", "may", "might", "must", "should", "can", "cannot", "ought");
    private static final Pattern SAYS = Pattern.compile(" says? ");

    /**
     * Whether an entry can rest on it.
     *
     * @param own whether the clause names its days itself
     */
    boolean of(Trigger trigger, Title title, boolean own) {
        Voice voice = new Voice(passage.tokens());
        boolean background = trigger.mood() == Mood.PERFECT && passage.number() >= LEAD && !own;
        boolean vague = Usage.is("vague", TitleWords.first(title.text())) && !TitleWords.capitalInside(title.text());
        if (vague || background || !voice.reporter() || pronoun(trigger) || POINTING.in(title.text())) {
            return false;
        }
        Clauses.Kind kind = clauses.clause(clauses.of(trigger.token())).kind();
        // "was killed in the 18 July bombing of the harbour": what a day is named for took place, whoever says it.
        boolean scene = trigger.noun()
                && own
                && kind != Clauses.Kind.ADVERBIAL
                && Usage.is("scene", trigger.eventClass())
                && title.text().contains(" in ")
                && !verbal(title.text());
        boolean told = scene || kind == Clauses.Kind.MAIN || (kind == Clauses.Kind.REPORTED && !doubted(trigger));
        if (!told || !title.sound()) {
            return false;
        }
        Rest rest = new Rest(passage, lexicon);
        Loose loose = new Loose(passage, lexicon);
        if (trigger.eventClass().equals(Lexicon.SAY)) {
            return said(trigger, title.text())
                    && !loose.said(trigger, title.text())
                    && (SAYS.matcher(title.text()).find() || rest.spare(trigger, title.text()));
        }
        boolean half = trigger.eventClass().equals(Lexicon.MEET) && half(trigger, title.text());
        boolean stands = trigger.noun()
                ? noun(title.text()) && !loose.noun(trigger, title.text())
                : subject(trigger, title.text()) && object(trigger, title.text());
        boolean whole =
                trigger.noun() || (rest.spare(trigger, title.text()) && !loose.verb(trigger, title.text(), own));
        return stands && !half && whole && !voice.quoted(trigger.token());
    }

    /**
     * Whether the days that the clause is given are its own: what is only reported, planned or named by a noun may be of
     * any day that the sentence does not say.
     */
    boolean firm(Trigger trigger, boolean own) {
        boolean open = trigger.noun()
                || trigger.mood() == Mood.PLAN
                || (trigger.mood() == Mood.PERFECT && passage.number() >= LEAD)
                || clauses.clause(clauses.of(trigger.token())).kind() == Clauses.Kind.REPORTED
                || under(trigger);
        return own || trigger.eventClass().equals(Lexicon.SAY) || !open;
    }

    /** "Police say he broke in and took a car": both is what they say. */
    private boolean under(Trigger trigger) {
        int subject = trigger.noun()
                ? trigger.token()
                : Subject.of(passage, lexicon, trigger.token()).from();
        return triggers.stream()
                .anyMatch(t -> !t.noun()
                        && t.token() < subject
                        && t.eventClass().equals(Lexicon.SAY)
                        && !passage.tokens()
                                .get(Math.max(0, t.token() - 1))
                                .text()
                                .equals(","));
    }

    /** "He resigned": whom that means is a guess. */
    private boolean pronoun(Trigger trigger) {
        int group = trigger.noun() ? trigger.token() : Subject.group(passage.tokens(), trigger.token());
        for (int k = group - 1; k >= Math.max(0, group - 2); k--) {
            Token t = passage.tokens().get(k);
            if (t.is("he") || t.is("she") || t.is("they") || t.is("it")) {
                return true;
            }
        }
        return false;
    }

    /** "He never said that she left", "they may argue he left": nobody says it happened. */
    private boolean doubted(Trigger trigger) {
        return triggers.stream()
                .anyMatch(t -> t.token() < trigger.token()
                        && !t.noun()
                        && (t.mood() == Mood.NONE || Usage.is("standing", t.lemma())));
    }

    /** An act of words, "warns", "pledges", or what the lead says that somebody says, and not only how things are. */
    private boolean said(Trigger trigger, String title) {
        if (trigger.noun() || trigger.mood() == Mood.BACKGROUND) {
            return false;
        }
        if (!SAYS.matcher(title).find()) {
            return Usage.is("act", TitleWords.first(trigger.lemma())) && !complement(trigger) && !known(trigger, title);
        }
        return passage.number() < LEAD
                && !description(title)
                && !OPINION.in(title)
                && new Headline(passage).closes(title);
    }

    /** "says the situation is desperate", "says it takes time": how things are. */
    private boolean description(String title) {
        String[] words = SAYS.split(title, 2)[1].split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String w = words[i].toLowerCase(Locale.ROOT);
            Verb verb = lexicon.verb(w);
            if (FunctionWords.is("auxiliary", w)) {
                String next = i + 1 < words.length ? words[i + 1].toLowerCase(Locale.ROOT) : "";
                return !w.equals("will") && !w.equals("would") && lexicon.verb(next) == null;
            }
            if (verb != null && i > 0 && verb.form() != Verb.Form.BASE && lexicon.noun(w) == null) {
                return verb.eventClass().equals(Lexicon.NOTHING) || verb.form() == Verb.Form.ING;
            }
        }
        return true;
    }

    /** Of a noun a title has to name somebody, something or a place, and which one it is. */
    private boolean noun(String title) {
        String first = TitleWords.first(title);
        boolean named = title.chars().skip(1).anyMatch(Character::isUpperCase)
                || Gazetteer.english().nationality(title.split(" ", 2)[0]).isPresent();
        boolean any = Usage.is("vague", first) || first.endsWith("est");
        return named && !any && title.split(" ", -1).length >= ENOUGH && !gerund(title);
    }

    /** "troops setting fire": a verb before the noun that the title is made of. */
    private boolean gerund(String title) {
        for (String word : title.split(" ", -1)) {
            Verb verb = lexicon.verb(word);
            if (verb != null && verb.form() == Verb.Form.ING && lexicon.noun(word) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the title has a verb: "visits Oslo", not "bombing in Oslo". */
    private boolean verbal(String title) {
        for (String word : title.split(" ", -1)) {
            Verb verb = lexicon.verb(word);
            if (verb != null && verb.form() == Verb.Form.THIRD && lexicon.noun(word) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Meeting with Smith" has one side alone, and in "ministers meeting in Oslo" the noun is a verb. */
    private boolean half(Trigger trigger, String title) {
        Token before = passage.tokens().get(Math.max(0, trigger.token() - 1));
        boolean verb = trigger.lemma().endsWith("ing")
                && before.word()
                && before.lower().endsWith("s");
        boolean with = title.contains(" with ") || title.contains(" hold talks");
        boolean nobody = !trigger.noun() && !after(trigger, title.substring(title.lastIndexOf(" ") + 1));
        boolean thin = MANNER.matcher(title).find() || title.split(" ", -1).length < ENOUGH;
        boolean his = OWNED.in(title);
        return his || verb || with || nobody || thin || other(trigger, title);
    }

    /** Whether the word stands after the verb: whom somebody meets, or where. */
    private boolean after(Trigger trigger, String word) {
        return passage.tokens().stream()
                .skip(trigger.token())
                .anyMatch(t -> t.text().equals(word));
    }

    /** "Smith attended Jones's meeting with Brown": not Smith's. */
    private boolean other(Trigger trigger, String title) {
        for (int k = trigger.token() - 1; trigger.noun() && k > 0 && k > trigger.token() - 4; k--) {
            if (passage.tokens().get(k).is("'s")) {
                return !title.contains(passage.tokens().get(k - 1).text());
            }
        }
        return false;
    }

    /** Whether the subject is the clause's own and whole: nothing stands before it that it may be the rest of. */
    private boolean subject(Trigger trigger, String title) {
        Subject subject = Subject.of(passage, lexicon, trigger.token());
        return subject.found() && !cut(subject, title) && begins(subject, trigger);
    }

    /** Whether what stands before the subject is no part of it. */
    boolean begins(Subject subject, Trigger trigger) {
        int from = subject.from();
        if (from == 0 || passage.inTime(from - 1)) {
            return true;
        }
        Token before = passage.tokens().get(from - 1);
        if (!before.word()) {
            return !"-'’".contains(before.text());
        }
        Clauses.Clause clause = clauses.clause(clauses.of(from));
        Verb verb = lexicon.verb(before.lower());
        boolean saying = verb != null && verb.eventClass().equals(Lexicon.SAY);
        boolean reported =
                before.is("that") && clauses.clause(clauses.of(trigger.token())).kind() == Clauses.Kind.REPORTED;
        boolean joint = FunctionWords.is("conjunction", before.lower()) && clause.from() >= from - 1;
        return saying || reported || joint;
    }

    /** "Two others" than those before; "the head" of what, which is lost. */
    boolean cut(Subject subject, String title) {
        List<Token> head = passage.tokens().subList(subject.from(), subject.to());
        boolean named = head.stream()
                .skip(subject.from() == 0 ? 1 : 0)
                .anyMatch(t -> t.capital() && !FunctionWords.is("determiner", t.lower()));
        List<Token> tokens = passage.tokens();
        boolean hung = subject.last() > subject.to() && subject.to() + 1 < tokens.size();
        boolean kept = !hung || title.contains(" " + tokens.get(subject.to()).text() + " ");
        boolean of = hung && tokens.get(subject.to()).is("of");
        // "an earthquake of magnitude 6": what it is, the head says
        boolean measure = of && Usage.is("measure", tokens.get(subject.to() + 1).lower());
        boolean which = of || (head.size() <= 2 && tokens.get(subject.from()).is("the"));
        named |= new Apposition(passage, subject).heads(title);
        boolean lost = !kept && !named && !measure && which;
        return lost || head.stream().anyMatch(t -> Usage.is("besides", t.lower()));
    }

    /**
     * Whether the title has what follows the verb: of "met a delegation from Oslo" the delegation, of a count what is
     * counted.
     */
    private boolean object(Trigger trigger, String title) {
        List<Token> tokens = passage.tokens();
        int at = trigger.end();
        while (at < tokens.size()
                && (FunctionWords.is("determiner", tokens.get(at).lower())
                        || tokens.get(at).is("with"))) {
            at++;
        }
        boolean bare = Usage.is("counted", trigger.eventClass())
                && COUNT.matcher(title).matches();
        if (bare || complement(trigger) || known(trigger, title)) {
            return false;
        }
        boolean none = at >= tokens.size()
                || !tokens.get(at).word()
                || FunctionWords.any(tokens.get(at).lower())
                || Subject.manner(tokens.get(at))
                || passage.inTime(at);
        boolean found = none || title.contains(tokens.get(at).text());
        while (!found
                && tokens.get(at).capital()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).capital()) {
            at++;
            found = title.contains(tokens.get(at).text());
        }
        return found;
    }

    /** "dismissed the notion", "signed the deal": which, the sentence before says. */
    boolean known(Trigger trigger, String title) {
        List<Token> tokens = passage.tokens();
        int at = trigger.end();
        return at + 1 < tokens.size()
                && tokens.get(at).is("the")
                && !tokens.get(at + 1).capital()
                && title.endsWith(" " + tokens.get(at + 1).text())
                && !Topic.tells(passage, lexicon, tokens.get(at + 1));
    }

    /** "The judge ruled the film can be shown": what follows is a clause, and its subject no object. */
    private boolean complement(Trigger trigger) {
        List<Token> tokens = passage.tokens();
        for (int i = trigger.end(); i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean mark = !t.word() && t.kind() == Token.Kind.MARK && !"-$€£%'’".contains(t.text());
            boolean preposition = FunctionWords.is("preposition", t.lower()) && !t.is("as") && !t.is("that");
            boolean other = t.is("as")
                    || FunctionWords.is("conjunction", t.lower())
                    || (FunctionWords.is("subordinator", t.lower()) && !preposition);
            if (mark || other) {
                return false;
            }
            boolean auxiliary = FunctionWords.is("auxiliary", t.lower()) && !t.capital();
            if (auxiliary && !tokens.get(i - 1).is("to")) {
                return true;
            }
        }
        return false;
    }
}
