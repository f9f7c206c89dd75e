package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.naming.Entity;
import dev.dateline.naming.Roles;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a title names enough for a reader who has not read the article: who, and of some events where. */
public record Enough(Passage passage, Lexicon lexicon) {
    /** So many tokens say which event it is: "talks between the owners and the crews". */
    private static final int WHOLE = 4;

    static final Pattern COUNT = Pattern.compile("(?i)two|three|four|five|several|most|none|others|more");

    private static final Pattern OWNER = Pattern.compile("['’]s?$");
    private static final Pattern WHERE = Pattern.compile(" (?:in|to)$");
    private static final Pattern OF_ONE = Pattern.compile(" (?:his|her) ");

    /** "Car bombs explode outside police station": where, without a name. */
    private static final Pattern PLACED = Pattern.compile("(?: \\S+){2} (?:in|outside|inside|near|at) \\S+");

    boolean enough(Trigger t, Roles roles, String text) {
        boolean meeting = t.eventClass().equals(Lexicon.MEET);
        boolean named = TitleWords.capitalInside(text) || !lower(TitleWords.first(text));
        boolean who = named || !roles.subject().isEmpty() || whose(text);
        return !bare(t, roles, text)
                && (t.noun() || !new Vague(passage, lexicon).is(t, text))
                && !which(t, roles, text)
                && !(OF_ONE.matcher(text).find() && house(t, roles))
                && (!meeting || who);
    }

    /** "Fjord Boats cuts his estimate": no house has a "his". */
    private static boolean house(Trigger t, Roles roles) {
        return !t.eventClass().equals(Lexicon.SAY)
                && !roles.subject().isEmpty()
                && roles.subject().stream().noneMatch(e -> e.kind() == Entity.Kind.PERSON);
    }

    /** Whether the subject is somebody or something by name, which "its" and "his" can mean. */
    static boolean named(String title, Roles roles) {
        String word = title.split(" ", 2)[0];
        boolean body = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return body
                || !roles.subject().isEmpty()
                || Gazetteer.english().place(word).isPresent();
    }

    /** "The doctor resigns", "Seven people killed": who it is, or where, nobody can tell. */
    private boolean bare(Trigger t, Roles roles, String text) {
        if (t.noun()) {
            return bareNoun(t, roles, text);
        }
        if (!roles.subject().isEmpty()) {
            return false;
        }
        Subject subject = Subject.of(passage, lexicon, t.token());
        List<Token> tokens = passage.tokens();
        boolean definite = subject.found()
                && subject.to() - subject.from() == 2
                && subject.last() == subject.to()
                && Usage.is("known", tokens.get(subject.from()).lower())
                && !tokens.get(subject.from() + 1).capital()
                && !Usage.is("body", tokens.get(subject.from() + 1).lower());
        // "The storm kills nine people in Peru" says which
        boolean where = Usage.is("befalls", t.eventClass()) && TitleWords.capitalInside(text);
        return (definite
                        && !where
                        && !Topic.has(passage, subject)
                        && Topic.name(passage, subject).isEmpty())
                || (anonymous(t, text) && !PLACED.matcher(text).find() && !Topic.has(passage, subject));
    }

    /** "Second summit called off": of whom, and where? */
    private static boolean which(Trigger t, Roles roles, String text) {
        String[] words = text.split(" ", -1);
        boolean vague = Usage.is("vague", TitleWords.first(text))
                && !TitleWords.first(text).equals("new");
        boolean two = words.length > 2 && words[2].equals(TitleWords.first(t.passive() ? words[2] : t.lemma()));
        return roles.subject().isEmpty() && vague && two && !TitleWords.capitalInside(text);
    }

    /** Whether nobody and nothing by name is in what befalls somebody. */
    boolean anonymous(Trigger t, String text) {
        return Usage.is("befalls", t.eventClass()) && !TitleWords.capitalInside(text) && lower(TitleWords.first(text));
    }

    private boolean lower(String first) {
        String w = OWNER.matcher(first.toLowerCase(Locale.ROOT)).replaceFirst("");
        // A capital at the sentence's start says nothing: "Seven people were killed".
        return passage.names().stream()
                .filter(n -> n.from() > 0 || n.guess() != Name.Guess.UNKNOWN)
                .noneMatch(n -> n.form().toLowerCase(Locale.ROOT).startsWith(w));
    }

    /** Whether subject and verb alone say enough: "Smith resigns", or "Bridge opens" where the headline names the bridge. */
    boolean terse(Trigger t) {
        return Usage.is("terse", t.eventClass())
                || Usage.is("intransitive", t.lemma())
                || Topic.has(passage, Subject.of(passage, lexicon, t.token()));
    }

