package dev.dateline.article;

import dev.dateline.source.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats of articles, told by the ending of the file's name. */
enum FileFormat {
    PLAIN_TEXT(".txt") {
        @Override
        Content read(String body, String path, int bodyLine, List<Problem> problems) {
            return PlainText.read(body);
        }
    },
    MARKDOWN(".md .markdown") {
        @Override
        Content read(String body, String path, int bodyLine, List<Problem> problems) {
            return MarkdownText.read(body, path, bodyLine, problems);
        }
    },
    HTML(".html .htm") {
        @Override
        Content read(String body, String path, int bodyLine, List<Problem> problems) {
            return HtmlText.read(body);
        }
    };

    private final String endings;

    FileFormat(String endings) {
        this.endings = endings;
    }

    abstract Content read(String body, String path, int bodyLine, List<Problem> problems);

    /** The format of a file; plain text where the ending is not known. */
    static FileFormat of(String path) {
        for (FileFormat format : values()) {
            if (format.fits(path)) {
                return format;
            }
        }
        return PLAIN_TEXT;
    }

    static boolean known(String path) {
        return of(path).fits(path);
    }

    private boolean fits(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings.split(" ", -1)).anyMatch(lower::endsWith);
    }
}
