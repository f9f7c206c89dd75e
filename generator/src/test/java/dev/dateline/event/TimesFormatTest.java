package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.cache.Unpacker;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimesFormatTest {
    private static final Article ARTICLE = Told.article(
            "gazette",
            "2031-05-14",
            "The bridge opened on Monday, after three years of work that began in about March 2028. Two days later it"
                    + " closed again. Last week’s storm, in 44 BC, every Tuesday and “recently” are there, too.");

    @Test
    void expressions_come_back_as_they_were_with_their_derivations() {
        List<TimeExpression> tagged = TemporalTagger.english().tag(ARTICLE.text(), ARTICLE.date());
        assertThat(tagged).hasSizeGreaterThan(6);
        AtomicInteger asked = new AtomicInteger();

        byte[] bytes = TimesFormat.write(tagged).bytes();
        List<TimeExpression> read = TimesFormat.read(new Unpacker(bytes), () -> {
            asked.incrementAndGet();
            return TemporalTagger.english().tag(ARTICLE.text(), ARTICLE.date());
        });

        assertThat(read)
                .extracting(TimeExpression::value)
                .isEqualTo(tagged.stream().map(TimeExpression::value).toList());
        assertThat(asked).as("tagged anew without need").hasValue(0);
        assertThat(read).isEqualTo(tagged);
        assertThat(asked.get()).isPositive();
    }
}
