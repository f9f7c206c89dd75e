package dev.dateline.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The symbols of all patterns, numbered, and which can follow which. */
final class Positions {
    /** The position before every pattern. */
    static final int START = 0;

    private final List<Integer> symbols = new ArrayList<>();
    private final List<Integer> ruleOf = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final BitSet last = new BitSet();

    /** A part of a pattern: the positions it can begin and end with, and whether it can be empty. */
    private record Part(BitSet first, BitSet last, boolean empty) {}

    Positions(List<Rule> rules) {
        position(-1, -1);
        for (int rule = 0; rule < rules.size(); rule++) {
            Part part = part(rules.get(rule).pattern(), rule);
            if (part.empty) {
                throw new IllegalArgumentException(
                        "matches nothing at all: " + rules.get(rule).name());
            }
            follow.get(START).or(part.first);
            last.or(part.last);
        }
    }

    private int position(int symbol, int rule) {
        symbols.add(symbol);
        ruleOf.add(rule);
        follow.add(new BitSet());
        return symbols.size() - 1;
    }

    private Part part(Pattern pattern, int rule) {
        if (pattern instanceof Pattern.Symbol symbol) {
            BitSet self = new BitSet();
            self.set(position(symbol.number(), rule));
            return new Part(self, self, false);
        }
        if (pattern instanceof Pattern.Option option) {
            Part inner = part(option.part(), rule);
            return new Part(inner.first, inner.last, true);
        }
        if (pattern instanceof Pattern.Choice choice) {
            Part whole = new Part(new BitSet(), new BitSet(), false);
            for (Pattern each : choice.parts()) {
                Part inner = part(each, rule);
                whole.first.or(inner.first);
                whole.last.or(inner.last);
                whole = new Part(whole.first, whole.last, whole.empty || inner.empty);
            }
            return whole;
        }
        Part whole = new Part(new BitSet(), new BitSet(), true);
        for (Pattern each : ((Pattern.Sequence) pattern).parts()) {
            whole = join(whole, part(each, rule));
        }
        return whole;
    }

    private Part join(Part left, Part right) {
        left.last.stream().forEach(p -> follow.get(p).or(right.first));
        BitSet first = (BitSet) left.first.clone();
        BitSet end = (BitSet) right.last.clone();
        if (left.empty) {
            first.or(right.first);
        }
        if (right.empty) {
            end.or(left.last);
        }
        return new Part(first, end, left.empty && right.empty);
    }

    /** The positions that a word leads to. */
    int[] after(int[] from, Word word) {
        BitSet targets = new BitSet();
        for (int position : from) {
            follow.get(position).stream()
                    .filter(p -> matches(symbols.get(p), word))
                    .forEach(targets::set);
        }
        return targets.stream().toArray();
    }

    private static boolean matches(int symbol, Word word) {
        return symbol < Pattern.LITERAL
                ? (word.categories() >>> symbol & 1) != 0
                : word.literal() == symbol - Pattern.LITERAL;
    }

    /** The rules whose pattern can end at one of these positions. */
    int[] rulesAt(int[] positions) {
        return Arrays.stream(positions)
                .filter(last::get)
                .map(ruleOf::get)
                .distinct()
                .sorted()
                .toArray();
    }
}
