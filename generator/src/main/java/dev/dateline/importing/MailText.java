package dev.dateline.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The story in the text of a mail: without the signature, without what it answers; of a mail that was passed on, what
 * was passed on.
 */
final class MailText {
    /** A cover note is shorter, in words. */
    static final int NOTE = 40;
    /** A signature is shorter, in lines. */
    private static final int SIGNATURE = 15;
    /** What stands above a quotation is shorter, in characters. */
    private static final int LINE = 400;

    private static final Pattern FIELD = Pattern.compile("\\*?([\\p{L}-]{1,20}) ?:\\*?(?:\\s+(\\S.*))?");
    private static final Pattern QUOTED = Pattern.compile("\\s{0,2}>.*");
    private static final Pattern MARK = Pattern.compile("^\\s{0,2}> ?");
    /** {@code -----Original Message-----}, {@code Begin forwarded message:} */
    private static final Pattern BEGIN = Pattern.compile("\\s*(?:-{2,}[^-].{0,60}?-{2,}|_{10,}|[\\p{L} ]{5,60}:)\\s*");
    /** What stands above a quotation: {@code On 6 Oct 2031 at 10:15, Anna Keller <anna@gazette.example> wrote:} */
    private static final Pattern ATTRIBUTION =
            Pattern.compile(".*(?:@|\\d{1,2}[:.h]\\d{2}|\\d{4}).*:\\s*", Pattern.DOTALL);

    /** {@code ###}, {@code -30-}, {@code - ENDS -} */
    private static final Pattern END =
            Pattern.compile("(?i)\\s*(?:#(?: ?#){2,9}|[-–—] ?30 ?[-–—]|[-–—*]* ?ends ?[-–—*]*)\\s*");

    private final List<String> lines;
    private final Map<String, String> above = new HashMap<>();
    private final List<String> left = new ArrayList<>();

    private MailText(String text) {
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /**
     * Finds it.
     *
     * @param text the whole text
     * @param passedOn whether the subject says that the mail was passed on
     */
    static MailText of(String text, boolean passedOn) {
        MailText mail = new MailText(text);
        mail.earlier(passedOn);
        mail.end();
        mail.signature();
        mail.quotations();
        return mail;
    }

    String story() {
        return String.join("\n", lines).strip() + "\n";
    }

    /** What stands above the story that was passed on, under {@code from}, {@code date} and {@code subject}. */
    Map<String, String> above() {
        return above;
    }

    /** What was left out, for people. */
    List<String> left() {
        return left;
    }

    /** Text that was wrapped to be put together again (RFC 3676). */
    static String unfolded(String text, boolean withoutSpace) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (String line : text.lines().toList()) {
            boolean quoted = line.startsWith(">");
            String bare = !quoted && line.startsWith(" ") ? line.substring(1) : line;
            // A quotation keeps its lines: their marks say whose they are.
            boolean flows = !quoted && bare.endsWith(" ") && !bare.equals("-- ");
            out.append(open && (quoted || bare.equals("-- ")) ? "\n" : "");
            out.append(flows && withoutSpace ? bare.substring(0, bare.length() - 1) : bare)
                    .append(flows ? "" : "\n");
            open = flows;
        }
        return out.toString();
    }

    /** A mail within: it is the story where it was passed on, and is left out where it was answered. */
    private void earlier(boolean passedOn) {
        int[] block = fields(lines);
        if (block.length == 0 && passedOn && words(unquoted()) < NOTE) {
            List<String> bare = bare(lines);
            block = fields(bare);
            if (block.length > 0) {
                lines.clear();
                lines.addAll(bare);
            }
        }
        if (block.length == 0) {
            return;
        }
        int begin = block[0];
        while (begin > 0
                && (lines.get(begin - 1).isBlank()
                        || BEGIN.matcher(lines.get(begin - 1)).matches())) {
            begin--;
        }
        List<String> own = lines.subList(0, begin);
        int words = words(own);
        if (passedOn || words < NOTE) {
            if (words > 0) {
                left.add("the note above the mail that was passed on");
            }
            lines.subList(0, block[1]).clear();
        } else {
            above.clear();
            left.add("the mail that it answers");
            lines.subList(begin, lines.size()).clear();
        }
    }

    /** From where to where the fields of a mail stand within the text; nothing where there are none. */
    private int[] fields(List<String> within) {
        for (int i = 0; i < within.size(); i++) {
            above.clear();
            int to = i;
            for (; to < within.size(); to++) {
                Matcher m = FIELD.matcher(within.get(to).strip());
                String kind = m.matches() ? kind(m.group(1)) : "";
                if (!kind.isEmpty() && m.group(2) != null) {
                    above.putIfAbsent(kind, m.group(2));
                } else if (kind.isEmpty()) {
                    break;
                }
            }
            // "Date: Friday", "From: 9 am" and "To: 5 pm" say when a market is open.
            boolean mail = above.containsKey("subject")
                    || above.getOrDefault("from", "").indexOf('@') >= 0;
            if (mail && above.containsKey("from") && to - i > 2) {
                return new int[] {i, to};
            }
            i = to; // what begins within these fields is no more than they are
        }
        above.clear();
        return new int[0];
    }

    private static String kind(String label) {
        for (String kind : List.of("from", "date", "subject", "to")) {
            if (MailWords.is(kind, label)) {
                return kind;
            }
        }
        return "";
    }

    /** Below the mark that ends a press release stands whom to ask. */
    private void end() {
        for (int i = 0; i < lines.size(); i++) {
            if (END.matcher(lines.get(i)).matches() && words(lines.subList(0, i)) >= NOTE) {
                left.add("what stands below the end of the release");
                lines.subList(i, lines.size()).clear();
            }
        }
    }

    private void signature() {
        for (int i = Math.max(0, lines.size() - SIGNATURE); i < lines.size(); i++) {
            if (lines.get(i).strip().equals("--")) {
                left.add("the signature");
                lines.subList(i, lines.size()).clear();
            }
        }
    }

    /** What somebody answers is left out; a text that is quoted as a whole is the story. */
    private void quotations() {
        int quoted = (int)
                lines.stream().filter(line -> QUOTED.matcher(line).matches()).count();
        if (quoted == 0) {
            return;
        }
        List<String> own = unquoted();
        List<String> all = bare(lines);
        boolean whole = words(own) < NOTE && words(all) > 2 * words(own);
        if (!whole) {
            left.add(quoted + (quoted == 1 ? " quoted line" : " quoted lines"));
        }
        lines.clear();
        lines.addAll(whole ? all : own);
    }

    /** The lines that are no quotation, nor say whose the next one is. */
    private List<String> unquoted() {
        List<String> own = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            boolean quoted = QUOTED.matcher(line).matches();
            if (quoted && !within) {
                attribution(own);
            } else if (!quoted) {
                own.add(line);
            }
            within = quoted || (within && line.isBlank());
        }
        return own;
    }

    private static void attribution(List<String> own) {
        int end = own.size();
        while (end > 0 && own.get(end - 1).isBlank()) {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < 3 && !own.get(begin - 1).isBlank()) {
            begin--;
        }
        String said = String.join("\n", own.subList(begin, end));
        if (said.length() < LINE && ATTRIBUTION.matcher(said).matches()) {
            own.subList(begin, own.size()).clear();
        }
    }

    private static List<String> bare(List<String> quoted) {
        return quoted.stream().map(line -> MARK.matcher(line).replaceFirst("")).toList();
    }

    private static int words(List<String> text) {
        return (int) text.stream()
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
