package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A TimeML document: its text, its date and the expressions that people marked.
 *
 * @param name the file's name
 * @param text what stands in TEXT, without tags
 * @param date the document creation time; null for none
 * @param times the marked expressions, in order
 */
record TimeMl(String name, String text, @Nullable LocalDate date, List<Time> times) {
    /** A marked expression: half-open offsets in UTF-16 units, TIMEX3's type and value. */
    record Time(int begin, int end, String type, String value) {
        boolean overlaps(Time other) {
            return begin < other.end && other.begin < end;
        }

        boolean sameSpan(Time other) {
            return begin == other.begin && end == other.end;
        }
    }

    static TimeMl read(Path file) throws IOException {
        Document document;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            document = builder.parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not TimeML: " + e.getMessage(), e);
        }
        Node root = document.getElementsByTagName("TEXT").item(0);
        if (root == null) {
            throw new IOException(file + " has no TEXT");
        }
        StringBuilder text = new StringBuilder();
        List<Time> times = new ArrayList<>();
        walk(root, text, times);
        return new TimeMl(String.valueOf(file.getFileName()), text.toString(), date(document), List.copyOf(times));
    }

    private static void walk(Node node, StringBuilder text, List<Time> times) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
            return;
        }
        int begin = text.length();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, text, times);
        }
        if (node instanceof Element element && element.getTagName().equals("TIMEX3") && !isCreation(element)) {
            int end = text.length();
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                times.add(new Time(begin, end, element.getAttribute("type"), element.getAttribute("value")));
            }
        }
    }

    private static boolean isCreation(Element element) {
        return element.getAttribute("tid").equals("t0")
                || element.getAttribute("functionInDocument").equals("CREATION_TIME");
    }

    private static @Nullable LocalDate date(Document document) {
        NodeList all = document.getElementsByTagName("TIMEX3");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && isCreation(element)) {
                String value = element.getAttribute("value");
                try {
                    return LocalDate.parse(value.substring(0, Math.min(10, value.length())));
                } catch (DateTimeParseException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
