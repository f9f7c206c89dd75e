package dev.dateline.headline;

import dev.dateline.clause.AnyWord;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.PronounWords;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.naming.Roles;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;

/** Writes the title of a chronology's row: its own words, which are a headline's, as far as they fit. */
public record RowTitle(Passage passage, Lexicon lexicon) {
    private static final int MOST = 10;

    private static final AnyWord ASKS = AnyWord.of("what", "whether", "how", "why");
    /** So many tokens stand before a comma, or between two, that a headline can do without. */
    private static final int ASIDE = 10;

    /** The title of the row whose text begins at the token; empty where its words make none. */
    public String of(int from, Trigger trigger, Roles roles) {
        Headline headline = new Headline(passage);
        Speech speech = new Speech(passage, lexicon, headline);
        int begin = opened(from);
        String text = headline.clause(begin, passage.tokens().size(), MOST);
        if (text.isEmpty()) {
            text = headline.clause(begin, aim(trigger), MOST);
        } else if (!speech.tells(text) && trigger.token() > comma(begin)) {
            text = around(headline, begin);
        }
        text = TitleWords.capital(text);
        boolean he = roles.acts() && !text.contains("they") && !text.contains("them");
        boolean open = (!he && PronounWords.in(text)) || text.endsWith("ly");
        boolean said = trigger.eventClass().equals(Lexicon.SAY) && !headline.closes(text);
        // "rules on what can be accepted | as a pledge"
        boolean asks = ASKS.in(text) && !ends(text);
        boolean whole = !asks && Titles.fits(text) && !open && !said && !RunOn.in(text, passage);
        boolean stands = whole && new Copy(lexicon).stands(text, true, Enough.named(text, roles));
        // A verb of no table is one by the look of it alone; without any the row is all there is, "Attack on Lisbon".
        String word = passage.tokens().get(trigger.token()).lower();
        boolean verb = speech.tells(text)
                || (!trigger.noun() && text.contains(word))
                || (trigger.noun() ? ends(text) : text.contains(trigger.lemma()));
        return stands && verb ? text : "";
    }

    /** "After a short break | the court hears witnesses". */
    private int opened(int from) {
        boolean opens =
                FunctionWords.is("preposition", passage.tokens().get(from).lower());
        int comma = comma(from);
        return opens && comma < from + ASIDE ? comma + 1 : from;
    }

    /** "The last witness, an expert, tells the court": without what stands between the commas. */
    private String around(Headline headline, int begin) {
        int first = comma(begin);
        int second = comma(first + 1);
        String subject = headline.text(begin, Math.min(first, passage.tokens().size()));
        // "Britain, France and Spain meet" is a list.
        boolean list = second + 1 >= passage.tokens().size()
                || passage.tokens().get(second + 1).capital();
        int left = list ? 0 : MOST - subject.split(" ", -1).length;
        String rest = second - first > ASIDE || left < 2
                ? ""
                : headline.clause(second + 1, passage.tokens().size(), left);
        return rest.isEmpty() ? "" : subject + " " + rest;
    }

    /** The first comma from the token on; the number of tokens where there is none. */
    private int comma(int from) {
        List<Token> tokens = passage.tokens();
        int at = from;
        while (at < tokens.size() && !tokens.get(at).text().equals(",")) {
            at++;
        }
        return at;
    }

    /** "is delayed | to give both sides time": where what it is for begins; not within "is ordered to pay". */
    private int aim(Trigger trigger) {
        List<Token> tokens = passage.tokens();
        int at = trigger.token() + 1;
        boolean needs = !trigger.passive()
                || Usage.is("bidden", tokens.get(trigger.token()).lower());
        while (!needs && at < tokens.size() && !tokens.get(at).is("to")) {
            at++;
        }
        return needs ? trigger.token() : at;
    }

    /** Whether the title has the row's last word. */
    private boolean ends(String title) {
        List<Token> tokens = passage.tokens();
        int last = tokens.size() - 1;
        while (last > 0 && !tokens.get(last).word() && tokens.get(last).kind() != Token.Kind.NUMBER) {
            last--;
        }
        return title.endsWith(tokens.get(last).text());
    }
}
