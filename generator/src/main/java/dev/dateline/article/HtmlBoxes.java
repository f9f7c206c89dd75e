package dev.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a web page that are no part of its story: by their name, by what they say of themselves to screen
 * readers, because nobody sees them, or because they open with what heads a box of comments, of other stories or of a
 * newsletter.
 */
final class HtmlBoxes {
    private static final Set<String> NAMES = Set.of(
            "head",
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "figcaption",
            "button",
            "select",
            "textarea",
            "object",
            "canvas",
            "audio",
            "video",
            "dialog",
            "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "toolbar");
    private static final Pattern UNSEEN = Pattern.compile("(?i)(?:^|;)\\s*display\\s*:\\s*none\\b");
    private static final Pattern CAPTIONED = Pattern.compile("(.*[\\s_-])?caption([\\s_-].*)?");
    private static final String COMMENTS =
            "[itemprop=comment], [itemtype$=schema.org/Comment], [itemtype$=schema.org/UserComments], [typeof~=Comment$]";
    /** Of a heading or a caption, in characters. */
    private static final int LINE = 120;

    /** Elements and texts of a line. */
    private static final int FEW = 24;

    private static final int CAPTION = 500;
    /** So much of a story, in characters, stands before the comments on it. */
    private static final int BEGUN = 120;
    /** Of a box beside the field where a reader types an address. */
    private static final int INVITATION = 400;

    private final List<Element> paragraphs;
    private final Set<Element> boxes = new HashSet<>();
    private final Document page;
    private final int all;

    private HtmlBoxes(Document page) {
        this.page = page;
        this.paragraphs = page.select("p");
        this.all = length(page);
    }

    static HtmlBoxes of(Document page) {
        HtmlBoxes found = new HtmlBoxes(page);
        found.boxes.addAll(page.select(COMMENTS));
        found.headed();
        found.invitations();
        found.links();
        return found;
    }

    /** Whether the element and all in it is furniture. */
    boolean dropped(Element element) {
        return NAMES.contains(element.normalName()) || hidden(element) || boxes.contains(element) || caption(element);
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (UNSEEN.matcher(element.attr("style")).find() && !element.nameIs("body"));
    }

    /** {@code <p class="wp-caption-text">}, as older pages have it in place of a {@code figcaption}. */
    private static boolean caption(Element element) {
        return CAPTIONED.matcher(element.attr("class").toLowerCase(Locale.ROOT)).matches()
                && element.selectFirst("h1") == null
                && element.text().length() <= CAPTION;
    }

    /** {@code <section><h2>More stories</h2>…</section>}. */
    private void headed() {
        for (Element line : page.select("h2, h3, h4, h5, h6, p, div, span, strong, b")) {
            String text = label(line);
            if (text.isEmpty() || Words.endsSentence(text)) {
                continue;
            }
            List<String> words = Words.of(text);
            boolean heading =
                    line.normalName().length() == 2 && line.normalName().charAt(0) == 'h';
            if (FurnitureList.ENGLISH.has("more", words) || FurnitureList.ENGLISH.has("box", words)) {
                Element box = headedBy(line);
                if (box != null && apart(box, heading)) {
                    boxes.add(box);
                }
                Element list = heading ? line.nextElementSibling() : null;
                if (list != null && (list.nameIs("ul") || list.nameIs("ol"))) {
                    boxes.add(line);
                    boxes.add(list);
                }
            }
        }
    }

    /** The text of a short line without other blocks in it, else nothing. */
    private static String label(Element line) {
        if (!few(line)) {
            return "";
        }
        String text = line.text();
        return text.length() <= LINE ? text : "";
    }

    /** Whether there is no more in it than in a line; a whole page in an element is not walked through for that. */
    static boolean few(Element element) {
        return element.nodeStream().limit(FEW).count() < FEW;
    }

    /** The smallest element that begins with the line and holds more than it. */
    private static @Nullable Element headedBy(Element line) {
        Element at = line;
        String text = line.text();
        for (int up = 0; up < 4; up++) {
            Element parent = at.parent();
            if (parent == null || parent.nameIs("body") || !isFirst(at, parent)) {
                return null;
            }
            if (!parent.text().equals(text)) {
                return parent;
            }
            at = parent;
        }
        return null;
    }

    private static boolean isFirst(Element child, Element parent) {
        for (Node node : parent.childNodes()) {
            if (node.equals(child)) {
                return true;
            }
            boolean says = node instanceof TextNode text
                    ? !text.isBlank()
                    : node instanceof Element element && element.hasText() && !NAMES.contains(element.normalName());
            if (says) {
                return false;
            }
        }
        return false;
    }

    /** Whether the box is small beside the page, or stands below a heading behind the beginning of the story. */
    private boolean apart(Element box, boolean heading) {
        int length = length(box);
        return box.selectFirst("h1, [itemprop=articleBody]") == null
                && (length * 3L <= all || (heading && before(box) >= BEGUN));
    }

    private static int length(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            length += paragraph.text().length();
        }
        return length;
    }

    /** How much is told before the element. */
    private int before(Element element) {
        int length = 0;
        for (Element paragraph : paragraphs) {
            if (paragraph.sourceRange().startPos() >= element.sourceRange().startPos()) {
                break;
            }
            length += paragraph.text().length();
        }
        return length;
    }

    /** Some words and a field to type an address in. */
    private void invitations() {
        for (Element form : page.select("form:has(input[type=email])")) {
            Element parent = form.parent();
            if (parent != null
                    && !parent.nameIs("body")
                    && parent.text().length() <= INVITATION
                    && length(parent) * 3L <= all
                    && parent.selectFirst("h1") == null) {
                boxes.add(parent);
            }
        }
    }

    /** A list of nothing but links, none of them a sentence, leads to other pages. */
    private void links() {
        for (Element list : page.select("ul, ol")) {
            List<Element> items = list.select("> li");
            if (items.size() > 1 && items.stream().allMatch(HtmlBoxes::link)) {
                boxes.add(list);
            }
        }
    }

    private static boolean link(Element item) {
        if (!few(item)) {
            return false;
        }
        Element link = item.selectFirst("a[href]");
        String text = item.text();
        return link != null && link.text().equals(text) && !Words.endsSentence(text);
    }
}
