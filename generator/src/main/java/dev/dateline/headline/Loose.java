package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Clauses that look like news of a day and are none: how things are, which thing nobody can tell, or another verb's noun. */
public record Loose(Passage passage, Lexicon lexicon) {
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    /** "urges her to wait", "finds himself alone". */
    private static final Pattern SOMEBODY =
            Pattern.compile("\\bher (?:to|for|in|on|at|as|from)\\b|\\bher$|\\b(?:him|her|it)self\\b|\\bthemselves\\b");

    private static boolean somebody(String title) {
        return (title.contains("her") || title.contains("sel"))
                && SOMEBODY.matcher(title).find();
    }

    /** A verb's clause of which no entry of a long timeline should be made. */
    public boolean verb(Trigger trigger, String title, boolean own) {
        Subject subject = Subject.of(passage, lexicon, trigger.token());
        return somebody(title)
                || title.endsWith(" so far")
                || shared(subject)
                || caption(subject, trigger, title)
                || count(trigger, title)
                || (Usage.is("once", trigger.eventClass()) && !own)
                || state(trigger, title, own)
                || adjective(trigger)
                || participle(trigger)
                || damage(subject, trigger, own)
                || apposed(subject)
                || speaks(subject, trigger)
                || which(subject, title)
                || object(trigger, title);
    }

    /** What is no entry of a short timeline either. */
    public boolean fragment(Trigger trigger, String title) {
        Subject subject = Subject.of(passage, lexicon, trigger.token());
        return somebody(title)
                || shared(subject)
                || caption(subject, trigger, title)
                || count(trigger, title)
                || adjective(trigger)
                || given(trigger)
                || speaks(subject, trigger)
                || which(subject, title);
    }

    /** "The country's protests in Oslo": the same of an event noun. */
    public boolean noun(Trigger trigger, String title) {
        boolean plan = trigger.mood() == Mood.PLAN && !trigger.eventClass().equals(Lexicon.MEET);
        if (plan || mentioned(trigger)) {
            return true;
        }
        String first = title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean owner = first.endsWith("'s") || first.endsWith("’s");
        return (owner && Usage.is("elsewhere", first.substring(0, first.length() - 2))) || Usage.is("wants to", first);
    }

    /** "picked through details of the merger": spoken of, on a day that is not the merger's. */
    private boolean mentioned(Trigger trigger) {
        List<Token> tokens = passage.tokens();
        int k = trigger.token() - 1;
        while (k > 0
                && (tokens.get(k).is("'s")
                        || (tokens.get(k).is("of") && tokens.get(k - 1).capital())
                        || !FunctionWords.any(tokens.get(k).lower()))) {
            k--;
        }
        k -= k > 0 && FunctionWords.is("determiner", tokens.get(k).lower()) ? 1 : 0;
        boolean about = k > 0 && Usage.is("about", tokens.get(k).lower());
        for (int i = trigger.token() + 1; about && i < tokens.size() && i < trigger.token() + 7; i++) {
            about = !passage.inTime(i);
        }
        return about
                && !Usage.is("scene", trigger.eventClass())
                && !trigger.eventClass().equals(Lexicon.MEET);
    }

    /** "Awarded her the medal": whom? */
    private boolean given(Trigger trigger) {
        int at = trigger.end();
        return at < passage.tokens().size()
                && passage.tokens().get(at).is("her")
                && Usage.is("giving", trigger.lemma());
    }

    /** Words of somebody that point at who is not named. */
    public boolean said(Trigger trigger, String title) {
        return somebody(title) || given(trigger) || object(trigger, title);
    }

    /** "It must be switched on and the player installed": what a modal verb before governs, too. */
    private boolean shared(Subject subject) {
        List<Token> tokens = passage.tokens();
        int and = subject.from() - 1;
        boolean modal = false;
        for (int k = 0; k < and && tokens.get(and).is("and"); k++) {
            modal |= Usage.is("modal", tokens.get(k).lower());
        }
        return modal;
    }

    /** "A worker passes the bank": what a picture shows. */
    private boolean caption(Subject subject, Trigger trigger, String title) {
        if (!subject.found()) {
            return false;
        }
        Token first = passage.tokens().get(subject.from());
        Verb verb = lexicon.verb(passage.tokens().get(trigger.token()).lower());
        return verb != null
                && verb.form() == Verb.Form.THIRD
                && (first.is("a") || first.is("an"))
                && passage.tokens().subList(subject.from() + 1, subject.to()).stream()
                        .noneMatch(Token::capital)
                && !title.contains(" to ");
    }

