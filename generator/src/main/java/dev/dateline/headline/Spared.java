package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Usage;
import dev.dateline.text.FamilyName;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;

/** What a headline leaves out of a person: title and given name, the body before the title, and whose aide it is. */
record Spared(Passage passage) {
    /** So many words may stand between "his" and a title: "his longtime chief". */
    private static final int NEAR = 3;

    /** Whether the token is left out. */
    boolean at(int i) {
        for (Name name : passage.names()) {
            if (name.guess() != Name.Guess.PERSON) {
                continue;
            }
            if (name.from() > 0
                    && "\"“”".contains(passage.tokens().get(name.from() - 1).text())) {
                // "the film “Jane Doe”"
                continue;
            }
            int role = name.role().isEmpty() ? 0 : name.role().split(" ", -1).length;
            int title = name.from() - role;
            if (role > 0 && (body(title, i) || owned(title, i))) {
                return true;
            }
            if (title <= i && i < name.to()) {
                return !(role == 0 && thing(name)) && given(name, i);
            }
        }
        return false;
    }

    private boolean given(Name name, int i) {
        boolean one = name.form().indexOf(' ') < 0 && i == name.from() - 1;
        if (one && Usage.is("regnal", passage.tokens().get(i).lower())) {
            return false; // "King Harald": nobody calls him Harald
        }
        if (passage.whole().test(name.form())) {
            return i < name.from();
        }
        String family = FamilyName.of(name.form());
        // not "Jr.", which the form leaves out
        boolean last =
                FamilyName.plain(passage.tokens().get(name.to() - 1).text()).equals(family);
        return last ? i < name.to() - 1 : !passage.tokens().get(i).text().equals(family);
    }

    /** "the great Salt March": behind an article and its adjectives a name may be that of a thing. */
    private boolean thing(Name name) {
        List<Token> tokens = passage.tokens();
        for (int k = name.from() - 1; k >= Math.max(0, name.from() - 1 - NEAR); k--) {
            Token t = tokens.get(k);
            if (FunctionWords.any(t.lower()) || t.capital() || !t.word()) {
                return k < name.from() - 1 && (t.is("the") || t.is("a"));
            }
            if (Lexicon.english().verb(t.lower()) != null) {
                return false; // "the jury found Jane Doe guilty"
            }
        }
        return false;
    }

    /** "his loyal chairman Jane Doe": without her title he owns nobody. */
    private boolean owned(int title, int i) {
        List<Token> tokens = passage.tokens();
        if (i >= title || title - i > NEAR) {
            return false;
        }
        for (int k = title - 1; k >= Math.max(0, title - NEAR) && tokens.get(k).word(); k--) {
            if (FunctionWords.any(tokens.get(k).lower())) {
                return i >= k && Usage.is("owner", tokens.get(k).lower());
            }
        }
        return false;
    }

    /** Whether the token is of the name right before the title: "Harbour Board chairman Jane Doe". */
    private boolean body(int title, int i) {
        List<Token> tokens = passage.tokens();
        boolean before = i < title && title - i < 4;
        for (int k = i; before && k < title; k++) {
            before = !FunctionWords.any(tokens.get(k).lower())
                    && tokens.get(k).word()
                    && (tokens.get(k).capital()
                            || (k == i && Usage.is("late", tokens.get(k).lower())));
        }
        boolean office = before && Usage.is("late", tokens.get(i).lower());
        for (int k = Math.max(0, title - 3); before && !office && k < i; k++) {
            office = Usage.is("late", tokens.get(k).lower());
        }
        return office || passage.names().stream().anyMatch(n -> n.to() == title && n.from() <= i && i < n.to());
    }
}
