package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.site.SiteOptions;
import dev.dateline.site.SiteRenderer;
import dev.dateline.tagging.TemporalTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second through the parts of a build, on an archive of 200: reading, telling and merging, templates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BuildBenchmark {
    private static final int ARTICLES = 200;

    private Path folder = Path.of("");
    private List<Article> articles = List.of();
    private Timeline timeline = new Timeline("", List.of(), List.of(), List.of(), java.util.Map.of());

    /** Writes the archive and reads it. */
    @Setup
    public void read() throws IOException {
        folder = Files.createTempDirectory("dateline-jmh");
        SampleFolder.write(ARTICLES, folder);
        articles = markdown();
        timeline = timeline();
    }

    /** Takes the archive away. */
    @TearDown
    public void delete() throws IOException {
        SampleFolder.delete(folder);
    }

    /** Files to articles. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public final List<Article> markdown() throws IOException {
        return ArticleReader.folder(folder).articles();
    }

    /** Articles to events: tagging, telling, merging. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public final Timeline timeline() {
        return TimelineBuilder.build("Bench", articles, TemporalTagger.english());
    }

    /** Events to pages, one thread. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public SortedMap<String, byte[]> pages() {
        return new SiteRenderer(null).render(timeline, new SiteOptions("Bench", "", ""));
    }
}
