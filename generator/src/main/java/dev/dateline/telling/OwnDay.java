package dev.dateline.telling;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Triggers;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.headline.Cut;
import dev.dateline.headline.Weight;
import dev.dateline.tagging.TimexType;
import dev.dateline.telling.TimeLinks.Link;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence below the lead tells of a day that it names, by a verb that no table has or that only carries a noun:
 * "the two were presumed dead on Wednesday", "campaigners held a protest outside the hall on Tuesday".
 *
 * @param trigger its verb
 * @param title never empty
 * @param day the day that stands in the verb's own clause
 */
record OwnDay(Trigger trigger, String title, Link day) {
    /** A title of fewer words that names nobody says too little. */
    private static final int ENOUGH = 5;
    /** "1851 The ferry sails": the hour that a running report puts before each line. */
    private static final Pattern HOUR = Pattern.compile("^\\d{4}\\b");
    /** "is scheduled to determine": what? */
    private static final Pattern AIM = Pattern.compile(" to \\p{Ll}+$");

    /** What the sentence tells; null where it tells nothing, or nothing that a reader of the title alone understands. */
    static @Nullable OwnDay of(
            Passage passage, Lexicon lexicon, List<Trigger> triggers, TimeLinks links, Fair fair, Cut cut) {
        LocalDate published = passage.article().date();
        News news = published == null || passage.times().isEmpty() ? null : News.of(passage, lexicon, false, true);
        if (news == null
                || published == null
                || passage.inTime(news.clause().from())
                || triggers.stream().anyMatch(t -> LaterDay.deed(passage.tokens(), t))) {
            return null;
        }
        Trigger verb = news.trigger();
        Link day = links.beside(verb.token());
        String title =
                day == null || day.words().type() == TimexType.SET || Hours.only(day.words()) ? "" : news.title();
        if (day == null
                || title.isEmpty()
                || (verb.eventClass().equals(Lexicon.SAY) && !(verb.passive() && Usage.is("put to", verb.lemma())))
                || !when(verb, day, published)
                || !plain(passage, lexicon, verb, links.at(day))) {
            return null;
        }
        Trigger told = carried(passage.tokens(), verb, triggers);
        // "made an announcement": of what?
        boolean announces = told.eventClass().equals(Lexicon.SAY) && !verb.passive();
        boolean stands = !announces
                && !cut.others(verb, day.words())
                && !fair.price(title)
                && !fair.open(verb, title)
                && reads(verb, title)
                && says(passage, verb, title)
                && which(passage, news, title);
        return stands ? new OwnDay(told, title, day) : null;
    }

    /** Whether it begins as a title does, and ends as one. */
    private static boolean reads(Trigger verb, String title) {
        String first = TitleWords.first(title);
        return !HOUR.matcher(title).find()
                && !(verb.passive() && AIM.matcher(title).find())
                && !FunctionWords.is("subordinator", first)
                && !Usage.is("measured", first)
                && !Usage.is("when", first);
    }

    /** Whether it names somebody or has words enough to do without. */
    private static boolean says(Passage passage, Trigger verb, String title) {
        int words = TitleWords.count(title);
        boolean person = person(passage, title);
        boolean weighs = !Weight.light(title) || (verb.passive() && person) || (counted(title) && words > ENOUGH);
        return weighs && (person || words >= (verb.passive() ? ENOUGH - 1 : ENOUGH) || TitleWords.capitalInside(title));
    }

    /** "Doe questioned by police" has few words, and is told. */
    private static boolean person(Passage passage, String title) {
        return passage.names().stream()
                .anyMatch(n -> n.guess() == Name.Guess.PERSON
                        && (title.startsWith(n.form()) || title.startsWith(passage.brief(n.form()))));
    }

    private static boolean counted(String title) {
        return Character.isDigit(title.codePointAt(0));
    }

    /** A subject that is not only known from before: no "the man resigned", but "the two passengers were presumed dead". */
    private static boolean which(Passage passage, News news, String title) {
        List<Token> tokens = passage.tokens();
        int from = news.clause().from();
        int to = news.clause().to();
        boolean name = tokens.subList(from + 1, to).stream().allMatch(t -> !t.word() || t.capital());
        if (!tokens.get(from).is("the") || name) {
            return true;
        }
        boolean undergoes = news.passive() || news.mood() == Mood.PLAN;
        return Topic.has(
                        passage,
                        Subject.of(passage, Lexicon.english(), news.clause().verb()))
                || !TitleWords.first(title).equals(tokens.get(from + 1).lower())
                || (undergoes && (to - from > 2 || TitleWords.capitalInside(title)));
    }

    /** What is planned is of a day to come, and nothing else is. */
    private static boolean when(Trigger verb, Link day, LocalDate published) {
        return day.days().start().isAfter(published) == (verb.mood() == Mood.PLAN);
    }

    /**
     * Whether it is told in the past or as a plan, and in nobody's words: what "has" gone on since a day is not of it, and
     * "before his Sunday address" is no day of the verb's.
     */
    private static boolean plain(Passage passage, Lexicon lexicon, Trigger verb, int at) {
        List<Token> tokens = passage.tokens();
        boolean form = verb.mood() == Mood.PLAN
                || (verb.mood() == Mood.FACT
                        && !verb.goesOn(tokens)
                        && lexicon.ofPast(tokens.get(verb.token()).lower()));
        boolean quoted = tokens.subList(0, verb.token()).stream().anyMatch(t -> "\"“”``''".contains(t.text()));
        int before = at - 1;
        while (before > 0
                && (FunctionWords.is("determiner", tokens.get(before).lower())
                        || Usage.is("own", tokens.get(before).lower()))) {
            before--;
        }
        boolean other = before >= 0
                && FunctionWords.is("preposition", tokens.get(before).lower())
                && !Usage.is("when of a day", tokens.get(before).lower());
        int next = verb.token() + 1;
        boolean bare = !verb.passive()
                && Usage.is("wants an object", verb.lemma())
                && next < tokens.size()
                && FunctionWords.is("preposition", tokens.get(next).lower());
        return form && !quoted && !other && !bare;
    }

    /** "held a protest": a protest. */
    private static Trigger carried(List<Token> tokens, Trigger verb, List<Trigger> triggers) {
        boolean carries = Lexicon.LIGHT.equals(classOf(tokens.get(verb.token()).lower()));
        for (Trigger noun : triggers) {
            int apart = noun.token() - verb.token();
            if (carries && noun.noun() && apart > 0 && apart <= Triggers.CARRIED && noun.mood() != Mood.NONE) {
                return new Trigger(verb.token(), verb.lemma(), noun.eventClass(), false, verb.mood(), verb.passive());
            }
        }
        return verb;
    }

    private static String classOf(String word) {
        Verb verb = Lexicon.english().verb(word);
        return verb == null ? "" : verb.eventClass();
    }
}
