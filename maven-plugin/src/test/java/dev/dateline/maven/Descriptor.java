package dev.dateline.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What plugin-tools wrote about the goals. */
final class Descriptor {
    record Parameter(String name, String property, String fallback, String since, String description) {}

    record Goal(
            String name,
            String description,
            String phase,
            boolean needsProject,
            boolean threadSafe,
            String since,
            List<Parameter> parameters) {}

    private Descriptor() {}

    static List<Goal> read() {
        try {
            // The descriptor within the jar is the same without its markup.
            Element plugin = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("target/plugin-enhanced.xml").toFile())
                    .getDocumentElement();
            return children(child(plugin, "mojos"), "mojo").stream()
                    .map(Descriptor::goal)
                    .sorted(Comparator.comparing(Goal::name))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("the plugin's descriptor cannot be read", e);
        }
    }

    private static Goal goal(Element mojo) {
        Element defaults = child(mojo, "configuration");
        List<Parameter> parameters = new ArrayList<>();
        for (Element p : children(child(mojo, "parameters"), "parameter")) {
            if (text(p, "editable").equals("true")) {
                Element value = child(defaults, text(p, "name"));
                String property = value.getTextContent().replaceAll("^\\$\\{|}$", "");
                parameters.add(new Parameter(
                        text(p, "name"),
                        property,
                        value.getAttribute("default-value"),
                        text(p, "since"),
                        text(p, "description")));
            }
        }
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "description"),
                text(mojo, "phase"),
                text(mojo, "requiresProject").equals("true"),
                text(mojo, "threadSafe").equals("true"),
                text(mojo, "since"),
                parameters);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    /** An empty element where there is none, so that a missing text reads as an empty one. */
    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? parent.getOwnerDocument().createElement(name) : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
