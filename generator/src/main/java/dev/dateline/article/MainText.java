package dev.dateline.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a web page that holds the story. */
final class MainText {
    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";

    /** The length of the paragraphs right below an element, and of all below it. */
    private final Map<Element, Integer> own = new HashMap<>();

    private final Map<Element, Integer> inside = new HashMap<>();

    private MainText(Document page) {
        for (Element paragraph : page.select("p")) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            if (length > 0 && parent != null && visible(paragraph)) {
                own.merge(parent, length, Integer::sum);
                for (Element at = parent; at != null; at = at.parent()) {
                    inside.merge(at, length, Integer::sum);
                }
            }
        }
    }

    /**
     * The element that the page marks as its main text, if it holds a good part of the page's paragraphs; else the one
     * whose own paragraphs are longest; else the body.
     */
    static Element of(Document page) {
        MainText main = new MainText(page);
        int all = main.inside.getOrDefault(page, 0);
        Element best = null;
        int most = 0;
        for (Element marked : page.select(MARKED)) {
            int length = main.inside.getOrDefault(marked, 0);
            // The closest mark around the same text wins: it is the later one of the document.
            if (length >= most && length * 3L >= all && visible(marked)) {
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
            int length = own.getOrDefault(element, 0);
            if (length > most) {
                best = element;
                most = length;
            }
        }
        return best;
    }

    private static boolean visible(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (HtmlText.dropped(at)) {
                return false;
            }
        }
        return true;
    }
}
