package dev.dateline.desk;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A timeline as its editor wants it: with lasting addresses and all decisions applied.
 *
 * @param timeline the timeline
 * @param moved ids of events that are told under another id now → that id, or empty where none tells it any more
 * @param register the addresses with those of this timeline
 * @param problems decisions that find nothing to decide, sorted
 */
public record Edition(Timeline timeline, SortedMap<String, String> moved, Register register, List<Problem> problems) {
    public Edition {
        problems = problems.stream().sorted().toList();
    }

    /** Gives the events the addresses that they had, then does as the editor says. Pure. */
    public static Edition of(Timeline made, Corrections corrections, Register register) {
        List<SortedSet<String>> marks =
                made.events().parallelStream().map(Addresses::marks).toList();
        Addresses.Given given = Addresses.give(register, made.events(), marks, mark -> mark.startsWith("s"));
        List<Problem> problems = new ArrayList<>();
        Desk desk = new Desk(made, given, problems);
        Timeline timeline = desk.apply(corrections);
        SortedMap<String, String> moved = new TreeMap<>();
        Register after = desk.register();
        for (String id : after.known().keySet()) {
            moved.put(id, "");
        }
        moved.keySet().removeAll(desk.hidden());
        after.moved().keySet().forEach(id -> moved.put(id, after.follow(id)));
        moved.putAll(desk.merged());
        Set<String> shown = new java.util.TreeSet<>(
                timeline.events().stream().map(Event::id).toList());
        moved.keySet().removeAll(shown);
        moved.replaceAll((from, to) -> {
            String at = to;
            for (int hops = 0; hops < 20 && !shown.contains(at) && desk.merged().containsKey(at); hops++) {
                at = desk.merged().getOrDefault(at, "");
            }
            return shown.contains(at) ? at : "";
        });
        return new Edition(timeline, moved, after, problems);
    }
}
