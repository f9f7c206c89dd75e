package dev.dateline.article;

import dev.dateline.source.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** From a file's bytes to its characters; a byte order mark is no part of them. */
final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encoding() {}

    /** UTF-8, or UTF-16 with its mark, else windows-1252, which maps every byte to something. */
    static String decode(byte[] bytes, String path, List<Problem> problems) {
        String text = characters(bytes, path, problems);
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

    private static String characters(byte[] bytes, String path, List<Problem> problems) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, path, problems);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE, path, problems);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE, path, problems);
        }
        return utf8(bytes, 0, path, problems);
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

    private static String utf8(byte[] bytes, int from, String path, List<Problem> problems) {
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
