package dev.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A made-up news archive: Markdown articles of 450 words in stories of 25, ten articles a day. The articles of a story
 * tell the same events of the same people, each in other words and with the dates as its own day has them. The same
 * number gives the same bytes.
 */
final class SampleFolder {
    private static final int WORDS = 450;
    /** So many words has a sentence. */
    private static final int SENTENCE = 17;

    private static final int STORY = 25;
    private static final int EVENTS = 14;
    private static final int SPREAD = 40;
    private static final int ARTICLES_A_DAY = 10;
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 3);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    /** What happened: who did what, with or to whom, where and when; one verb phrase for each way to tell it. */
    private record Deed(LocalDate day, String who, String whom, String town, List<String> verbs) {}

    private record Story(
            String theme, List<String> people, List<String> groups, List<String> towns, List<Deed> deeds) {}

    private final Random random;

    private SampleFolder(long seed) {
        this.random = new Random(seed);
    }

    /** The number of articles, and the folder that they are written to. */
    public static void main(String[] args) {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    /** Writes so many articles, {@code a000001.md} and on, into the folder, which is made. */
    static void write(int count, Path folder) {
        try {
            Files.createDirectories(folder);
            for (int from = 0; from < count; from += STORY) {
                SampleFolder maker = new SampleFolder(from + 1L);
                LocalDate begin = FIRST.plusDays(from / ARTICLES_A_DAY);
                Story story = maker.story(begin);
                for (int i = from; i < Math.min(count, from + STORY); i++) {
                    LocalDate day = begin.plusDays(1 + (long) (i - from) * SPREAD / STORY);
                    String name = String.format(Locale.ROOT, "a%06d.md", i + 1);
                    Files.writeString(folder.resolve(name), maker.article(story, day, i));
                }
            }
            Files.writeString(folder.resolve("dateline.yaml"), "title: An archive of " + count + " articles\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a folder away with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Story story(LocalDate begin) {
        List<String> people = many(5, this::person);
        List<String> groups = many(2, () -> family() + " " + pick(SampleWords.GROUP));
        List<String> towns = many(3, () -> pick(SampleWords.TOWN));
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            List<String> verbs = List.of(SampleWords.DEED[random.nextInt(SampleWords.DEED.length)]);
            String who = pick(people);
            String whom = random.nextInt(3) == 0 ? "the " + pick(groups) : other(people, who);
            deeds.add(new Deed(begin.plusDays((long) i * SPREAD / EVENTS), who, whom, pick(towns), verbs));
        }
        return new Story(pick(SampleWords.THEME), people, groups, towns, deeds);
    }

    private String article(Story story, LocalDate day, int number) {
        Deed news = latest(story, day);
        StringBuilder out = new StringBuilder();
        String headline =
                last(news.who()) + " " + news.verbs().get(0).formatted(last(news.whom())) + " in " + news.town();
        out.append("---\ntitle: ")
                .append(headline)
                .append(" (")
                .append(number + 1)
                .append(")\ndate: ")
                .append(day);
        out.append("\nauthor: ").append(person()).append("\npublisher: ").append(pick(SampleWords.PAPER));
        out.append("\nurl: https://news.example/")
                .append(number + 1)
                .append("\ntags: [")
                .append(story.theme());
        String lead = told(news, day) + " " + filler(story);
        String list = "- " + filler(story) + "\n- " + filler(story) + "\n";
        out.append("]\n---\n").append(lead).append("\n\n");
        int words = words(lead) + words(list);
        int paragraph = 0;
        while (words < WORDS - SENTENCE / 2) {
            String sentence = random.nextInt(5) < 2 ? told(pick(story.deeds()), day) : filler(story);
            out.append(sentence);
            words += words(sentence);
            paragraph++;
            if (paragraph % 4 == 0) {
                out.append(paragraph % 12 == 0 ? "\n\n## The " + story.theme() + "\n\n" : "\n\n");
            } else {
                out.append(' ');
            }
        }
        return out.append("\n\n").append(list).toString();
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }

    private static Deed latest(Story story, LocalDate day) {
        Deed out = story.deeds().get(0);
        for (Deed d : story.deeds()) {
            out = d.day().isBefore(day) ? d : out;
        }
        return out;
    }

    private String told(Deed deed, LocalDate day) {
        boolean past = deed.day().isBefore(day);
        String who = random.nextInt(3) == 0 ? last(deed.who()) : deed.who();
        int way = random.nextInt(deed.verbs().size());
        String verb = past
                ? deed.verbs().get(way == 1 ? 0 : way)
                : "is to " + deed.verbs().get(1);
        String said = verb.formatted(deed.whom());
        String when = when(deed.day(), day);
        String where = " in " + deed.town();
        return switch (random.nextInt(past ? 4 : 3)) {
            case 0 -> capital(when) + ", " + who + " " + said + where + ".";
            case 1 -> who + " " + said + where + " " + when + ", " + pick(SampleWords.TAIL) + ".";
            case 2 ->
                who + " " + said + " " + when + where + ", [a report](https://wire.example/" + random.nextInt(99999)
                        + ") says.";
            default ->
                "“It was a long road,” said " + pick(SampleWords.WITNESS) + " after " + who + " " + said + where + " "
                        + when + ".";
        };
    }

    private String when(LocalDate deed, LocalDate day) {
        long back = day.toEpochDay() - deed.toEpochDay();
        DayOfWeek week = deed.getDayOfWeek();
        if (back == 1 && random.nextBoolean()) {
            return "yesterday";
        }
        if (back >= 0 && back < 7 && random.nextInt(3) > 0) {
            return "on " + week.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        if (back < 0 && back > -7) {
            return "next " + week.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        return "on " + (random.nextBoolean() ? LONG : SHORT).format(deed);
    }

    private String filler(Story story) {
        String text = pick(SampleWords.FILLER);
        return text.formatted(
                pick(SampleWords.WITNESS),
                pick(story.towns()),
                pick(SampleWords.TAIL),
                story.theme(),
                2 + random.nextInt(96));
    }

    private String person() {
        return pick(SampleWords.GIVEN) + " " + family();
    }

    /** Made of syllables, so that a large archive has many. */
    private String family() {
        return capital(pick(SampleWords.ONSET) + pick(SampleWords.MIDDLE) + pick(SampleWords.ENDING));
    }

    private static String last(String name) {
        return name.startsWith("the ") ? name : name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<String> many(int count, java.util.function.Supplier<String> of) {
        List<String> out = new ArrayList<>();
        while (out.size() < count) {
            String next = of.get();
            if (!out.contains(next)) {
                out.add(next);
            }
        }
        return out;
    }

    private String other(List<String> of, String than) {
        String out = pick(of);
        return out.equals(than) ? of.get((of.indexOf(than) + 1) % of.size()) : out;
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
