package dev.dateline.telling;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.Dating.Dated;
import dev.dateline.telling.TimeLinks.Link;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Stem;
import dev.dateline.text.Token;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article's news: its first sentence, under the headline that its own desk gave it. It is told so where no clause of
 * the sentence makes a title.
 */
record Lead(Passage passage, Lexicon lexicon) {
    /** A line of fewer words is a date line or a kicker. */
    private static final int SENTENCE = 8;
    /** Among the first lines. */
    private static final int FIRST = 4;

    /** "An earlier version of this article": so far a page's own name may stand. */
    private static final int OWN = 7;

    private static final int LEAST = 3;
    private static final int MOST = 12;
    /** So many words has the headline of a sentence in common with it. */
    private static final int SHARED = 2;
    /** A newspaper's news is no older than so many days. */
    static final int FRESH = 7;

    private static final Pattern SEPARATOR = Pattern.compile("[-_]+");

    /** Spaces of a text that was cut into words: "iPhone , too", "Jane 's", "$ 4". */
    private static final Pattern SPACED = Pattern.compile(" (?=[,.;:%)]|['’]s\\b)|(?<=[$€£(]) ");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** A word or three before a colon. */
    private static final Pattern KICKER = Pattern.compile("\\p{Lu}[\\w'’-]*(?: [\\w'’-]+){0,2}: (\\p{L}[^:]*)");
    /** Marks of what is no plain statement: "Kremlin: no", "Who won?". */
    private static final Pattern MARKED = Pattern.compile("[?:;|!…_`]|\\.\\.|[-–—](?: |$)|''");

    /** The sentence that begins the article's text, of its first ones; null where none of its first lines is one. */
    static @Nullable Passage of(List<Passage> first, Lexicon lexicon) {
        return first.stream()
                .filter(p -> !new Lead(p, lexicon).headline().isEmpty()
                        || tells(p, lexicon, p.number() == first.get(0).number()))
                .findFirst()
                .orElse(first.isEmpty() ? null : first.get(0));
    }

    /** The sentences among an article's first lines, which are neither its title once more nor the page's own. */
    static List<Passage> first(List<Passage> article) {
        return article.stream()
                .limit(FIRST)
                .filter(p -> !title(p)
                        && !page(p)
                        && p.tokens().stream().filter(Token::word).count() >= SENTENCE)
                .toList();
    }

    /** Whether it has news of its own; below the first line only with a day of its own. */
    private static boolean tells(Passage p, Lexicon lexicon, boolean begins) {
        News news = News.of(p.opened(), lexicon, begins);
        return news != null
                && (begins || news.dated() || news.fresh())
                && !news.title().isEmpty();
    }

    /** Whether it is the article's title once more, as pages have it above the text. */
    static boolean title(Passage p) {
        String title = p.article().title();
        String text = p.number() < FIRST ? p.text() : "";
        // To make both bare takes far longer than to see that they begin otherwise.
        return begin(text) == begin(title) && letters(text).equals(letters(title));
    }

    /** The first letter or digit, in lower case; −1 where there is none. */
    private static int begin(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c);
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static String letters(String text) {
        return String.join("", TitleWords.of(text.toLowerCase(Locale.ROOT)));
    }

