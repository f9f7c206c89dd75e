package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page for those who write themes says of every variable what it is, and says nothing that is not so. */
class ThemePageTest {
    private static final Path PAGE = Path.of("..", "templates", "README.md");
    private static final Pattern FIELD = Pattern.compile("^\\| `(\\w+)` \\| ([^|]+) \\| [^|]{2,} \\|$");

    @Test
    void every_variable_of_the_templates_is_listed_with_its_type() throws IOException {
        Map<String, List<String>> written = written();
        Map<String, List<String>> real = new LinkedHashMap<>();
        Stream.of(Models.class, Views.class)
                .flatMap(c -> Arrays.stream(c.getDeclaredClasses()))
                .forEach(c -> real.put(c.getSimpleName(), fields(c)));
        assertThat(written).containsExactlyInAnyOrderEntriesOf(real);
    }

    @Test
    void every_file_of_the_theme_is_named() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> files = Files.list(PAGE.getParent())) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.equals("README.md")))
                    .allSatisfy(file -> assertThat(page).contains("`" + file + "`"));
        }
    }

    private static Map<String, List<String>> written() throws IOException {
        Map<String, List<String>> out = new LinkedHashMap<>();
        List<String> fields = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher field = FIELD.matcher(line);
            if (line.startsWith("## ")) {
                fields = new ArrayList<>();
            } else if (line.startsWith("### ")) {
                fields = new ArrayList<>();
                out.put(line.substring(4), fields);
            } else if (field.matches()) {
                fields.add(field.group(1) + ": " + field.group(2));
            }
        }
        return out;
    }

    private static List<String> fields(Class<?> record) {
        List<String> out = new ArrayList<>();
        for (RecordComponent c : record.getRecordComponents()) {
            String missing = c.getAnnotatedType().isAnnotationPresent(Nullable.class) ? ", may be missing" : "";
            out.add(c.getName() + ": " + type(c.getGenericType()) + missing);
        }
        return out;
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + type(list.getActualTypeArguments()[0]);
        }
        Class<?> c = (Class<?>) type;
        return c == String.class
                ? "text"
                : c == int.class ? "number" : c == boolean.class ? "yes or no" : c.getSimpleName();
    }
}
