package dev.dateline.importing;

import dev.dateline.source.Problem;
import java.util.List;

/**
 * What became of one page.
 *
 * @param source the file it came from, with the entry's title for one of a feed
 * @param name the file to write below the content folder; empty where the page is not taken
 * @param text the whole file: front matter and Markdown
 * @param fields the front matter with what each field rests on, in its order
 * @param blocks how many paragraphs, headings and the like the story has
 * @param leftOut the lines that were left out as furniture of the page
 * @param note why it is not taken, or what to look at; else empty
 * @param problems what was wrong with the page
 */
public record Imported(
        String source,
        String name,
        String text,
        List<Field> fields,
        int blocks,
        List<String> leftOut,
        String note,
        List<Problem> problems) {
    public Imported {
        fields = List.copyOf(fields);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /**
     * One field of the front matter.
     *
     * @param key its key
     * @param value empty where it was not found
     * @param origin where it was found, for people; where it was not, what to do
     */
    public record Field(String key, String value, String origin) {}

    public boolean taken() {
        return !name.isEmpty();
    }

    Imported as(String file, String why) {
        return new Imported(source, file, text, fields, blocks, leftOut, why, problems);
    }
}
