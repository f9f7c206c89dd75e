package dev.dateline.article;

import dev.dateline.source.Problem;
import java.util.List;

/** The formats of articles, told by the ending of the file's name. */
enum FileFormat {
    PLAIN_TEXT(".txt") {
        @Override
        Content read(String body, String path, int bodyLine, List<Problem> problems) {
            return PlainText.read(body);
        }
    },
    MARKDOWN(".md", ".markdown") {
        @Override
        Content read(String body, String path, int bodyLine, List<Problem> problems) {
            return MarkdownText.read(body, path, bodyLine, problems);
        }
    },
    HTML(".html", ".htm") {
        @Override
        Content read(String body, String path, int bodyLine, List<Problem> problems) {
            return HtmlText.read(body);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // that of List.of never changes
    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
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
        for (String ending : endings) {
            if (path.regionMatches(true, path.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
