package dev.dateline.telling;

import dev.dateline.clause.Agreement;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.MainClause;
import dev.dateline.clause.Passage;
import dev.dateline.clause.PronounWords;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Triggers;
import dev.dateline.clause.Untrue;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.clause.Voice;
import dev.dateline.headline.Breaks;
import dev.dateline.headline.Copy;
import dev.dateline.headline.Cut;
import dev.dateline.headline.Headline;
import dev.dateline.headline.Rest;
import dev.dateline.headline.RunOn;
import dev.dateline.headline.Titles;
import dev.dateline.headline.Vague;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Tag;
import dev.dateline.text.Token;
import dev.dateline.time.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence that an article leads with tells, whatever verb it has: its subject, its verb as a headline has it,
 * and what that is done to.
 *
 * @param clause its main clause
 * @param mood how it is told
 * @param passive whether it is done to the subject
 */
record News(Passage passage, Lexicon lexicon, MainClause clause, Mood mood, boolean passive) {
    private static final int MOST = 12;
    private static final int LEAST = 3;
    /** A title of fewer words behind the verb says too little. */
    private static final int FEW = 1;

    /** Marks that a page has around its pictures, and halves of pairs. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\\\|`*()\\[\\]]|(?<![\\p{L}])'|-[A-Z]{2,}\\b");

    /** What is asked has a verb of its own, which a title seldom reaches. */
    private static final Pattern QUESTION = Pattern.compile(" whether ");

    private static final Pattern OWNED = Pattern.compile("\\b(?:its|his|her|their)\\b");

    private static final Set<String> HAVE = Set.of("has", "have");
    private static final Set<String> SEVERAL = Set.of("have", "are", "were");
    private static final Set<String> ONE = Set.of("has", "is", "was");
    private static final Set<String> BEFORE_BASE = Set.of("will", "to");
    private static final Set<String> PRESENT = Set.of("is", "are");
    /** "is planned for Friday": what these tell of is still to come. */
    private static final Set<String> FORESEEN = Set.of("planned", "scheduled", "expected", "slated", "set");

    /**
     * The sentence's news; null where it tells none.
     *
     * @param begins whether the article begins with it
     */
    static @Nullable News of(Passage passage, Lexicon lexicon, boolean begins) {
        return of(passage, lexicon, begins, begins);
    }

    /**
     * The same of a sentence whose subject may be known from those before it.
     *
     * @param definite whether "the board" may begin it
     */
    static @Nullable News of(Passage passage, Lexicon lexicon, boolean begins, boolean definite) {
        MainClause clause = MainClause.of(passage);
        Voice voice = new Voice(passage.tokens());
        if (clause == null || !subject(passage, clause) || !voice.reporter() || voice.quoted(clause.verb())) {
            return null;
        }
        List<Token> tokens = passage.tokens();
        int verb = clause.verb();
        String word = tokens.get(verb).lower();
        String lemma = lexicon.lemma(word);
        if (clause.tags().get(verb) != Tag.VERB
                || FunctionWords.is("auxiliary", word)
                || !(lexicon.regular(word)
                        || BEFORE_BASE.contains(
                                tokens.get(Math.max(clause.group(), verb - 1)).lower()))
                || Usage.is("state", lemma)) {
            return null;
        }
        Token first = tokens.get(clause.from());
        boolean page = Usage.is(
                        "page",
                        tokens.get(Math.max(clause.from(), clause.to() - 1)).lower())
                && first.is("the");
        if (page || (!definite && first.is("the"))) {
            return null;
        }
        boolean be = false;
        boolean have = false;
        boolean now = false;
        boolean will = false;
        for (Token t : tokens.subList(clause.group(), verb)) {
            String w = t.lower();
            if (FunctionWords.is("negation", w)
                    || w.endsWith("n't")
                    || w.equals("had")
                    || Usage.is("told before", w)
                    || w.equals("did")
                    || (w.equals("to") && !be)
                    || (Usage.is("modal", w) && !w.equals("will"))) {
                return null;
            }
            be |= Triggers.BE.contains(w);
            have |= HAVE.contains(w);
            now |= PRESENT.contains(w);
            will |= w.equals("will");
        }
        Verb known = lexicon.verb(word);
        boolean tallied = have && known != null && Usage.is("tallied", known.eventClass());
        if (tallied && tokens.subList(verb, tokens.size()).stream().anyMatch(t -> t.is("since"))) {
            // "ten people have died since protests began": not on one day
            return null;
        }
        if (tokens.get(clause.group() - 1).is("as")
                || Untrue.denied(tokens, clause.to(), verb)
                || Untrue.unsure(tokens, clause.to(), verb, known == null ? "" : known.eventClass())) {
            // "as expected, the board resigned"
            return null;
        }
        // "is to open"
        will |= now && verb > clause.group() && tokens.get(verb - 1).is("to");
        boolean going = word.endsWith("ing");
        boolean passive = be && !going && !tokens.get(verb - 1).is("to");
        if (going && !now && !have) {
            return null;
        }
        if (passive && Usage.is("caption", lemma)) {
            return null;
        }
        boolean bare = verb == clause.group();
        boolean planned = passive
                && passage.tokens().size() > verb + 1
                && tokens.get(verb + 1).is("to")
                && Usage.is("planning", word);
        if (planned || Usage.is("receiving", lemma) || (bare && !lexicon.ofPast(word))) {
            return null;
        }
        boolean named = clause.tags().get(clause.to() - 1) == Tag.PROPN
                || passage.names().stream().anyMatch(n -> n.to() == clause.to() && n.from() >= clause.from())
                || Usage.is("body", tokens.get(clause.to() - 1).lower());
        boolean told = have
                || (begins && (will || now))
                || (will && ahead(passage))
                || dated(passage)
                || (begins && named && !elsewhere(passage));
        boolean plan = will || (passive && FORESEEN.contains(word) && ahead(passage));
        return told
                ? new News(passage, lexicon, clause, plan ? Mood.PLAN : have ? Mood.PERFECT : Mood.FACT, passive)
                : null;
    }

