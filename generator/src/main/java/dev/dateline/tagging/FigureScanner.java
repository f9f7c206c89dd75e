package dev.dateline.tagging;

/** Reads figures and the signs that belong to them: dates, clock times, decades, ordinals, money. */
final class FigureScanner {
    private final Lexicon lexicon;
    private final String text;
    private final Items items;

    FigureScanner(Lexicon lexicon, String text, Items items) {
        this.lexicon = lexicon;
        this.text = text;
        this.items = items;
    }

    private boolean digit(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private boolean letter(int i) {
        return Character.isLetter(at(i));
    }

    private int digits(int i) {
        int end = i;
        while (digit(end)) {
            end++;
        }
        return end;
    }

    private int number(int begin, int end) {
        int value = 0;
        for (int i = begin; i < end && value < 100_000_000; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private int add(int begin, int end, NumberShape shape, double number) {
        items.add(begin, end, lexicon.shape(shape), number);
        return end;
    }

    /** ’98 and ’80s; the offset after it, or the same offset where there is none. */
    int shortYear(int begin) {
        boolean two = digit(begin + 1) && digit(begin + 2) && !digit(begin + 3);
        if (!two || Character.isLetterOrDigit(at(begin - 1))) {
            return begin;
        }
        int year = 1900 + number(begin + 1, begin + 3);
        if ((at(begin + 3) | 32) == 's' && !letter(begin + 4) && year % 10 == 0) {
            return add(begin, begin + 4, NumberShape.DECADE, year < 1920 ? year + 100 : year);
        }
        return letter(begin + 3) ? begin : add(begin, begin + 3, NumberShape.YEAR2, year < 1930 ? year + 100 : year);
    }

    /** Reads the figure that begins here and returns the offset after it. */
    int scan(int begin) {
        int end = digits(begin);
        int length = end - begin;
        if (letter(begin - 1) && fiscal(begin) && (length == 2 || length == 4)) {
            int year = number(begin, end);
            return add(
                    begin, end, length == 2 ? NumberShape.YEAR2 : NumberShape.YEAR, length == 2 ? 2000 + year : year);
        }
        if (money(begin) || letter(begin - 1)) {
            return add(begin, tail(end), NumberShape.OTHER, 0);
        }
        if (length == 4 && (at(end) == '-' || at(end) == '/') && iso(end)) {
            return isoDate(begin, end);
        }
        if (length <= 2 && at(end) == ':' && digit(end + 1) && digit(end + 2) && !digit(end + 3)) {
            return clock(begin, end);
        }
        if (length <= 2 && at(end) == '/' && digit(end + 1)) {
            return slash(begin, end);
        }
        if ((at(end) == ',' || at(end) == '.') && digit(end + 1)) {
            return grouped(begin, end);
        }
        if (at(end) == '%') {
            return add(begin, end, NumberShape.OTHER, 0);
        }
        if (at(end) == '½') {
            return add(begin, end + 1, NumberShape.PLAIN, number(begin, end) + 0.5);
        }
        return letter(end) ? suffixed(begin, end) : plain(begin, end);
    }

    private boolean money(int begin) {
        char before = at(begin - 1);
        char earlier = before == ' ' ? at(begin - 2) : before;
        return earlier == '$' || earlier == '£' || earlier == '€' || earlier == '¥' || before == '#';
    }

    /** "FY2022". */
    private boolean fiscal(int begin) {
        return at(begin - 2) == 'F' && at(begin - 1) == 'Y' && !Character.isLetterOrDigit(at(begin - 3));
    }

    private int tail(int end) {
        int i = end;
        while (digit(i) || ((at(i) == ',' || at(i) == '.') && digit(i + 1))) {
            i++;
        }
        return i;
    }

    private boolean iso(int dash) {
        return digit(dash + 1)
                && digit(dash + 2)
                && at(dash + 3) == at(dash)
                && digit(dash + 4)
                && digit(dash + 5)
                && !digit(dash + 6);
    }

    private static boolean inYear(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private int isoDate(int begin, int dash) {
        int month = number(dash + 1, dash + 3);
        int day = number(dash + 4, dash + 6);
        int code = number(begin, dash) * 10000 + month * 100 + day;
        boolean good = inYear(month, day);
        int end = add(begin, dash + 6, good ? NumberShape.ISO : NumberShape.OTHER, code);
        boolean time = good && at(end) == 'T' && digit(end + 1) && digit(end + 2) && at(end + 3) == ':';
        return time && digit(end + 4) && digit(end + 5) ? offset(clock(end + 1, end + 3)) : end;
    }

    /** Behind the fraction and the zone's offset of an ISO time, which no value shows. */
    private int offset(int end) {
        int fraction = at(end) == '.' ? digits(end + 1) : end;
        boolean zone = (at(fraction) == '+' || at(fraction) == '-') && digit(fraction + 1) && digit(fraction + 2);
        if (!zone) {
            return fraction;
        }
        int hours = fraction + 3;
        return at(hours) == ':' ? digits(hours + 1) : digits(hours);
    }

    private int clock(int begin, int colon) {
        int hour = number(begin, colon);
        int minute = number(colon + 1, colon + 3);
        int end = colon + 3;
        if (at(end) == ':' && digit(end + 1) && digit(end + 2)) {
            end += 3;
        }
        boolean good = hour <= 24 && minute < 60;
        return add(begin, end, good ? NumberShape.CLOCK : NumberShape.OTHER, hour * 60 + minute);
    }

    /** "On the night of 4/5 May": two days that follow each other before a name, and no fraction of a number. */
    private boolean nextDay(int begin, int end, int first, int second) {
        boolean follows = second == first + 1 && second <= 31;
        return follows && at(end) == ' ' && Character.isUpperCase(at(end + 1)) && !digit(begin - 2);
    }

    private int slash(int begin, int end) {
        int next = digits(end + 1);
        int first = number(begin, end);
        int second = number(end + 1, next);
        if (at(next) != '/' || !digit(next + 1)) {
            if (first == 9 && second == 11) {
                // the one day that is known by its figures alone
                return add(begin, next, NumberShape.SLASH, 20010911);
            }
            if (nextDay(begin, next, first, second)) {
                return plain(begin, end);
            }
            boolean half = second > first && second <= 8 && next - end == 2;
            return add(
                    begin, next, half ? NumberShape.FRACTION : NumberShape.OTHER, half ? (double) first / second : 0);
        }
        int last = digits(next + 1);
        int year = number(next + 1, last);
        int full = last - next > 4 ? year : year < 50 ? 2000 + year : 1900 + year;
        boolean dayFirst = first > 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        boolean good = inYear(month, day) && (last - next == 3 || last - next == 5);
        return add(begin, last, good ? NumberShape.SLASH : NumberShape.OTHER, full * 10000 + month * 100 + day);
    }

    private int grouped(int begin, int end) {
        if (at(end) == ',' && digits(end + 1) - end != 4) {
            // "May 4,1998": a comma without a space
            return plain(begin, end);
        }
        int last = tail(end);
        if (at(last) == '%') {
            return add(begin, last, NumberShape.OTHER, 0);
        }
        if (at(end) == '.' && dotted(begin, end)) {
            return dottedDate(begin, end);
        }
        if (at(end) == '.') {
            int decimals = digits(end + 1);
            double value = number(begin, end) + number(end + 1, decimals) / Math.pow(10, decimals - end - 1);
            return add(begin, last, decimals == last ? NumberShape.PLAIN : NumberShape.OTHER, value);
        }
        double value = 0;
        for (int i = begin; i < last; i++) {
            value = digit(i) ? value * 10 + text.charAt(i) - '0' : value;
        }
        return add(begin, last, NumberShape.PLAIN, value);
    }

    private boolean dotted(int begin, int end) {
        int second = digits(end + 1);
        int last = digits(second + 1);
        return end - begin <= 2 && second - end <= 3 && at(second) == '.' && last - second == 5 && !digit(last);
    }

    /** 2.12.2025, with the day first as all do who write dots. */
    private int dottedDate(int begin, int end) {
        int second = digits(end + 1);
        int last = digits(second + 1);
        int day = number(begin, end);
        int month = number(end + 1, second);
        boolean good = inYear(month, day);
        int code = number(second + 1, last) * 10000 + month * 100 + day;
        return add(begin, last, good ? NumberShape.ISO : NumberShape.OTHER, code);
    }

    private int suffixed(int begin, int end) {
        int number = number(begin, end);
        int last = end;
        while (letter(last)) {
            last++;
        }
        String suffix = last - end > 2 ? "" : text.substring(end, last).toLowerCase(java.util.Locale.ROOT);
        switch (suffix) {
            case "st", "nd", "rd", "th" -> {
                return add(begin, last, number >= 1 && number <= 31 ? NumberShape.DAYTH : NumberShape.ORDINAL, number);
            }
            case "s" -> {
                boolean decade =
                        number % 10 == 0 && ((number >= 1000 && number <= 2090) || (number >= 20 && number <= 990));
                return add(
                        begin,
                        last,
                        decade ? NumberShape.DECADE : NumberShape.OTHER,
                        number < 100 ? 1900 + number : number);
            }
            case "q" -> {
                boolean quarter = end == begin + 1 && number >= 1 && number <= 4;
                return add(begin, last, quarter ? NumberShape.QUARTER : NumberShape.OTHER, number);
            }
            case "am", "pm" -> {
                return plain(begin, end);
            }
            default -> {
                return add(begin, last, NumberShape.OTHER, 0);
            }
        }
    }

    private int plain(int begin, int end) {
        int length = end - begin;
        int number = number(begin, end);
        NumberShape shape = NumberShape.PLAIN;
        if (length <= 2 && number <= 24) {
            shape = number == 0 ? NumberShape.PLAIN : NumberShape.HOUR;
        } else if (length == 2 && number <= 31) {
            shape = NumberShape.DAY;
        } else if (length == 4 && number >= 1000 && number <= 2100) {
            shape = NumberShape.YEAR;
        } else if (length > 7) {
            shape = NumberShape.OTHER;
        }
        return add(begin, end, shape, number);
    }
}
