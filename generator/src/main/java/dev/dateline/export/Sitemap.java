package dev.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All pages for search engines, after sitemaps.org; several files under an index where one cannot hold them. */
final class Sitemap {
    static final String NAME = "sitemap.xml";

    /** The protocol's own limit for a file. */
    private static final int MOST = 50_000;

    private Sitemap() {}

    /** The files; pages are paths as {@code about/index.html}. */
    static SortedMap<String, String> of(List<String> pages, SiteAddress site) {
        SortedMap<String, String> files = new TreeMap<>();
        List<String> addresses = pages.stream()
                .map(p -> site.of(p.replaceFirst("(^|/)index\\.html$", "$1")))
                .toList();
        if (addresses.size() <= MOST) {
            files.put(NAME, xml("urlset", "url", addresses));
            return files;
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += MOST) {
            String name = "sitemap-" + (parts.size() + 1) + ".xml";
            List<String> part = addresses.subList(from, Math.min(addresses.size(), from + MOST));
            files.put(name, xml("urlset", "url", part));
            parts.add(site.of(name));
        }
        files.put(NAME, xml("sitemapindex", "sitemap", parts));
        return files;
    }

    private static String xml(String root, String element, List<String> addresses) {
        return Xml.document(root, "http://www.sitemaps.org/schemas/sitemap/0.9", xml -> {
            for (String address : addresses) {
                xml.writeCharacters("\n");
                xml.writeStartElement(element);
                xml.writeStartElement("loc");
                xml.writeCharacters(address);
                xml.writeEndElement();
                xml.writeEndElement();
            }
        });
    }
}
