package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one article of sixty tells: what is an entry of a long timeline, and what is only text. */
class PlainTest {
    private static final int MANY = 60;

    /** The titles of the events that the last article tells by itself. */
    private static List<String> told(String body) {
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i < MANY; i++) {
            String did = i % 3 == 0 ? "met" : i % 3 == 1 ? "sued" : "accused";
            String on = i % 3 == 0 ? "Monday" : i % 3 == 1 ? "Tuesday" : "Wednesday";
            String text = "Odile Marchetta " + did + " Tomas Brankovar in Vienna on " + on
                    + ". Marchetta smiled at Brankovar.";
            articles.add(Told.article(String.format(Locale.ROOT, "a%02d", i), "2031-05-14", text));
        }
        articles.add(Told.article("z", "2031-05-20", body));
        return Told.timeline(articles.toArray(Article[]::new)).events().stream()
                .filter(e -> e.articles().equals(List.of("z")))
                .map(Event::title)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odile Marchetta met the harbour board in Vienna on Saturday.",
                "Odile Marchetta met the Harbour! board of Vienna on Saturday.",
                "Tomas Brankovar on Friday condemned the closing of the ferry line of Odile Marchetta.",
                "Tomas Brankovar said on Sunday that Odile Marchetta had closed the ferry line to Vienna.",
                "Rebels attacked the harbour of Vienna on Friday, Odile Marchetta and Tomas Brankovar said.",
            })
    void news_is_an_entry(String sentence) {
        assertThat(told(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // how somebody sees things
                "Tomas Brankovar said the situation of Odile Marchetta in Vienna was desperate.",
                "Tomas Brankovar said Odile Marchetta could close the ferry line to Vienna.",
                // not so, or not said to be so
                "Tomas Brankovar never openly condemned Odile Marchetta in Vienna.",
                "Critics may argue that Tomas Brankovar closed the ferry line of Odile Marchetta in Vienna on Monday.",
                // a guess at whom it means
                "Tomas Brankovar knows Odile Marchetta. He closed the ferry line to Vienna.",
                // no reporter's words
                "We saw Tomas Brankovar and Odile Marchetta in Vienna and you closed the ferry line on Saturday!",
                "At 15:41 Jane wrote: Tomas Brankovar told it all. Odile Marchetta closed the ferry line to Vienna.",
                // others than whom?
                "Two others were killed in Vienna on Saturday, Odile Marchetta and Tomas Brankovar said.",
                // broken off before what the words ask for
                "Odile Marchetta and Tomas Brankovar agreed in talks in Vienna on Saturday, to the joy of all, to close the line.",
                "Odile Marchetta rose from the third place among the singers of old Vienna to the second on Saturday.",
                "Odile Marchetta widened the rules on what can be eaten as a pledge in Vienna on Saturday.",
                "Odile Marchetta issued a rule on Saturday that Tomas Brankovar disliked in Vienna.",
                "Odile Marchetta joined the crowds in Vienna urging Tomas Brankovar on Saturday to sing.",
                "Odile Marchetta presented that bill to the board of Tomas Brankovar in Vienna on Saturday.",
                "Odile Marchetta warned Tomas Brankovar not to use the ferry as an excuse in Vienna on Saturday.",
                "Odile Marchetta is to announce the full plan to Tomas Brankovar in Vienna on Saturday.",
                // only spoken of on that day, or told on the days after
                "On Saturday Odile Marchetta leafed through details of the Vienna merger with Brankovar Lines.",
                "A flood has devastated the Vienna of Odile Marchetta and Tomas Brankovar.",
                // how things are
                "Odile Marchetta lives. Tomas Brankovar sings. Odile Marchetta is selling yams to Tomas Brankovar.",
                "The crisis has spread. Odile Marchetta and Tomas Brankovar wept.",
                "Odile Marchetta appeared serenely glad in Vienna on Saturday, Tomas Brankovar's friends say.",
                // the verb of another noun, or another's verb
                "A statement issued in Vienna on Saturday rejected the ferry line of Odile Marchetta.",
                "Odile Marchetta led by ten points on Saturday, a lead built on the harbour of Tomas Brankovar.",
                "The Vienna watchdog, Odile Marchetta's group, said a further twelve were caught and killed on Saturday.",
                // which one, the text before says
                "The country's ferry line fell on Saturday, Odile Marchetta and Tomas Brankovar heard.",
                "Odile Marchetta bought the bank for five crowns in Vienna on Saturday.",
                "Odile Marchetta urged her to wait for Tomas Brankovar in Vienna on Saturday.",
                "A worker passes the bank of Odile Marchetta in Vienna on Saturday.",
                "The second-largest bank, Rapide, closed the ferry line of Odile Marchetta on Friday.",
                "Three ferry lines sold to the harbour on Friday. Odile Marchetta and Tomas Brankovar wept.",
                // one side alone, or the other's meeting
                "There was a televised meeting with Odile Marchetta and Tomas Brankovar's board in Vienna on Saturday.",
            })
    void what_only_fills_lines_is_none(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }
}
