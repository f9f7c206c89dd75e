package dev.dateline.picture;

import java.util.Map;

/** What a drawing is drawn with: a place in its palette, and the steps towards the paper that smooth its edges. */
public enum Ink {
    PAPER(0, 1),
    LINE(1, 1),
    WASH(2, 1),
    TEXT(3, 2),
    ACCENT(5, 2),
    MUTE(7, 2);

    /** The number of colours: as many as four bits can name. */
    static final int COLOURS = 16;

    private final int first;
    private final int steps;

    Ink(int first, int steps) {
        this.first = first;
        this.steps = steps;
    }

    /** The colour for a share of a pixel, 0 to 1; below half a step it stays paper. */
    int colour(double share) {
        int step = (int) (share * steps + 0.5);
        return step <= 0 ? 0 : first + Math.min(step, steps) - 1;
    }

    /** The palette, three bytes a colour, for the colour {@code 0xRRGGBB} of each ink. */
    static byte[] palette(Map<Ink, Integer> colours) {
        byte[] out = new byte[3 * COLOURS];
        for (Ink ink : values()) {
            for (int step = 1; step <= ink.steps; step++) {
                for (int shift = 16, at = 3 * (ink.first + step - 1); shift >= 0; shift -= 8, at++) {
                    int paper = colours.getOrDefault(PAPER, 0) >> shift & 0xff;
                    int full = colours.getOrDefault(ink, 0) >> shift & 0xff;
                    out[at] = (byte) (paper + (full - paper) * step / ink.steps);
                }
            }
        }
        return out;
    }
}