    /** "Brankovar, 52, and the mother of two, resigned": no fifty-two did. */
    boolean age(Subject subject) {
        List<Token> tokens = passage.tokens();
        return subject.from() > 1
                && subject.to() == subject.from() + 1
                && tokens.get(subject.from()).kind() == Token.Kind.NUMBER
                && tokens.get(subject.from() - 1).text().equals(",")
                && tokens.get(subject.from() - 2).capital();
    }

    /** "Talks in Dublin", "Sale in London": whose, and of what? */
    private boolean bareNoun(Trigger t, Roles roles, String text) {
        boolean scene = Usage.is("scene", t.eventClass());
        if (t.eventClass().equals(Lexicon.SAY) || (scene && (roles.known() || text.split(" ", -1).length > 2))) {
            return false;
        }
        Entity place = roles.place();
        String rest = place == null ? text : text.replace(place.name(), "");
        String said = WHERE.matcher(rest.trim()).replaceFirst("");
        boolean named = TitleWords.capitalInside(said)
                || Gazetteer.english().nationality(said.split(" ", 2)[0]).isPresent()
                || !lower(said.split(" ", 2)[0]);
        return said.indexOf(' ') < 0 || (!named && said.split(" ", -1).length < 4);
    }

    /** "The army", "Chile's foreign ministry": whose words they are, and what "it" means in them. */
    public boolean body(Subject subject) {
        String head = subject.found() ? passage.tokens().get(subject.to() - 1).lower() : "";
        return Usage.is("body", head) || Usage.is("house", head);
    }

    /** "Monday", "Jane Doe still | plans to": words that are a day, or a verb, and no subject. */
    boolean none(Subject subject) {
        List<Token> tokens = passage.tokens();
        boolean day = true;
        for (int k = subject.from(); k < subject.last(); k++) {
            day &= passage.inTime(k);
        }
        boolean wants = subject.to() == subject.from() + 1
                && subject.from() > 0
                && subject.to() < tokens.size()
                && tokens.get(subject.to()).is("to")
                && lexicon.finite(tokens.get(subject.from()).lower());
        return day || wants;
    }

    /** "debating how best", "found": words of another clause, no subject. */
    boolean verbal(int from) {
        Token first = passage.tokens().get(from);
        Verb verb = lexicon.verb(first.lower());
        boolean tense = verb != null && verb.form() != Verb.Form.BASE && verb.form() != Verb.Form.THIRD;
        return tense && !first.capital() && lexicon.noun(first.lower()) == null;
    }

    /** "The trial of Jane Doe began", "the school in Oslo opened": what, a name says, or the article's headline. */
    boolean event(Subject subject, Trigger trigger, @Nullable Entity place) {
        String head = subject.found() ? passage.tokens().get(subject.to() - 1).lower() : "";
        boolean opens = trigger.lemma().equals("open");
        boolean here = subject.found() && opens(trigger) && (place != null || Topic.has(passage, subject));
        return here
                || (lexicon.noun(head) != null && whole(subject))
                || ((opens || lexicon.noun(head) != null)
                        && passage.names().stream()
                                .anyMatch(n -> n.from() >= subject.from() && n.to() <= subject.last()));
    }

    /** "Talks between the owners and the crews": which, the phrase says. */
    boolean whole(Subject subject) {
        return subject.last() - subject.from() > WHOLE;
    }

    /** "The bridge opens", "the school closes": what it opens or closes need not be said. */
    static boolean opens(Trigger trigger) {
        return trigger.lemma().equals("open") || trigger.lemma().equals("close");
    }

    /** "Harbour board to meet" says who; "Teams meet" and "Two delegations meet" do not. */
    private static boolean whose(String title) {
        String[] words = title.split("\\s+", -1);
        return words.length > 2
                && Character.isLowerCase(words[1].codePointAt(0))
                && !COUNT.matcher(words[0]).matches()
                && !words[1].equals("to")
                && !words[1].startsWith("meet");
    }

    /** "met his Chilean counterpart": of the one who met him. */
    boolean counterpart(int own) {
        List<Token> tokens = passage.tokens();
        int to = Math.min(tokens.size(), own + 4);
        return tokens.subList(own + 1, to).stream().anyMatch(t -> t.is("counterpart") || t.is("counterparts"));
    }

    /** Of one word and without an office: that "he" means such a name is too much of a guess. */
    static boolean alone(Entity e) {
        return e.name().indexOf(' ') < 0 && e.role().isEmpty();
    }
}
