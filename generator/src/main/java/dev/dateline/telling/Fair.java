package dev.dateline.telling;

import dev.dateline.clause.AnyWord;
import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.PronounWords;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.clause.Voice;
import dev.dateline.headline.Cut;
import dev.dateline.headline.Loose;
import dev.dateline.headline.Rest;
import dev.dateline.headline.Speech;
import dev.dateline.headline.Title;
import dev.dateline.headline.Weight;
import dev.dateline.naming.NameBook;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry of a short timeline can rest on a clause: its title has who did what to whom, and the words that it
 * asks for. Of so few articles more is shown than of many, see {@link Plain}; what only looks like an event never is.
 */
record Fair(Passage passage, Clauses clauses, Lexicon lexicon, List<Trigger> triggers, NameBook register, Cut cut) {
    /** So many words tell what happened where nobody is named. */
    private static final int WORDS = 5;

    /** Days: in a century much happens. */
    private static final int LONG = 3660;
    /** So many sentences are an article's news. */
    private static final int NEWS = 3;
    /** Marks of a page's lists and menus, no sentences. */
    private static final Pattern LIST = Pattern.compile("\\\\ ?\\*| \\| ");

    private static final AnyWord OPINION = AnyWord.of("could", "may", "might", "said", "told");
    /** "announces an event to be held", "estimates her houses": when, and whose? */
    private static final Pattern OPEN = Pattern.compile(" to be \\p{Ll}+$|\\b(?:his|her) \\p{Ll}+$");

    /** What a share costs, told by the way. */
    private static final Pattern PRICE = Pattern.compile(
            "(?<!per )\\b(?:cents?|pence)\\b|\\d (?:a|per) share\\b|^Shares\\b|\\bshares? (?:rise|fall|close|gain|lose)|\\bcloses? at \\S*\\d");

    private static final AnyWord OWNER = AnyWord.of("its", "their", "his", "her");

    /**
     * Whether an entry can rest on it.
     *
     * @param days its days, null for none of its own
     */
    boolean of(Trigger trigger, Title title, @Nullable TimeSpan days) {
        if (!title.sound() || !new Voice(passage.tokens()).reporter() || over(trigger, days)) {
            return false;
        }
        String text = title.text();
        if (cut.off(trigger, text) || cut.bidding(text) || cut.deep(trigger)) {
            return false;
        }
        // "Doe to visit the site", on a day: what is to be seen there is told when she has
        boolean due = trigger.mood() == Trigger.Mood.PLAN && days != null && days.precision() == Precision.DAY;
        if (passage.number() >= NEWS && Weight.light(text) && !topic(trigger) && !due) {
            return false;
        }
        if (trigger.eventClass().equals(Lexicon.SAY)) {
            return said(trigger, text);
        }
        if (LIST.matcher(passage.text()).find() || (days != null && days.days() > LONG)) {
            return false;
        }
        if (new Voice(passage.tokens()).quoted(trigger.token())) {
            // what somebody holds, not what a reporter tells
            return false;
        }
        boolean noun = trigger.noun() && !verbal(text);
        return noun ? noun(trigger, text, days) : verb(trigger, text);
    }

    /** Whether a title that any verb of a lead may make is of what may be, of nobody in particular, or asks for more. */
    boolean open(Trigger trigger, String title) {
        boolean says = Speech.says(title);
        boolean thin = title.split(" ", -1).length < WORDS - 1 && !named(title);
        // "His lawyer said he was well": that is not the lawyer
        boolean his = Usage.is("own", passage.tokens().get(0).lower()) && PronounWords.in(title);
        return (says && (his || OPINION.in(title)))
                || unruled(trigger, title)
                || made(trigger, title)
                || OPEN.matcher(title).find()
                || (!says && thin)
                || new Loose(passage, lexicon).said(trigger, title);
    }

    /** What a share costs, which an article tells by the way. */
    boolean price(String title) {
        return PRICE.matcher(title).find();
    }

    /** "Plans made by Smith": what, nobody learns. */
    private boolean made(Trigger trigger, String title) {
        return trigger.passive()
                && Weight.fragment(title)
                && Usage.is("light", passage.tokens().get(trigger.token()).lower());
    }

    /** A plan of days that were over when it was told: they are those of something else. */
    private boolean over(Trigger trigger, @Nullable TimeSpan days) {
        LocalDate published = passage.article().date();
        return trigger.mood() == Trigger.Mood.PLAN
                && days != null
                && published != null
                && !days.end().isAfter(published);
    }

