package dev.dateline.clause;

import dev.dateline.clause.Verb.Form;
import dev.dateline.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns that tell events, with all their forms, out of the tables of a language. */
public final class Lexicon {
    /** The class of what tells that somebody says something. */
    public static final String SAY = "say";
    /** The class of what tells that people meet. */
    public static final String MEET = "meet";
    /** Verbs that only carry an event noun. */
    public static final String LIGHT = "light";
    /** Verbs that tell no event by themselves. */
    public static final String NOTHING = "-";

    private static final Pattern HISSING = Pattern.compile("(s|x|z|ch|sh|[^aeiou]o)$");
    private static final Pattern ONE_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprt]");
    /** Stressed on the last syllable, so that its consonant is doubled. */
    private static final Set<String> STRESSED = Set.of(
            "submit",
            "admit",
            "commit",
            "defer",
            "refer",
            "transfer",
            "acquit",
            "kidnap",
            "prefer",
            "occur",
            "permit",
            "recur",
            "incur",
            "abet",
            "compel",
            "expel",
            "control",
            "patrol",
            "rebut",
            "regret");

    /** Stems that end on two of a letter, whatever follows. */
    private static final Set<String> OWN_TWO = Set.of("boycott", "butt", "purr", "whirr");
    /** "guaranteed", "freed", not "exceed". */
    private static final Pattern EED = Pattern.compile("(?:t|er|[cfg]r)eed$");
    /** "cancelled", "signalled", "annulled": of more than one syllable and no compound of "call", "fall", "roll" or "fill". */
    private static final Pattern LONG_L = Pattern.compile(
            "(?:.*[aeioy]|.*(?<!q)u)(?:qu|[^aeiouy]+|(?<=[aiu]))(?:(?<!missp|res|outs)ell|(?<![cfwb]|st)all|(?<=[crv])ill|ull|(?<![nk]r)oll)");

    /** Stems that no word ends on without an e: "mov", "creat", "propos", "manag". */
    private static final Pattern SILENT = Pattern.compile(
            "(?:[uv]|[^aeo][aiou]z|[lnr]c|[aeiu]c|[rdl]g|[cr]h?ang|[lv]eng|[lp]ung|oung|^(?:un)?hing|^ting|[^aeiou][ai]g|(?<!bi)(?:[^aeo]|e)as|[aeiou]us|(?:ab|f|cc|xc|am)us|[eo]s|[^a]is|[lrpn]s|[^eo]at|[^aeiou][uo]t|[^aeiou]ur|[^aeiou][ai]r|[^aeiou]il|(?:sc|h|g|b)al|[^aeiouf]ul|[^aeiou]in|[^aeiou]id|[^aeiou]ud|[^aeiou][ai]m|[^aeiou]um|[^aeiou][ai]k|(?<!vel)(?<=[^aeiou])[aio]p|[^aeiou]ad|[bcdfgkptz]l|[^aeiou]ok|ced|[rl]od|guid|rib|ignor|[pd]lor|^(?:st|sc|b)or|(?:^|ex|in|re)cit|unit|ignit|(?:inter|con)ven|compet|plet|delet|(?<!si)phon|uar|y[lp])$");

    private static final Lexicon ENGLISH = new Lexicon();

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> pasts = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    /** Verbs whose object stands before the word that belongs to them: "found … guilty". */
    private final Set<String> parted = new HashSet<>();

    /** Forms that may as well be nouns, of verbs that tell something with another word. */
    private final Map<String, Verb> bare = new HashMap<>();

    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> finite = new HashSet<>();

    private Lexicon() {
        Map<String, List<String>> irregular = new HashMap<>();
        for (List<String> row : WordList.table(Lexicon.class, "en/irregular.tsv")) {
            irregular.put(row.get(0), row);
            bases.put(row.get(1), row.get(0));
            bases.put(row.get(2), row.get(0));
        }
        for (List<String> row : WordList.table(Lexicon.class, "en/verbs.tsv")) {
            for (String lemma : row.get(1).split(" ", -1)) {
                addVerb(lemma, row.get(0), irregular.get(lemma));
            }
        }
        for (List<String> row : WordList.table(Lexicon.class, "en/light-verbs.tsv")) {
            addVerb(row.get(0), LIGHT, row);
        }
        for (List<String> row : WordList.table(Lexicon.class, "en/phrases.tsv")) {
            String verb = row.get(0);
            phrases.put(verb + " " + row.get(1), row.get(2));
            if (row.get(1).startsWith("… ")) {
                parted.add(verb);
            }
            bare.put(verb, new Verb(verb, NOTHING, Form.BASE));
            bare.put(third(verb), new Verb(verb, NOTHING, Form.THIRD));
        }
        for (List<String> row : WordList.table(Lexicon.class, "en/nouns.tsv")) {
            for (String noun : row.get(1).split(" ", -1)) {
                nouns.putIfAbsent(noun.intern(), row.get(0));
                nouns.putIfAbsent(third(noun).intern(), row.get(0));
            }
        }
    }

    /** Whether the class is that of a single verb, which the tables give none. */
    public static boolean unclassed(String eventClass) {
        return eventClass.startsWith(NOTHING);
    }

    public static Lexicon english() {
        return ENGLISH;
    }

    /** The word as a verb form, null where it is none of the lexicon's. */
    @Nullable
    public Verb verb(String lower) {
        return verbs.get(lower);
    }

    /** Whether the word can be the finite verb of a clause. */
    public boolean finite(String lower) {
        Verb verb = verbs.get(lower);
        return finite.contains(lower) || (verb != null && verb.form() != Form.ING);
    }

    /** The class of a light verb together with the word after it, null where they tell no event: "made public". */
    @Nullable
    String phrase(String lemma, String next) {
        return phrases.get(lemma + " " + next);
    }

    /** Whether the object of the verb may stand before a word that belongs to it. */
    boolean parted(String lemma) {
        return parted.contains(lemma);
    }

    /** A form that the next word makes a verb, "will step down"; null where it does not. */
    @Nullable
    Verb phrasal(String lower, String next) {
        Verb verb = bare.get(lower);
        return verb != null && phrases.containsKey(verb.lemma() + " " + next) ? verb : null;
    }

    /** The class of the word as an event noun, null where it is none. */
    @Nullable
    public String noun(String lower) {
        return nouns.get(lower);
    }

    /** Present tense for a title: {@code meet} → {@code meets} after a singular; {@code step down} → {@code steps down}. */
    public static String present(String lemma, boolean plural) {
        int end = lemma.indexOf(' ');
        String verb = end < 0 ? lemma : lemma.substring(0, end);
        return (plural ? verb : third(verb)) + (end < 0 ? "" : lemma.substring(end));
    }

    private void addVerb(String lemma, String eventClass, @Nullable List<String> irregular) {
        // "cut" is read as the past, which news tells more often than the base.
        boolean past = irregular != null && irregular.get(1).equals(lemma);
        // Of a verb that tells nothing, what may as well be a noun is left out: "plan", "plans".
        finite.add(lemma);
        finite.add(third(lemma));
        if (!eventClass.equals(NOTHING)) {
            put(lemma, lemma, eventClass, past ? Form.PAST : Form.BASE);
            put(third(lemma), lemma, eventClass, Form.THIRD);
        }
        put(ing(lemma), lemma, eventClass, Form.ING);
        if (irregular == null) {
            put(past(lemma), lemma, eventClass, Form.PAST);
            pasts.putIfAbsent(lemma, past(lemma));
        } else {
            put(irregular.get(1), lemma, eventClass, Form.PAST);
            put(irregular.get(2), lemma, eventClass, Form.PARTICIPLE);
            pasts.putIfAbsent(lemma, irregular.get(2));
        }
    }

    /** The past participle: {@code elect} → {@code elected}. */
    public String participle(String lemma) {
        int end = lemma.indexOf(' ');
        String verb = end < 0 ? lemma : lemma.substring(0, end);
        String known = pasts.get(verb);
        return (known == null ? past(verb) : known) + (end < 0 ? "" : lemma.substring(end));
    }

    /** Whether a form of a verb can be its past participle: "elected", not "began". */
    public boolean participle(Verb verb, String form) {
        return participle(verb.lemma()).equals(form);
    }

    private void put(String form, String lemma, String eventClass, Form which) {
        Verb verb = new Verb(lemma, eventClass, which);
        // "found": of "find" far more often than of "found"
        verbs.merge(
                form.intern(), verb, (known, other) -> known.form() == Form.BASE && which == Form.PAST ? other : known);
    }

    /** The base form of a verb's form; of a verb that is in no table by its ending. */
    public String lemma(String form) {
        Verb known = verbs.get(form);
        if (known != null) {
            return known.lemma();
        }
        String base = bases.get(form);
        if (base != null) {
            return base;
        }
        int n = form.length();
        if (form.endsWith("ied") || form.endsWith("ies")) {
            return form.substring(0, n - 3) + "y";
        }
        if (EED.matcher(form).find()) {
            return form.substring(0, n - 1);
        }
        if (form.endsWith("ed") && n > 4) {
            return unended(form.substring(0, n - 2));
        }
        if (form.endsWith("ing") && n > 5) {
            return unended(form.substring(0, n - 3));
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            boolean hissing = form.endsWith("es")
                    && HISSING.matcher(form.substring(0, n - 2)).find();
            return form.substring(0, n - (hissing ? 2 : 1));
        }
        return form;
    }

    /** Whether the form is in a table, or has an ending that gives its base form. */
    public boolean regular(String form) {
        return verbs.containsKey(form)
                || bases.containsKey(form)
                || form.endsWith("ed")
                || form.endsWith("ing")
                || (form.endsWith("s") && !form.endsWith("ss"));
    }

    /** Whether the form is one of the past, whatever else it may be. */
    public boolean ofPast(String form) {
        Verb verb = verbs.get(form);
        return verb == null ? bases.containsKey(form) || form.endsWith("ed") : verb.form() == Form.PAST;
    }

    /** A stem whose verb ends in a silent e gets it back, one whose consonant was doubled loses one. */
    private static String unended(String stem) {
        int n = stem.length();
        boolean two = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
        boolean twice = two && "lsfz".indexOf(stem.charAt(n - 1)) < 0 && !OWN_TWO.contains(stem);
        if (twice || LONG_L.matcher(stem).matches()) {
            return stem.substring(0, n - 1);
        }
        return SILENT.matcher(stem).find() ? stem + "e" : stem;
    }

    private static String third(String lemma) {
        if (HISSING.matcher(lemma).find()) {
            return lemma + "es";
        }
        return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (consonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return doubled(lemma) + "ed";
    }

    private static String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee");
        return silent ? lemma.substring(0, lemma.length() - 1) + "ing" : doubled(lemma) + "ing";
    }

    private static String doubled(String lemma) {
        boolean oneSyllable = ONE_SYLLABLE.matcher(lemma).matches();
        boolean stressed = STRESSED.contains(lemma);
        return (oneSyllable || stressed) && !lemma.endsWith("ck") ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static boolean consonantY(String lemma) {
        int n = lemma.length();
        return lemma.endsWith("y") && n > 1 && "aeiou".indexOf(lemma.charAt(n - 2)) < 0;
    }
}
