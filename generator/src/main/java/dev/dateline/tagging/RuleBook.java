package dev.dateline.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One language's lexicon and rules, read from its folder of resources. */
final class RuleBook {
    private final Lexicon lexicon = new Lexicon();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Pattern> definitions = new HashMap<>();
    private final Automaton automaton;

    private RuleBook(String folder) {
        lexicon.read(lines(folder + "/words.tsv"));
        for (String file : lines(folder + "/books.txt")) {
            read(file, lines(folder + "/" + file));
        }
        automaton = new Automaton(rules, lexicon.freeze());
    }

    static RuleBook of(String language) {
        return new RuleBook(language);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Rule> rules() {
        return rules;
    }

    Automaton automaton() {
        return automaton;
    }

    private void read(String file, List<String> lines) {
        Draft draft = null;
        for (String line : lines) {
            try {
                String[] columns = line.split("\t", -1);
                switch (columns[0]) {
                    case "let" -> definitions.put(columns[1], Pattern.read(columns[2], definitions, lexicon));
                    case "rule" -> {
                        finish(draft);
                        draft = new Draft(columns[1], Operations.named(columns[2]));
                    }
                    case "=" -> open(draft).patterns.add(Pattern.read(columns[1], definitions, lexicon));
                    case "yes" -> open(draft).yes.add(new Rule.Example(columns[1], columns[2], columns[3]));
                    case "no" -> open(draft).no.add(columns[1]);
                    default -> throw new IllegalArgumentException("no such kind of line");
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(file + ": " + line, e);
            }
        }
        finish(draft);
    }

    private static Draft open(@Nullable Draft draft) {
        if (draft == null) {
            throw new IllegalArgumentException("no rule is open");
        }
        return draft;
    }

    private void finish(@Nullable Draft draft) {
        if (draft != null) {
            Pattern pattern = draft.patterns.size() == 1 ? draft.patterns.get(0) : new Pattern.Choice(draft.patterns);
            rules.add(new Rule(draft.name, pattern, draft.operation, draft.yes, draft.no));
        }
    }

    private static final class Draft {
        private final String name;
        private final Operation operation;
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<Rule.Example> yes = new ArrayList<>();
        private final List<String> no = new ArrayList<>();

        private Draft(String name, Operation operation) {
            this.name = name;
            this.operation = operation;
        }
    }

    /** The lines of a resource without comments and blank lines. */
    static List<String> lines(String path) {
        try (InputStream in = RuleBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the rule book lacks " + path);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
