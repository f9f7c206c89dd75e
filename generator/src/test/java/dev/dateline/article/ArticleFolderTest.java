package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
    private static final String FILE = "---\ntitle: Ferry\ndate: 2031-05-02\n---\nIt came on Monday.\n";

    @TempDir
    Path temp = Path.of("");

    private Path folder = temp;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temp.resolve("content"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(path), target);
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
    }

    @Test
    void articlesOfAllFormatsAreSortedByIdAndOtherFilesLeftAlone() throws IOException {
        for (String path : new String[] {"z.md", "b/two.txt", "b/one.html", "README.md", "a.markdown", "C.HTM"}) {
            write(path, FILE);
        }
        for (String path : new String[] {"dateline.yaml", "events.yaml", ".hidden.md", ".git/x.md", "pic.png"}) {
            write(path, FILE);
        }
        Reading reading = ArticleReader.folder(folder);
        assertThat(reading.articles())
                .extracting(Article::id)
                .containsExactly("C", "README", "a", "b/one", "b/two", "z");
        assertThat(reading.articles().get(3).path()).isEqualTo("b/one.html");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theSecondFileOfOneIdKeepsItsEnding() throws IOException {
        write("a.md", FILE);
        write("a.txt", FILE);
        Reading reading = ArticleReader.folder(folder);
        assertThat(reading.articles()).extracting(Article::id).containsExactly("a", "a.txt");
        assertThat(Read.problem(reading, "duplicate-id").path()).isEqualTo("a.txt");
    }

    @Test
    void anEmptyFolderIsAnErrorThatSaysWhatToDo() throws IOException {
        Problem problem = Read.problem(ArticleReader.folder(folder), "no-articles");
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.path()).endsWith("content");
        assertThat(problem.hint()).contains(".md, .txt, .html");
    }

    @Test
    void circlesOfLinksEndAndLinksOutAreNotFollowed() throws IOException {
        write("a/one.md", FILE);
        Files.writeString(temp.resolve("outside.md"), FILE);
        link("a/up", folder);
        link("a/self", Path.of("self"));
        link("b", folder.resolve("a"));
        link("out.md", temp.resolve("outside.md"));
        link("parent", temp);
        assertThat(ArticleReader.folder(folder).articles())
                .extracting(Article::id)
                .containsExactly("a/one");
    }

    @Test
    void aLinkToAHiddenPlaceInsideIsFollowed() throws IOException {
        write(".data/one.md", FILE);
        link("one.md", folder.resolve(".data/one.md"));
        assertThat(ArticleReader.folder(folder).articles())
                .extracting(Article::id)
                .containsExactly("one");
    }

    @Test
    void aFileThatVanishesWhileTheFolderIsReadWasNeverThere() throws IOException {
        write("a.md", FILE);
        write("b.md", FILE);
        ReadPages before = new ReadPages();
        again(before);
        Walked walked = Objects.requireNonNull(before.walked(folder, Set.of(folder.resolve("a.md"))));
        Files.delete(folder.resolve("b.md"));
        ReadPages late = new ReadPages();
        assertThat(late.pages(walked)).extracting(p -> p.article().isPresent()).containsExactly(true, false);
        assertThat(late.pages(walked)).allMatch(page -> page.problems().isEmpty());
    }

    @Test
    void aFileThatMayNotBeReadCostsItselfAlone() throws IOException {
        write("a.md", FILE);
        write("b.md", FILE);
        try {
            Files.setPosixFilePermissions(folder.resolve("b.md"), Set.of());
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("no permissions here");
        }
        Assumptions.assumeFalse(Files.isReadable(folder.resolve("b.md")), "nothing is forbidden to root");
        Reading reading = ArticleReader.folder(folder);
        assertThat(reading.articles()).extracting(Article::id).containsExactly("a");
        Problem problem = Read.problem(reading, "unreadable");
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.path()).isEqualTo("b.md");
        assertThat(problem.message()).contains("permissions");
    }

    @Test
    void aFileWithNearlyTheNameOfOneThatIsReadIsTold() throws IOException {
        write("a.md", FILE);
        for (String name : new String[] {"dateline.yml", "Events.yaml", "permalink.yaml", "event.yml"}) {
            write(name, "title: T\n");
            Problem problem = Read.problem(ArticleReader.folder(folder), "near-name");
            assertThat(problem.path()).isEqualTo(name);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.hint()).matches("rename it to `(dateline|events|permalinks).yaml`.*");
            Files.delete(folder.resolve(name));
        }
        for (String name : new String[] {
            "dateline.yaml",
            "events.yaml",
            "permalinks.yaml",
            "events.schema.json",
            "old-events.yaml",
            "notes.yml",
            "sub/events.yml",
            "events.csv",
            ".events.yml"
        }) {
            write(name, "title: T\n");
        }
        assertThat(ArticleReader.folder(folder).problems()).isEmpty();
    }

    @Test
    void draftsAreReadAndHugeFilesAreNot() throws IOException {
        write("draft.md", "---\ndate: 2031-05-02\ndraft: true\n---\nIt came.\n");
        write("huge.txt", "x".repeat(11 * 1024 * 1024));
        Reading reading = ArticleReader.folder(folder);
        assertThat(reading.articles()).extracting(Article::draft).containsExactly(true);
        assertThat(Read.problems(reading)).containsExactly("0 too-large");
    }

    /** Reads the folder again as a preview does, and compares with what is read of it for the first time. */
    private Reading again(ReadPages before, String... changed) throws IOException {
        Set<Path> files = new HashSet<>();
        for (String file : changed) {
            files.add(folder.resolve(file));
        }
        Reading reading = ArticleReader.folder(folder, before, files);
        Reading fresh = ArticleReader.folder(folder);
        assertThat(reading.articles())
                .extracting(Article::id, Article::text)
                .containsExactlyElementsOf(fresh.articles().stream()
                        .map(a -> tuple(a.id(), a.text()))
                        .toList());
        assertThat(reading.problems()).isEqualTo(fresh.problems());
        return reading;
    }

    @Test
    void whatHasChangedIsReadAgainWhereItIsKnown() throws IOException {
        write("a.md", FILE);
        write("b/c.md", FILE);
        write("note.yaml", "x: 1\n");
        ReadPages before = new ReadPages();
        again(before);

        write("b/c.md", FILE + "It left again on Tuesday.\n");
        again(before, "b/c.md");
        write("note.yaml", "x: 2\n");
        write("a.md", FILE + "It was late.\n");
        again(before, "note.yaml", "a.md");
        write("new.md", FILE);
        again(before, "new.md");
        write("a.txt", "The second of one id.\n");
        again(before, "a.txt");
        write("a.txt", "The second of one id, again.\n");
        assertThat(again(before, "a.txt").problems()).extracting(Problem::code).contains("duplicate-id");
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder.resolve("b/c.md"));
        Files.delete(folder.resolve("b"));
        again(before, "a.txt", "b", "b/c.md");
        Files.delete(folder.resolve("a.md"));
        Files.delete(folder.resolve("new.md"));
        assertThat(again(before, "a.md", "new.md").problems())
                .extracting(Problem::code)
                .contains("no-articles");
    }

    @Test
    void otherFilesAreNotLookedAtWhereItIsKnownWhatHasChanged() throws IOException {
        write("a.md", FILE);
        write("b.md", FILE);
        ReadPages before = new ReadPages();
        Article was = again(before).articles().get(1);

        write("a.md", FILE + "It was late.\n");
        write("b.md", FILE + "It was late, too.\n");
        Reading one = ArticleReader.folder(folder, before, Set.of(folder.resolve("a.md")));
        assertThat(one.articles().get(0).text()).contains("late");
        assertThat(one.articles().get(1)).isSameAs(was);
        again(before);
    }

    @Test
    void oneFileHasItsNameAsId() throws IOException {
        write("b/2031-05-02-ferry.md", "It came on Monday.\n");
        Article article = ArticleReader.file(folder.resolve("b/2031-05-02-ferry.md"))
                .articles()
                .get(0);
        assertThat(article.id()).isEqualTo("2031-05-02-ferry");
        assertThat(article.path()).isEqualTo("2031-05-02-ferry.md");
    }

    @Test
    void aSitesOwnFileThatIsThereButCannotBeReadIsAnError() throws IOException {
        link("dateline.yaml", temp.resolve("not-there.yaml"));
        assertThat(SiteFile.read(folder).problems())
                .extracting(Problem::code, Problem::severity, Problem::message)
                .containsExactly(tuple("unreadable", Problem.Severity.ERROR, "The link leads to nothing"));
        Files.writeString(temp.resolve("not-there.yaml"), "title: The ferry\n");
        assertThat(SiteFile.read(folder).title()).isEqualTo("The ferry");
        Files.delete(folder.resolve("dateline.yaml"));
        Files.createDirectory(folder.resolve("dateline.yaml"));
        assertThat(SiteFile.read(folder).problems())
                .extracting(Problem::message)
                .containsExactly("This is not a file");
    }

    @Test
    void theSitesOwnFileIsReadWithItsMistakes() throws IOException {
        assertThat(SiteFile.read(folder)).isEqualTo(SiteFile.of(""));
        assertThat(SiteFile.read(folder).title()).isEqualTo("Timeline");
        write(
                "dateline.yaml",
                "title: The ferry\nbaseurl: https://post.example\ntheme: [a]\ndescription: \"All of it\"\n");
        SiteFile site = SiteFile.read(folder);
        assertThat(site.title()).isEqualTo("The ferry");
        assertThat(site.description()).isEqualTo("All of it");
        assertThat(site.problems()).extracting(Problem::line).containsExactly(2, 3);
        assertThat(site.problems().get(0).hint()).isEqualTo("perhaps you meant `baseUrl`");
        write("dateline.yaml", "baseUrl: javascript:x\n");
        assertThat(SiteFile.read(folder).baseUrl()).isEmpty();
        assertThat(SiteFile.read(folder).problems()).extracting(Problem::code).containsExactly("bad-url");
        write("dateline.yaml", "lang: ar-EG\n");
        assertThat(SiteFile.read(folder).lang()).isEqualTo("ar-EG");
        assertThat(SiteFile.read(folder).pictures()).isTrue();
        write("dateline.yaml", "pictures: false\npermalinks: FALSE\n");
        assertThat(SiteFile.read(folder).pictures()).isFalse();
        assertThat(SiteFile.read(folder).permalinks()).isFalse();
        write("dateline.yaml", "pictures: off\n");
        assertThat(SiteFile.read(folder).problems())
                .extracting(Problem::message)
                .containsExactly("`pictures` should be true or false");
        write("dateline.yaml", "title: The ferry\nlang: right to left\n");
        assertThat(SiteFile.read(folder).lang()).isEqualTo("en");
        assertThat(SiteFile.read(folder).problems()).extracting(Problem::line).containsExactly(2);
    }
}
