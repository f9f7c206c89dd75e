package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a resolver knows besides the matched words: the article's date and the dates told so far. */
final class Context {
    private final @Nullable LocalDate anchor;
    /** The longest way, in months, to a date that draws the story on. */
    private static final int NEAR = 18;
    /** So many items on, a story of years ago may still go on in the midst of news. */
    private static final int LINES = 60;
    /** So many days apart, two dates tell of one thing. */
    private static final int DAYS = 31;
    /** The first month that may be the one before a winter. */
    private static final int WINTERS = 11;

    private final History history;
    private @Nullable Stamp last;
    private int sectionBegin;
    private int sectionEnd;
    private @Nullable Stamp mentioned;
    private @Nullable Stamp lastDay;
    private @Nullable Stamp lastQuarter;
    private int lastDayItem = -1;
    private int mentionedItem = -1;
    private int openingYear;
    private int openingItem = -1;
    /** The years of the days told so far. */
    private final int[] years = new int[slot(13, 0)];
    /** Whether the words that are read lean on the day of writing, whatever is told around them. */
    private boolean present;

    Context(@Nullable LocalDate anchor, History history) {
        this.anchor = anchor;
        this.history = history;
    }

    @Nullable
    LocalDate anchor() {
        return anchor;
    }

    /** Whether the text tells of times long before its own date, so that dates hang on each other. */
    boolean isHistory() {
        return history.tells() && !present;
    }

    /** Begins the reading of some words. */
    void read(Match match) {
        present = anchor != null && history.tells() && history.present(match);
    }

    /** The date that the story has come to; null for none. */
    @Nullable
    Stamp last() {
        return last;
    }

    /** The date named last, even one that only looks aside; null for none. */
    @Nullable
    Stamp mentioned() {
        return mentioned;
    }

    /** The day named last; null for none. */
    @Nullable
    Stamp lastDay() {
        return lastDay;
    }

    /** The month that an item's sentence has named last; null where that is a day or nothing. */
    @Nullable
    Stamp month(int item) {
        Stamp told = mentioned;
        boolean near = told != null && told.unit() == Unit.MONTH && history.inSentence(mentionedItem, item);
        return near ? told : null;
    }

    /** The date that an item's sentence has named last; null where it has named none. */
    @Nullable
    Stamp named(int item) {
        Stamp told = mentioned;
        if (told == null || !isHistory()) {
            return null;
        }
        boolean year = told.unit() == Unit.YEAR && history.isNear(mentionedItem, item);
        return year || history.inSentence(mentionedItem, item) ? told : null;
    }

    /** The year of a day or month of years ago that the lines before an item of the news tell of; null for none. */
    @Nullable
    Integer past(int item) {
        Stamp told = mentioned;
        LocalDate day = anchor;
        if (told == null || day == null || isHistory() || item - mentionedItem > LINES) {
            return null;
        }
        boolean old = told.unit().compareTo(Unit.MONTH) <= 0 && told.start().getYear() + 1 < day.getYear();
        return old ? told.start().getYear() : null;
    }

    /**
     * The year, two or more before the article's, that the sentence before an item's opened with, where the month goes on
     * from what was told of it; null for none.
     *
     * @param day of the month; 31 where none is told
     */
    @Nullable
    Integer openedBefore(int item, int month, int day) {
        LocalDate now = anchor;
        Stamp told = mentioned;
        boolean near = openingItem >= 0 && !isHistory() && history.isNear(openingItem, item);
        if (!near || now == null || told == null || openingYear + 1 >= now.getYear()) {
            return null;
        }
        LocalDate from = told.start();
        boolean onward = slot(month, day) >= slot(from.getMonthValue(), from.getDayOfMonth());
        return onward || from.getYear() != openingYear ? openingYear : null;
    }

    /** "Rain began on 29 October. By the 31st it was full": whether a day is near the one told a few lines before. */
    boolean goesOn(Match match, LocalDate day) {
        Stamp told = lastDay;
        return told != null
                && match.first() - lastDayItem <= LINES
                && Math.abs(ChronoUnit.DAYS.between(told.start(), day)) <= DAYS
                && !history.will(match);
    }

    /** Whether an item's sentence has named a day. */
    boolean dayInSentence(int item) {
        return lastDayItem >= 0 && history.inSentence(lastDayItem, item);
    }

    /** Whether the date named last stands in an item's sentence or in the one before. */
    boolean isNear(int item) {
        return history.isNear(mentionedItem, item);
    }

    private static int slot(int month, int day) {
        return month * 32 + day;
    }

    /** The year in which the text has told of a day before; 0 for none. */
    int yearOf(int month, int day) {
        return years[slot(month, day)];
    }

    /** The item at which the last day was named; -1 for none. */
    int lastDayItem() {
        return lastDayItem;
    }

    /** The quarter named last; null for none. */
    @Nullable
    Stamp lastQuarter() {
        return lastQuarter;
    }

