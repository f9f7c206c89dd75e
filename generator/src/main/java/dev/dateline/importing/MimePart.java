package dev.dateline.importing;

import dev.dateline.article.Encoding;
import dev.dateline.article.EncodingLabel;
import dev.dateline.source.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** An entity of MIME (RFC 2045, RFC 2046): a whole message, a part of one, or a message within. */
final class MimePart {
    /** Of a field that people read, in characters. */
    private static final int LONGEST = 2_000;
    /** The JDK's encodings that labels in a header mean other ones by. */
    private static final Map<Charset, Charset> MEANT = Charset.availableCharsets().values().stream()
            .filter(charset -> !meant(charset).equals(charset))
            .collect(Collectors.toMap(charset -> charset, MimePart::meant));

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<MimePart> parts = new ArrayList<>();
    private byte[] bytes = {};

    private static Charset meant(Charset charset) {
        return EncodingLabel.of(charset.name()).orElse(charset);
    }

    void put(String name, String body) {
        fields.putIfAbsent(name, body);
    }

    void add(MimePart part) {
        parts.add(part);
    }

    void fill(byte[] body) {
        bytes = body;
    }

    /** What stands between its boundaries; the message within, where it is one. */
    List<MimePart> parts() {
        return parts;
    }

    /** What it holds, out of its transfer encoding; empty unless it is text. */
    byte[] bytes() {
        return bytes;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** As it is written, on one line; the name in lower case. Empty where it is not there. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** As people read it (RFC 2047). */
    String words(String name) {
        return decoded(field(name));
    }

    static String decoded(String body) {
        String bounded = body.substring(0, Math.min(LONGEST, body.length()));
        return DecoderUtil.decodeEncodedWords(bounded, DecodeMonitor.SILENT, StandardCharsets.UTF_8, MEANT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** {@code text/html}; what says nothing of itself is {@code text/plain}. */
    String type() {
        String type = value("content-type").toLowerCase(Locale.ROOT).replace(" ", "");
        return type.matches("[^/]+/[^/]+") ? type : "text/plain";
    }

    boolean is(String begin) {
        return type().startsWith(begin);
    }

    /** A parameter of its type, as {@code charset}; empty where it is not there. */
    String parameter(String name) {
        return parameter("content-type", name);
    }

    /** Whether it was sent to be kept and not to be read. */
    boolean attached() {
        return value("content-disposition").equalsIgnoreCase("attachment");
    }

    /** The name of the file that it was, else its type. */
    String fileName() {
        String name = decoded(parameter("content-disposition", "filename"));
        String other = name.isEmpty() ? decoded(parameter("name")) : name;
        return other.isEmpty() ? type() : other;
    }

    /** What it holds as characters. */
    String text(String file, List<Problem> problems) {
        String ending = is("text/html") || is("application/xhtml") ? ".html" : ".txt";
        List<Problem> found = new ArrayList<>();
        String text = Encoding.decode(bytes, file + ending, parameter("charset"), found);
        // Its lines are those of the part, not of the file.
        found.forEach(p -> problems.add(Problem.warning(file, 0, p.code(), p.message(), p.hint())));
        return text;
    }

    /** It and all parts within, in their order. */
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }

    private String value(String field) {
        return raw(field).getValue() == null ? "" : raw(field).getValue().strip();
    }

    /** Of several lines, or with an encoding of its own, too (RFC 2231). */
    private String parameter(String field, String name) {
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair : raw(field).getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                parameters.addParameter(pair.getName(), pair.getValue());
            }
        }
        String value = parameters.get(name);
        return value == null ? "" : value.strip();
    }

    private RawBody raw(String field) {
        String body = field(field);
        return RawFieldParser.DEFAULT.parseRawBody(
                new RawField(field, body.substring(0, Math.min(LONGEST, body.length()))));
    }
}
