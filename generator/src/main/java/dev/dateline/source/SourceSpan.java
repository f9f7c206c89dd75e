package dev.dateline.source;

/**
 * A stretch of an article's body: half-open offsets in UTF-16 units, as {@link String#substring(int, int)} takes them.
 *
 * @param begin the first unit
 * @param end the unit after the last
 */
public record SourceSpan(int begin, int end) implements Comparable<SourceSpan> {
    public SourceSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    /** The text of this span. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether every unit of the other lies in this span. */
    public boolean contains(SourceSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share a unit. */
    public boolean overlaps(SourceSpan other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin; of two with the same begin the shorter comes first. */
    @Override
    public int compareTo(SourceSpan other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
