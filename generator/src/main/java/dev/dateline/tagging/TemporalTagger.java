package dev.dateline.tagging;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Shared;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell a time and what they mean, by the rule book of one language; safe to share. */
public final class TemporalTagger {
    private static final TemporalTagger ENGLISH = new TemporalTagger(RuleBook.of("en"));

    private final RuleBook book;
    private final Numerals numerals;

    private TemporalTagger(RuleBook book) {
        this.book = book;
        this.numerals = new Numerals(book.lexicon());
    }

    /** The tagger for English. */
    public static TemporalTagger english() {
        return ENGLISH;
    }

    RuleBook book() {
        return book;
    }

    /**
     * The expressions of a text in the order they stand, none overlapping another, with offsets in UTF-16 units.
     *
     * @param text running text; a blank line parts what is never read together
     * @param anchor the article's date; null leaves what hangs on it unresolved
     */
    public List<TimeExpression> tag(CharSequence text, @Nullable LocalDate anchor) {
        Items items = numerals.join(Scanner.scan(book.lexicon(), text.toString()));
        return new Pass(book, items, new History(items, anchor), anchor).run();
    }

    /** The longest expression in a few words, for people who ask how its value comes about. */
    public Optional<TimeExpression> explain(String words, @Nullable LocalDate anchor) {
        return tag(words, anchor).stream()
                .reduce((a, b) -> b.span().length() > a.span().length() ? b : a);
    }

    /** One reading of a text, from the left. */
    private static final class Pass {
        /** The longest lead of a sentence to its year, in items. */
        private static final int LEAD = 8;

        private final RuleBook book;
        private final Items items;
        private final History history;
        private final Context context;
        private final List<TimeExpression> found = new ArrayList<>();
        /** The rules complete at each length of the run at hand. */
        private final List<int[]> complete = new ArrayList<>();

        private Pass(RuleBook book, Items items, History history, @Nullable LocalDate anchor) {
            this.book = book;
            this.items = items;
            this.history = history;
            this.context = new Context(anchor, history);
        }

        private List<TimeExpression> run() {
            int at = 0;
            while (at < items.size()) {
                at = items.word(at) == null ? at + 1 : longest(at);
            }
            return found;
        }

        private int longest(int at) {
            Automaton automaton = book.automaton();
            Automaton.State state = automaton.start();
            complete.clear();
            for (int i = at; i < items.size(); i++) {
                Word word = items.word(i);
                if (word == null) {
                    break;
                }
                state = automaton.step(state, word);
                if (state.isDead()) {
                    break;
                }
                complete.add(state.rules());
            }
            for (int length = complete.size(); length > 0; length--) {
                for (int number : complete.get(length - 1)) {
                    Rule rule = book.rules().get(number);
                    Match match = new Match(items, at, at + length - 1, rule.name());
                    context.read(match);
                    Meaning meaning = rule.operation().read(match, context);
                    if (meaning != null) {
                        record(match, meaning);
                        return at + length;
                    }
                }
            }
            return at + 1;
        }

        private boolean leads(Match match, Meaning meaning, Stamp stamp) {
            if (history.tells() && meaning.anchoring() == TimeExpression.Anchoring.ARTICLE) {
                return false;
            }
            int before = match.first() - 1;
            int year = match.findLast(Category.YEAR);
            int opening = match.find(Category.YEAR);
            if (opening >= 0 && history.opens(opening)) {
                // of "The second war, 1798-1802" the first year leads
                int begins = match.items().value(opening, Category.YEAR);
                boolean leading = stamp.start().getYear() == begins;
                if (leading) {
                    context.open(begins, history.closes(opening));
                }
                return leading;
            }
            boolean ahead = match.has("next") && stamp.unit() != Unit.DAY;
            if (items.is(before, "since")
                    || ahead
                    || (history.tells() && history.looksBack(before + 1))
                    || (year >= 0 && !history.leads(year))
                    || stamp.unit().compareTo(Unit.YEAR) > 0) {
                return false;
            }
            boolean bare = stamp.unit() == Unit.YEAR;
            return !match.hasAny("ago", "earlier", "previous", "previously") && (!bare || first(before));
        }

        /** Whether nothing but words of time stands from a sentence's start to the item: "In the spring of 1941". */
        private boolean first(int item) {
            int i = item;
            while (i >= 0 && i > item - LEAD && items.word(i) != null && !Character.isUpperCase(items.firstChar(i))) {
                i--;
            }
            return i < 0 || Character.isUpperCase(items.firstChar(i)) || Tense.ends(items, i);
        }

        /** "In 1987 …", "On 3 May 1987 …": whether the item is such a word and begins a sentence. */
        private boolean opens(int item) {
            boolean led =
                    items.is(item, "in") || items.is(item, "on") || items.is(item, "by") || items.is(item, "during");
            return led && (item == 0 || Tense.ends(items, item - 1));
        }

        private void record(Match match, Meaning meaning) {
            if (meaning.value().isEmpty()) {
                return;
            }
            int first = meaning.first() < 0 ? match.first() : meaning.first();
            int last = meaning.last() < 0 ? match.last() : meaning.last();
            SourceSpan span = new SourceSpan(items.begin(first), items.end(last));
            Stamp stamp = meaning.stamp();
            TimeSpan time = stamp == null || meaning.type() == TimexType.SET ? null : stamp.span();
            found.add(new TimeExpression(
                    span,
                    Shared.of(items.text(first, last)),
                    meaning.type(),
                    Shared.of(meaning.value()),
                    time == null ? null : Shared.of(meaning.about() ? time.about() : time),
                    meaning.anchoring(),
                    match.rule(),
                    meaning.steps()));
            int year = match.findLast(Category.YEAR);
            if (year >= 0 && opens(match.first() - 1)) {
                context.opens(items.value(year, Category.YEAR), match.last());
            }
            boolean aside = history.tells() && items.is(match.first() - 1, "since") && context.last() != null;
            Stamp told = context.last();
            // "the fourth quarter ended Aug. 26": the quarter is what is told
            boolean closes = items.is(match.first() - 1, "ended") && told != null && told.unit() == Unit.QUARTER;
            if (stamp != null && !aside && !closes) {
                context.told(stamp, leads(match, meaning, stamp), match.last());
            }
            Meaning second = meaning.second();
            if (second != null) {
                record(match, second);
            }
        }
    }
}
