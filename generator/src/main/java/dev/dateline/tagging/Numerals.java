package dev.dateline.tagging;

/** Number words: several of them in a row become one figure ("two hundred and fifty", "nineteen ninety-four"). */
final class Numerals {
    private final Lexicon lexicon;

    Numerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Joins the number words of a text; the result has new items, in the same order. */
    Items join(Items items) {
        Items out = new Items(items.text());
        int i = 0;
        while (i < items.size()) {
            Word word = items.word(i);
            int next = word == null ? i : read(items, i, out);
            if (next == i) {
                next = word == null ? i : phrase(items, i, word, out);
            }
            if (next == i) {
                out.add(items.begin(i), items.end(i), word, items.number(i));
                next = i + 1;
            }
            i = next;
        }
        return out;
    }

    private int phrase(Items items, int at, Word first, Items out) {
        for (Lexicon.Phrase phrase : lexicon.phrases(first)) {
            int last = at + phrase.parts().size() - 1;
            if (last < items.size() && matches(items, at, phrase) && capital(items, at, last, phrase)) {
                out.add(items.begin(at), items.end(last), phrase.word(), 0);
                return last + 1;
            }
        }
        return at;
    }

    private static boolean capital(Items items, int first, int last, Lexicon.Phrase phrase) {
        boolean closes = !phrase.name() || Character.isUpperCase(items.firstChar(last)) || items.lastChar(last) == 's';
        return !phrase.word().is(Category.CAPITAL) || (Character.isUpperCase(items.firstChar(first)) && closes);
    }

    private static boolean matches(Items items, int at, Lexicon.Phrase phrase) {
        for (int i = 1; i < phrase.parts().size(); i++) {
            if (!items.is(at + i, phrase.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private int read(Items items, int at, Items out) {
        boolean figure = items.is(at, Category.NUM);
        boolean hundred = items.is(at, "a") && items.is(at + 1, Category.SCALE);
        boolean word = items.is(at, Category.SMALL) || items.is(at, Category.TEN) || hundred;
        if (figure) {
            return mixed(items, at, out);
        }
        if (!word) {
            return at;
        }
        double total = 0;
        double part = 0;
        int i = at;
        int end = at;
        boolean ordinal = false;
        while (i < items.size()) {
            if (i == at && hundred) {
                part = 1;
            } else if (items.is(i, Category.TEN) && part % 100 == 0) {
                part += items.value(i, Category.TEN);
            } else if (items.is(i, Category.SMALL) && fits(part, items.value(i, Category.SMALL))) {
                part += items.value(i, Category.SMALL);
            } else if (items.is(i, Category.SCALE)) {
                int scale = items.value(i, Category.SCALE);
                if (scale == 100) {
                    part *= 100;
                } else {
                    total += part * scale;
                    part = 0;
                }
            } else if (items.is(i, Category.ORD) && part % 10 == 0 && part > 0 && items.value(i, Category.ORD) < 10) {
                part += items.value(i, Category.ORD);
                ordinal = true;
            } else {
                break;
            }
            end = i + 1;
            i = ordinal ? items.size() : skip(items, end, part + total);
        }
        return finish(items, at, end, total + part, ordinal, out);
    }

    private int finish(Items items, int at, int end, double number, boolean ordinal, Items out) {
        if (ordinal) {
            NumberShape shape = number <= 31 ? NumberShape.DAYTH : NumberShape.ORDINAL;
            out.add(items.begin(at), items.end(end - 1), lexicon.shape(shape), number);
            return end;
        }
        if (number >= 17 && number <= 20 && (items.is(end, Category.TEN) || tens(items, end))) {
            int tens = items.is(end, Category.TEN) ? items.value(end, Category.TEN) : items.value(end, Category.SMALL);
            int last = end;
            int after = skip(items, end + 1, tens);
            if (tens % 10 == 0 && items.is(after, Category.SMALL) && items.value(after, Category.SMALL) < 10) {
                tens += items.value(after, Category.SMALL);
                last = after;
            }
            out.add(items.begin(at), items.end(last), lexicon.shape(NumberShape.YEARWORDS), number * 100 + tens);
            return last + 1;
        }
        boolean year = number >= 2000 && number <= 2030;
        out.add(
                items.begin(at),
                items.end(end - 1),
                lexicon.shape(year ? NumberShape.YEAR : NumberShape.PLAIN),
                number);
        return end;
    }

    private static boolean tens(Items items, int at) {
        return items.is(at, Category.SMALL) && items.value(at, Category.SMALL) >= 10;
    }

    private static boolean fits(double part, int small) {
        return part == 0 || (small < 10 ? part % 10 == 0 && part % 100 != 10 : part % 100 == 0);
    }

    /** A hyphen joins tens to ones, "and" stands after a hundred; neither ends a number. */
    private static int skip(Items items, int i, double soFar) {
        boolean hyphen = items.is(i, "-") && soFar % 10 == 0 && soFar % 100 != 0;
        boolean and = items.is(i, "and") && soFar >= 100 && soFar % 100 == 0;
        boolean more =
                items.is(i + 1, Category.SMALL) || items.is(i + 1, Category.TEN) || items.is(i + 1, Category.ORD);
        return (hyphen || and) && more ? i + 1 : i;
    }

    /** "2 1/2" and "3 million". */
    private int mixed(Items items, int at, Items out) {
        if (items.is(at + 1, Category.FRACTION)) {
            double sum = items.number(at) + items.number(at + 1);
            out.add(items.begin(at), items.end(at + 1), lexicon.shape(NumberShape.PLAIN), sum);
            return at + 2;
        }
        if (items.is(at + 1, Category.SCALE)) {
            double product = items.number(at) * items.value(at + 1, Category.SCALE);
            out.add(items.begin(at), items.end(at + 1), lexicon.shape(NumberShape.PLAIN), product);
            return at + 2;
        }
        return at;
    }
}
