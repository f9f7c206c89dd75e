package dev.dateline.event;

import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a folder of articles is about, by the names that most of them share. A page that was saved for one line on the
 * story tells much else: what happened in lines that name nobody and nothing of the story is no event of its timeline.
 */
final class Story {
    /** So many names make a story, and so many names of it a sentence and its neighbours should have. */
    private static final int NAMES = 3;
    /** Names that fewer of the articles share, on average, make no story: the folder holds several. */
    private static final double ONE = 0.5;
    /** How much of the commonest names' share the names of a few lines must reach. */
    private static final double ENOUGH = 0.5;
    /** Lines before and after that count. */
    private static final int NEAR = 3;

    private final NameRegister register;
    private final IdentityHashMap<Passage, Set<String>> names = new IdentityHashMap<>();
    private final Map<String, Map<Integer, Passage>> lines = new HashMap<>();
    private final Map<String, Double> share = new HashMap<>();
    private final double needed;

    Story(List<Passage> passages, NameRegister register) {
        this.register = register;
        Map<String, Set<String>> where = new HashMap<>();
        for (Passage p : passages) {
            String article = p.article().id();
            lines.computeIfAbsent(article, k -> new HashMap<>()).put(p.number(), p);
            Set<String> here = names(p);
            names.put(p, here);
            here.forEach(
                    name -> where.computeIfAbsent(name, k -> new HashSet<>()).add(article));
        }
        where.forEach((name, in) -> share.put(name, in.size() / (double) lines.size()));
        double top = mean(where.keySet());
        needed = top >= ONE ? ENOUGH * top : 0;
    }

    /** Whether the sentence and those around it name enough of what the folder is about. */
    boolean tells(Passage passage) {
        if (needed == 0) {
            return true;
        }
        Map<Integer, Passage> article = lines.getOrDefault(passage.article().id(), Map.of());
        Set<String> around = new HashSet<>();
        for (int n = passage.number() - NEAR; n <= passage.number() + NEAR; n++) {
            Passage line = article.get(n);
            around.addAll(line == null ? Set.of() : names.getOrDefault(line, Set.of()));
        }
        return mean(around) >= needed;
    }

    private double mean(Collection<String> some) {
        List<Double> shares = new ArrayList<>();
        some.forEach(name -> shares.add(share.getOrDefault(name, 0.0)));
        shares.sort(Comparator.reverseOrder());
        return shares.stream().limit(NAMES).mapToDouble(Double::doubleValue).sum() / NAMES;
    }

    private Set<String> names(Passage passage) {
        Set<String> out = new HashSet<>();
        for (Name name : passage.names()) {
            Entity entity = register.of(name);
            if (name.guess() == Guess.NATIONALITY) {
                Gazetteer.english().nationality(name.form()).ifPresent(out::add);
            } else {
                out.add(entity == null ? name.form() : entity.name());
            }
        }
        return out;
    }
}
