package dev.dateline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.SiteFile;
import dev.dateline.importing.Imported;
import dev.dateline.importing.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whatever stands in a file: it is read or told, never thrown. */
class ReadersFuzz {
    private final Path folder;

    ReadersFuzz() throws IOException {
        folder = Files.createDirectories(Path.of("target", "fuzz", "settings"));
    }

    @FuzzTest
    void markdown(byte[] data) {
        Sound.read("a.md", data);
    }

    @FuzzTest
    void plainText(byte[] data) {
        Sound.read("a.txt", data);
    }

    @FuzzTest
    void html(byte[] data) {
        Sound.read("a.html", data);
    }

    @FuzzTest
    void frontMatter(byte[] data) {
        Sound.read(
                "a.txt", ("---\n" + new String(data, UTF_8) + "\n---\nThe council met on Monday.\n").getBytes(UTF_8));
    }

    @FuzzTest
    void settings(byte[] data) throws IOException {
        Files.write(folder.resolve(SiteFile.NAME), data);
        SiteFile site = SiteFile.read(folder);
        Sound.problems(site.problems());
        assertThat(site.title()).isNotBlank();
    }

    @FuzzTest
    void importedPage(byte[] data) {
        imported("page.html", data);
    }

    @FuzzTest
    void importedFeed(byte[] data) {
        imported("feed.xml", ("<rss>" + new String(data, UTF_8) + "</rss>").getBytes(UTF_8));
        imported("feed", data);
    }

    @FuzzTest
    void importedMail(byte[] data) {
        imported("letter.eml", data);
        imported("page.mhtml", data);
    }

    @FuzzTest
    void tagger(byte[] data) {
        String text = new String(data, UTF_8);
        Sound.expressions(text, LocalDate.of(2031, 5, 2));
        Sound.expressions(text, null);
    }

    /** What was imported is an article that says the same. */
    private static void imported(String name, byte[] data) {
        for (Imported page : Importer.of(Map.of(name, data), List.of(), null)) {
            Sound.problems(page.problems());
            if (page.taken()) {
                assertThat(page.name()).matches("[a-z0-9-]+\\.md");
                assertThat(ArticleReader.of("a", page.name(), page.text().getBytes(UTF_8))
                                .problems())
                        .as(page.text())
                        .noneMatch(p -> p.code().equals("yaml-syntax")
                                || p.code().equals("unknown-key")
                                || p.code().equals("duplicate-key"));
            }
        }
    }
}
