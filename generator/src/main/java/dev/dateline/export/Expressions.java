package dev.dateline.export;

import dev.dateline.article.Article;
import dev.dateline.tagging.TimeExpression;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The time expressions of an article as lines; offsets count code points in its body. */
public final class Expressions {
    private Expressions() {}

    /** Tab-separated {@code docid begin end type value text}, a line an expression. */
    public static String tsv(Article article, List<TimeExpression> expressions) {
        String name = name(article);
        CodePoints points = new CodePoints(article.body());
        StringBuilder out = new StringBuilder();
        for (TimeExpression x : expressions) {
            out.append(name)
                    .append('\t')
                    .append(points.at(x.span().begin()))
                    .append('\t')
                    .append(points.at(x.span().end()))
                    .append('\t')
                    .append(x.type())
                    .append('\t')
                    .append(x.value())
                    .append('\t')
                    .append(folded(x))
                    .append('\n');
        }
        return out.toString();
    }

    /** For a terminal: the words, type and value under the article's path. */
    public static String table(Article article, List<TimeExpression> expressions) {
        StringBuilder out = new StringBuilder(article.path())
                .append(article.anchor().map(d -> ", " + d).orElse(", undated"))
                .append('\n');
        int width = expressions.stream().mapToInt(x -> folded(x).length()).max().orElse(0);
        for (TimeExpression x : expressions) {
            out.append("  ")
                    .append(folded(x))
                    .append(" ".repeat(width - folded(x).length() + 2))
                    .append(x.type())
                    .append(" ".repeat(10 - x.type().name().length()))
                    .append(x.value())
                    .append('\n');
        }
        return out.toString();
    }

    /** One JSON object a line and expression. */
    public static String jsonLines(Article article, List<TimeExpression> expressions) {
        StringWriter out = new StringWriter();
        CodePoints points = new CodePoints(article.body());
        JsonFactory factory = new JsonFactory();
        for (TimeExpression x : expressions) {
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                json.writeStringProperty("article", name(article));
                json.writeNumberProperty("begin", points.at(x.span().begin()));
                json.writeNumberProperty("end", points.at(x.span().end()));
                json.writeStringProperty("type", x.type().name());
                json.writeStringProperty("value", x.value());
                json.writeStringProperty("text", folded(x));
                json.writeStringProperty("rule", x.rule());
                json.writeEndObject();
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** What a file of the folder is called without its ending. */
    private static String name(Article article) {
        return article.id().substring(article.id().lastIndexOf('/') + 1);
    }

    private static String folded(TimeExpression x) {
        return x.text().replaceAll("\\s+", " ");
    }
}
