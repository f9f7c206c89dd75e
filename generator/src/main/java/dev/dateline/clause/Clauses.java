package dev.dateline.clause;

import dev.dateline.clause.Verb.Form;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which clause each token of a sentence belongs to, by marks, conjunctions and verb forms alone. */
public final class Clauses {
    /** What a clause is to the one around it. */
    public enum Kind {
        MAIN,
        RELATIVE,
        REPORTED,
        ADVERBIAL,
        PARTICIPIAL
    }

    /**
     * A stretch of tokens; a main clause may go on after a relative one has ended.
     *
     * @param from its first token
     * @param parent the clause it hangs on, itself for a main clause
     */
    public record Clause(Kind kind, int from, int parent) {}

    private static final Set<String> SAYING =
            Set.of("say", "believe", "claim", "report", "suggest", "add", "insist", "estimate", "confirm");
    private static final Set<String> OPENERS =
            Set.of("if", "unless", "when", "while", "although", "though", "because", "whereas", "once");

    /** So many tokens make a remark in brackets, not a sentence of its own. */
    private static final int ASIDE = 12;

    /** So far behind a participle the verb of its noun may stand. */
    private static final int REDUCED = 12;
    /** And so many a name in quotation marks, with them. */
    private static final int CALLED = 7;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final int[] of;
    /** What each token is as a verb: asked many times of each. */
    private final @Nullable Verb[] verbs;

    private final List<Clause> clauses = new ArrayList<>();

    public Clauses(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.of = new int[tokens.size()];
        this.verbs = new Verb[tokens.size()];
        Arrays.setAll(verbs, i -> lexicon.verb(tokens.get(i).lower()));
        cut();
    }

    /** The number of the clause that a token is in. */
    public int of(int token) {
        return of[token];
    }

    /** The clause of that number. */
    public Clause clause(int id) {
        return clauses.get(id);
    }

    /** Whether both tokens are of one clause. */
    public boolean together(int a, int b) {
        return of[a] == of[b];
    }

    /**
     * Whether the clause of the token tells something new, in its own verb: the main one, what somebody reports, "as
     * troops entered", ", killing three"; not "when he died", "the man charged with it".
     */
    public boolean tells(int token) {
        Clause clause = clauses.get(of[token]);
        return switch (clause.kind()) {
            case MAIN, REPORTED -> true;
            case ADVERBIAL -> tokens.get(clause.from()).is("as");
            case PARTICIPIAL -> tokens.get(token).lower().endsWith("ing");
            case RELATIVE -> false;
        };
    }

    private void cut() {
        boolean opener = !tokens.isEmpty() && OPENERS.contains(tokens.get(0).lower());
        int current = open(opener ? Kind.ADVERBIAL : Kind.MAIN, 0, 0);
        boolean verbSeen = false;
        for (int i = 0; i < tokens.size(); i++) {
            int name = called(i);
            if (name > i) {
                Arrays.fill(of, i, name + 1, current);
                i = name;
                continue;
            }
            int end = aside(i);
            if (end > i) {
                Arrays.fill(of, i, end + 1, open(Kind.MAIN, i, clauses.size()));
                i = end;
                continue;
            }
            Kind next = opens(i, verbSeen);
            Clause here = clauses.get(current);
            if (here.kind() == Kind.PARTICIPIAL && i > here.from() && next == null && goesOn(here, i)) {
                current = here.parent();
                here = clauses.get(current);
            }
            if (next != null && i > 0 && i > here.from()) {
                int parent = next == Kind.MAIN ? clauses.size() : current;
                current = open(next, i, parent);
                verbSeen = false;
            } else if (comma(i) && verbSeen && current == 0 && here.kind() == Kind.ADVERBIAL) {
                current = open(Kind.MAIN, i, clauses.size());
                verbSeen = false;
            } else if (comma(i) && verbSeen && (here.kind() == Kind.RELATIVE || here.kind() == Kind.PARTICIPIAL)) {
                current = resume(here, i);
            }
            verbSeen |= verbs[i] != null
                    || FunctionWords.is("auxiliary", tokens.get(i).lower());
            of[i] = current;
        }
    }

    /** "The film “North Wind” won": the last token of a name in marks that begins here, −1 for none. */
    private int called(int i) {
        boolean opens = !tokens.get(i).word()
                && "\"“".contains(tokens.get(i).text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).begin() == tokens.get(i).end()
                && tokens.get(i + 1).capital();
        for (int k = i + 1; opens && k < Math.min(tokens.size(), i + CALLED); k++) {
            if ("\"”".contains(tokens.get(k).text())) {
                return tokens.get(k - 1).word() ? k : -1;
            }
        }
        return -1;
    }

