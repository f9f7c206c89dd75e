package dev.dateline.maven;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The goals of the plugin as a page in Markdown. */
final class GoalPage {
    private static final String HEAD = """
            # Goals of the Maven plugin

            Written by `GoalPageTest` from the plugin's descriptor; change the Javadoc of the goals instead. A property is
            set with `-Dname=value` or in `<properties>`; inside `<configuration>` it goes without `dateline.`. Every goal
            may be called by its name, as `mvn dateline:check`; those bound to a phase run in it when an execution names
            them. See also [the recipes](recipes.md).

            | goal | phase | needs a project | what it does |
            |---|---|---|---|
            """;

    private static final Set<String> TOLD_BY_THE_HEAD = Set.of("help");

    private GoalPage() {}

    static String of(List<Descriptor.Goal> goals) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Descriptor.Goal goal : goals) {
            String phase = goal.phase().isEmpty() ? "" : "`" + goal.phase() + "`";
            row(page, "`" + goal.name() + "`", phase, goal.needsProject() ? "yes" : "", plain(goal.description()));
        }
        for (Descriptor.Goal goal : goals) {
            if (!TOLD_BY_THE_HEAD.contains(goal.name())) {
                page.append("\n## dateline:").append(goal.name()).append("\n\n");
                page.append("| property | default | since | what it is for |\n|---|---|---|---|\n");
                for (Descriptor.Parameter p : goal.parameters()) {
                    String fallback = p.fallback().isEmpty() ? "" : "`" + p.fallback() + "`";
                    row(page, "`" + p.property() + "`", fallback, p.since(), plain(p.description()));
                }
            }
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String plain(String html) {
        return html.replaceAll("</?code>", "`")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|");
    }
}
