package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.source.SourceSpan;
import dev.dateline.text.Sentences;
import java.util.Locale;
import java.util.Optional;

/** Finds the sentence that holds words which an editor has copied. */
final class Quotes {
    private Quotes() {}

    /** The words as they are compared: in small letters, with straight quotation marks and single blanks. */
    static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replaceAll("[–—]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static boolean holds(String sentence, String quote) {
        return folded(sentence).contains(folded(quote));
    }

    /** The first sentence of the article with the words; they may go on into the next. */
    static Optional<SourceSpan> sentence(Article article, String quote) {
        for (Block block : article.blocks()) {
            if (block.story() && holds(article.shown(block.span()), quote)) {
                for (SourceSpan span : Sentences.of(article.text(), block.span())) {
                    if (holds(article.shown(span), quote)) {
                        return Optional.of(span);
                    }
                }
                return Optional.of(block.span());
            }
        }
        return Optional.empty();
    }
}
