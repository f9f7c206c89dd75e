package dev.dateline.telling;

import dev.dateline.clause.Passage;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Triggers;
import dev.dateline.clause.Usage;
import dev.dateline.telling.TimeLinks.Link;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * That something will not take place on the day that it was planned for: "the match, set for Sunday, was called off on
 * Friday", "they have cancelled the fair, which was to begin on 3 May".
 */
record Undone(Passage passage, List<Tag> tags, int verb) {
    private static final Set<String> HAVE = Set.of("has", "have");
    /** Words of planning that stand before "on", too. */
    private static final Set<String> FORESEEN = Set.of("due", "billed", "supposed");
    /** Prepositions of the day that what stands before them has. */
    private static final Set<String> ON = Set.of("on", "from", "for");

    /** The day that what is undone was planned for; null where the sentence does not name it, or undoes nothing. */
    static @Nullable Link planned(Passage passage, News news, TimeLinks links) {
        List<Token> tokens = passage.tokens();
        int verb = news.clause().verb();
        LocalDate published = passage.article().date();
        if (published == null || !undoes(tokens, verb)) {
            return null;
        }
        Undone undone = new Undone(passage, news.clause().tags(), verb);
        int from = news.passive() ? news.clause().from() : verb + 1;
        int to = news.passive() ? news.clause().group() : tokens.size();
        for (Link link : links.named()) {
            int at = links.at(link);
            if (at > from && at < to && undone.of(from, at, link.days().start().isAfter(published))) {
                return link;
            }
        }
        return null;
    }

    /** Whether anything at all may be undone in the sentence; its parts of speech are read only then. */
    static boolean in(Passage passage) {
        List<Token> tokens = passage.tokens();
        return IntStream.range(0, tokens.size()).anyMatch(i -> undoes(tokens, i));
    }

    /** Whether a headline says so. */
    static boolean says(String headline) {
        List<String> words = TitleWords.of(headline.toLowerCase(Locale.ROOT));
        return words.stream().anyMatch(w -> Usage.is("called off", w)) || words.contains("off");
    }

    private static boolean undoes(List<Token> tokens, int verb) {
        boolean off = tokens.get(verb).is("called")
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).is("off");
        return off || Usage.is("called off", tokens.get(verb).lower());
    }

    /** Whether the time at the token is that of what is undone: by a word of planning before it, or still to come. */
    private boolean of(int from, int at, boolean ahead) {
        List<Token> tokens = passage.tokens();
        for (int k = at - 1; k > from; k--) {
            String w = tokens.get(k).lower();
            if (Usage.is("planning", w) || FORESEEN.contains(w) || (w.equals("to") && be(k))) {
                return true;
            }
            boolean infinitive = k > 1
                    && (tokens.get(k - 1).is("to")
                            || HAVE.contains(tokens.get(k - 1).lower()));
            boolean other = tags.get(k) == Tag.VERB || FunctionWords.is("auxiliary", w);
            boolean open = infinitive || HAVE.contains(w) || Triggers.BE.contains(w);
            if ((other && !open) || FunctionWords.is("subordinator", w) || ";:".contains(w)) {
                return false;
            }
        }
        return ahead && ON.contains(tokens.get(at - 1).lower());
    }

    /** "was | to": what was to be. */
    private boolean be(int to) {
        return to > 0 && Triggers.BE.contains(passage.tokens().get(to - 1).lower());
    }
}
