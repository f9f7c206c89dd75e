package dev.dateline.export;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The latest events as an Atom feed (RFC 4287). */
final class AtomFeed {
    private final SiteAddress site;
    private final Reports reports;
    private final Paths paths;

    AtomFeed(SiteAddress site, Reports reports, Paths paths) {
        this.site = site;
        this.reports = reports;
        this.paths = paths;
    }

    String of(List<Entry> entries, String updated) {
        return Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            text(xml, "id", site.identity(""));
            text(xml, "title", site.title());
            if (!site.description().isEmpty()) {
                text(xml, "subtitle", site.description());
            }
            text(xml, "updated", updated);
            xml.writeStartElement("author");
            text(xml, "name", site.title());
            xml.writeEndElement();
            text(xml, "generator", "Dateline");
            link(xml, "alternate", "text/html", site.known() ? site.of("") : "index.html");
            link(xml, "self", "application/atom+xml", site.of(SiteFiles.ATOM));
            for (Entry e : entries) {
                entry(xml, e);
            }
        });
    }

    private void entry(XMLStreamWriter xml, Entry e) throws XMLStreamException {
        String path = paths.of(e.event());
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        text(xml, "id", site.identity(path));
        text(xml, "title", e.title());
        link(xml, "alternate", "text/html", site.known() ? site.of(path) : path + "index.html");
        text(xml, "published", Entry.instant(e.published()));
        text(xml, "updated", Entry.instant(e.updated()));
        for (String name : e.names().distinct().toList()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", Plain.withoutControls(name));
        }
        if (!e.event().summary().isEmpty()) {
            text(xml, "summary", e.event().summary());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(e.html(reports));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Plain.withoutControls(value));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }
}
