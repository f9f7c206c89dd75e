package dev.dateline.event;

import dev.dateline.clause.Passage;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameRegister;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    /** By the article's id, the names of each of its sentences. */
    private final Map<String, List<Set<String>>> lines = new HashMap<>();
    /** Of how many articles, 0 to 1, a name is. */
    private final Map<String, Double> share = new HashMap<>();

    private final double needed;

    Story(List<List<Passage>> articles, NameRegister register) {
        List<List<Set<String>>> named = articles.parallelStream()
                .map(article -> article.stream().map(p -> names(p, register)).toList())
                .toList();
        Map<String, Integer> where = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            lines.put(articles.get(i).get(0).article().id(), named.get(i));
            all(named.get(i)).forEach(name -> where.merge(name, 1, Integer::sum));
        }
        where.forEach((name, in) -> share.put(name, in / (double) lines.size()));
        double top = mean(where.keySet());
        needed = top >= ONE ? ENOUGH * top : 0;
    }

    /** Whether the sentence and those around it name enough of what the folder is about. */
    boolean tells(Passage passage) {
        if (needed == 0) {
            return true;
        }
        List<Set<String>> article = lines.getOrDefault(passage.article().id(), List.of());
        int from = Math.max(0, passage.number() - NEAR);
        int to = Math.min(article.size(), passage.number() + NEAR + 1);
        return mean(all(article.subList(from, to))) >= needed;
    }

    private double mean(Collection<String> some) {
        List<Double> shares = new ArrayList<>();
        some.forEach(name -> shares.add(share.getOrDefault(name, 0.0)));
        shares.sort(Comparator.reverseOrder());
        return shares.stream().limit(NAMES).mapToDouble(Double::doubleValue).sum() / NAMES;
    }

    private static Set<String> all(List<Set<String>> lines) {
        Set<String> out = new HashSet<>();
        lines.forEach(out::addAll);
        return out;
    }

    private static Set<String> names(Passage passage, NameRegister register) {
        Set<String> out = new HashSet<>();
        for (Name name : passage.names()) {
            Entity entity = register.of(name);
            if (name.guess() == Guess.NATIONALITY) {
                Gazetteer.english().nationality(name.form()).ifPresent(out::add);
            } else {
                out.add(entity == null ? name.form() : entity.name());
            }
        }
        return Set.copyOf(out);
    }
}
