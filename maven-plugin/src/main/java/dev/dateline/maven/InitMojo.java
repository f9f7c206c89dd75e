package dev.dateline.maven;

import dev.dateline.Dateline;
import dev.dateline.Settings;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Begins a site that builds at once: a sample article and the settings, and a <code>pom.xml</code> in a folder that has
 * none. No file is replaced.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", aggregator = true, threadSafe = true, requiresProject = false)
public final class InitMojo extends NewContentGoal {
    @Override
    void run() throws MojoExecutionException {
        Path content = content();
        StringBuilder told = new StringBuilder();
        new Dateline(Settings.of(content, content)).init(told);
        told.toString().lines().forEach(getLog()::info);
        if (project.getFile() == null) {
            try {
                Path pom = NewProject.write(
                        module(),
                        execution.getMojoDescriptor().getPluginDescriptor().getVersion());
                getLog().info("made  " + pom);
            } catch (IOException e) {
                throw new MojoExecutionException("The project cannot be written: " + e, e);
            }
        }
        getLog().info("Now: mvn dateline:serve -Ddateline.open   (or: mvn package)");
    }
}
