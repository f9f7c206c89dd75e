package dev.dateline.importing;

import dev.dateline.article.YamlText;
import dev.dateline.importing.Imported.Field;
import java.util.List;

/** Writes front matter as a person would. */
final class FrontMatterText {
    private FrontMatterText() {}

    /** The lines with their {@code ---}; what was not found is a comment with its remedy. */
    static String of(List<Field> fields) {
        StringBuilder out = new StringBuilder("---\n");
        for (Field f : fields) {
            if (f.value().isEmpty()) {
                out.append("# ").append(f.key()).append(": ").append(f.origin()).append('\n');
            } else {
                out.append(f.key()).append(": ").append(YamlText.of(f.value())).append('\n');
            }
        }
        return out.append("---\n").toString();
    }
}
