package dev.dateline.desk;

import dev.dateline.article.YamlFile;
import dev.dateline.article.YamlNode;
import dev.dateline.article.YamlNode.Kind;
import dev.dateline.source.Problem;
import dev.dateline.source.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The addresses that a site has given to its events, with what an event is known by again: fingerprints of some of its
 * sentences. It is a small file of the content folder, committed with it.
 *
 * @param known event id → fingerprints
 * @param moved id that is no event's any more → the id that its address leads to
 * @param whole whether the file could be read; else there are addresses that are not known here
 */
public record Register(SortedMap<String, List<String>> known, SortedMap<String, String> moved, boolean whole) {
    /** The file's name, in the content folder. */
    public static final String FILE = "permalinks.yaml";

    /** A register without any address, as a site begins. */
    public static final Register EMPTY = new Register(new TreeMap<>(), new TreeMap<>());

    private static final String HEAD = """
            # The addresses of this site's events, kept by `dateline build` so that a link to one lasts when its title
            # or date changes. Commit this file; there is nothing to edit in it.
            """;

    public Register {
        known = new TreeMap<>(known);
        moved = new TreeMap<>(moved);
    }

    Register(SortedMap<String, List<String>> known, SortedMap<String, String> moved) {
        this(known, moved, true);
    }

    /** The register of a content folder; the empty one where it has none. */
    public static Register read(Path folder, List<Problem> problems) {
        return YamlFile.read(folder, FILE, problems)
                .map(root -> of(root, problems))
                .orElse(EMPTY);
    }

    private static Register of(YamlNode root, List<Problem> problems) {
        boolean whole = mapping(root, problems)
                && Stream.of("events", "moved")
                        .map(key -> root.at(key).map(YamlNode::kind).orElse(Kind.NOTHING))
                        .allMatch(kind -> kind == Kind.MAPPING || kind == Kind.NOTHING);
        return new Register(known(root, problems), moved(root, problems), whole);
    }

    private static boolean mapping(YamlNode node, List<Problem> problems) {
        if (node.kind() != Kind.MAPPING && node.kind() != Kind.UNREADABLE) {
            problems.add(Problem.error(
                    FILE,
                    node.line(),
                    "bad-register",
                    "The register of addresses is damaged here",
                    "take the file from the last commit"));
        }
        return node.kind() == Kind.MAPPING;
    }

    private static SortedMap<String, List<String>> known(YamlNode root, List<Problem> problems) {
        SortedMap<String, List<String>> out = new TreeMap<>();
        part(root, "events", problems).ifPresent(node -> {
            for (int i = 0; i < node.keys().size(); i++) {
                List<String> marks = node.items().get(i).items().stream()
                        .map(YamlNode::value)
                        .toList();
                if (fits(node.keys().get(i), problems)) {
                    out.put(node.keys().get(i).value(), marks);
                }
            }
        });
        return out;
    }

    private static SortedMap<String, String> moved(YamlNode root, List<Problem> problems) {
        SortedMap<String, String> out = new TreeMap<>();
        part(root, "moved", problems).ifPresent(node -> {
            for (int i = 0; i < node.keys().size(); i++) {
                YamlNode to = node.items().get(i);
                if (fits(node.keys().get(i), problems) && fits(to, problems)) {
                    out.put(node.keys().get(i).value(), to.value());
                }
            }
        });
        return out;
    }

    /** An id is the name of a folder: {@code ../x} would lead out of the site. */
    private static boolean fits(YamlNode id, List<Problem> problems) {
        boolean fits = Slug.fits(id.value());
        if (!fits) {
            problems.add(Problem.error(
                    FILE,
                    id.line(),
                    "bad-register",
                    "`" + id.value() + "` is no address of an event",
                    "take the file from the last commit"));
        }
        return fits;
    }

    private static Optional<YamlNode> part(YamlNode root, String key, List<Problem> problems) {
        return root.at(key).filter(node -> node.kind() != Kind.NOTHING).filter(node -> mapping(node, problems));
    }

    /** The whole file; the same register gives the same text. */
    public String text() {
        StringBuilder out = new StringBuilder(HEAD).append("events:\n");
        known.forEach((id, marks) -> out.append("  ")
                .append(id)
                .append(": [")
                .append(String.join(", ", marks))
                .append("]\n"));
        if (!moved.isEmpty()) {
            out.append("moved:\n");
            moved.forEach((from, to) ->
                    out.append("  ").append(from).append(": ").append(to).append('\n'));
        }
        return out.toString();
    }

    /** Where an id leads by now: itself, or along what was moved. */
    String follow(String id) {
        String at = id;
        for (Map<String, String> left = new TreeMap<>(moved); left.containsKey(at); ) {
            String next = left.remove(at);
            at = next == null ? at : next;
        }
        return at;
    }
}