    /** "5,700 sheets bought", "Three houses sold": of what befalls nobody a number says too little. */
    private boolean count(Trigger trigger, String title) {
        boolean number = Character.isDigit(title.charAt(0)) || Usage.is("number", TitleWords.first(title));
        return number
                && !CAPITAL.matcher(title.substring(1)).find()
                && !Usage.is("befalls", trigger.eventClass())
                && !trigger.lemma().equals("shoot");
    }

    /** "Is selling yams", "has gone global": how things are or have become, not what happened on a day. */
    private boolean state(Trigger trigger, String title, boolean own) {
        List<Token> tokens = passage.tokens();
        int group = Subject.group(tokens, trigger.token());
        boolean goes = tokens.get(trigger.token()).lower().endsWith("ing")
                && tokens.subList(group, trigger.token()).stream().anyMatch(t -> t.is("is") || t.is("are"));
        boolean named = CAPITAL.matcher(title.substring(1)).find() || named(title);
        boolean befalls = Usage.is("befalls", trigger.eventClass());
        return (goes && !own && (passage.number() > 1 || !named))
                || (trigger.mood() == Mood.PERFECT && !named && !befalls)
                // "has devastated the island": on the days before.
                || (trigger.mood() == Mood.PERFECT && !own && Usage.is("disaster", trigger.eventClass()));
    }

    /** Whether the title's first word, which has a capital anyway, is a name. */
    private boolean named(String title) {
        String first = title.split(" ", 2)[0];
        return Gazetteer.english().place(first).isPresent()
                || Gazetteer.english().nationality(first).isPresent()
                || passage.names().stream().anyMatch(n -> n.form().contains(first) && n.guess() != Name.Guess.UNKNOWN);
    }

    /** "appears serenely confident", "seems ready": what somebody is like. */
    private boolean adjective(Trigger trigger) {
        List<Token> tokens = passage.tokens();
        int at = trigger.end();
        return Usage.is("seeming", trigger.lemma())
                && at < tokens.size()
                && tokens.get(at).word()
                && !passage.inTime(at)
                && (tokens.get(at).is("to")
                        || tokens.get(at).is("as")
                        || !FunctionWords.is("preposition", tokens.get(at).lower()));
    }

    /** "The quake wrecked the palace", "was destroyed by the quake": on the quake's day, which another sentence says. */
    private boolean damage(Subject subject, Trigger trigger, boolean own) {
        List<Token> tokens = passage.tokens();
        if (own || !subject.found() || !Usage.is("disaster", trigger.eventClass())) {
            return false;
        }
        int from = trigger.passive() ? trigger.end() + 1 : subject.from();
        if (from >= tokens.size() || (trigger.passive() && !tokens.get(from - 1).is("by"))) {
            return false;
        }
        int to = trigger.passive() ? Math.min(from + 4, tokens.size()) : subject.to();
        return tokens.get(from).is("the")
                && tokens.subList(from, to).stream()
                        .map(t -> lexicon.noun(t.lower()))
                        .anyMatch(noun -> noun != null && Usage.is("disaster", noun));
    }

    /** "A statement issued in Oslo rejected it": what may be a participle, where the clause has its verb behind it. */
    private boolean participle(Trigger trigger) {
        List<Token> tokens = passage.tokens();
        Verb verb = lexicon.verb(tokens.get(trigger.token()).lower());
        boolean may = verb != null
                && !trigger.passive()
                && lexicon.participle(verb, tokens.get(trigger.token()).lower());
        for (int i = trigger.end() + 1; may && i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (!t.word() && t.kind() == Token.Kind.MARK && !"-$€£%'’".contains(t.text())) {
                return false;
            }
            if (FunctionWords.is("conjunction", t.lower()) || FunctionWords.is("subordinator", t.lower())) {
                return false;
            }
            Verb later = lexicon.verb(t.lower());
            boolean tense = later != null
                    && !t.capital()
                    && (later.form() == Verb.Form.THIRD || later.form() == Verb.Form.PAST)
                    && lexicon.noun(t.lower()) == null
                    && tokens.get(i - 1).word()
                    && !FunctionWords.any(tokens.get(i - 1).lower())
                    && !tokens.get(i - 1).is("'s");
            if (tense) {
                // "killed four wounded soldiers" has a noun behind it, "issued in Oslo rejected the plan" an article.
                return i + 1 >= tokens.size()
                        || !tokens.get(i + 1).word()
                        || FunctionWords.any(tokens.get(i + 1).lower())
                        || tokens.get(i + 1).capital();
            }
        }
        return false;
    }

