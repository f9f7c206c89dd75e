package dev.dateline.headline;

import dev.dateline.clause.Agreement;
import dev.dateline.clause.Amounts;
import dev.dateline.clause.AnyWord;
import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.PronounWords;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import dev.dateline.naming.Roles;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the title of one telling: in the present, or a noun phrase; empty where the clause gives none that reads. */
public final class Titles {
    private static final int MOST = 10;
    private static final int SUBJECT = 6;

    private static final AnyWord OWNED = AnyWord.of("its", "their", "his", "her", "our", "my", "your");
    private static final Pattern TWICE = Pattern.compile("( in .+)\\1$");
    private static final Pattern BY = Pattern.compile("\\s*\\bby .*");
    /** "Chile, Peru, Brazil and Ecuador": what is too long for a title after the second. */
    private static final Pattern LISTED =
            Pattern.compile("(\\p{Lu}[^,]*, \\p{Lu}[^,]*), (?:\\p{Lu}[^,]*, )*\\p{Lu}[^,]* and \\p{Lu}.*");

    private final Passage passage;
    private final Lexicon lexicon;
    private final Listed listed;
    private final Headline headline;
    private final Speech speech;
    private final Copy copy;
    private final Enough names;
    private final Undergone undergone;
    private final Amounts amounts;
    private final Agreement agreement;

