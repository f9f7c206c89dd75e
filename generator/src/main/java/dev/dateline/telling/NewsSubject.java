package dev.dateline.telling;

import dev.dateline.clause.MainClause;
import dev.dateline.clause.Passage;
import dev.dateline.clause.PronounWords;
import dev.dateline.clause.Usage;
import dev.dateline.headline.Headline;
import dev.dateline.text.Name;
import dev.dateline.text.Tag;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/** Who or what a main clause is about, as a headline names it. */
record NewsSubject(Passage passage, MainClause clause) {
    private static final int SUBJECT = 7;
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");

    /** The token after a name. */
    private int name(int from) {
        return passage.names().stream()
                .filter(n -> n.from() == from)
                .mapToInt(Name::to)
                .findFirst()
                .orElse(from);
    }

    /** The subject in few words: without what tells more of it, if need be without where and of what sort it is. */
    String of(Headline headline) {
        List<Token> tokens = passage.tokens();
        Token first = tokens.get(clause.from());
        boolean open = Usage.is("own", first.lower())
                || Usage.is("pointing", first.lower())
                || Usage.is("empty", first.lower());
        int from = clause.from();
        int to = clause.to();
        for (int i = from + 2; i < to; i++) {
            // "a van on its way"
            boolean own = clause.tags().get(i - 1) == Tag.ADP
                    && OWN.contains(tokens.get(i).lower());
            to = own ? i - 1 : to;
        }
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).text().equals(",")) {
                // "the singer's son, Jane Doe"
                int after = i + 1;
                int end = to;
                if (tokens.subList(after, to).stream().anyMatch(t -> t.is("and"))
                        && passage.names().stream().anyMatch(n -> n.from() == after && n.to() < end)) {
                    return ""; // "Smith of Chile, Jane Doe of Peru and others"
                }
                boolean person = passage.names().stream()
                        .anyMatch(n -> n.from() == after
                                && (n.to() == end || tokens.get(n.to()).text().equals(","))
                                && n.guess() == Name.Guess.PERSON);
                from = person ? after : from;
                to = person ? name(after) : i;
            }
        }
        String text = headline.text(from, to);
        while (!text.isEmpty() && text.split(" ", -1).length > SUBJECT) {
            int cut = -1;
            for (int i = to - 1; i > from + 1 && cut < 0; i--) {
                boolean hangs =
                        clause.tags().get(i) == Tag.ADP && !tokens.get(i).is("of");
                cut = hangs || tokens.get(i).text().equals(",") ? i : -1;
            }
            if (cut < 0) {
                return "";
            }
            to = cut;
            while (to > from + 1 && clause.tags().get(to - 1) == Tag.CCONJ) {
                to--;
            }
            text = headline.text(from, to);
        }
        boolean quoted = to < tokens.size() && "\"“”".contains(tokens.get(to).text());
        open |= quoted || text.endsWith("'s") || text.endsWith("’s");
        open |= tokens.subList(from, to).stream().anyMatch(t -> "\"“”".contains(t.text()));
        return open || PronounWords.in(text) ? "" : text;
    }
}
