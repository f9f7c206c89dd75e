package dev.dateline.importing;

import dev.dateline.article.HtmlLine;
import dev.dateline.importing.Imported.Field;
import dev.dateline.importing.Page.Envelope;
import dev.dateline.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail (RFC 5322) as a page: a press release, a newsletter, what somebody passed on. */
final class Mail {
    private static final Pattern PREFIX = Pattern.compile("\\s*([\\p{L}]{1,7})(?:\\[\\d{1,3}\\])? ?:\\s*+(?=\\S)");
    private static final Pattern ADDRESS = Pattern.compile("https?://");
    /** What programs write into the text that they make of a page, where that has links and bold letters. */
    private static final Pattern LINK = Pattern.compile("(?<=\\S)\\s?<(?:https?://|mailto:|tel:)[^<>\\s]{1,2000}>");

    private static final Pattern BOLD =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*([\\p{L}\\p{N}“\"(][^*\\n]{0,200}?)\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern ARCHIVED = Pattern.compile("<?(https?://[^\\s<>\\p{C}]+)>?");
    /** Of a hundred words of the page, so many stand in the text, or it is none of its own. */
    private static final int ENOUGH = 60;
    /** A text with an address for so many words was made by a program, and the page is better to read. */
    private static final int FULL_OF_ADDRESSES = 40;

    /** So much of a page is enough to compare it with the text, in characters. */
    private static final int LOOKED_AT = 500_000;

    private static final int SHOWN = 5;

    private final String file;
    private final List<Problem> problems;
    private final List<String> attached = new ArrayList<>();
    private boolean sealed;

    private Mail(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the parts of a mail say, as text and as a page; either may be empty. */
    private record Body(String text, String html) {
        static final Body NONE = new Body("", "");
    }

    /** The mail as a page, or none and a problem where it holds no text. */
    static List<Page> of(String file, MimePart message, List<Problem> problems) {
        return new Mail(file, problems).page(message);
    }

    private List<Page> page(MimePart message) {
        Body body = body(message);
        List<MimePart> within = message.all()
                .filter(part -> part != message && part.has("from") && part.has("subject"))
                .toList();
        if (within.size() == 1 && words(body.text().isBlank() ? seen(body.html()) : body.text()) < MailText.NOTE) {
            return new Mail(file, problems).page(within.get(0));
        }
        if (body.text().isBlank() && body.html().isBlank()) {
            problems.add(unreadable());
            return List.of();
        }
        boolean html = body.text().isBlank() || (!body.html().isBlank() && !readable(body));
        return List.of(html ? page(message, body.html()) : text(message, body));
    }

    private Problem unreadable() {
        if (sealed) {
            String remedy = "open it in the mail program, save its text as .txt and import that";
            return Problem.error(file, 0, "encrypted", "The mail is encrypted or sealed", remedy);
        }
        return attached.isEmpty()
                ? Problem.error(file, 0, "no-text", "There is no text in the mail", "look whether it was saved whole")
                : Problem.error(
                        file,
                        0,
                        "no-text",
                        "There is no text in the mail, but " + shown(),
                        "save what is attached and import that");
    }

    private Page page(MimePart message, String html) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields(message, fields);
        return made(".html", fields, html, List.of());
    }

    private Page text(MimePart message, Body body) {
        MailText text =
                MailText.of(body.html().isEmpty() ? body.text() : plain(body.text()), subject(message, "forward"));
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, String> above = text.above();
        if (above.isEmpty()) {
            fields(message, fields);
        } else {
            String place = "the mail that was passed on";
            put(
                    fields,
                    new Field(
                            "title", withoutPrefixes(above.getOrDefault("subject", message.words("subject"))), place));
            String date = above.getOrDefault("date", "");
            String day = HeaderDay.of(date);
            put(
                    fields,
                    new Field(
                            "date",
                            day.isEmpty()
                                    ? PrintedDate.first(date)
                                            .map(Object::toString)
                                            .orElse("")
                                    : day,
                            place));
            Sender.fields(above.getOrDefault("from", ""), place).forEach(field -> put(fields, field));
        }
        return made(".txt", fields, text.story(), text.left());
    }

    private Page made(String ending, Map<String, Field> fields, String body, List<String> left) {
        Map<String, String> origins = new LinkedHashMap<>();
        fields.values().forEach(field -> origins.put(field.key(), field.origin()));
        List<String> notes = new ArrayList<>();
        if (!left.isEmpty()) {
            notes.add("left out: " + String.join(", ", left));
        }
        if (!attached.isEmpty()) {
            notes.add("not read: " + shown());
        }
        String page = FrontMatterText.of(List.copyOf(fields.values())) + body;
        return new Page(
                file,
                file.replaceFirst("(?i)\\.eml$", "") + ending,
                page.getBytes(StandardCharsets.UTF_8),
                new Envelope(origins, String.join("; ", notes), "", "", problems));
    }

    private static void fields(MimePart message, Map<String, Field> fields) {
        put(fields, new Field("title", withoutPrefixes(message.words("subject")), "the mail's subject"));
        put(fields, new Field("date", HeaderDay.of(message.field("date")), "the day on which the mail was sent"));
        String from = message.has("from") ? message.field("from") : message.field("sender");
        Sender.fields(from, "the mail's sender").forEach(field -> put(fields, field));
        Matcher address = ARCHIVED.matcher(message.field("archived-at"));
        put(fields, new Field("url", address.matches() ? address.group(1) : "", "the mail's archive"));
        put(
                fields,
                new Field("lang", message.field("content-language").replaceFirst("[,;].*", ""), "the mail's language"));
    }

    private static void put(Map<String, Field> fields, Field field) {
        String value = field.value().replaceAll("[\\p{C}\\s]+", " ").strip();
        if (!value.isEmpty()) {
            fields.putIfAbsent(field.key(), new Field(field.key(), value, field.origin()));
        }
    }

    private Body body(MimePart part) {
        if (part.attached() || part.is("message/")) {
            attached.add(part.is("message/") ? "a mail" : part.fileName());
            return Body.NONE;
        }
        if (part.is("multipart/")) {
            sealed |= part.is("multipart/encrypted");
            return part.is("multipart/alternative") ? alternative(part) : together(part);
        }
        if (part.is("text/plain") || part.is("text/html")) {
            String text = part.text(file, problems);
            if (part.is("text/html")) {
                return new Body("", text);
            }
            boolean flowed = part.parameter("format").equalsIgnoreCase("flowed");
            return new Body(
                    flowed ? MailText.unfolded(text, part.parameter("delsp").equalsIgnoreCase("yes")) : text, "");
        }
        sealed |= part.is("application/pkcs7-mime") || part.is("application/x-pkcs7-mime");
        attached.add(part.fileName());
        return Body.NONE;
    }

    /** Whether it belongs to what stands beside it: a picture of a page, another form of a text. */
    private static boolean belongs(MimePart part) {
        boolean read = part.is("text/plain") || part.is("text/html") || part.is("multipart/") || part.is("message/");
        return !read && !part.attached();
    }

    /** One text in several forms. */
    private Body alternative(MimePart part) {
        String text = "";
        String html = "";
        for (MimePart form : part.parts()) {
            if (belongs(form)) {
                continue;
            }
            Body body = body(form);
            text = text.isBlank() ? body.text() : text;
            html = body.html().isBlank() ? html : body.html();
        }
        return new Body(text, html);
    }

    /** Texts one after the other; of what is signed the first, as the second is the signature. */
    private Body together(MimePart part) {
        boolean related = part.is("multipart/related");
        List<Body> bodies = new ArrayList<>();
        part.parts().stream()
                .filter(each -> !related || !belongs(each))
                .limit(part.is("multipart/signed") ? 1 : Integer.MAX_VALUE)
                .forEach(each -> bodies.add(body(each)));
        bodies.removeIf(body -> body.text().isBlank() && body.html().isBlank());
        boolean text = bodies.stream().noneMatch(body -> body.text().isBlank());
        boolean html = bodies.stream().anyMatch(body -> !body.html().isBlank());
        StringBuilder texts = new StringBuilder();
        StringBuilder pages = new StringBuilder();
        for (Body body : bodies) {
            texts.append(text ? body.text() + "\n\n" : "");
            pages.append(
                    html
                            ? body.html().isBlank() ? FeedPages.paragraphs(FeedPages.escaped(body.text())) : body.html()
                            : "");
        }
        // Of several pages one after the other only the longest would be taken for the story.
        String page = bodies.size() > 1 && html ? "<article>" + pages + "</article>" : pages.toString();
        return new Body(texts.toString(), page);
    }

    /** Whether the text says what the page does, and reads well. */
    private static boolean readable(Body body) {
        int page = words(seen(body.html()));
        String text = plain(body.text());
        int addresses = (int) ADDRESS.matcher(text).results().count();
        return words(text) * 100L >= (long) page * ENOUGH && addresses * FULL_OF_ADDRESSES <= words(text);
    }

    private static String seen(String html) {
        return HtmlLine.of(html.substring(0, Math.min(LOOKED_AT, html.length())));
    }

    private static String plain(String text) {
        return BOLD.matcher(LINK.matcher(text).replaceAll("")).replaceAll("$1");
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    /** {@code Re: Fwd: The ferry} is about the ferry. */
    private static String withoutPrefixes(String subject) {
        Matcher m = PREFIX.matcher(subject);
        int from = 0;
        while (m.lookingAt() && (MailWords.is("forward", m.group(1)) || MailWords.is("reply", m.group(1)))) {
            from = m.end();
            m.region(from, subject.length());
        }
        return subject.substring(from);
    }

    private static boolean subject(MimePart message, String kind) {
        Matcher m = PREFIX.matcher(message.words("subject"));
        return m.lookingAt() && MailWords.is(kind, m.group(1));
    }

    private String shown() {
        int more = attached.size() - SHOWN;
        String names = String.join(", ", attached.subList(0, Math.min(SHOWN, attached.size())));
        return more > 0 ? names + " and " + more + " more" : names;
    }
}
