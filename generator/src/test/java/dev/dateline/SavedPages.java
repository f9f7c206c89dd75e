package dev.dateline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pages as people save them, and what importing them makes and says. */
class SavedPages {
    static final String STORY = "<p>The ferry to Lund stopped on Sunday, as its engine had failed once more.</p>"
            + "<p>Divers looked at the hull, and the <a href=\"/crew\">crew</a> went <em>home</em> by bus.</p>";

    @TempDir
    Path folder;

    Path raw = Path.of("");
    final StringBuilder said = new StringBuilder();

    @BeforeEach
    void rawFolder() throws IOException {
        raw = Files.createDirectory(folder.resolve("raw"));
    }

    void page(String name, String text) throws IOException {
        Files.writeString(raw.resolve(name), text);
    }

    /** As programs that send mail write it: lines end in CR and LF, in whatever encoding. */
    void message(String name, String text, String charset) throws IOException {
        Files.write(raw.resolve(name), text.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
    }

    Report run(@Nullable LocalDate date) {
        said.setLength(0);
        return new Dateline(Settings.of(folder.resolve("content"), folder.resolve("site")))
                .importing(List.of(raw), date, said);
    }

    String made(String name) throws IOException {
        return Files.readString(folder.resolve("content").resolve(name));
    }
}
