package dev.dateline.event;

import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that articles never shorten and give no title. Journalists call a person by the family's name from the second
 * time on; what three articles always call "Marchetta Brankovar" is a firm or a place, and a title says both words.
 */
final class WholeNames {
    private static final int ARTICLES = 3;

    private WholeNames() {}

    static Set<String> of(List<Passage> passages) {
        Map<String, Set<String>> full = new HashMap<>();
        Set<String> brief = new HashSet<>();
        Set<String> titled = new HashSet<>();
        for (Passage p : passages) {
            for (Name name : p.names()) {
                boolean one = name.form().indexOf(' ') < 0;
                if (one) {
                    brief.add(name.form());
                } else if (name.guess() == Guess.PERSON) {
                    full.computeIfAbsent(name.form(), k -> new HashSet<>())
                            .add(p.article().id());
                }
                if (!name.role().isEmpty()) {
                    titled.add(name.form());
                }
            }
        }
        Set<String> out = new HashSet<>();
        full.forEach((form, articles) -> {
            boolean person = titled.contains(form) || brief.contains(Headline.family(form));
            if (articles.size() >= ARTICLES && !person) {
                out.add(form);
            }
        });
        return Set.copyOf(out);
    }
}
