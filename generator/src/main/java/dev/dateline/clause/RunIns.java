package dev.dateline.clause;

import dev.dateline.article.Article;
import dev.dateline.source.SourceSpan;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a sentence really begins when a page has lost its lines: the headline, a caption or the line that says
 * when the page was changed ran into it.
 */
public final class RunIns {
    private static final Pattern UPDATED = Pattern.compile(
            "(?i)\\b(?:page )?last (?:updated|modified) (?:at|on)\\b.{4,60}\\b(?-i:[A-Z]{2,4})\\b(?: Help)?");
    private static final String PULLED_BY = "End Quote";
    /** A pull quote's end, with whom it quotes; a new quotation or nothing follows. */
    private static final Pattern PULLED = Pattern.compile("\\b" + PULLED_BY + "\\b[^“\"]*");
    /** A headline has at least so many tokens. */
    private static final int HEADLINE = 4;

    private RunIns() {}

    /** Where the sentence begins; its own beginning where nothing stands before. */
    static int begin(Article article, int begin, int end) {
        int at = begin;
        Matcher updated = UPDATED.matcher(article.text()).region(begin, end);
        if (updated.find()) {
            at = updated.end();
        }
        List<Token> tokens = Tokens.of(article.text(), new SourceSpan(at, end));
        int from = byline(tokens);
        for (int i = from + HEADLINE; i + 2 < tokens.size(); i++) {
            if (plain(tokens.get(i)) && Usage.is("opening", tokens.get(i).lower()) && opens(tokens, i)) {
                from = i;
            }
        }
        if (tokens.size() > from + HEADLINE) {
            from = new Glue(tokens).begin(from);
        }
        return tokens.isEmpty() ? at : tokens.get(from).begin();
    }

    /** The token after "By Jane Doe Gazette News, Lisbon"; 0 where there is no such line. */
    private static int byline(List<Token> tokens) {
        if (tokens.size() < 6 || !tokens.get(0).text().equals("By")) {
            return 0;
        }
        int comma = 1;
        while (comma + 2 < tokens.size()
                && (tokens.get(comma).capital()
                        || Usage.is("desk", tokens.get(comma).lower()))) {
            comma++;
        }
        if (comma < 3 || !tokens.get(comma).text().equals(",")) {
            return 0;
        }
        if (tokens.get(comma - 1).is("correspondent") && tokens.get(comma + 1).capital()) {
            // "By Jane Doe Sports correspondent, Gazette News, Lisbon"
            int next = comma + 1;
            while (next + 2 < tokens.size() && tokens.get(next).capital()) {
                next++;
            }
            comma = tokens.get(next).text().equals(",") ? next : comma;
        }
        for (int n = 3; n > 0; n--) {
            if (comma + n < tokens.size() - 1
                    && Gazetteer.english().place(joined(tokens, comma + 1, n)).isPresent()) {
                return comma + n + 1;
            }
        }
        return 0;
    }

    private static String joined(List<Token> tokens, int from, int count) {
        StringBuilder out = new StringBuilder();
        for (Token t : tokens.subList(from, from + count)) {
            out.append(out.isEmpty() ? "" : " ").append(t.text());
        }
        return out.toString();
    }

    private static boolean plain(Token t) {
        return t.capital() && !t.acronym();
    }

    /** "Ferry sinks off coast A ferry has sunk": a capital that only a sentence's start can have. */
    private static boolean opens(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean lower = (next.word() && !next.capital()) || next.kind() == Token.Kind.NUMBER;
        boolean hangs = FunctionWords.any(before.lower()) || !(before.word() || before.kind() == Token.Kind.NUMBER);
        return lower && !hangs;
    }

    /**
     * The sentence or, where a page lost the full stop after a caption, a headline or a row of a list, its parts.
     *
     * @param tokens those of the sentence
     */
    public static List<SourceSpan> apart(SourceSpan sentence, List<Token> tokens) {
        List<SourceSpan> out = new ArrayList<>();
        int begin = sentence.begin();
        int from = 0;
        for (int i = HEADLINE; i + HEADLINE < tokens.size(); i++) {
            boolean begins =
                    plain(tokens.get(i)) && Usage.is("beginning", tokens.get(i).lower()) && i - from >= HEADLINE;
            if (begins && opens(tokens, i)) {
                out.add(new SourceSpan(begin, tokens.get(i - 1).end()));
                begin = tokens.get(i).begin();
                from = i;
            }
        }
        out.add(new SourceSpan(begin, sentence.end()));
        return out;
    }

    /** Whether the article has pull quotes. */
    public static boolean pulled(Article article) {
        return article.text().contains(PULLED_BY);
    }

    /** The sentences; of one with the line that says whom a pull quote quotes, what stands before and after. */
    public static List<SourceSpan> pulled(Article article, List<SourceSpan> sentences) {
        return sentences.stream()
                .flatMap(sentence -> pulled(article, sentence).stream())
                .toList();
    }

    private static List<SourceSpan> pulled(Article article, SourceSpan sentence) {
        Matcher m = PULLED.matcher(article.text()).region(sentence.begin(), sentence.end());
        if (!m.find()) {
            return List.of(sentence);
        }
        List<SourceSpan> out = new ArrayList<>();
        if (m.start() > sentence.begin()) {
            out.add(new SourceSpan(sentence.begin(), m.start()));
        }
        if (m.end() < sentence.end()) {
            out.add(new SourceSpan(m.end(), sentence.end()));
        }
        return out;
    }
}
