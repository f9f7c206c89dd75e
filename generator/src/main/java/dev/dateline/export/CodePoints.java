package dev.dateline.export;

/** Turns UTF-16 offsets into code-point offsets, for offsets that only grow, in one pass over the text. */
final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    /** The number of code points before the offset. */
    int at(int offset) {
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}
