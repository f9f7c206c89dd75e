package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.clause.Passage;
import dev.dateline.naming.NameRegister;
import dev.dateline.tagging.TemporalTagger;
import java.util.ArrayList;
import java.util.List;

/** Sentences of small articles of Wednesday, 14 May 2031, and who their names are. */
public record Read(List<Passage> passages, NameRegister register) {
    public static Read of(String... bodies) {
        List<Article> articles = new ArrayList<>();
        for (String body : bodies) {
            articles.add(Told.article("a" + articles.size(), "2031-05-14", body));
        }
        PassageReader.Reading read =
                PassageReader.read(articles, TimelineBuilder.tag(articles, TemporalTagger.english()));
        return new Read(read.passages(), new NameRegister(read.names(), read.words()));
    }
}