    /** Somebody's words: whole, and not of what only the text before can tell. */
    private boolean said(Trigger trigger, String title) {
        if (Speech.says(title)) {
            return !OPINION.in(title) && cut.tells(title) && new Rest(passage, lexicon).said(trigger, title);
        }
        if (trigger.noun()) {
            // "issues statement": what it says is the news
            return false;
        }
        String last = title.substring(title.lastIndexOf(' ') + 1);
        return !Usage.is("wants in", last)
                && !OPEN.matcher(title).find()
                && new Rest(passage, lexicon).spare(trigger, title)
                && !new Loose(passage, lexicon).said(trigger, title);
    }

    /** A noun alone is a title where it is the scene of a day, "Explosion in Lisbon", or says who meets. */
    private boolean noun(Trigger trigger, String title, @Nullable TimeSpan days) {
        if (trigger.eventClass().equals(Lexicon.MEET)) {
            return named(title) && !gerund(trigger) && title.split(" ", -1).length > 2;
        }
        boolean day = days != null && (days.precision() == Precision.DAY || days.precision() == Precision.RANGE);
        boolean asked = Usage.is("scene", trigger.eventClass()) && title.contains(" in ");
        return day && asked && named(title);
    }

    /** "After touring the harbour and meeting with the crew": who meets stands elsewhere. */
    private boolean gerund(Trigger trigger) {
        List<Token> tokens = passage.tokens();
        int at = trigger.token();
        String before = at == 0 ? "" : tokens.get(at - 1).lower();
        return trigger.noun()
                && tokens.get(at).lower().endsWith("ing")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("with")
                && (FunctionWords.is("conjunction", before) || before.equals("after") || before.equals("before"));
    }

    private boolean verb(Trigger trigger, String title) {
        boolean befalls = Usage.is("befalls", trigger.eventClass()) || Usage.is("scene", trigger.eventClass());
        // "New harbour bridge opened to traffic" says enough without a name
        boolean meeting = trigger.eventClass().equals(Lexicon.MEET);
        boolean whose = OWNER.in(title);
        boolean plan = Usage.is("wants to", TitleWords.first(title));
        boolean told = meeting
                || pronoun(trigger)
                || named(title)
                || topic(trigger)
                || (title.split(" ", -1).length >= WORDS && !Usage.is("measured", TitleWords.first(title)));
        if (plan || ((!befalls || whose) && !told)) {
            return false;
        }
        if (meeting || trigger.noun()) {
            return !gerund(trigger);
        }
        boolean move = trigger.eventClass().equals("rise");
        if (passage.number() > 0 && price(title)) {
            return false;
        }
        boolean besides = clauses.clause(clauses.of(trigger.token())).kind() == Clauses.Kind.PARTICIPIAL
                && passage.tokens().get(trigger.token()).lower().endsWith("ing");
        // "a treaty she had rejected in talks"
        boolean nothing = !trigger.passive()
                && Usage.is("wants an object", trigger.lemma())
                && trigger.end() < passage.tokens().size()
                && FunctionWords.is(
                        "preposition", passage.tokens().get(trigger.end()).lower());
        return (befalls || !besides)
                && !unruled(trigger, title)
                && !nothing
                && !made(trigger, title)
                && ((trigger.mood() == Trigger.Mood.PLAN && named(title))
                        || !new Plain(passage, clauses, lexicon, triggers).known(trigger, title))
                && !aside(trigger)
                && !new Loose(passage, lexicon).fragment(trigger, title)
                && ((move && !title.contains(" from ")) || new Rest(passage, lexicon).spare(trigger, title))
                && subject(trigger, title);
    }

    /** "The bridge opened": which one, the article's headline says. */
    private boolean topic(Trigger trigger) {
        return !trigger.noun() && Topic.has(passage, Subject.of(passage, lexicon, trigger.token()));
    }

    /** "Ruled that the captain, a sailor of old, can stay": what was ruled, the title has to say. */
    private boolean unruled(Trigger trigger, String title) {
        return Usage.is("finding", trigger.lemma())
                && trigger.end() < passage.tokens().size()
                && that(trigger.end())
                && !cut.tells(title);
    }

    /** "ruled on Monday that". */
    private boolean that(int from) {
        int next = passage.afterTimes(passage.tokens().get(from).is("on") ? from + 1 : from);
        return next < passage.tokens().size() && passage.tokens().get(next).is("that");
    }