    /** "He led by ten points, an edge built on": more of what was said before. */
    private boolean apposed(Subject subject) {
        List<Token> tokens = passage.tokens();
        int from = subject.from();
        boolean indefinite = from > 1
                && tokens.get(from - 1).text().equals(",")
                && (tokens.get(from).is("a") || tokens.get(from).is("an"));
        for (int k = from - 2; indefinite && k >= 0; k--) {
            Token t = tokens.get(k);
            Verb verb = lexicon.verb(t.lower());
            if ("\"“”;:".contains(t.text()) || FunctionWords.is("subordinator", t.lower())) {
                return false;
            }
            if (verb != null && verb.form() == Verb.Form.PAST && lexicon.noun(t.lower()) == null && !t.capital()) {
                return !verb.eventClass().equals(Lexicon.SAY);
            }
        }
        return false;
    }

    /** "The boy who fled said soldiers came", "the group said three were killed": who says it does not do it. */
    private boolean speaks(Subject subject, Trigger trigger) {
        List<Token> tokens = passage.tokens();
        boolean aside = false;
        for (int k = Math.max(subject.to(), 0); subject.found() && k < trigger.token(); k++) {
            Token t = tokens.get(k);
            aside ^= t.text().equals(",");
            Verb verb = lexicon.verb(t.lower());
            boolean says = verb != null
                    && verb.eventClass().equals(Lexicon.SAY)
                    && (verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD)
                    && lexicon.noun(t.lower()) == null;
            if (says && (!aside || tokens.get(k - 1).text().equals(","))) {
                return !trigger.eventClass().equals(Lexicon.SAY);
            }
        }
        return false;
    }

    /** "The country's currency", "the second-largest bank", "the company": of which, another sentence says. */
    private boolean which(Subject subject, String title) {
        List<Token> tokens = passage.tokens();
        int from = subject.from();
        if (from < 0 || !tokens.get(from).is("the") || from + 2 >= tokens.size()) {
            return false;
        }
        Token noun = tokens.get(from + 1);
        boolean owner = !noun.capital() && tokens.get(from + 2).is("'s") && Usage.is("elsewhere", noun.lower());
        boolean superlative = tokens.subList(from, subject.to()).stream()
                        .anyMatch(t -> t.lower().endsWith("est"))
                && tokens.subList(from, subject.to()).stream().noneMatch(Token::capital)
                && !title.contains(" of ");
        boolean alone = subject.to() - from == 2
                && Usage.is("elsewhere", noun.lower())
                && tokens.subList(subject.to(), Math.max(subject.to(), subject.last())).stream()
                        .noneMatch(Token::capital);
        return owner
                || superlative
                || (alone
                        && !Topic.has(passage, subject)
                        && Topic.name(passage, subject).isEmpty());
    }

    /** "buys the bank for $5 billion", "seizes the country's largest bank". */
    private boolean object(Trigger trigger, String title) {
        List<Token> tokens = passage.tokens();
        int at = trigger.end();
        while (at < tokens.size()
                && at < trigger.end() + 6
                && !FunctionWords.is("determiner", tokens.get(at).lower())) {
            at++;
        }
        if (at + 2 >= tokens.size()
                || !(tokens.get(at).is("the") || tokens.get(at).is("its"))) {
            return false;
        }
        boolean adjective = at + 3 < tokens.size()
                && tokens.get(at + 1).word()
                && !tokens.get(at + 1).capital()
                && Usage.is("elsewhere", tokens.get(at + 2).lower())
                && lexicon.verb(tokens.get(at + 1).lower()) == null;
        int head = adjective ? at + 2 : at + 1;
        Token noun = tokens.get(head);
        String next = tokens.get(head + 1).lower();
        boolean of = next.equals("of") || next.equals("in");
        boolean phrase = tokens.get(head + 1).word() && !FunctionWords.any(next) && !next.equals("'s");
        boolean local = next.equals("'s") && CAPITAL.matcher(title.substring(1)).find();
        return tokens.get(at).is("the")
                && !of
                && !phrase
                && !local
                && title.contains(noun.text())
                && Usage.is("elsewhere", noun.lower());
    }
}
