package dev.dateline;

import dev.dateline.article.SiteFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What one run is to do; the content folder's own {@code dateline.yaml} says the rest.
 *
 * @param content the folder of articles
 * @param output where the site goes
 * @param theme a folder whose templates are looked up before the built-in ones, null for none
 * @param drafts whether articles marked as drafts are read
 * @param cache a folder where a run keeps what it worked out for the next, null for none; what is in it changes nothing
 *     but the time that a run takes
 */
public record Settings(
        Path content,
        Path output,
        @Nullable Path theme,
        boolean drafts,
        @Nullable Path cache) {
    /** The articles of a folder, their site in another, the built-in theme, no drafts. */
    public static Settings of(Path content, Path output) {
        return new Settings(content, output, null, false, null);
    }

    /** The folder of the theme: this one, else that of the site's own settings; null for the built-in theme. */
    @Nullable
    Path themeOf(SiteFile site) {
        return theme != null || site.theme().isEmpty() ? theme : content.resolve(site.theme());
    }

    public Settings withTheme(@Nullable Path folder) {
        return new Settings(content, output, folder, drafts, cache);
    }

    public Settings withDrafts(boolean read) {
        return new Settings(content, output, theme, read, cache);
    }

    public Settings withCache(@Nullable Path folder) {
        return new Settings(content, output, theme, drafts, folder);
    }
}