    /** The last token of a short remark in brackets that begins here, after which its sentence goes on; else −1. */
    private int aside(int i) {
        for (int k = i + 1; tokens.get(i).text().equals("(") && k < Math.min(tokens.size(), i + ASIDE); k++) {
            if (tokens.get(k).text().equals(")")) {
                return k;
            }
        }
        return -1;
    }

    /** After a clause that was put in, the one around it goes on, unless the sentence begins anew. */
    private int resume(Clause inner, int comma) {
        return comma + 1 < tokens.size() && inner.parent() < clauses.size()
                ? inner.parent()
                : open(Kind.MAIN, comma, clauses.size());
    }

    private int open(Kind kind, int from, int parent) {
        clauses.add(new Clause(kind, from, parent));
        return clauses.size() - 1;
    }

    private @Nullable Kind opens(int i, boolean verbSeen) {
        Token t = tokens.get(i);
        if (!t.word()) {
            return ";:—–()\"“”".contains(t.text()) ? Kind.MAIN : null;
        }
        boolean afterComma = i > 0 && comma(i - 1);
        return switch (t.lower()) {
            case "who", "whom", "whose" -> Kind.RELATIVE;
            case "which", "where" -> Kind.RELATIVE;
            case "that" -> reported(i) ? Kind.REPORTED : finiteSoon(i + 1, 2) ? Kind.RELATIVE : null;
            case "while", "although", "though", "because", "if", "unless", "whereas", "whether" -> Kind.ADVERBIAL;
            case "when", "as", "since", "until", "once" -> finiteSoon(i + 1, 7) ? Kind.ADVERBIAL : null;
            case "after", "before" -> adverbial(i) ? Kind.ADVERBIAL : null;
            case "and", "but", "or" -> verbSeen && anew(i + 1) && !paired(i) ? Kind.MAIN : null;
            default -> said(i) ? Kind.REPORTED : participial(i, afterComma) ? Kind.PARTICIPIAL : null;
        };
    }

    /** "He said the dam was safe": what is said without "that". */
    private boolean said(int i) {
        Verb verb = i == 0 ? null : verbs[i - 1];
        return verb != null
                && verb.eventClass().equals(Lexicon.SAY)
                && verb.form() != Form.BASE
                && ((SAYING.contains(verb.lemma()) && plainSubject(i))
                        || FunctionWords.is("pronoun", tokens.get(i).lower())
                        || FunctionWords.is("determiner", tokens.get(i).lower())
                        || (tokens.get(i).capital()
                                && i > 1
                                && tokens.get(i - 2).word()))
                && finiteSoon(i, 6);
    }

    /** "said soldiers entered", "said 12 people died": a bare noun that its verb follows. */
    private boolean plainSubject(int i) {
        Token t = tokens.get(i);
        boolean noun = t.kind() == Token.Kind.NUMBER || (t.word() && !FunctionWords.any(t.lower()) && verbs[i] == null);
        return noun && i > 1 && tokens.get(i - 2).word();
    }

    /** "between A and B": the conjunction joins names, not clauses. */
    private boolean paired(int and) {
        for (int k = and - 1; k >= 0 && k >= and - 8; k--) {
            if (tokens.get(k).is("between") || tokens.get(k).is("both")) {
                return true;
            }
            if (tokens.get(k).is("and")) {
                return false;
            }
        }
        return false;
    }

