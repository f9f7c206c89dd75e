package dev.dateline;

import dev.dateline.DatelineException.Kind;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.export.Expressions;
import dev.dateline.source.Problem;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two commands that look at time expressions alone. */
final class Tagging {
    private Tagging() {}

    static Report tag(List<Path> files, @Nullable LocalDate date, Format format, Appendable out) {
        long begin = System.nanoTime();
        List<Problem> problems = new ArrayList<>();
        int articles = 0;
        int dates = 0;
        for (Path file : files) {
            Reading reading = read(file);
            problems.addAll(reading.problems());
            for (Article article : reading.articles()) {
                LocalDate anchor = article.anchor().orElse(date);
                List<TimeExpression> found = TemporalTagger.english().tag(article.text(), anchor);
                Results.print(format(article, found, format), out);
                articles++;
                dates += found.size();
            }
        }
        if (date != null) {
            problems.removeIf(p -> p.code().equals("undated"));
        }
        return new Report(articles, dates, 0, 0, 0, 0, (System.nanoTime() - begin) / 1_000_000, problems);
    }

    private static String format(Article article, List<TimeExpression> found, Format format) {
        return switch (format) {
            case TABLE -> Expressions.table(article, found);
            case TSV -> Expressions.tsv(article, found);
            case JSON -> Expressions.jsonLines(article, found);
            case CSV, ANNOTATIONS -> throw Results.wrong(format, "expressions come as table, tsv or json");
        };
    }

    private static Reading read(Path file) {
        if (!Files.exists(file)) {
            throw new DatelineException(Kind.CALL, "no such file or folder: " + file);
        }
        try {
            return Files.isDirectory(file) ? ArticleReader.folder(file) : ArticleReader.file(file);
        } catch (IOException e) {
            throw new DatelineException(Kind.MACHINE, file + " cannot be read: " + e, e);
        }
    }

    static Report explain(String words, @Nullable LocalDate date, Appendable out) {
        List<TimeExpression> found = TemporalTagger.english().tag(words, date);
        StringBuilder text = new StringBuilder();
        for (TimeExpression x : found) {
            text.append('“')
                    .append(x.text())
                    .append("” is a ")
                    .append(x.type())
                    .append(" with the value ")
                    .append(x.value())
                    .append('\n');
            text.append("  rule    ").append(x.rule()).append('\n');
            text.append("  anchor  ").append(anchor(x, date)).append('\n');
            for (int i = 0; i < x.steps().size(); i++) {
                text.append(i == 0 ? "  steps   " : "          ")
                        .append(x.steps().get(i))
                        .append('\n');
            }
        }
        Results.print(text.toString(), out);
        List<Problem> problems = found.isEmpty()
                ? List.of(Problem.error(
                        words, 0, "no-time", "no rule finds a time in these words", "try them within a sentence"))
                : List.of();
        return new Report(0, found.size(), 0, 0, 0, 0, 0, problems);
    }

    private static String anchor(TimeExpression x, @Nullable LocalDate date) {
        return switch (x.anchoring()) {
            case ABSOLUTE -> "none needed";
            case ARTICLE -> date == null ? "the article's date, which is not given" : "the article's date, " + date;
            case TEXT -> "a date before it in the text";
            case NONE -> date == null ? "none: add --date" : "none";
        };
    }
}
