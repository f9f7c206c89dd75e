package dev.dateline.export;

import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How this room writes JSON: two spaces, {@code \n} on every platform. */
final class Json {
    private Json() {}

    static JsonGenerator pretty(Writer out) {
        DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        };
        return new JsonFactory().createGenerator(context, out);
    }

    /** A file of one object; the caller writes what is in it. */
    static String object(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        object(content, out);
        return out.toString();
    }

    /** The same in UTF-8. */
    static Streamed file(Consumer<JsonGenerator> content) {
        return new Streamed(out -> object(content, new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private static void object(Consumer<JsonGenerator> content, Writer out) {
        try (JsonGenerator json = pretty(out)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** A property, left out where it is empty. */
    static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }
}
