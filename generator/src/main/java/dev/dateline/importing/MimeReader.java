package dev.dateline.importing;

import dev.dateline.article.Encoding;
import dev.dateline.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Reads messages (RFC 5322) and their parts. What is damaged is told, and what can be read is read. */
final class MimeReader {
    /** The first line of a part. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?im)^--([^\\r\\n]{1,70}?)[ \\t]*\\R(?=Content-[a-z]{1,30}:)");

    private static final int DEEPEST = 20;
    private static final int MOST = 5_000;
    /** In bytes; the list of those who got a mail can be long. */
    private static final int LONGEST_FIELD = 1 << 20;

    private static final int FIELDS = 10_000;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxHeaderCount(FIELDS)
            .build();

    private final String file;
    private final List<Problem> problems;
    private final Deque<MimePart> open = new ArrayDeque<>();
    private MimePart root = new MimePart();
    private int count;
    private boolean cut;

    private MimeReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The message, with what is wrong with it. */
    static MimePart read(String file, byte[] bytes, List<Problem> problems) {
        MimeReader reader = new MimeReader(file, problems);
        byte[] mended = MessageLines.mended(file, bytes, problems);
        reader.parse(mended);
        Optional<MimePart> unparted = reader.root
                .all()
                .filter(part -> part.is("multipart/") && part.parts().isEmpty())
                .findFirst();
        if (unparted.isPresent()
                && reader.part(
                        unparted.get(),
                        unparted.get() == reader.root ? mended : unparted.get().bytes())) {
            reader.tell(
                    "bad-boundary",
                    0,
                    "The header does not say rightly where its parts begin, they are told by their first lines",
                    "look whether all of it is there");
        } else if (reader.cut) {
            reader.tell(
                    "cut-off",
                    lines(bytes),
                    "The file ends before its last part does; perhaps it was not saved whole",
                    "save it again");
        }
        return reader.root;
    }

    private void tell(String code, int line, String message, String hint) {
        problems.add(Problem.warning(file, line, code, message, hint));
    }

    private void parse(byte[] bytes) {
        MimeTokenStream in = new MimeTokenStream(LIMITS, new Damage(), null);
        in.setRecursionMode(RecursionMode.M_RECURSE);
        in.parse(new ByteArrayInputStream(bytes));
        try {
            for (EntityState state = in.getState(); state != EntityState.T_END_OF_STREAM; state = in.next()) {
                if (!token(in, state)) {
                    tell("too-many-parts", 0, "It has more than " + MOST + " parts, the others are left out", "");
                    return;
                }
            }
        } catch (IOException | MimeException e) {
            tell(
                    "too-long",
                    0,
                    "Its header is longer than any should be, and what stands below is left out",
                    "save its text as .txt and import that");
        }
    }

    private boolean token(MimeTokenStream in, EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE, T_START_BODYPART -> {
                MimePart part = new MimePart();
                MimePart whole = open.peek();
                if (whole == null) {
                    root = part;
                } else {
                    whole.add(part);
                }
                open.push(part);
                in.setRecursionMode(open.size() < DEEPEST ? RecursionMode.M_RECURSE : RecursionMode.M_FLAT);
                return ++count <= MOST;
            }
            case T_FIELD -> field(in.getField());
            case T_PREAMBLE -> current().fill(bytes(in.getInputStream()));
            case T_BODY -> {
                MimePart part = current();
                if (part.is("text/") || part.is("application/xhtml") || part.is("multipart/")) {
                    part.fill(bytes(in.getDecodedInputStream()));
                }
            }
            case T_END_MESSAGE, T_END_BODYPART -> {
                open.pop();
                in.setRecursionMode(RecursionMode.M_RECURSE);
            }
            default -> {}
        }
        return true;
    }

    private MimePart current() {
        MimePart part = open.peek();
        return part == null ? root : part;
    }

    private void field(Field field) {
        byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
        String line = Encoding.decode(raw, "header.txt", "", new ArrayList<>());
        String body = line.substring(line.indexOf(':') + 1)
                .replaceAll("\\R[ \\t]*", " ")
                .strip();
        current().put(field.getName().strip().toLowerCase(Locale.ROOT), body);
    }

    /** What can be read before the end, or before the damage, counts. */
    private byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                out.write(some, 0, n);
            }
        } finally {
            current().fill(out.toByteArray());
        }
        return out.toByteArray();
    }

    /** A message whose header does not say how its parts begin, or says it wrongly, shows it in their first lines. */
    private boolean part(MimePart whole, byte[] lines) {
        Matcher boundary = BOUNDARY.matcher(Page.latin(lines));
        if (!boundary.find()) {
            return false;
        }
        String header = "Content-Type: multipart/mixed; boundary=\"" + boundary.group(1) + "\"\n\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(lines);
        MimeReader again = new MimeReader(file, problems);
        again.parse(bytes.toByteArray());
        again.root.parts().forEach(whole::add);
        return true;
    }

    private static int lines(byte[] bytes) {
        int lines = 1;
        for (int i = 0; i < bytes.length - 1; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Hears of a part that the file ends in. */
    private final class Damage extends DecodeMonitor {
        @Override
        public boolean warn(String error, String dropDesc) {
            cut |= error.endsWith(Event.MIME_BODY_PREMATURE_END.toString());
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
