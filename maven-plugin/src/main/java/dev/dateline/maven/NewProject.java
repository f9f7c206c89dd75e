package dev.dateline.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The project of a folder that has none: the shortest that makes a site. */
final class NewProject {
    private NewProject() {}

    /** Writes the <code>pom.xml</code> of a folder; the project is named as the folder is. */
    static Path write(Path folder, String pluginVersion) throws IOException {
        Path pom = folder.resolve("pom.xml");
        String text = template().replace("$name", name(folder)).replace("$version", pluginVersion);
        return Files.writeString(pom, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static String name(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "timeline" : plain;
    }

    private static String template() throws IOException {
        try (InputStream in = NewProject.class.getResourceAsStream("new-project.xml")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks new-project.xml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
