package dev.dateline.tagging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules in one deterministic automaton whose states are made when a text first needs them. Its positions are those
 * of Glushkov (1961); as no pattern has a loop, no run is longer than the longest pattern, so that time is linear in
 * the text whatever stands in it.
 */
final class Automaton {
    private final Positions positions;
    private final int kinds;
    private final State start;
    private final Map<List<Integer>, State> states = new HashMap<>();

    /** A set of positions; safe to share between threads, as its fields are final and its table only fills up. */
    static final class State {
        private final int[] positions;
        /** The rules that are complete here, in the book's order. */
        private final int[] rules;

        private final @Nullable State[] next;

        private State(int[] positions, int[] rules, int kinds) {
            this.positions = positions;
            this.rules = rules;
            this.next = new State[kinds];
        }

        int[] rules() {
            return rules;
        }

        /** Whether no item leads on from here. */
        boolean isDead() {
            return positions.length == 0;
        }
    }

    Automaton(List<Rule> rules, int kinds) {
        this.positions = new Positions(rules);
        this.kinds = kinds;
        this.start = new State(new int[] {Positions.START}, new int[0], kinds);
    }

    State start() {
        return start;
    }

    /** The state after one more item. */
    State step(State from, Word word) {
        State known = from.next[word.kind()];
        return known != null ? known : make(from, word);
    }

    private synchronized State make(State from, Word word) {
        int[] targets = positions.after(from.positions, word);
        List<Integer> key = Arrays.stream(targets).boxed().toList();
        State state = states.get(key);
        if (state == null) {
            state = new State(targets, positions.rulesAt(targets), kinds);
            states.put(key, state);
        }
        from.next[word.kind()] = state;
        return state;
    }
}
