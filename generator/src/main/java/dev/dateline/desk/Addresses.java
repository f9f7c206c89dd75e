package dev.dateline.desk;

import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.source.Slug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Gives each event the address that it had in the last build: that of the registered event with which it shares the
 * most sentences, and among these the likest name. What is new gets an address from its date and title.
 */
final class Addresses {
    /** So many sentences are enough to know an event again. */
    private static final int MARKS = 4;

    private static final double SAME_NAME = 0.5;

    private final SortedMap<String, List<String>> known;
    private final SortedMap<String, String> moved;
    /** The ids of this build, by the event's place in the list. */
    private final Map<Integer, String> given = new TreeMap<>();

    private record Pair(String old, int event, double score) {}

    private Addresses(Register register) {
        this.known = new TreeMap<>(register.known());
        this.moved = new TreeMap<>(register.moved());
    }

    /** The events with their ids, and the register as it is after them. */
    record Given(List<Event> events, Register register) {}

    /**
     * Assigns.
     *
     * @param marks what each event is known by, in the order of the events
     * @param own whether a registered mark is of this kind of events; others are left as they are
     */
    static Given give(Register register, List<Event> events, List<SortedSet<String>> marks, Predicate<String> own) {
        Addresses addresses = new Addresses(register);
        SortedMap<String, List<String>> old = new TreeMap<>();
        register.known().forEach((id, list) -> {
            if (list.isEmpty() || own.test(list.get(0))) {
                old.put(id, list);
            }
        });
        addresses.match(old, events, marks);
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            String id = addresses.given.getOrDefault(i, "");
            if (id.isEmpty()) {
                id = addresses.fresh(events.get(i));
                addresses.given.put(i, id);
            }
            addresses.remember(id, marks.get(i));
            out.add(EventParts.of(events.get(i)).id(id).event());
        }
        return new Given(out, new Register(addresses.known, addresses.moved));
    }

    private void match(SortedMap<String, List<String>> old, List<Event> events, List<SortedSet<String>> marks) {
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            for (String mark : marks.get(i)) {
                holding.computeIfAbsent(mark, k -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        old.forEach((id, list) -> {
            Map<Integer, Integer> shared = new TreeMap<>();
            list.forEach(mark -> holding.getOrDefault(mark, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum)));
            shared.forEach((i, n) -> pairs.add(new Pair(id, i, n / (double) list.size() + name(id, events.get(i)))));
        });
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score())
                .thenComparing(Pair::old)
                .thenComparing(Pair::event));
        Set<String> kept = new HashSet<>();
        for (Pair p : pairs) {
            if (!kept.contains(p.old()) && !given.containsKey(p.event())) {
                given.put(p.event(), p.old());
                kept.add(p.old());
            }
        }
        bySlug(old, events, kept);
        // What shares a sentence with an event and is none of its own any more was merged into it.
        for (Pair p : pairs) {
            String to = given.get(p.event());
            if (to != null && kept.add(p.old())) {
                known.remove(p.old());
                moved.put(p.old(), to);
                moved.replaceAll((from, target) -> target.equals(p.old()) ? to : target);
            }
        }
    }

    /** An event of which no sentence is as it was is known again by its name. */
    private void bySlug(SortedMap<String, List<String>> old, List<Event> events, Set<String> kept) {
        for (String id : old.keySet()) {
            if (kept.contains(id)) {
                continue;
            }
            int best = -1;
            double most = SAME_NAME;
            for (int i = 0; i < events.size(); i++) {
                boolean day = id.startsWith(events.get(i).time().start() + "-");
                double score = given.containsKey(i) || !day ? 0 : likeness(id, slug(events.get(i)));
                if (score > most) {
                    most = score;
                    best = i;
                }
            }
            if (best >= 0) {
                given.put(best, id);
                kept.add(id);
            }
        }
    }

    private static double name(String id, Event event) {
        String slug = slug(event);
        return (id.equals(slug) ? 0.5 : 0) + 0.3 * likeness(id, slug);
    }

    private static String slug(Event event) {
        return event.time().start() + "-" + Slug.of(event.title());
    }

    private static double likeness(String a, String b) {
        Set<String> x = new TreeSet<>(List.of(a.split("-", -1)));
        Set<String> y = new TreeSet<>(List.of(b.split("-", -1)));
        Set<String> both = new TreeSet<>(x);
        both.retainAll(y);
        x.addAll(y);
        return both.size() / (double) x.size();
    }

    /** The id that the builder gave, if nothing else has it, each id being known as soon as it is given; an address that was moved may come back to its event. */
    private String fresh(Event event) {
        String base = event.id().isEmpty() ? slug(event) : event.id();
        String id = base;
        for (int n = 2; known.containsKey(id); n++) {
            id = base + "-" + n;
        }
        moved.remove(id);
        return id;
    }

    private void remember(String id, SortedSet<String> marks) {
        Set<String> kept = new LinkedHashSet<>(known.getOrDefault(id, List.of()));
        kept.retainAll(marks);
        Iterator<String> more = marks.iterator();
        while (kept.size() < MARKS && more.hasNext()) {
            kept.add(more.next());
        }
        known.put(id, List.copyOf(kept));
        moved.remove(id);
    }

    /** The fingerprints of an event's sentences: their letters and digits count, not their marks. */
    static SortedSet<String> marks(Event event) {
        SortedSet<String> out = new TreeSet<>();
        for (Mention m : event.mentions()) {
            out.add(mark(m.text()));
        }
        return out;
    }

    /** In lower case, with one space for each run of what is neither letter nor digit; without a pattern, for speed. */
    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || number(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean number(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static String mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bare(text).getBytes(StandardCharsets.UTF_8));
            // A letter in front, so that no reader of YAML takes 12345678 or 1234e567 for a number.
            return "s" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