    private boolean reported(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 8; k--) {
            Verb verb = verbs[k];
            String noun = lexicon.noun(tokens.get(k).lower());
            if (verb != null && verb.eventClass().equals(Lexicon.SAY)) {
                return true;
            }
            if (noun != null && noun.equals(Lexicon.SAY)) {
                return true;
            }
        }
        return false;
    }

    private boolean adverbial(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Verb next = verbs[i + 1];
        boolean gerund = tokens.get(i + 1).lower().endsWith("ing")
                && lexicon.noun(tokens.get(i + 1).lower()) == null;
        // "after anti-corruption investigators searched his home"
        boolean plain = common(i + 1) && finiteSoon(i + 2, 6);
        return gerund || plain || (next != null && next.form() == Form.ING) || subjectFollows(i + 1);
    }

    /** Whether a subject and its finite verb begin here, before the next mark. */
    private boolean subjectFollows(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token first = tokens.get(i);
        boolean subject = first.capital()
                || FunctionWords.is("pronoun", first.lower())
                || FunctionWords.is("determiner", first.lower());
        return subject && finiteSoon(i + 1, 6);
    }

    /** A subject and its verb, "on 3 May" before them or not. */
    private boolean anew(int i) {
        boolean dated = i + 1 < tokens.size()
                && (tokens.get(i).is("on") || tokens.get(i).is("in"))
                && (tokens.get(i + 1).kind() == Token.Kind.NUMBER
                        || tokens.get(i + 1).capital());
        boolean found = subjectFollows(i);
        for (int k = i + 2; dated && !found && k < i + 5; k++) {
            found = subjectFollows(k) || (common(k) && finiteSoon(k, 4));
        }
        return found;
    }

    private boolean common(int i) {
        return i < tokens.size()
                && tokens.get(i).word()
                && !FunctionWords.any(tokens.get(i).lower());
    }

    private boolean finiteSoon(int from, int within) {
        for (int i = from; i < tokens.size() && i < from + within; i++) {
            Token t = tokens.get(i);
            if ((!t.word() && !t.text().equals("-")) || (i > from && t.is("that"))) {
                return false;
            }
            if (FunctionWords.is("auxiliary", t.lower())) {
                return true;
            }
            Verb verb = verbs[i];
            if (verb != null && (verb.form() == Form.PAST || verb.form() == Form.THIRD)) {
                return lexicon.noun(t.lower()) == null;
            }
            if (FunctionWords.is("preposition", t.lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean participial(int i, boolean afterComma) {
        Verb verb = verbs[i];
        if (verb == null || i == 0) {
            return false;
        }
        if (verb.form() == Form.ING) {
            return afterComma && lexicon.noun(tokens.get(i).lower()) == null;
        }
        return reduced(i, verb);
    }

    /** "the plan presented by the ministry", "in a statement posted on Friday": a participle after its noun. */
    private boolean reduced(int i, Verb verb) {
        // "began" is no participle, so what stands before it is its subject.
        boolean participle = lexicon.participle(verb, tokens.get(i).lower());
        if (!participle || i + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        String after = tokens.get(i + 1).lower();
        boolean other = before.word() && !FunctionWords.any(before.lower()) && verbs[i - 1] == null;
        boolean noun = other
                || lexicon.noun(before.lower()) != null
                || (i > 1 && FunctionWords.is("determiner", tokens.get(i - 2).lower()));
        // "the troops of the general attacked the town": what has an object is done to nothing
        boolean object = FunctionWords.is("determiner", after);
        boolean name = before.capital() && !(i == 1 && before.lower().endsWith("s"));
        return noun && !name && !object && (after.equals("by") || hangs(i) || main(i, verb) > 0);
    }

    /** "The plan presented by the board | was rejected": whether the clause around it goes on with its own verb. */
    private boolean goesOn(Clause participial, int i) {
        Verb verb = verbs[participial.from()];
        return verb != null
                && verb.form() != Form.ING
                && finite(i)
                && !FunctionWords.is("conjunction", tokens.get(i - 1).lower());
    }

    private boolean finite(int i) {
        String w = tokens.get(i).lower();
        Verb verb = verbs[i];
        boolean past = verb != null
                && verb.form() == Form.PAST
                && lexicon.noun(w) == null
                && !FunctionWords.is("determiner", tokens.get(i - 1).lower())
                && !FunctionWords.is("preposition", tokens.get(i - 1).lower());
        return past || FunctionWords.is("auxiliary", w);
    }

    /** "A report issued in May on Tuesday | said": the verb that the noun before a participle has, −1 for none. */
    private int main(int participle, Verb verb) {
        boolean done = !verb.eventClass().equals(Lexicon.SAY)
                && !Usage.is("self", verb.eventClass())
                && !Usage.is("intransitive", verb.lemma())
                && !Usage.is("finding", verb.lemma())
                && governs(participle + 1);
        boolean named = false;
        for (int k = participle + 1; done && k < tokens.size() && k < participle + REDUCED; k++) {
            Token t = tokens.get(k);
            if (finite(k) && k > participle + 2) {
                return k;
            }
            boolean anew = named && t.word() && !FunctionWords.is("preposition", t.lower());
            boolean other = FunctionWords.is("pronoun", t.lower())
                    || FunctionWords.is("conjunction", t.lower())
                    || FunctionWords.is("subordinator", t.lower())
                    || (!t.word() && t.kind() != Token.Kind.NUMBER);
            if (anew || other) {
                return -1;
            }
            named = Usage.is("weekday", t.lower());
        }
        return -1;
    }

    private boolean governs(int i) {
        String w = tokens.get(i).lower();
        return (FunctionWords.is("preposition", w) && !Usage.is("until", w)) || Usage.is("weekday", w);
    }

    /** "in a statement posted on Friday"; of "the talks on the north opened on Friday" no other verb is left. */
    private boolean hangs(int i) {
        int preposition = Governed.by(tokens, verbs, i - 1);
        return preposition >= 0 && !Governed.alone(tokens, preposition, i);
    }

    private boolean comma(int i) {
        return tokens.get(i).text().equals(",");
    }
}
