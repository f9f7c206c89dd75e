package dev.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The encoding that a label means to browsers: who says Latin-1 means what Windows makes of it. */
public final class EncodingLabel {
    private static final Map<String, String> MEANT = load();

    private EncodingLabel() {}

    /** The encoding; none where the label is not known. */
    public static Optional<Charset> of(String label) {
        String bare = label.strip().toLowerCase(Locale.ROOT);
        Optional<Charset> known = charset(bare);
        String name =
                known.map(charset -> charset.name().toLowerCase(Locale.ROOT)).orElse(bare);
        return charset(MEANT.getOrDefault(name, "")).or(() -> known);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> load() {
        Map<String, String> meant = new HashMap<>();
        try (InputStream in = EncodingLabel.class.getResourceAsStream("encodings.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: encodings.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    meant.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
            return meant;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
