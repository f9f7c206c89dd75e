package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.site.Pages;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own articles, as a whole site. */
class ContentSiteTest {
    @TempDir
    Path folder;

    /** The folder of the repository: the nearest one upwards that holds the articles. */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path p = start; p != null; p = p.getParent()) {
            if (Files.isRegularFile(p.resolve("content/dateline.yaml"))) {
                return p;
            }
        }
        throw new AssertionError("no folder above " + start + " holds content/dateline.yaml");
    }

    @Test
    void every_link_leads_somewhere_and_no_page_has_inline_code() throws Exception {
        Path site = folder.resolve("site");
        Report report = new Dateline(Settings.of(root().resolve("content"), site)).build(step -> {});
        assertThat(report.errorMessages()).isEmpty();
        Pages pages = Pages.in(site);
        assertThat(pages.names()).hasSize(report.pages()).hasSizeGreaterThan(20);
        assertThat(pages.deadLinks()).isEmpty();
        assertThat(pages.names()).allSatisfy(name -> {
            assertThat(pages.page(name).select("style, [style], script:not([src], [type=application/ld+json]), [^on]"))
                    .as(name)
                    .isEmpty();
            assertThat(pages.page(name).select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates();
        });
    }
}
