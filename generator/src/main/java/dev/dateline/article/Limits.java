package dev.dateline.article;

import dev.dateline.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What is read at all. Each limit is far beyond what people write, and low enough that the worst text below it takes
 * seconds; {@code bench/} measures that. A line has no limit of its own: many an article is saved as one.
 */
final class Limits {
    /** Of a text, in bytes: the length of three novels. */
    static final int TEXT = 2 * 1024 * 1024;
    /** Of a web page, which carries scripts and pictures, in bytes. */
    static final int PAGE = 10 * 1024 * 1024;
    /** Of a title, a name or a tag, in characters. */
    static final int WORDS = 300;
    /** Of one article. */
    static final int TAGS = 100;
    /** Of a folder. */
    static final int FILES = 50_000;
    /** Of folders in folders. */
    static final int DEPTH = 50;

    private Limits() {}

    /** What is wrong with a file of so many bytes. */
    static Optional<Problem> size(String path, long bytes) {
        boolean page = FileFormat.of(path) == FileFormat.HTML;
        if (bytes <= (page ? PAGE : TEXT)) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                path,
                0,
                "too-large",
                "The file is larger than " + (page ? "10" : "2") + " MB and is not read",
                "split the file, or move it out of the folder"));
    }

    /** The words as far as they are short enough; what is wrong is added to the problems. */
    static String words(String value, String key, String path, int line, List<Problem> problems) {
        if (value.length() <= WORDS) {
            return value;
        }
        problems.add(Problem.warning(
                path,
                Math.max(1, line),
                "too-long",
                "The " + key + " is longer than 300 characters and is cut",
                "write a short `" + key + ": …` in the front matter"));
        int end = Character.isLowSurrogate(value.charAt(WORDS)) ? WORDS - 1 : WORDS;
        return value.substring(0, end) + "…";
    }

    static Problem files(String folder) {
        return Problem.error(
                folder,
                0,
                "too-many-files",
                "There are more than 50,000 articles in this folder; the first 50,000 are read",
                "make several sites of it");
    }

    static Problem name(String path) {
        return Problem.error(
                path.replaceAll("\\p{Cc}", "\uFFFD"),
                0,
                "bad-name",
                "The name holds control characters, and what it names is not read",
                "rename it");
    }

    static Problem depth(String folder) {
        return Problem.error(
                folder,
                0,
                "too-deep",
                "The folder lies more than 50 folders deep and is not read",
                "move its articles up");
    }
}
