package dev.dateline.article;

import dev.dateline.source.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a file's bytes to its characters; a byte order mark is no part of them. */
public final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Where a web page says its encoding: {@code <meta charset=…>} in one of its two forms, or in an XML declaration. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta\\s[^>]{0,200}?charset|<\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    /** A page says it within its first bytes, or browsers do not look for it. */
    private static final int HEAD = 4096;

    private static final int LOOKED_AT = 64;

    private Encoding() {}

    /**
     * UTF-8, or UTF-16, or what a web page that is neither says of itself; else windows-1252, which maps every byte to
     * something.
     */
    static String decode(byte[] bytes, String path, List<Problem> problems) {
        return decode(bytes, path, "", problems);
    }

    /**
     * As {@link #decode(byte[], String, List)}, of what came with a label of its encoding, as the part of a mail does.
     *
     * @param path the file; its ending tells whether a page may name an encoding, where the label is none
     * @param label as it was written there, empty for none
     * @param problems to which is added what cannot be read
     */
    public static String decode(byte[] bytes, String path, String label, List<Problem> problems) {
        Optional<Charset> said = label.isEmpty() ? Optional.empty() : EncodingLabel.of(label);
        String text = characters(bytes, path, said, problems);
        int nul = text.indexOf('\0');
        if (nul < 0) {
            return text;
        }
        problems.add(Problem.warning(
                path,
                Lines.lineAt(text, nul),
                "nul-character",
                "The file holds NUL characters, they are shown as \uFFFD",
                "save the file as plain UTF-8 text"));
        return text.replace('\0', '\uFFFD');
    }

    private static String characters(byte[] bytes, String path, Optional<Charset> label, List<Problem> problems) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, path, label, problems);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE, path, problems);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE, path, problems);
        }
        Optional<Charset> other = unmarked(bytes).or(() -> label.filter(Encoding::isNotSeenInItsBytes));
        return other.isPresent() ? new String(bytes, other.get()) : utf8(bytes, 0, path, label, problems);
    }

    /** The encodings of seven bits, as ISO-2022-JP, look like ASCII, and UTF-16 may, too. */
    private static boolean isNotSeenInItsBytes(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
    }

    /** UTF-16 without its mark has a zero in every other byte of what is written in Latin letters, as markup is. */
    private static Optional<Charset> unmarked(byte[] bytes) {
        int zeros = 0;
        int others = 0;
        for (int i = 0; i + 1 < Math.min(LOOKED_AT, bytes.length); i += 2) {
            boolean high = bytes[i] == 0;
            boolean low = bytes[i + 1] == 0;
            if (high == low) {
                return Optional.empty();
            }
            zeros += low ? 1 : 0;
            others += high ? 1 : 0;
        }
        return zeros > 0 && others == 0
                ? Optional.of(StandardCharsets.UTF_16LE)
                : others > 0 && zeros == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The encoding that the page names, where it is one of single bytes or of the East; Unicode was tried before. */
    private static Optional<Charset> declared(byte[] bytes, String path) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return FileFormat.of(path) == FileFormat.HTML && m.find() ? EncodingLabel.of(m.group(1)) : Optional.empty();
    }

    /** Half of a pair, or of a unit, cannot be told from what another encoding would say: it is shown as a gap. */
    private static String utf16(byte[] bytes, Charset charset, String path, List<Problem> problems) {
        String text = new String(bytes, 2, bytes.length - 2, charset);
        int gap = text.indexOf('\uFFFD');
        if (gap >= 0) {
            problems.add(Problem.warning(
                    path,
                    Lines.lineAt(text, gap),
                    "encoding",
                    "The file is not sound UTF-16, what cannot be read is shown as \uFFFD",
                    "save the file as UTF-8"));
        }
        return text;
    }

    private static String utf8(byte[] bytes, int from, String path, Optional<Charset> label, List<Problem> problems) {
        String sound = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (sound.indexOf('\uFFFD') < 0) {
            return sound; // nothing had to be replaced
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            Optional<Charset> said = label.or(() -> declared(bytes, path))
                    .filter(charset -> !charset.name().startsWith("UTF-"));
            if (said.isPresent()) {
                return new String(bytes, from, bytes.length - from, said.get());
            }
            // The buffer stops where the bad byte stands.
            String before = new String(bytes, from, in.position() - from, StandardCharsets.UTF_8);
            problems.add(Problem.warning(
                    path,
                    Lines.lineAt(before, before.length()),
                    "encoding",
                    "The file is not UTF-8, it is read as windows-1252",
                    "save the file as UTF-8"));
            return new String(bytes, from, bytes.length - from, WINDOWS_1252);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
