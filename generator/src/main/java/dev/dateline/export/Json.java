package dev.dateline.export;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How this room writes JSON: two spaces, {@code \n} on every platform. */
final class Json {
    private Json() {}

    static JsonGenerator pretty(StringWriter out) {
        DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        };
        return new JsonFactory().createGenerator(context, out);
    }
}
