package dev.dateline.tagging;

/** The forms in which figures stand in a text, and what each can be in a pattern. */
enum NumberShape {
    /** 1 to 24, which can be an hour too. */
    HOUR(Category.NUM, Category.DAY, Category.HOUR),
    /** 25 to 31. */
    DAY(Category.NUM, Category.DAY),
    /** Four figures that can be a year. */
    YEAR(Category.NUM, Category.YEAR),
    /** A year in words. */
    YEARWORDS(Category.YEAR),
    /** Any other number. */
    PLAIN(Category.NUM),
    /** A part of one, as 1/2. */
    FRACTION(Category.FRACTION),
    /** 1st to 31st. */
    DAYTH(Category.ORD, Category.DAYTH),
    /** Higher ordinals. */
    ORDINAL(Category.ORD),
    /** 1980s, ’80s. */
    DECADE(Category.DECADE),
    /** ’98. */
    YEAR2(Category.YEAR2),
    /** 3Q. */
    QUARTER(Category.QUARTER),
    /** 10:35. */
    CLOCK(Category.CLOCK),
    /** 2025-12-02. */
    ISO(Category.ISO),
    /** 12/2/2025. */
    SLASH(Category.SLASH),
    /** Money, percentages, scores: never a time. */
    OTHER();

    private final long categories;

    NumberShape(Category... categories) {
        long bits = 0;
        for (Category category : categories) {
            bits |= category.bit();
        }
        this.categories = bits;
    }

    @SuppressWarnings("EnumOrdinal") // its place in the lexicon's list of shapes
    int place() {
        return ordinal();
    }

    /** The categories' bits. */
    long categories() {
        return categories;
    }
}
