package dev.dateline;

import dev.dateline.DatelineException.Kind;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.importing.Imported;
import dev.dateline.importing.Imported.Field;
import dev.dateline.importing.Importer;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads raw pages, writes the articles they make, and says what was found where. */
final class Importing {
    private static final long LARGEST = 50L * 1024 * 1024;
    private static final int SHOWN = 60;

    private final Path content;
    private final Appendable out;

    Importing(Path content, Appendable out) {
        this.content = content;
        this.out = out;
    }

    Report run(List<Path> files, @Nullable LocalDate date, long begin) {
        try {
            List<Article> present =
                    Files.isDirectory(content) ? ArticleReader.folder(content).articles() : List.of();
            List<Problem> problems = new ArrayList<>();
            List<Imported> pages = Importer.of(raw(files, problems), present, date);
            int taken = 0;
            for (Imported page : pages) {
                problems.addAll(page.problems());
                try {
                    write(page);
                    taken += page.taken() ? 1 : 0;
                } catch (FileAlreadyExistsException e) {
                    problems.add(Problem.error(
                            page.source(),
                            0,
                            "name-taken",
                            "It was not taken: " + content.resolve(page.name()) + " is there, and is no article",
                            "remove that, or rename the page"));
                }
            }
            if (pages.isEmpty() && problems.isEmpty()) {
                problems.add(Problem.error(
                        files.toString(),
                        0,
                        "nothing-to-import",
                        "There is no page to import",
                        "name files or folders"));
            }
            return new Report(taken, 0, 0, 0, 0, 0, (System.nanoTime() - begin) / 1_000_000, problems);
        } catch (IOException e) {
            throw new DatelineException(Kind.MACHINE, "the import failed: " + e, e);
        }
    }

    private static Map<String, byte[]> raw(List<Path> files, List<Problem> problems) throws IOException {
        Map<String, byte[]> raw = new LinkedHashMap<>();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new DatelineException(Kind.CALL, "no such file or folder: " + file);
            }
            for (Path each : pages(file, problems)) {
                String name = name(each);
                if (Files.size(each) <= LARGEST) {
                    raw.put(name, Files.readAllBytes(each));
                } else {
                    problems.add(Problem.error(
                            name, 0, "too-large", "The file is larger than 50 MB and is not read", "split the file"));
                }
            }
        }
        return raw;
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/').replaceAll("\\p{Cc}", "\uFFFD");
    }

    /** The file, or what can be a page below the folder, sorted; no link leads out of it. */
    private static List<Path> pages(Path root, List<Problem> problems) throws IOException {
        Path real = root.toRealPath();
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                boolean taken = file.equals(root) || page(root.relativize(file));
                if (taken && Files.isRegularFile(file) && file.toRealPath().startsWith(real)) {
                    pages.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                problems.add(Problem.error(
                        name(file), 0, "unreadable", "It cannot be read: " + failure, "look at its permissions"));
                return FileVisitResult.CONTINUE;
            }
        });
        pages.sort(null);
        return pages;
    }

    /** Of a folder only what can be a page; beside a saved page lie its pictures and scripts. */
    private static boolean page(Path file) {
        for (Path part : file) {
            String name = part.toString();
            if (name.startsWith(".") || name.endsWith("_files")) {
                return false;
            }
        }
        return file.toString()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\.(md|markdown|txt|x?html?|php|aspx?|xml|rss|atom|rdf|json|mht|mhtml|eml"
                        // no text that can be read: it is told, since somebody saved it as an article
                        + "|pdf|docx?|odt|rtf|mbox|msg|webarchive)");
    }

    private void write(Imported page) throws IOException {
        StringBuilder said = new StringBuilder();
        if (page.taken()) {
            Path file = content.resolve(page.name());
            Files.createDirectories(content);
            Files.write(file, page.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            said.append(file).append("  from ").append(page.source()).append('\n');
            page.fields().forEach(f -> said.append(field(f)));
            said.append("  story      ").append(page.blocks()).append(page.blocks() == 1 ? " block" : " blocks");
            said.append(leftOut(page.leftOut())).append('\n');
            said.append(page.note().isEmpty() ? "" : "  note       " + page.note() + "\n");
        } else {
            said.append("not taken: ")
                    .append(page.source())
                    .append("\n  ")
                    .append(page.note())
                    .append('\n');
        }
        Results.print(said.append('\n').toString(), out);
    }

    private static String field(Field f) {
        String key = f.key() + " ".repeat(Math.max(1, 11 - f.key().length()));
        return f.value().isEmpty()
                ? "  " + key + f.origin().replaceFirst("^.*\\((.*)\\)$", "$1") + "\n"
                : "  " + key + shortened(f.value()) + "  (" + f.origin() + ")\n";
    }

    private static String leftOut(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String shown = String.join(" | ", lines);
        return "; " + lines.size() + (lines.size() == 1 ? " line" : " lines") + " left out: " + shortened(shown);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