    /** Whether it names a time that is still to come. */
    private static boolean ahead(Passage passage) {
        LocalDate day = passage.article().date();
        return day != null
                && passage.times().stream().map(x -> x.time()).anyMatch(t -> t != null && TimeLinks.ahead(t, day));
    }

    /** Whether it has a subject that is more than a day: of "For traders, Friday was dull" none is left. */
    private static boolean subject(Passage passage, MainClause clause) {
        return clause.from() < clause.to()
                && IntStream.range(clause.from(), clause.to()).anyMatch(i -> !passage.inTime(i));
    }

    /** "A ferry has sunk": what nobody has heard of. */
    boolean fresh() {
        Token first = passage.tokens().get(clause.from());
        return mood == Mood.PERFECT && (first.is("a") || first.is("an"));
    }

    /** Whether it names one of the last days. */
    boolean dated() {
        return dated(passage);
    }

    /** Whether the sentence names a day of the last. */
    private static boolean dated(Passage passage) {
        LocalDate day = passage.article().date();
        return day != null
                && passage.times().stream()
                        .map(x -> x.time())
                        .anyMatch(t -> t != null
                                && t.precision() == Precision.DAY
                                && t.start().isAfter(day.minusDays(Lead.FRESH))
                                && !t.start().isAfter(day));
    }

    /** Whether it names any other time: what is told of that is no news. */
    private static boolean elsewhere(Passage passage) {
        return passage.times().stream().anyMatch(x -> x.time() != null);
    }

    String lemma() {
        return lexicon.lemma(passage.tokens().get(clause.verb()).lower());
    }

    /** Its verb as what tells it, of the lexicon's class or of one by itself. */
    Trigger trigger() {
        Verb known = lexicon.verb(passage.tokens().get(clause.verb()).lower());
        boolean classed = known != null
                && !known.eventClass().equals(Lexicon.NOTHING)
                && !known.eventClass().equals(Lexicon.LIGHT);
        return new Trigger(
                clause.verb(),
                lemma(),
                classed && known != null ? known.eventClass() : Lexicon.NOTHING + lemma(),
                false,
                mood,
                passive);
    }

    /** The title, empty where the sentence makes none that reads: the longest that does. */
    String title() {
        Headline headline = new Headline(passage);
        String subject = new NewsSubject(passage, clause).of(headline);
        int most = subject.isEmpty() ? 0 : MOST - subject.split(" ", -1).length - 1;
        for (int left = most; left >= FEW; left--) {
            String title = title(headline, subject, left);
            if (!title.isEmpty()) {
                return TitleWords.capital(title);
            }
        }
        return "";
    }

