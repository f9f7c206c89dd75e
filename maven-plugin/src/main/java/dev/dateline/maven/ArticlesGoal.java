package dev.dateline.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** A goal that reads articles: it finds their folder and tells what is wrong with them. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class ArticlesGoal extends Goal {
    /**
     * The folder of articles. Without it, the first of <code>src/dateline</code> and <code>content</code> that is there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.content")
    private @Nullable File content;

    /**
     * Whether articles marked as drafts are read, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.drafts", defaultValue = "false")
    boolean drafts;

    /**
     * A folder outside of the articles where what was worked out is kept, so that the next run takes a part of the time
     * when a few articles have changed. It holds their texts, readable for you alone, and may be deleted. Without it,
     * nothing is kept.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.cache")
    private @Nullable File cache;

    final Markers markers;

    ArticlesGoal(BuildContext ide) {
        markers = new Markers(ide);
    }

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        File folder = folder();
        if (folder != null) {
            if (cache != null && cache.toPath().startsWith(folder.toPath())) {
                throw new MojoFailureException("dateline.cache is among the articles: " + cache
                        + "\n    name a folder outside of them, as target/dateline-cache");
            }
            run(folder.toPath());
        } else if (mayHaveNone()) {
            getLog().info("No " + ContentFolder.PLACES_IN_WORDS + " in this module, so there is nothing to do.");
        } else {
            throw new MojoFailureException("There are no articles: no " + ContentFolder.PLACES_IN_WORDS + " in "
                    + module() + "\n    put articles there, or name their folder with dateline.content");
        }
    }

    private @Nullable File folder() {
        return content == null ? ContentFolder.in(module()) : content;
    }

    /** Null for none. */
    final @Nullable Path cache() {
        return cache == null ? null : cache.toPath();
    }

    final boolean hasArticles() {
        return folder() != null;
    }

    abstract void run(Path folder) throws MojoExecutionException, MojoFailureException;

    /** A module without articles is passed over, unless it is the one that asks for the plugin. */
    private boolean mayHaveNone() {
        if (!project.getModules().isEmpty()) {
            return true; // its modules may have some
        }
        if (calledByName()) {
            return session.getProjects().size() > 1;
        }
        Model model = project.getOriginalModel();
        Stream<BuildBase> builds = Stream.concat(
                Stream.ofNullable(model.getBuild()),
                model.getProfiles().stream().map(profile -> profile.getBuild()).filter(Objects::nonNull));
        return builds.flatMap(build -> build.getPlugins().stream())
                .noneMatch(
                        plugin -> plugin.getKey().equals(execution.getPlugin().getKey()));
    }
}
