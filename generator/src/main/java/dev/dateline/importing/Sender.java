package dev.dateline.importing;

import dev.dateline.importing.Imported.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who sent a mail: a person is its author, a house its publisher. */
final class Sender {
    private static final Pattern NAMED =
            Pattern.compile("\"?([^\"<\\[]*+)\"?\\s*+(?:<|\\[mailto:)([^\\s<>\\]]*)[>\\]].*");
    private static final Pattern COMMENTED = Pattern.compile("(\\S++)\\s*+\\(([^()]*+)\\)");
    private static final Pattern BARE = Pattern.compile("[^\\s@]++@\\S++");
    private static final Pattern TURNED = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}. '’-]+)");

    private final String name;
    private final String box;
    private final String host;

    private Sender(String name, String address) {
        int at = address.lastIndexOf('@');
        this.name = TURNED.matcher(name).replaceFirst("$2 $1").strip();
        this.box = at < 0 ? "" : address.substring(0, at).toLowerCase(Locale.ROOT);
        this.host = at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Of {@code Anna Keller <anna@gazette.example>} and its other forms.
     *
     * @param from what the field says
     * @param place where it stands, for people
     */
    static List<Field> fields(String from, String place) {
        String line = from.substring(0, Math.min(500, from.length())).strip();
        Matcher named = NAMED.matcher(line);
        Matcher commented = COMMENTED.matcher(line);
        if (named.matches()) {
            return new Sender(MimePart.decoded(named.group(1)), named.group(2)).fields(place);
        }
        if (commented.matches()) {
            return new Sender(MimePart.decoded(commented.group(2)), commented.group(1)).fields(place);
        }
        boolean bare = BARE.matcher(line).matches();
        return new Sender(bare ? "" : MimePart.decoded(line), bare ? line : "").fields(place);
    }

    private List<Field> fields(String place) {
        List<Field> fields = new ArrayList<>();
        boolean named = !name.isEmpty() && name.indexOf('@') < 0;
        if (named && person()) {
            fields.add(new Field("author", name, place + "; look whether it is a name"));
        } else if (named) {
            fields.add(new Field("publisher", name, place));
        }
        if (!host.isEmpty() && !MailWords.is("host", host) && (!named || person())) {
            fields.add(new Field("publisher", host, "the host of the sender's address"));
        }
        return fields;
    }

    /** A house has its name in its host, or a mailbox that is nobody's. */
    private boolean person() {
        boolean role = Stream.of(box.split("[^\\p{L}]+", -1)).anyMatch(part -> MailWords.is("role", part));
        boolean house = Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(word -> word.length() > 3 && host.contains(word));
        return !role && !house && Importer.NAME.matcher(name).matches();
    }
}