    /** Whether the verb is that of a clause with "who", "which", "whose", other than of a name right before it. */
    private boolean aside(Trigger trigger) {
        Clauses.Clause clause = clauses.clause(clauses.of(trigger.token()));
        if (clause.kind() != Clauses.Kind.RELATIVE) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        int who = Subject.group(tokens, trigger.token()) - 1;
        boolean adjacent =
                who > 0 && (tokens.get(who).is("who") || tokens.get(who).is("which"));
        if (adjacent) {
            return trigger.mood() == Trigger.Mood.PLAN || !apposed(who);
        }
        Subject subject = Subject.of(passage, lexicon, trigger.token());
        return !subject.found() || subject.from() > clause.from();
    }

    /** "The Harbour Union, which was founded in 2029": a name, not "the head of the Harbour Union, who". */
    private boolean apposed(int who) {
        boolean comma = passage.tokens().get(who - 1).text().equals(",");
        return comma
                && passage.names().stream()
                        .anyMatch(n -> n.to() == who - 1
                                && (n.from() == 0
                                        || !FunctionWords.is(
                                                "preposition",
                                                passage.tokens()
                                                        .get(n.from() - 1)
                                                        .lower())));
    }

    /** "She left her post in May": who that is, is a guess. */
    boolean pronoun(Trigger trigger) {
        int group = trigger.noun() ? 0 : Subject.group(passage.tokens(), trigger.token());
        return group > 0
                && FunctionWords.is("pronoun", passage.tokens().get(group - 1).lower());
    }

    /** Whether the subject is whole in the title. */
    private boolean subject(Trigger trigger, String title) {
        Subject subject = Subject.of(passage, lexicon, trigger.token());
        if (!subject.found()) {
            // "She left her post in May": who, the title says
            return pronoun(trigger);
        }
        Plain plain = new Plain(passage, clauses, lexicon, triggers);
        List<Token> tokens = passage.tokens();
        Token next = tokens.get(subject.to());
        // "the new “Quay” plan", "the Harbour Board Against Noise"
        boolean goesOn = "\"“”".contains(next.text()) || (next.capital() && !passage.inTime(subject.to()));
        // "the harbour's worst in years"
        boolean half = goesOn || cut.superlative(subject.to() - 1);
        if (half || tokens.get(subject.from()).is("no") || tail(subject, title)) {
            return false;
        }
        // "Lawyers for the crew": the title has the preposition and what hangs on it.
        boolean kept = title.contains(" " + next.text() + " ");
        return (kept || !plain.cut(subject, title)) && (plain.begins(subject, trigger) || afterNoun(subject.from()));
    }

    /** "The mayor, her aides, | a clerk and some guests left": the end of a list. */
    private boolean tail(Subject subject, String title) {
        List<Token> tokens = passage.tokens();
        int comma = subject.from() - 1;
        boolean list = comma > 0 && tokens.get(comma).text().equals(",") && title.contains(" and ");
        for (int i = comma - 1; list && i >= 0 && i > comma - WORDS; i--) {
            if (tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "After the vote Smith resigned": a name that the common noun before it is no part of. */
    private boolean afterNoun(int from) {
        Token before = passage.tokens().get(from - 1);
        boolean person = passage.names().stream().anyMatch(n -> n.from() == from && n.guess() == Name.Guess.PERSON);
        // "the Chilean writer Jane Doe"
        boolean role = person && Subject.noun(before) && lexicon.verb(before.lower()) == null;
        return passage.tokens().get(from).capital()
                && !before.capital()
                && (role || lexicon.noun(before.lower()) != null);
    }

    /** Whether somebody, something or a place by name is in the title, or a body that a newspaper's own town has one of. */
    private boolean named(String title) {
        String[] words = title.split(" ", -1);
        for (Name name : passage.names()) {
            boolean known = name.guess() == Name.Guess.NATIONALITY || register.of(name) != null;
            if (known && (title.contains(name.form()) || title.contains(passage.brief(name.form())))) {
                return true;
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean inner = i > 0 && words[i].chars().anyMatch(Character::isUpperCase);
            if (inner || (i < 2 && Usage.is("body", words[i].toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return opens(words[0]);
    }

    /** "Fjordia's profit falls": what begins the sentence with no article and is nowhere in lower case is a name. */
    private boolean opens(String first) {
        Token begin = passage.tokens().get(0);
        String word = begin.lower();
        return begin.text().equals(first.replaceFirst("['’]s?$", ""))
                && !FunctionWords.any(word)
                && !Usage.is("measured", word)
                && lexicon.verb(word) == null
                && lexicon.noun(word) == null
                && !Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(passage.article().text())
                        .find();
    }

    private boolean verbal(String title) {
        for (String word : title.split(" ", -1)) {
            Verb verb = lexicon.verb(word);
            if (verb != null && lexicon.noun(word) == null && verb.form() != Verb.Form.ING) {
                return true;
            }
        }
        return false;
    }
}