    private String title(Headline headline, String subject, int left) {
        boolean many = many(subject);
        List<Token> tokens = passage.tokens();
        String word = tokens.get(clause.verb()).lower();
        int at = headline.object(clause.verb() + 1);
        Verb known = lexicon.verb(word);
        boolean says = known != null && known.eventClass().equals(Lexicon.SAY) && Usage.is("says", word);
        int said = at < tokens.size() && tokens.get(at).is("that") ? at + 1 : at;
        String rest = says ? headline.clause(said, tokens.size(), left) : headline.phrase(at, tokens.size(), left);
        if (rest.isEmpty() && !says) {
            rest = where(headline, at);
        }
        boolean thin = known != null
                && known.eventClass().equals(Lexicon.SAY)
                && rest.indexOf(' ') < 0
                && rest.chars().noneMatch(Character::isUpperCase);
        if ((thin && !passive) || (rest.isEmpty() && (says || (!passive && object(at))))) {
            return "";
        }
        if (rest.contains(" to ") && !says && half(rest)) {
            // "agrees to make the rules of …": cut off within what is to be done
            rest = rest.substring(0, rest.indexOf(" to "));
        }
        String title = (subject + " " + verb(many) + " " + rest).trim();
        boolean asked = Usage.is("asking", lemma()) && !passive && !rest.contains(" to ") && !rest.contains(" for ");
        Cut cut = new Cut(passage, clause.tags());
        boolean fits =
                !asked && (!says || cut.tells(title)) && title.split(" ", -1).length >= LEAST && Titles.fits(title);
        boolean person = Character.isUpperCase(subject.codePointAt(0)) && !many;
        Trigger trigger = trigger();
        return fits
                        && (says || !PronounWords.in(title))
                        && !UNPRINTED.matcher(title).find()
                        && (says || !cut.off(trigger, title))
                        && !QUESTION.matcher(title).find()
                        && !cut.bidding(title)
                        && (behind(title) == Tag.SCONJ || new Rest(passage, lexicon).spare(trigger, title))
                        && new Copy(lexicon)
                                .stands(title, says || OWNED.matcher(title).find(), person)
                        && !RunOn.in(title, passage)
                        && !new Vague(passage, lexicon).is(trigger, title)
                        && new Breaks(passage, lexicon).whole(trigger, title)
                ? title
                : "";
    }

    /** What the word behind the title's last one is. */
    private @Nullable Tag behind(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1);
        for (int i = clause.verb(); i + 1 < clause.tags().size(); i++) {
            if (passage.tokens().get(i).text().equals(last)) {
                return clause.tags().get(i + 1);
            }
        }
        return null;
    }

    /** "arrived in the city | to urge": a phrase by itself, where what follows is too long. */
    private String where(Headline headline, int at) {
        List<Token> tokens = passage.tokens();
        int end = at + 1;
        while (end < tokens.size()
                && phrase(clause.tags().get(end))
                && !tokens.get(end).is("to")
                && !passage.inTime(end)) {
            end++;
        }
        boolean stands = at + 1 < end && clause.tags().get(at) == Tag.ADP && !passage.inTime(at);
        return stands ? headline.text(at, end) : "";
    }

    private static boolean phrase(Tag tag) {
        return switch (tag) {
            case DET, NOUN, PROPN, NUM, ADJ, PART -> true;
            default -> false;
        };
    }

    /** Whether the verb has an object, which no title leaves out. */
    private boolean object(int at) {
        if (at >= passage.tokens().size() || passage.inTime(at)) {
            return false;
        }
        return switch (clause.tags().get(at)) {
            case DET, NOUN, PROPN, PRON, NUM, ADJ, SYM, SCONJ -> true;
            default -> false;
        };
    }

    /** "to emphasize domestic | and social issues": whether it ends on an adjective whose noun is left out. */
    private boolean half(String rest) {
        String last = rest.substring(rest.lastIndexOf(' ') + 1);
        List<Token> tokens = passage.tokens();
        for (int i = clause.verb() + 1; i + 1 < tokens.size(); i++) {
            Tag next = clause.tags().get(i + 1);
            if (tokens.get(i).text().equals(last) && clause.tags().get(i) == Tag.ADJ) {
                return next == Tag.NOUN || next == Tag.CCONJ || next == Tag.ADJ;
            }
            if (tokens.get(i).text().equals(last)) {
                String on = tokens.get(i + 1).lower();
                return on.equals("of") || on.equals("to");
            }
        }
        return false;
    }

    /** Whether it takes a plural verb: its auxiliary says, else whether a person is named, else its ending. */
    private boolean many(String subject) {
        for (Token t : passage.tokens().subList(clause.group(), clause.verb())) {
            if (SEVERAL.contains(t.lower()) || ONE.contains(t.lower())) {
                return SEVERAL.contains(t.lower());
            }
        }
        boolean person = passage.names().stream().anyMatch(n -> n.to() == clause.to() && n.guess() == Name.Guess.PERSON)
                && clause.tags().subList(clause.from(), clause.to()).stream().noneMatch(t -> t == Tag.ADP);
        return (!person || subject.contains(" and ")) && Agreement.plural(subject);
    }

    private String verb(boolean many) {
        String word = passage.tokens().get(clause.verb()).lower();
        if (passive) {
            return (mood == Mood.PLAN && !FORESEEN.contains(word) ? "to be " : "") + word;
        }
        return mood == Mood.PLAN ? "to " + lemma() : Lexicon.present(lemma(), many);
    }
}
