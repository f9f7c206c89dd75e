package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Cuts a text into items in one pass. */
final class Scanner {
    private final Lexicon lexicon;
    private final String text;
    private final Items items;
    private int at;

    private Scanner(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.items = new Items(text);
    }

    static Items scan(Lexicon lexicon, String text) {
        Scanner scanner = new Scanner(lexicon, text);
        scanner.run();
        return scanner.items;
    }

    private void run() {
        FigureScanner figures = new FigureScanner(lexicon, text, items);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                word();
            } else if (c >= '0' && c <= '9') {
                at = figures.scan(at);
            } else if (c <= ' ' || c == '\u00a0') {
                space();
            } else if (Lexicon.fold(c) == '\'') {
                at = apostrophe(figures);
            } else {
                sign(at + 1);
            }
        }
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    /** A blank line parts two paragraphs; nothing is matched across it. */
    private void space() {
        int lines = 0;
        int begin = at;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
            at++;
        }
        if (lines > 1) {
            items.add(begin, begin + 1, null, 0);
        }
    }

    private void sign(int end) {
        int hash = 0;
        for (int i = at; i < end; i++) {
            hash = Lexicon.hash(hash, text.charAt(i));
        }
        items.add(at, end, lexicon.find(text, at, end, hash), 0);
        at = end;
    }

    private int apostrophe(FigureScanner figures) {
        int next = figures.shortYear(at);
        if (next > at) {
            return next;
        }
        int end = at + 1;
        boolean joined = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        while (joined && end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        sign(end);
        return at;
    }

    private void word() {
        int begin = at;
        int hash = 0;
        int end = begin;
        while (end < text.length() && isLetter(text.charAt(end))) {
            hash = Lexicon.hash(hash, text.charAt(end));
            end++;
        }
        if (end == begin + 1 && dotted(end)) {
            while (dotted(end)) {
                hash = Lexicon.hash(hash, text.charAt(end + 1));
                end += 2;
            }
            if (end < text.length() && text.charAt(end) == '.') {
                end++;
            }
        } else if (end == begin + 1 && clock(begin)) {
            for (; end < begin + 7; end++) {
                hash = Lexicon.hash(hash, text.charAt(end));
            }
        }
        if (end == begin + 1 && quarter(begin)) {
            hash = Lexicon.hash(hash, text.charAt(end));
            end++;
        }
        Word word = known(begin, end, hash);
        if (word != null && word.is(Category.ABBREVIATION) && end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        items.add(begin, end, word, 0);
        at = end;
    }

    private @Nullable Word known(int begin, int end, int hash) {
        if (end - begin > 24) {
            return null;
        }
        Word word = lexicon.find(text, begin, end, hash);
        return word != null && word.is(Category.CAPITAL) && !Character.isUpperCase(text.charAt(begin)) ? null : word;
    }

    /** Whether a dot and one more single letter follow, as in "a.m." and "U.S.". */
    private boolean dotted(int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '.'
                && isLetter(text.charAt(end + 1))
                && (end + 2 >= text.length() || !isLetter(text.charAt(end + 2)));
    }

    /** "Q3", "H1". */
    private boolean quarter(int begin) {
        char letter = text.charAt(begin);
        return (letter == 'Q' || letter == 'H')
                && begin + 1 < text.length()
                && text.charAt(begin + 1) >= '1'
                && text.charAt(begin + 1) <= (letter == 'Q' ? '4' : '2')
                && (begin + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(begin + 2)));
    }

    private boolean clock(int begin) {
        return (text.charAt(begin) | 32) == 'o'
                && begin + 7 <= text.length()
                && Lexicon.fold(text.charAt(begin + 1)) == '\''
                && text.regionMatches(true, begin + 2, "clock", 0, 5);
    }
}
