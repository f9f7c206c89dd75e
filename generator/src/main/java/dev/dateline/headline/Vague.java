package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Topic;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;

/** Verbs' titles that are whole and yet tell nobody anything: of whose figure, of a size or a lack, of no comment. */
public record Vague(Passage passage, Lexicon lexicon) {
    /** "Sales rise 3%", "Sheer scale of the fire stuns crews", "Mayor declines comment": whose, who, and what of it? */
    public boolean is(Trigger t, String text) {
        Subject subject = Subject.of(passage, lexicon, t.token());
        List<Token> tokens = passage.tokens();
        if (silent(t) || thin(t) || meets(t)) {
            return true;
        }
        if (!subject.found()) {
            return false;
        }
        boolean figure = Usage.is("measured", TitleWords.first(text))
                && !TitleWords.capitalInside(text)
                && !Topic.has(passage, subject);
        List<Token> head = tokens.subList(subject.from(), subject.to());
        boolean similar = head.stream().anyMatch(k -> k.is("similar"))
                || tokens.subList(subject.to(), subject.last()).stream().anyMatch(k -> k.is("similar"));
        boolean quality =
                !head.isEmpty() && Usage.is("quality", head.get(head.size() - 1).lower());
        return figure || similar || quality;
    }

    /** "declines to elaborate", "refuses further comment" */
    private boolean silent(Trigger t) {
        List<Token> tokens = passage.tokens();
        boolean declines = Usage.is("declining", t.lemma());
        for (int k = t.end(); declines && k < tokens.size() && k < t.end() + 4; k++) {
            if (Usage.is("answer", tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "announces the decision at a meeting": which one? */
    private boolean thin(Trigger t) {
        List<Token> tokens = passage.tokens();
        int k = t.end();
        k += k < tokens.size() && FunctionWords.is("determiner", tokens.get(k).lower()) ? 1 : 0;
        return t.eventClass().equals(Lexicon.SAY)
                && k + 1 < tokens.size()
                && Usage.is("thin object", tokens.get(k).lower())
                && tokens.get(k + 1).is("at");
    }

    /** "met with little success": nobody met anybody. */
    private boolean meets(Trigger t) {
        List<Token> tokens = passage.tokens();
        boolean meet = t.lemma().equals("meet");
        for (int k = t.end();
                meet && k < tokens.size() && k < t.end() + 5 && tokens.get(k).word();
                k++) {
            if (Usage.is("met with", tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }
}
