package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Names between commas behind an office: "the French minister, Jane Doe, said" has one somebody, not two. */
public record Apposition(Passage passage, Subject head) {
    /** So far before "of" the preposition may stand that the office hangs on. */
    private static final int OFFICE = 5;

    /** Whether the name stands where the commas open behind the subject's head. */
    public boolean behind(Name name) {
        return head.found()
                && head.aside() >= head.to()
                && name.from() > head.aside()
                && name.from() <= head.aside() + 2;
    }

    /** Whether it names the subject; not "a member of the union, Fjord Rowers, said" nor "the army, Doe said, left". */
    public boolean names(Name name) {
        boolean named = passage.names().stream().anyMatch(n -> n.from() >= head.from() && n.to() == head.to());
        boolean origin = passage.names().stream().anyMatch(n -> n.from() >= head.from() && n.to() < head.to());
        return (head.aside() == head.to() || name.guess() == Guess.PERSON)
                && !named
                && !(origin && !mark(name.to()))
                && !office(head.last());
    }

    /** Whether a title begins with the name that the subject has so. */
    public boolean heads(String title) {
        return passage.names().stream()
                .anyMatch(n -> behind(n) && names(n) && title.startsWith(passage.brief(n.form()) + " "));
    }

    /** "The minister, Jane Doe, and her French counterpart, Ann Roe, met": whether it is joined to who is so named. */
    public boolean joined(Name name) {
        int and = mark(name.to()) ? name.to() + 1 : name.to();
        return name.guess() == Guess.PERSON
                && and + 1 >= head.from()
                && and < head.to()
                && passage.tokens().get(and).is("and")
                && passage.names().stream().anyMatch(n -> behind(n) && names(n));
    }

    /** "An aide to the president, Jane Doe, left": either may have that name. */
    private boolean office(int end) {
        return end > head.to()
                && Usage.is("office", passage.tokens().get(end - 1).lower());
    }

    /**
     * "met with the mayor of Porto, Jane Doe, on Friday": where the name is that of the office before "of".
     *
     * @param lastEnd where the name before it ends
     * @return the preposition that the office hangs on, empty for none; null where the name is none of an office
     */
    @Nullable
    public String governor(Name name, int lastEnd) {
        boolean own = name.guess() == Guess.PERSON
                && lastEnd == name.from() - 1
                && mark(lastEnd)
                && (name.to() == passage.tokens().size()
                        || !passage.tokens().get(name.to()).word())
                && passage.names().stream().noneMatch(n -> n.to() == lastEnd && n.guess() == Guess.PERSON);
        int of = lastEnd - 1;
        while (own
                && of > 0
                && of > lastEnd - OFFICE
                && !passage.tokens().get(of).is("of")) {
            of--;
        }
        if (!own || of < 1 || !passage.tokens().get(of).is("of")) {
            return null;
        }
        for (int k = of - 1; k >= 0 && k > of - OFFICE; k--) {
            Token t = passage.tokens().get(k);
            if (!t.word() || Lexicon.english().verb(t.lower()) != null) {
                return "";
            }
            if (FunctionWords.is("preposition", t.lower())) {
                return t.lower();
            }
        }
        return "";
    }

    private boolean mark(int i) {
        return i < passage.tokens().size() && passage.tokens().get(i).text().equals(",");
    }
}
