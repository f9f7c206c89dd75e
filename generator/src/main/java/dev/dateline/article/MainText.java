package dev.dateline.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a web page that holds the story. */
final class MainText {
    private static final String MARKED = "[itemprop=articleBody], [property~=articleBody$], article, main, [role=main]";
    /** What pages without paragraphs write their text into. */
    private static final String LOOSE = "div, td, section, center, font, span";
    /** So much text that stands in an element itself is told, not a label. */
    private static final int TOLD = 80;
    /** A line above the story that says when it was published or by whom. */
    private static final int LINE = 120;

    private final HtmlBoxes boxes;
    /** How much is told right below an element, a half of what is below that, and a half of that again. */
    private final Map<Element, Integer> near = new HashMap<>();
    /** How much is told anywhere in it. */
    private final Map<Element, Integer> inside = new HashMap<>();

    private MainText(Document page, HtmlBoxes boxes) {
        this.boxes = boxes;
        for (Element paragraph : page.select("p")) {
            Element parent = paragraph.parent();
            if (parent != null && visible(paragraph)) {
                told(parent, paragraph.text().length());
            }
        }
        for (Element loose : page.select(LOOSE)) {
            int length = loose.ownText().length();
            if (length >= TOLD && loose.closest("p") == null && visible(loose)) {
                // Lines of one element stand between breaks; else each element is a paragraph of what holds it.
                Element parent = loose.selectFirst("> br") == null ? loose.parent() : null;
                told(parent == null ? loose : parent, length);
            }
        }
    }

    private void told(Element holder, int length) {
        int weight = 4;
        for (Element at = holder; at != null && length > 0; at = at.parent()) {
            if (weight > 0) {
                near.merge(at, length * weight, Integer::sum);
            }
            inside.merge(at, length, Integer::sum);
            weight /= 2;
        }
    }

    /**
     * The element that the page marks as its main text, if it holds a good part of what the page tells; else the one
     * that most is told in, where a box around a paragraph counts for what is around it, too; else the body.
     */
    static Element of(Document page, HtmlBoxes boxes) {
        MainText main = new MainText(page, boxes);
        int all = main.inside.getOrDefault(page, 0);
        Element best = null;
        int most = 0;
        for (Element marked : page.select(MARKED)) {
            int length = main.inside.getOrDefault(marked, 0);
            // The closest mark around the same text wins: it is the later one of the document.
            if (length >= most && length * 3L >= all && main.visible(marked)) {
                best = marked;
                most = length;
            }
        }
        return best != null ? best : main.longest(page.body());
    }

    /** Of two with the same length the first in the document, as hash order must not decide. */
    private Element longest(Element body) {
        Element best = body;
        int most = 0;
        for (Element element : body.getAllElements()) {
            int length = near.getOrDefault(element, 0);
            if (length > most) {
                best = element;
                most = length;
            }
        }
        return best;
    }

    private boolean visible(Element element) {
        return shown(element, boxes, false);
    }

    /**
     * The short lines between the page's heading and the story, or in the heading's own box: a page that says nothing
     * to programs says there when it was published, and by whom.
     */
    static Collection<Element> above(Document page, Element main, HtmlBoxes boxes) {
        Element heading = page.selectFirst("h1");
        Element first = heading == null ? main.parent() : heading;
        int from = first == null ? 0 : first.sourceRange().startPos();
        int to = main.sourceRange().startPos();
        Set<Element> lines = new LinkedHashSet<>();
        for (Element line : page.body().getAllElements()) {
            int at = line.sourceRange().startPos();
            boolean header = line.closest("header") != null && heading != null && heading.closest("header") != null;
            boolean here = at >= from && (at < to || header) && !lines.contains(line.parent());
            if (here && line(line) && shown(line, boxes, true)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean line(Element element) {
        return (element.isBlock() || element.nameIs("td") || element.nameIs("time"))
                && HtmlBoxes.few(element)
                && element.stream().skip(1).noneMatch(Element::isBlock)
                && element.hasText()
                && element.text().length() <= LINE
                && !Words.endsSentence(element.text());
    }

    /** Whether nothing that it stands in is furniture, a header perhaps apart. */
    private static boolean shown(Element element, HtmlBoxes boxes, boolean inHeader) {
        for (Element at = element; at != null; at = at.parent()) {
            if (boxes.dropped(at) && !(inHeader && at.nameIs("header"))) {
                return false;
            }
        }
        return true;
    }
}