    /** "The article misspelled a name": what a page says of itself. */
    static boolean page(Passage p) {
        List<Token> tokens = p.number() < FIRST ? p.tokens() : List.of();
        for (int i = 1; i < Math.min(OWN, tokens.size()); i++) {
            if (Usage.is("page", tokens.get(i).lower())
                    && FunctionWords.is("determiner", tokens.get(0).lower())
                    && FunctionWords.is(
                            "determiner", tokens.get(i == 1 ? 0 : i - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The headline as a title; empty where it is none of this sentence, or says no more than what it is about. */
    String headline() {
        String title = told(SPACED.matcher(passage.article().title().trim()).replaceAll(""));
        List<String> words = new ArrayList<>(List.of(SPACE.split(title, -1)));
        boolean shouts = title.equals(title.toUpperCase(Locale.ROOT));
        if (words.size() < LEAST
                || words.size() > MOST
                || shouts
                || file(title)
                || MARKED.matcher(title).find()) {
            return "";
        }
        boolean told = false;
        for (int i = 0; i < words.size(); i++) {
            String w = words.get(i).toLowerCase(Locale.ROOT);
            boolean opinion = Usage.is("modal", w) && !w.equals("will");
            if (opinion || Usage.is("speaking", w) || Usage.is("question", w)) {
                return "";
            }
            String before = i == 0 ? "" : words.get(i - 1).toLowerCase(Locale.ROOT);
            // "the dead and injured" has no verb
            told |= i > 0
                    && lexicon.finite(w)
                    && !FunctionWords.is("determiner", before)
                    && !FunctionWords.is("conjunction", before);
        }
        boolean same = told && (shared(title) >= SHARED || Scene.of(passage, lexicon, title) != null);
        return same ? TitleWords.capital(lowered(words)) : "";
    }

    /** "Vigra: inspector dismisses appeal" without its kicker, where the sentence has the verb and nobody says so in it. */
    private String told(String headline) {
        Matcher kicker = KICKER.matcher(headline);
        if (!kicker.matches()) {
            return headline;
        }
        Set<String> verbs = new HashSet<>();
        for (String word : TitleWords.of(kicker.group(1).toLowerCase(Locale.ROOT))) {
            Verb verb = lexicon.verb(word);
            verbs.add(verb == null || lexicon.noun(word) != null ? "" : verb.lemma());
        }
        boolean has = false;
        for (Token t : passage.tokens()) {
            Verb verb = lexicon.verb(t.lower());
            if (Usage.is("says", t.lower())) {
                // "Kremlin: talks have failed" is what the Kremlin says
                return headline;
            }
            has |= verb != null && verb.form() != Verb.Form.BASE && verbs.contains(verb.lemma());
        }
        return has ? kicker.group(1) : headline;
    }

    /** Whether the title is the name of the file, which a page without a headline gets. */
    private boolean file(String title) {
        String id = passage.article().id();
        String name = SEPARATOR.matcher(id.substring(id.lastIndexOf('/') + 1)).replaceAll(" ");
        return name.length() == title.length() && name.endsWith(title.substring(1));
    }

    /** How many words that mean something stand in both. */
    private long shared(String title) {
        Set<String> here = new HashSet<>();
        passage.tokens().forEach(t -> here.add(Stem.of(t.lower())));
        return TitleWords.of(title.toLowerCase(Locale.ROOT)).stream()
                .filter(w -> w.length() > 1 && !FunctionWords.any(w))
                .map(Stem::of)
                .distinct()
                .filter(here::contains)
                .count();
    }

    /** "Council Opens Bridge" as a sentence has it, with the capitals of those words that the article never has without. */
    private String lowered(List<String> words) {
        boolean titled = words.stream().skip(1).allMatch(w -> w.length() < 4 || !Character.isLowerCase(w.charAt(0)));
        if (!titled) {
            return String.join(" ", words);
        }
        Set<String> here = new HashSet<>(TitleWords.of(passage.article().text()));
        List<String> out = new ArrayList<>();
        for (String word : words) {
            List<String> runs = TitleWords.of(word);
            String stem = runs.isEmpty() ? "" : runs.get(0);
            String lower = stem.toLowerCase(Locale.ROOT);
            boolean body = stem.length() > 1 && stem.equals(stem.toUpperCase(Locale.ROOT));
            boolean name = here.contains(stem) && !here.contains(lower) && !FunctionWords.any(lower);
            out.add(body || name ? word : word.toLowerCase(Locale.ROOT));
        }
        return String.join(" ", out);
    }

    /** Whether the headline tells the trigger's kind of event, by a verb or a noun. */
    boolean same(Trigger trigger, String headline) {
        return classes(headline).contains(trigger.eventClass());
    }

    private Set<String> classes(String headline) {
        Set<String> out = new HashSet<>();
        for (String word : TitleWords.of(headline.toLowerCase(Locale.ROOT))) {
            Verb verb = lexicon.verb(word);
            String noun = lexicon.noun(word);
            if (verb != null) {
                out.add(verb.eventClass());
            }
            if (noun != null) {
                out.add(noun);
            }
        }
        return out;
    }

    /** Of the sentence's triggers that which the headline tells, else its news or a picture of that; null for none. */
    @Nullable
    Trigger trigger(List<Trigger> triggers, Clauses clauses, String headline) {
        Trigger scene = shared(headline) < SHARED ? Scene.of(passage, lexicon, headline) : null;
        if (scene != null) {
            return scene;
        }
        Set<String> classes = classes(headline);
        return triggers.stream()
                .filter(t -> t.mood() != Mood.NONE && !t.eventClass().equals(Lexicon.LIGHT))
                .min(Comparator.comparing((Trigger t) -> !classes.contains(t.eventClass()))
                        .thenComparing(t -> !clauses.tells(t.token()))
                        .thenComparing(t -> t.noun())
                        .thenComparing(t -> t.eventClass().equals(Lexicon.SAY))
                        .thenComparing(Trigger::token))
                .orElseGet(() -> Scene.of(passage, lexicon, headline));
    }

    /** The day that the sentence names, where it is one of the last, else the article's; null where that has none. */
    @Nullable
    Dated day(Trigger trigger, @Nullable Link link, TimeLinks links) {
        LocalDate published = passage.article().date();
        if (published == null) {
            return null;
        }
        if (trigger.mood() == Mood.PLAN && link != null && link.days().start().isAfter(published)) {
            return new Dated(link.days(), Dating.NAMED + Labels.shortForm(link.days()));
        }
        Link coming = trigger.mood() == Mood.PLAN ? links.coming(trigger.token(), published) : null;
        if (coming != null) {
            return new Dated(coming.days(), Dating.NAMED + Labels.shortForm(coming.days()));
        }
        Link beside = link == null && !trigger.noun() ? links.beside(trigger.token()) : null;
        Link other = beside == null ? links.only() : beside;
        Link own = link != null && link.days().precision() == Precision.DAY ? link : other;
        TimeSpan named = own != null ? own.days() : first();
        if ((trigger.mood() == Mood.PERFECT || trigger.goesOn(passage.tokens())) && !right(trigger)) {
            // "has found the boat that sank on Monday", "are looking for it since Monday's storm"
            named = null;
        }
        if (named != null && !named.start().isAfter(published) && named.start().isAfter(published.minusDays(FRESH))) {
            return new Dated(named, Dating.NAMED + Labels.shortForm(named));
        }
        TimeSpan day = TimeSpan.day(published);
        return new Dated(day, "the news of the article, so its own day: " + Labels.shortForm(day));
    }

    /** Whether the trigger is of a day so long ago that the article tells it only to remind of it. */
    boolean past(Trigger trigger, @Nullable Link link) {
        LocalDate published = passage.article().date();
        return published != null
                && link != null
                && !trigger.noun()
                && link.days().precision() == Precision.DAY
                && link.days().end().isBefore(published.minusDays(Dating.MONTH));
    }

    /** "has died yesterday": whether a time follows right behind the verb. */
    private boolean right(Trigger trigger) {
        int next = trigger.token() + 1;
        return (next < passage.tokens().size() && passage.inTime(next))
                || (next + 1 < passage.tokens().size() && passage.inTime(next + 1));
    }

    /** The first day in the sentence, whatever it belongs to. */
    private @Nullable TimeSpan first() {
        for (TimeExpression x : passage.times()) {
            TimeSpan days = x.time();
            if (days != null && days.precision() == Precision.DAY) {
                return days;
            }
        }
        return null;
    }
}
