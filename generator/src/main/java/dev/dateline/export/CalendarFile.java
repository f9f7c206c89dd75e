package dev.dateline.export;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * iCalendar (RFC 5545). A calendar knows days alone, so an event is in it only where the words gave its day or its days:
 * "about the 5th", a week, a month or a season would become days that nobody named, and are left out.
 */
final class CalendarFile {
    /** Octets of a line, without its end; longer ones go on in the next line after a blank. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final SiteAddress site;
    private final Reports reports;

    CalendarFile(SiteAddress site, Reports reports) {
        this.site = site;
        this.reports = reports;
    }

    /** One event. */
    String of(Event e, String path) {
        Lines out = begin();
        add(out, e, path);
        return out.end();
    }

    /** Every event that has a day. */
    String of(Timeline timeline, Paths paths) {
        List<Event> events =
                timeline.events().stream().filter(e -> e.time().fitsCalendar()).toList();
        int left = timeline.events().size() - events.size();
        Lines out = begin();
        out.text("NAME", site.title());
        out.text("X-WR-CALNAME", site.title());
        String note = left == 0 ? "" : left + (left == 1 ? " event" : " events") + " without an exact day left out.";
        String description = (site.description() + " " + note).strip();
        if (!description.isEmpty()) {
            out.text("DESCRIPTION", description);
            out.text("X-WR-CALDESC", description);
        }
        events.forEach(e -> add(out, e, paths.of(e)));
        return out.end();
    }

    private static Lines begin() {
        Lines out = new Lines();
        out.line("BEGIN:VCALENDAR");
        out.line("VERSION:2.0");
        out.line("PRODID:-//Dateline//Dateline//EN");
        out.line("CALSCALE:GREGORIAN");
        return out;
    }

    private void add(Lines out, Event e, String path) {
        // When this version came to be: the day of the last report, for want of a clock.
        LocalDate stamp = reports.latest(e).orElse(e.time().start());
        out.line("BEGIN:VEVENT");
        out.text("UID", site.identity(path));
        out.line("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
        out.line("DTSTART;VALUE=DATE:" + DAY.format(e.time().start()));
        out.line("DTEND;VALUE=DATE:" + DAY.format(e.time().end()));
        out.text("SUMMARY", e.title());
        out.text("DESCRIPTION", description(e));
        if (!e.places().isEmpty()) {
            out.text("LOCATION", e.places().stream().map(Entity::name).collect(Collectors.joining(", ")));
        }
        if (site.known()) {
            out.line("URL:" + site.of(path));
        }
        out.line("STATUS:"
                + switch (e.status()) {
                    case HAPPENED -> "CONFIRMED";
                    case PLANNED -> "TENTATIVE";
                    case CANCELLED -> "CANCELLED";
                });
        out.line("TRANSP:TRANSPARENT");
        out.line("END:VEVENT");
    }

    private String description(Event e) {
        StringBuilder out = new StringBuilder(e.summary());
        for (Article a : reports.of(e)) {
            out.append(out.isEmpty() ? "" : "\n").append("Reported by ");
            out.append(a.publisher().isEmpty() ? a.title() : a.publisher());
            a.anchor().ifPresent(d -> out.append(", ").append(Labels.shortForm(TimeSpan.day(d))));
            out.append(a.url().isEmpty() ? "" : ": " + a.url());
        }
        return out.toString();
    }

    /** Content lines, escaped and folded. */
    private static final class Lines {
        private final StringBuilder out = new StringBuilder();

        void text(String name, String value) {
            String escaped = Plain.withoutControls(value)
                    .replace("\\", "\\\\")
                    .replace(";", "\\;")
                    .replace(",", "\\,")
                    .replace("\n", "\\n");
            line(name + ":" + escaped);
        }

        /** Folds by octets, never within a character. */
        void line(String line) {
            int octets = 0;
            int from = 0;
            for (int i = 0; i < line.length(); ) {
                char c = line.charAt(i);
                int character = c < 0x80 ? c : line.codePointAt(i);
                int length = c < 0x80 ? 1 : octets(character);
                if (octets + length > LINE) {
                    out.append(line, from, i).append("\r\n ");
                    from = i;
                    octets = 1;
                }
                octets += length;
                i += c < 0x80 ? 1 : Character.charCount(character);
            }
            out.append(line, from, line.length()).append("\r\n");
        }

        /** In UTF-8, where half a character becomes a question mark. */
        private static int octets(int character) {
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return 1;
            }
            return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        }

        String end() {
            line("END:VCALENDAR");
            return out.toString();
        }
    }
}
