package dev.dateline.export;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as files have it: pretty-printed with two spaces and {@code \n}, a line feed at the end. */
final class Json {
    private Json() {}

    /** One object; the caller writes what is in it. */
    static String object(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(context, out)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return out + "\n";
    }

    /** A property, left out where it is empty. */
    static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }
}
