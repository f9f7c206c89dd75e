package dev.dateline.export;

import dev.dateline.article.Article;
import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.time.Edtf;
import dev.dateline.time.Labels;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an event came about, for people: its sentences, why they are one event, where each date came from. */
public final class EventExplanation {
    private EventExplanation() {}

    /** Lines of plain text; an event of another timeline is told without its articles' titles. */
    public static String text(Timeline timeline, Event event) {
        Map<String, Article> articles =
                timeline.articles().stream().collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a));
        StringBuilder out = new StringBuilder();
        line(out, "", event.title());
        line(out, "  id         ", event.id());
        line(out, "  date       ", Labels.longForm(event.time()) + " (" + Edtf.format(event.time()) + ")");
        line(out, "  status     ", event.status().word() + (event.statement() ? ", a statement" : ""));
        line(out, "  salience   ", Double.toString(event.salience()));
        line(out, "  people     ", names(event.people()));
        line(out, "  groups     ", names(event.organizations()));
        line(out, "  places     ", names(event.places()));
        for (Difference d : event.differences()) {
            line(
                    out,
                    "  differs in ",
                    d.subject() + ": "
                            + d.readings().stream()
                                    .map(r -> r.label() + " (" + String.join(", ", r.articles()) + ")")
                                    .collect(Collectors.joining("; ")));
        }
        String last = "";
        for (Mention m : event.mentions()) {
            if (!m.article().equals(last)) {
                Article article = articles.get(m.article());
                out.append('\n')
                        .append(m.article())
                        .append(article == null ? "" : head(article))
                        .append('\n');
                last = m.article();
            }
            line(out, "  “", m.text() + "”");
            String words = m.words() == null ? "" : "“" + m.words().text() + "”: ";
            line(out, "      date   ", Edtf.format(m.time()) + ", " + words + m.derivation());
            line(out, "      joined ", m.joined());
        }
        return out.toString();
    }

    private static String head(Article article) {
        return ", " + article.anchor().map(Object::toString).orElse("undated") + ": " + article.title();
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder out, String label, String text) {
        if (!text.isEmpty()) {
            out.append(label).append(text).append('\n');
        }
    }
}