    public Titles(Passage passage, Clauses clauses, Lexicon lexicon, NameBook book) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.listed = new Listed(passage, book);
        this.headline = new Headline(passage);
        this.copy = new Copy(lexicon);
        this.names = new Enough(passage, lexicon);
        this.amounts = new Amounts(passage);
        this.agreement = new Agreement(passage, lexicon);
        this.undergone = new Undergone(passage, clauses, lexicon);
        this.speech = new Speech(passage, lexicon, headline);
    }

    /** The title of what one trigger tells. */
    public Title of(Trigger trigger, Roles roles) {
        String title = switch (trigger.eventClass()) {
            case Lexicon.MEET -> meeting(trigger, roles);
            case Lexicon.SAY -> statement(trigger, roles);
            default -> trigger.noun() ? noun(trigger, roles) : deed(trigger, roles);
        };
        // Whom "he" means in what somebody says is looked at there.
        boolean open = !trigger.eventClass().equals(Lexicon.SAY) && PronounWords.in(title);
        if (open || !fits(title)) {
            return Title.NONE;
        }
        boolean twice = title.indexOf(" in ") != title.lastIndexOf(" in ");
        String text = TitleWords.capital(twice ? TWICE.matcher(title).replaceFirst("$1") : title);
        return new Title(text, new Late<>(() -> sound(trigger, roles, text)));
    }

    private boolean sound(Trigger trigger, Roles roles, String text) {
        boolean said = trigger.eventClass().equals(Lexicon.SAY);
        // "ruled that the ban was unlawful": a clause of its own
        boolean finds = Usage.is("finding", trigger.lemma()) && speech.complement(trigger.token()) > 0;
        return copy.stands(text, said || finds, Enough.named(text, roles))
                && !(said && pronoun(trigger) && roles.subject().stream().allMatch(Enough::alone))
                && !RunOn.in(text, passage)
                && new Breaks(passage, lexicon).whole(trigger, text)
                && names.enough(trigger, roles, text);
    }

    /** Whether it has no more words than a headline. */
    public static boolean fits(String title) {
        int words = TitleWords.count(title);
        return words >= 2 && words <= MOST + 2;
    }

    private String meeting(Trigger t, Roles roles) {
        List<Entity> left = Listed.people(roles.subject());
        List<Entity> right = Listed.people(roles.others());
        // "receives their guest" may go on from before; "a loan of two million" is nobody
        boolean receives = Usage.is("receiving", t.lemma());
        boolean guest = t.end() < passage.tokens().size()
                && Usage.is("own", passage.tokens().get(t.end()).lower());
        boolean nobody = right.isEmpty() && (partner(t).isEmpty() ? !guest : amounts.thing(t.end(), partner(t)));
        if (receives && (nobody || amounts.matter(t.end()))) {
            return "";
        }
        String where = roles.place() == null ? "" : " in " + roles.place().name();
        String verb = t.noun() || !Usage.is("meetings", t.lemma()) ? "meet" : t.lemma();
        if (!left.isEmpty() && !right.isEmpty()) {
            boolean kin = listed.of(left).equals(listed.of(right));
            String one = kin ? left.get(0).name() : listed.of(left);
            return one + " " + t.does(verb, left.size() > 1) + " "
                    + (kin ? right.get(0).name() : listed.of(right)) + where;
        }
        List<Entity> all = left.isEmpty() ? right : left;
        String partner = t.noun() || (left.isEmpty() && !right.isEmpty()) ? "" : partner(t);
        String who = t.noun() || !left.isEmpty() ? "" : subjectPhrase(t.token());
        if (!who.isEmpty() && !right.isEmpty()) {
            return who + " " + t.does(verb, Agreement.plural(who)) + " " + listed.of(right) + where;
        }
        if (!all.isEmpty() && !partner.isEmpty()) {
            // "visits Vienna" has said where.
            boolean there = roles.place() != null
                    && (partner.contains(roles.place().name())
                            || Gazetteer.english().place(partner).isPresent());
            return listed.of(all) + " " + t.does(verb, all.size() > 1) + " " + partner + (there ? "" : where);
        }
        if (t.noun() && Usage.is("trip", t.lemma()) && all.size() > 1) {
            // "After a visit by Smith, Jones spoke": who meets whom is not said.
            return "";
        }
        if (all.size() > 1) {
            return listed.of(all) + (t.mood() == Mood.PLAN ? " to meet" : " meet") + where;
        }
        String subject = t.noun() ? "" : subjectPhrase(t.token());
        if (!subject.isEmpty() && all.isEmpty()) {
            String object = partner.isEmpty() ? "" : " " + partner;
            return subject + " " + t.does(verb, Agreement.plural(subject)) + object + where;
        }
        if (roles.sides().size() == 2 && all.isEmpty()) {
            return String.join(" and ", roles.sides())
                    + (t.mood() == Mood.PLAN ? " to hold talks" : " hold talks")
                    + where;
        }
        return t.noun() ? noun(t, roles) : "";
    }

    /** "Brankovar is to hold talks in Oslo": who, the verb that carries the noun, and the noun; empty without them. */
    private String carried(Trigger t, Roles roles, String phrase) {
        Verb verb = roles.carrier() < 0
                ? null
                : lexicon.verb(passage.tokens().get(roles.carrier()).lower());
        // "her remarks came after the meeting": they did not meet
        boolean besides = roles.carrier() >= 0
                && passage.tokens().subList(roles.carrier(), t.token()).stream()
                        .anyMatch(w -> Usage.is("circumstance", w.lower()));
        if (verb == null || besides || verb.form() == Verb.Form.ING) {
            return "";
        }
        boolean named = !roles.subject().isEmpty();
        String who = named ? listed.of(roles.subject()) : subjectPhrase(roles.carrier());
        boolean many = roles.subject().size() > 1 || (!named && Agreement.plural(who));
        return who.isEmpty() ? "" : who + " " + t.does(verb.lemma(), many) + " " + phrase;
    }

    /** "with a Ukrainian delegation" → "Ukrainian delegation". */
    private String partner(Trigger t) {
        List<Token> tokens = passage.tokens();
        int at = t.token() + 1;
        while (at < tokens.size()
                && (tokens.get(at).is("with") || tokens.get(at).is("down"))) {
            at++;
        }
        if (at >= tokens.size()
                || !tokens.get(at).word()
                || (Usage.is("own", tokens.get(at).lower()) && !names.counterpart(at))
                || FunctionWords.is("preposition", tokens.get(at).lower())) {
            return "";
        }
        return headline.phrase(at, tokens.size(), 4);
    }

    private String statement(Trigger t, Roles roles) {
        boolean named = !roles.subject().isEmpty();
        String speaker = named ? listed.of(roles.subject()) : t.noun() ? "" : subjectPhrase(t.token());
        if (speaker.isEmpty()
                || (!named && agreement.differs(t, speaker))
                || (t.passive() && Usage.is("spoken to", t.lemma()))) {
            return "";
        }
        boolean many = roles.subject().size() > 1 || (!roles.acts() && agreement.many(t, Agreement.plural(speaker)));
        if (!t.noun() && undergone.reduced(t.token())) {
            // "plans announced in May": by whom?
            speaker = named ? speaker : "";
            String what = subjectPhrase(t.token());
            String after = headline.phrase(t.token() + 1, passage.tokens().size(), 4);
            String where = BY.matcher(after).replaceAll("");
            return what.isEmpty() || speaker.isEmpty()
                    ? ""
                    : speaker + " " + (Lexicon.present(t.lemma(), many) + " " + what + " " + where).trim();
        }
        boolean body = !named && names.body(Subject.of(passage, lexicon, t.token()));
        Speech.Voice voice = (!named && !body) || pronoun(t) || speech.anothers(t)
                ? Speech.Voice.NOBODY
                : many ? Speech.Voice.SEVERAL : roles.acts() ? Speech.Voice.PERSON : Speech.Voice.BODY;
        return speech.of(t, speaker, many, voice, MOST);
    }

    /** "He said": who that is may be a guess, and what "he" means in his words another. */
    private boolean pronoun(Trigger t) {
        int from = Subject.group(passage.tokens(), t.token());
        return from > 0
                && FunctionWords.is("pronoun", passage.tokens().get(from - 1).lower());
    }

    private String deed(Trigger t, Roles roles) {
        boolean reduced = undergone.reduced(t.token());
        boolean suffers = t.passive() || reduced || undergone.suffered(t);
        boolean aspect = Usage.is("aspect", t.lemma());
        if (aspect
                && roles.subject().isEmpty()
                && !suffers
                && !undergone.object(t)
                && !names.event(Subject.of(passage, lexicon, t.token()), t, roles.place())) {
            // "the morning began", "the doors opened": no event without somebody or something named.
            return "";
        }
        boolean phrase = roles.subject().isEmpty() || suffers || undergone.counted(t);
        String subject = phrase ? subjectPhrase(t.token()) : listed.of(roles.subject());
        if (roles.subject().isEmpty() && undergone.relative(t)) {
            // "a tribute to the man who died": who it is, is said too loosely.
            return "";
        }
        boolean said = reduced && Lexicon.SAY.equals(lexicon.noun(TitleWords.first(subject)));
        if (subject.isEmpty()
                || said
                || (roles.subject().isEmpty() && agreement.differs(t, subject))
                || FunctionWords.is("negation", TitleWords.first(subject))) {
            return "";
        }
        int left = MOST - subject.split(" ", -1).length - 1;
        int from = reduced ? t.end() : headline.object(t.end());
        String object = headline.phrase(from, passage.tokens().size(), Math.max(2, left));
        if (t.lemma().equals("lose") && person(t.end())) {
            // "lost her to an illness": what that means, the rest says.
            return "";
        }
        // "the judge will rule on 5 June"
        boolean due = t.mood() == Mood.PLAN && Usage.is("terse", t.eventClass());
        boolean alone = Usage.is("intransitive", t.lemma())
                || Enough.opens(t)
                || due
                || (aspect && names.whole(Subject.of(passage, lexicon, t.token())));
        boolean undone = !suffers && undergone.without(t);
        if (undone || (object.isEmpty() && !suffers && t.lemma().indexOf(' ') < 0 && !alone)) {
            return "";
        }
        Entity place = roles.place();
        String rest = object.isEmpty() ? "" : " " + object;
        boolean where = (object.isEmpty() || (names.anonymous(t, subject + rest) && left > 2))
                && place != null
                && !(subject + rest).contains(place.name());
        String tail = rest + (where && place != null ? " in " + place.name() : "");
        boolean terse = tail.isEmpty() && subject.indexOf(' ') < 0 && t.lemma().indexOf(' ') < 0;
        if (terse && !names.terse(t)) {
            return "";
        }
        if (suffers) {
            String done = lexicon.participle(t.lemma()) + tail;
            return subject + (t.mood() == Mood.PLAN ? " to be " : " ") + done;
        }
        boolean several = agreement.many(t, Agreement.plural(subject));
        boolean many = phrase ? several : roles.subject().size() > 1 || (!roles.acts() && several);
        return subject + " " + t.does(t.lemma(), many) + tail;
    }

    private boolean person(int at) {
        return passage.names().stream().anyMatch(n -> n.from() == at && n.guess() == Name.Guess.PERSON);
    }

    private String noun(Trigger t, Roles roles) {
        if (!roles.named() && roles.place() == null) {
            return "";
        }
        int from = t.token();
        while (from > 0
                && passage.tokens().get(from - 1).word()
                && !passage.inTime(from - 1)
                && !FunctionWords.any(passage.tokens().get(from - 1).lower())
                && !lexicon.finite(passage.tokens().get(from - 1).lower())
                && t.token() - from < 3) {
            from--;
        }
        for (Name name : passage.names()) {
            from = name.from() < from && from < name.to() ? name.from() : from;
        }
        // "$700 billion bailout"
        while (from > 0 && from < t.token() && amounts.at(from - 1)) {
            from--;
        }
        from = Rest.owned(passage.tokens(), from, t.token());
        String phrase = headline.text(from, t.token() + 1);
        boolean proper = false;
        for (int i = from; i <= t.token(); i++) {
            proper |= passage.tokens().get(i).capital() && i > 0;
        }
        boolean vague = phrase.indexOf(' ') < 0 || Usage.is("vague", TitleWords.first(phrase));
        boolean plain = phrase.indexOf(' ') < 0 && t.lemma().endsWith("s") && !Usage.is("several", t.lemma());
        if (Usage.is("deaths", t.lemma())
                || plain
                || phrase.startsWith("'")
                || (vague && !proper && roles.place() == null)) {
            // "the decision", "a second vote": of what, nobody can tell.
            return "";
        }
        if (roles.place() != null && !roles.near()) {
            // "the trial of the doctor who sang in Lisbon" was not there.
            return "";
        }
        String whole = phrase + complement(t);
        String carried = carried(t, roles, whole);
        String text = carried.isEmpty() ? whole : carried;
        String at = Usage.is("trip", t.lemma()) ? " to " : " in ";
        return roles.place() == null || text.contains(roles.place().name())
                ? text
                : text + at + roles.place().name();
    }

    /** "round of talks", "conference on fishing": what the noun needs to say anything. */
    private String complement(Trigger t) {
        int next = t.token() + 1;
        boolean needs = next < passage.tokens().size()
                && Usage.is("complement", passage.tokens().get(next).lower());
        String what = needs ? headline.phrase(next, passage.tokens().size(), 5) : "";
        return what.isEmpty() || PronounWords.in(what) || OWNED.in(what) ? "" : " " + what;
    }

    /** The noun phrase that is the verb's subject, without articles; empty where it is a pronoun or too long to quote. */
    private String subjectPhrase(int verb) {
        boolean reduced = undergone.reduced(verb);
        Subject subject = reduced ? Subject.before(passage, lexicon, verb) : Subject.of(passage, lexicon, verb);
        if (!subject.found() || names.none(subject)) {
            return "";
        }
        String name = Topic.name(passage, subject);
        if (!name.isEmpty()) {
            return name;
        }
        String whole =
                subject.last() > subject.to() && !marked(subject) ? headline.text(subject.from(), subject.last()) : "";
        String head = headline.text(subject.from(), subject.to());
        whole = LISTED.matcher(whole).replaceFirst("$1 and others");
        boolean of = passage.tokens().size() > subject.to()
                && passage.tokens().get(subject.to()).is("of");
        int most = of ? SUBJECT + 2 : SUBJECT;
        boolean fits = !whole.isEmpty() && whole.split(" ", -1).length <= most;
        String text = fits ? whole : head;
        int words = text.isEmpty() ? 0 : text.split(" ", -1).length;
        boolean stands = !names.age(subject)
                && ((words > 1 && !names.verbal(subject.from()))
                        || !Enough.COUNT.matcher(text).matches());
        return words == 0 || words > most || !stands || Usage.is("own", TitleWords.first(text)) ? "" : text;
    }

    private boolean marked(Subject subject) {
        for (int i = subject.to(); i < subject.last(); i++) {
            List<Token> tokens = passage.tokens();
            boolean list = tokens.get(i).text().equals(",")
                    && i + 1 < subject.last()
                    && tokens.get(i - 1).capital()
                    && tokens.get(i + 1).capital();
            if ((!tokens.get(i).word() && !list) || passage.inTime(i)) {
                return true;
            }
        }
        return false;
    }
}
