package dev.dateline.cli;

import dev.dateline.Format;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that a command knows, by their names in lower case: for its help, for completion, for reading them. */
class FormatNames implements Iterable<String>, ITypeConverter<Format> {
    private final List<Format> known;

    private FormatNames(Format... known) {
        this.known = List.of(known);
    }

    @Override
    public Iterator<String> iterator() {
        return known.stream().map(FormatNames::name).iterator();
    }

    @Override
    public Format convert(String value) {
        for (Format format : known) {
            if (name(format).equals(value.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", this));
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Those of {@code events}. */
    static final class OfEvents extends FormatNames {
        OfEvents() {
            super(Format.TABLE, Format.JSON, Format.CSV);
        }
    }

    /** Those of {@code tag}. */
    static final class OfTags extends FormatNames {
        OfTags() {
            super(Format.TABLE, Format.TSV, Format.JSON);
        }
    }

    /** Those of {@code check}. */
    static final class OfChecks extends FormatNames {
        OfChecks() {
            super(Format.TABLE, Format.JSON, Format.ANNOTATIONS);
        }
    }
}
