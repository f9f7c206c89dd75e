package dev.dateline.article;

import dev.dateline.text.WordList;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The encoding that a label means to browsers: who says Latin-1 means what Windows makes of it. */
public final class EncodingLabel {
    private static final Map<String, String> MEANT = WordList.table(EncodingLabel.class, "encodings.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

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
}
