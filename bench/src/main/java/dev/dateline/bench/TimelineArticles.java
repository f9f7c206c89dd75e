package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated articles of 450 words, all of one story and of the same hundred days; of a number always the same ones. */
public final class TimelineArticles {
    private static final int WORDS = 450;
    private static final int DAYS = 100;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final String[] GIVEN = {"Odile", "Tomas", "Brita", "Ruth", "Yvo", "Sergio", "Anneke", "Ilse", "Marek"
    };
    private static final String[] FAMILY = {
        "Marchetta",
        "Brankovar",
        "Lundquist",
        "Ebbinghaus",
        "Terhaar",
        "Calvani",
        "Dorsman",
        "Okonjo",
        "Pellerin",
        "Rask"
    };
    private static final String[] TOWN = {"Vienna", "Oslo", "Lisbon", "Geneva", "Rostock", "Lima", "Accra", "Quito"};
    private static final String[] DEED = {
        "met %s in %s",
        "accused %s of a breach in %s",
        "signed a treaty with %s in %s",
        "called %s from %s",
        "rejected the offer that %s had made in %s",
        "released a letter to %s in %s",
        "sued %s at a court in %s"
    };
    private static final String[] DAY = {"on Monday", "on Tuesday", "on Friday", "yesterday", "last week", "", "", ""};
    private static final String[] FILLER = {
        "Nobody in the hall, a former mill by the river, expected much; the crowd outside was small and cold.",
        "The fund lost 12 percent of its value last year and has paid nothing since 2019.",
        "A spokeswoman said that the two sides would return in January, and that the text of 14 November stood."
    };

    private TimelineArticles() {}

    /** So many of them, read. */
    public static List<Article> of(int count) {
        Random random = new Random(7);
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            StringBuilder text = new StringBuilder("---\ntitle: \"News\"\ndate: " + day + "\n---\n");
            for (int words = 0; words < WORDS; ) {
                String sentence = random.nextInt(3) == 0 ? pick(FILLER, random) : news(random);
                text.append(sentence).append(random.nextInt(4) == 0 ? "\n\n" : " ");
                words += sentence.split(" ", -1).length;
            }
            byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
            out.addAll(ArticleReader.of("a" + i, "a" + i + ".txt", file).articles());
        }
        return out;
    }

    private static String news(Random random) {
        String deed = pick(DEED, random).formatted(name(random), pick(TOWN, random));
        String day = pick(DAY, random);
        return name(random) + " " + deed + (day.isEmpty() ? "" : " " + day)
                + ", after weeks of doubt over the harbour.";
    }

    private static String name(Random random) {
        return pick(GIVEN, random) + " " + pick(FAMILY, random);
    }

    private static String pick(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
