package dev.dateline.importing;

import dev.dateline.source.Problem;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads RSS (2.0, 1.0 and older) and Atom (RFC 4287): each entry becomes a page with front matter. */
final class XmlFeed {
    private static final Pattern START = Pattern.compile(
            "\\s*+(?:(?:<\\?xml[^>]*+>|<!--(?:[^-]|-(?!->))*+-->)\\s*+)*+<(rss|feed|[a-z]{1,9}:RDF|RDF)\\b.*",
            Pattern.DOTALL);
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final FeedPages pages;

    private XmlFeed(FeedPages pages) {
        this.pages = pages;
    }

    static boolean is(String text) {
        return START.matcher(text.substring(0, Math.min(2000, text.length()))).matches();
    }

    static List<Page> read(String file, byte[] bytes, List<Problem> problems) {
        FeedPages pages = new FeedPages(file);
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            // A feed is somebody else's text: it may define and load nothing.
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            new XmlFeed(pages).elements(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            problems.add(Problem.error(
                    file, line, "bad-feed", "The feed is no sound XML from here on", "load the feed anew"));
        }
        return pages.all();
    }

    private void elements(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = in.getLocalName();
                if (name.equals("item") || name.equals("entry")) {
                    pages.begin();
                } else if (name.equals("feed") || name.equals("rss")) {
                    pages.put("language", in.getAttributeValue(XML, "lang"));
                    pages.put("base", in.getAttributeValue(XML, "base"));
                } else {
                    element(in, name);
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && (in.getLocalName().equals("item") || in.getLocalName().equals("entry"))) {
                pages.end();
            }
        }
    }

    private void element(XMLStreamReader in, String name) throws XMLStreamException {
        boolean media = "http://search.yahoo.com/mrss/".equals(in.getNamespaceURI());
        switch (name) {
            case "link" -> link(in);
            case "author", "creator" -> pages.put("author", text(in));
            case "pubDate", "published", "date", "issued" -> pages.put("date", text(in));
            case "updated", "modified" -> pages.put("updated", text(in));
            case "encoded", "content" -> {
                if (!media) {
                    pages.put("content", text(in));
                }
            }
            case "description", "summary" -> pages.put(media ? "media" : "summary", text(in));
            case "title" -> pages.put(media ? "media" : "title", text(in));
            case "language" -> pages.put("language", text(in));
            case "guid" ->
                pages.put("true".equals(in.getAttributeValue(null, "isPermaLink")) ? "link" : "guid", text(in));
            case "image" -> text(in);
            default -> {}
        }
    }

    private void link(XMLStreamReader in) throws XMLStreamException {
        String relation = in.getAttributeValue(null, "rel");
        String target = in.getAttributeValue(null, "href");
        String words = text(in);
        if (relation == null || relation.equals("alternate")) {
            pages.put("link", target == null ? words : target);
        }
    }

    /** All text below the element; markup within it, as Atom's XHTML, is written out again. */
    private static String text(XMLStreamReader in) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        boolean name = false;
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                name = in.getLocalName().equals("email") || in.getLocalName().equals("uri");
                String href = in.getAttributeValue(null, "href");
                out.append('<').append(in.getLocalName());
                out.append(href == null ? ">" : " href=\"" + href.replace("\"", "%22") + "\">");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                name = false;
                out.append(depth > 0 ? "</" + in.getLocalName() + ">" : "");
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                out.append(name ? "" : in.getText());
            }
        }
        return out.toString();
    }
}
