package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.article.SiteFile;
import dev.dateline.article.YamlFile;
import dev.dateline.cache.Cache;
import dev.dateline.desk.Corrections;
import dev.dateline.desk.Edition;
import dev.dateline.desk.Register;
import dev.dateline.event.Halt;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.export.SiteAddress;
import dev.dateline.naming.Entity;
import dev.dateline.site.ThemeFiles;
import dev.dateline.source.Problem;
import dev.dateline.tagging.TemporalTagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that a content folder tells.
 *
 * @param site its settings
 * @param edition the timeline as its editor wants it
 * @param before the register of addresses as it was read
 * @param problems what is wrong, sorted
 */
record Story(SiteFile site, Edition edition, Register before, List<Problem> problems) {
    private static final String HELD = "site-held";

    Story {
        problems = problems.stream().sorted().toList();
    }

    /** Whether no site may be made of it, as a file that decides what is shown, and where, cannot be read. */
    boolean held() {
        return problems.stream().anyMatch(p -> p.code().equals(HELD));
    }

    Timeline timeline() {
        return edition.timeline();
    }

    /** Where the site will stand, as {@code dateline.yaml} has it. */
    SiteAddress address() {
        String base = site.baseUrl();
        String folder = base.isEmpty() || base.endsWith("/") ? base : base + "/";
        return new SiteAddress(site.title(), site.description(), folder);
    }

    /**
     * What was found.
     *
     * @param pages how many the site has
     * @param begin when the work began, as {@link System#nanoTime} had it
     */
    Report report(int pages, long begin) {
        Timeline t = timeline();
        return new Report(
                t.articles().size(),
                t.expressions().values().stream().mapToInt(List::size).sum(),
                t.events().size(),
                count(t, Entity.Kind.PERSON),
                count(t, Entity.Kind.PLACE),
                pages,
                (System.nanoTime() - begin) / 1_000_000,
                problems);
    }

    private static int count(Timeline t, Entity.Kind kind) {
        return (int) t.entities().stream().filter(e -> e.kind() == kind).count();
    }

    Story with(List<Problem> others) {
        return new Story(site, edition, before, others);
    }

    /**
     * Reads and tells.
     *
     * @param reasons whether each mention says why it was joined to the others
     */
    static Story read(Settings settings, boolean reasons) throws IOException {
        try (Cache read = Kept.of(settings, settings.content(), "read")) {
            Sources sources = Sources.read(settings, new ReadBefore(read));
            read.save();
            return sources.story(sources.tell(settings, reasons, Halt.NEVER));
        }
    }

    /**
     * What stands in the folder, before events are told.
     *
     * @param site its settings
     * @param articles those that are shown
     * @param corrections the editor's decisions
     * @param register the addresses of the last build
     * @param problems what is wrong with any of these
     */
    record Sources(
            SiteFile site, List<Article> articles, Corrections corrections, Register register, List<Problem> problems) {
        static Sources read(Settings settings, ReadBefore before) throws IOException {
            return read(settings, before, Set.of());
        }

        /** As {@link #read(Settings, ReadBefore)}, faster where it is known what has changed since the last time. */
        static Sources read(Settings settings, ReadBefore before, Set<Path> changed) throws IOException {
            Path content = settings.content();
            SiteFile site = SiteFile.read(content);
            Reading reading = ArticleReader.folder(content, before.pages(), changed);
            List<Article> articles = reading.articles().stream()
                    .filter(a -> settings.drafts() || !a.draft())
                    .toList();
            List<Problem> problems = new ArrayList<>(site.problems());
            problems.addAll(reading.problems());
            problems.addAll(unused(settings, site));
            Corrections corrections = Corrections.read(content, articles, reading.events(), problems);
            Register register = site.permalinks() ? before.register(content, problems) : Register.EMPTY;
            if (!corrections.whole()) {
                problems.add(held(Corrections.FILE, "what it hides would be shown", "mend it"));
            }
            if (!register.whole()) {
                problems.add(
                        held(Register.FILE, "links to the site's events would break", "take it from the last commit"));
            }
            return new Sources(site, articles, corrections, register, problems);
        }

        /** Of the theme, by its way from the content folder. */
        private static List<Problem> unused(Settings settings, SiteFile site) throws IOException {
            Path theme = settings.themeOf(site);
            if (theme == null) {
                return List.of();
            }
            Path to = theme.toAbsolutePath().normalize();
            Path from = settings.content().toAbsolutePath().normalize();
            boolean near = to.getRoot() != null && to.getRoot().equals(from.getRoot());
            String shown = (near ? from.relativize(to) : to).toString().replace('\\', '/');
            return ThemeFiles.unused(theme, shown.isEmpty() ? "" : shown + "/");
        }

        private static Problem held(String file, String harm, String remedy) {
            String message =
                    "While this file cannot be read no site is written, and one that is there stays as it was: "
                            + "without it " + harm;
            return Problem.error(file, 0, HELD, message, remedy + ", and build again");
        }

        Timeline tell(Settings settings, boolean reasons, Halt halt) {
            try (Cache told = Kept.of(settings, settings.content(), "told")) {
                return TimelineBuilder.build(site.title(), articles, TemporalTagger.english(), told, reasons, halt);
            }
        }

        Story story(Timeline told) {
            Timeline made =
                    new Timeline(site.title(), told.events(), told.entities(), told.articles(), told.expressions());
            Edition edition = Edition.of(made, corrections, register);
            return new Story(site, edition, register, problems(edition.problems()));
        }

        List<Problem> problems(List<Problem> more) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(more);
            return all;
        }
    }

    /**
     * Writes the register of addresses where it changed. A folder without settings is a folder of articles, not yet a
     * site, and nothing is written to it.
     */
    Story keepAddresses(Path content) {
        boolean changed = !edition.register().equals(before);
        if (!changed || !site.permalinks() || !Files.isRegularFile(content.resolve(SiteFile.NAME))) {
            return this;
        }
        try {
            byte[] text = edition.register().text().getBytes(StandardCharsets.UTF_8);
            if (text.length > YamlFile.LARGEST) {
                throw new IOException("the register would be larger than is read again");
            }
            Path fresh = content.resolve("." + Register.FILE + ".new");
            Files.write(fresh, text);
            Files.move(fresh, content.resolve(Register.FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException e) {
            List<Problem> all = new ArrayList<>(problems);
            all.add(Problem.warning(
                    Register.FILE,
                    0,
                    "register-unwritable",
                    "The addresses of this build could not be kept: " + e,
                    "make the folder writable, or write `permalinks: false` in dateline.yaml"));
            return with(all);
        }
    }
}
