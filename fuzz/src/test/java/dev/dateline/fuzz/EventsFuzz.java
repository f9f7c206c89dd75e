package dev.dateline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.Dateline;
import dev.dateline.Format;
import dev.dateline.Settings;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.export.TimelineJson;
import dev.dateline.site.SiteOptions;
import dev.dateline.site.SiteRenderer;
import dev.dateline.tagging.TemporalTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Whatever articles tell and an editor decides: a timeline comes of it, and the same in any order. */
class EventsFuzz {
    private static final String[] WHO = {
        "Odile Marchetta",
        "The council",
        "Tomas Brankovar",
        "The ministry",
        "She",
        "Vienna",
        "Protesters",
        "The Nordic Bank"
    };
    private static final String[] DEED = {
        "met",
        "signed",
        "rejected the offer of",
        "will visit",
        "cancelled a visit to",
        "did not attack",
        "said it had sued",
        "opened",
        "resigned after talks with",
        "was arrested in",
        "is due to vote on"
    };
    private static final String[] WHEN = {
        "on Monday",
        "yesterday",
        "last week",
        "in May 2031",
        "on 3 May 2031",
        "two days later",
        "next year",
        "in the spring",
        "from Monday to Friday",
        "since 1999",
        "hours after the vote",
        "at 10 a.m. on 29 February",
        "in the 1920s",
        "on 31 December 9999",
        "a million years ago",
        "tomorrow",
        "",
        "in Q3",
        "by the end of the month"
    };
    private static final String[] ENDING = {".md", ".txt", ".html"};

    private final Path folder;

    /** A site of two articles; JUnit and Jazzer both make the object once for each target. */
    EventsFuzz() throws IOException {
        folder = Files.createDirectories(Path.of("target", "fuzz", "events"));
        Files.deleteIfExists(folder.resolve("events.yaml"));
        Files.deleteIfExists(folder.resolve("permalinks.yaml"));
        Files.writeString(
                folder.resolve("bridge.md"),
                "---\ntitle: Bridge opens\ndate: 2031-05-02\n---\nThe council opened the harbour bridge on Monday. "
                        + "Odile Marchetta will vote on a second bridge in Bergen next week.\n");
        Files.writeString(
                folder.resolve("vote.md"),
                "---\ntitle: Vote\ndate: 2031-05-09\n---\nThe council voted for a second bridge on Thursday.\n");
    }

    @FuzzTest
    void corrections(byte[] data) throws IOException {
        Files.write(folder.resolve("events.yaml"), data);
        Dateline dateline = new Dateline(Settings.of(folder, folder.resolveSibling("site")));
        Sound.problems(dateline.check(Format.JSON, new StringBuilder()).problems());
        dateline.events(Format.CSV, new StringBuilder());
    }

    @FuzzTest
    void permalinks(byte[] data) throws IOException {
        Files.write(folder.resolve("permalinks.yaml"), data);
        Dateline dateline = new Dateline(Settings.of(folder, folder.resolveSibling("site")));
        Sound.problems(dateline.check(Format.TABLE, new StringBuilder()).problems());
    }

    @FuzzTest
    void merging(FuzzedDataProvider data) {
        List<Article> articles = new ArrayList<>();
        int count = data.consumeInt(1, 6);
        for (int i = 0; i < count; i++) {
            articles.addAll(article(i, data));
        }
        Timeline timeline = TimelineBuilder.build("T", articles, TemporalTagger.english());
        Sound.timeline(timeline);
        List<Article> others = new ArrayList<>(articles);
        Collections.shuffle(others, new Random(data.consumeLong()));
        Timeline other = TimelineBuilder.build("T", others, TemporalTagger.english());
        assertThat(TimelineJson.of(other)).isEqualTo(TimelineJson.of(timeline));
        if (data.consumeInt(0, 9) == 0) {
            SiteOptions options = new SiteOptions("T", "", "");
            SiteRenderer renderer = new SiteRenderer(null);
            assertThat(renderer.render(other, options).entrySet())
                    .zipSatisfy(renderer.render(timeline, options).entrySet(), (a, b) -> {
                        assertThat(a.getKey()).isEqualTo(b.getKey());
                        assertThat(a.getValue()).isEqualTo(b.getValue());
                    });
        }
    }

    private static List<Article> article(int number, FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder("---\ntitle: ").append(data.pickValue(WHO));
        if (data.consumeInt(0, 4) > 0) {
            text.append("\ndate: ").append(LocalDate.of(2031, 4, 28).plusDays(data.consumeInt(0, 20)));
        }
        text.append("\n---\n");
        int sentences = data.consumeInt(1, 8);
        for (int i = 0; i < sentences; i++) {
            text.append(data.pickValue(WHO))
                    .append(' ')
                    .append(data.pickValue(DEED))
                    .append(' ');
            text.append(data.pickValue(WHO)).append(' ').append(data.pickValue(WHEN));
            text.append(data.consumeInt(0, 9) == 0 ? data.consumeString(20) : "");
            text.append(data.consumeBoolean() ? ". " : ".\n\n");
        }
        String id = "a" + number;
        return ArticleReader.of(id, id + data.pickValue(ENDING), text.toString().getBytes(UTF_8))
                .articles();
    }
}