    /**
     * Notes a date for those that hang on it.
     *
     * @param leading whether the words lead the story there, not just look aside
     */
    void told(Stamp stamp, boolean leading, int item) {
        if (stamp.unit() == Unit.DAY) {
            years[slot(stamp.start().getMonthValue(), stamp.start().getDayOfMonth())] =
                    stamp.start().getYear();
        }
        mentioned = stamp;
        mentionedItem = item;
        if (stamp.start().getYear() != openingYear) {
            openingItem = -1;
        }
        if (history.tells() && !leading && last != null) {
            return;
        }
        int year = stamp.start().getYear();
        if (year < sectionBegin || year > sectionEnd) {
            sectionEnd = 0;
        }
        Stamp fine = last;
        last = stamp;
        if (stamp.unit() == Unit.YEAR
                && fine != null
                && fine.unit() != Unit.YEAR
                && fine.start().getYear() == stamp.start().getYear()) {
            // "December 7 … in 1941 … January": the year alone does not turn the story back to its beginning
            last = fine;
        }
        if (stamp.unit() == Unit.DAY) {
            lastDay = stamp;
            lastDayItem = item;
        }
        boolean comparison = lastQuarter != null && stamp.shift(1, Unit.YEAR).equals(lastQuarter);
        if (stamp.unit() == Unit.QUARTER && !comparison) {
            lastQuarter = stamp;
        }
    }

    /** A sentence opens with a year, "In 1987 …", at the item. */
    void opens(int year, int item) {
        openingYear = year;
        openingItem = item;
    }

    /** The year, before the article's, that an item's sentence opened with; null for none, and in a history. */
    @Nullable
    Integer opened(Match match) {
        boolean same = openingItem >= 0
                && anchor != null
                && !isHistory()
                && openingYear < anchor.getYear()
                && !match.items().is(match.first() - 1, "since")
                && history.inSentence(openingItem, match.first());
        return same ? openingYear : null;
    }

    /** A new part of the story begins: what was told before no longer counts. */
    void open(int first, int end) {
        sectionBegin = first;
        sectionEnd = end;
        last = null;
        lastDay = null;
    }

    /**
     * The year in which a history tells of a month: between the date told last and the next one that is written out, as
     * stories go forward more than back.
     *
     * @param item where the month stands
     */
    int storyYear(int item, int month) {
        if (last == null) {
            return anchor == null ? 0 : anchor.getYear();
        }
        Stamp told = mentioned;
        if (told != null && told.unit() == Unit.YEAR && history.together(mentionedItem, item)) {
            return told.start().getYear();
        }
        LocalDate from = last.start();
        if (history.looksBack(item)) {
            return from.getYear() - (month > from.getMonthValue() && last.unit() != Unit.YEAR ? 1 : 0);
        }
        if (last.unit() == Unit.SEASON && from.getMonthValue() == Month.DECEMBER.getValue() && month < WINTERS) {
            from = from.plusMonths(1); // a winter is told by its first month and lasts into the next year
        }
        LocalDate to = history.next(item);
        boolean near = to != null && Math.abs(ChronoUnit.MONTHS.between(from, to)) <= NEAR;
        int best = from.getYear();
        if (near && to != null) {
            long cost = cost(last, best, month, to);
            for (int year : new int[] {best + 1, best - 1}) {
                long other = cost(last, year, month, to);
                if (other < cost) {
                    best = year;
                    cost = other;
                }
            }
        } else if (history.reaches(item)) {
            best += month < from.getMonthValue() ? 1 : 0;
        } else if (last.unit() != Unit.YEAR) {
            int distance = month - from.getMonthValue();
            best += distance < -7 ? 1 : distance > 9 ? -1 : 0;
        }
        return sectionEnd == 0 ? best : Math.max(sectionBegin, Math.min(sectionEnd, best));
    }

    /** The months that the story would have to run. */
    private static long cost(Stamp from, int year, int month, LocalDate to) {
        LocalDate day = LocalDate.of(year, month, 1);
        long before = from.unit() == Unit.YEAR && year == from.start().getYear()
                ? 0
                : Math.abs(ChronoUnit.MONTHS.between(from.start().withDayOfMonth(1), day));
        return before + Math.abs(ChronoUnit.MONTHS.between(day, to.withDayOfMonth(1)));
    }

    /** The day that "today" is: the article's, or in a history the last one told. */
    @Nullable
    LocalDate now() {
        if (isHistory() && last != null) {
            return last.start();
        }
        return anchor;
    }

    /** What {@link #now} hangs on. */
    Anchoring nowAnchoring() {
        return isHistory() && last != null ? Anchoring.TEXT : Anchoring.ARTICLE;
    }

    /** "the article's date, Wed 3 Dec 2025", for the steps. */
    Supplier<String> nowWords() {
        boolean told = isHistory() && last != null;
        LocalDate now = now();
        return () -> now == null
                ? "no date"
                : (told ? "the date told last, " : "the article's date, ") + Labels.shortForm(TimeSpan.day(now));
    }
}
