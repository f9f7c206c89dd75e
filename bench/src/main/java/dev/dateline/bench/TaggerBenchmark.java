package dev.dateline.bench;

import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Characters a second through the tagger, one thread: the score is in characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaggerBenchmark {
    private static final int LENGTH = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 3);
    private static final String PROSE =
            "The ministers met in Oslo on Tuesday, three weeks after the first round had ended"
                    + " without a deal. A spokeswoman said that the two sides would return in January, and that the text of"
                    + " 14 November stood. Nobody in the hall, a former mill by the river, expected much; the crowd outside was"
                    + " small and cold. The fund lost 12 percent of its value last year and has paid nothing since 2019.\n\n";

    /** The text: prose, or what a careless tagger would choke on. */
    @Param({"prose", "the day after ", "1234567890", "Monday "})
    public String unit = "prose";

    private final TemporalTagger tagger = TemporalTagger.english();

    private String text = "";

    /** Repeats the unit to a million characters. */
    @Setup
    public void repeat() {
        String part = unit.equals("prose") ? PROSE : unit;
        text = part.repeat(LENGTH / part.length() + 1).substring(0, LENGTH);
    }

    /** Tags the text once. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<TimeExpression> tag() {
        return tagger.tag(text, DAY);
    }
}
