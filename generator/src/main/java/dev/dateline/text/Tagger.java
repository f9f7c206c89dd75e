package dev.dateline.text;

import dev.dateline.text.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * Says what part of speech each word of a sentence is, from left to right: for each the tag for which its own form, the
 * two words on either side and the two tags before it speak most. What the form says is added up once for each word.
 */
public final class Tagger {
    private static final String BEGIN = "S=begin";
    private static final int AFFIX = 4;
    /** "-based", "-born": a participle that a name says more of. */
    private static final Pattern COMPOUND = Pattern.compile("-(?:\\p{Ll}+ed|born|run|made|held|built)$");
    /** So many words are remembered; a text of more is only read more slowly. */
    private static final int REMEMBERED = 1 << 16;

    private static final ConcurrentMap<String, Form> FORMS = new ConcurrentHashMap<>();
    private static final TagModel MODEL = TagModel.read();
    private static final int OUTCOMES = MODEL.outcomes.length;
    private static final Tag[] TAGS = Arrays.stream(MODEL.outcomes)
            .map(o -> Tag.valueOf(o.split("\\+", 2)[0]))
            .toArray(Tag[]::new);
    /** Features by the tag before and by the two before. */
    private static final int[] AFTER = new int[OUTCOMES];

    private static final int[][] AFTER_TWO = new int[OUTCOMES][OUTCOMES];
    /** Features of the first words of a sentence. */
    private static final int[] FIRST = {MODEL.feature(BEGIN), MODEL.feature("p1" + BEGIN), MODEL.feature("p2" + BEGIN)};

    static {
        for (int i = 0; i < OUTCOMES; i++) {
            AFTER[i] = MODEL.feature("t=" + MODEL.outcomes[i]);
            for (int k = 0; k < OUTCOMES; k++) {
                AFTER_TWO[k][i] = MODEL.feature("t2=" + MODEL.outcomes[k] + "," + MODEL.outcomes[i]);
            }
        }
    }

    private Tagger() {}

    /** What a word says wherever it stands, and the features by which its neighbours know it. */
    private static final class Form {
        /** The sums by outcome. */
        final float[] own = new float[OUTCOMES];

        final int oneBefore;
        final int twoBefore;
        final int oneAfter;
        final int twoAfter;

        Form(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            add("def");
            for (int n = 1; n <= Math.min(AFFIX, word.length()); n++) {
                add("suf=" + word.substring(word.length() - n));
                add("pre=" + word.substring(0, n));
            }
            String look = look(word);
            add("w=" + lower);
            add("wc=" + look);
            add("w&c=" + lower + "," + look);
            oneBefore = MODEL.feature("p1w=" + lower);
            twoBefore = MODEL.feature("p2w=" + lower);
            oneAfter = MODEL.feature("n1w=" + lower);
            twoAfter = MODEL.feature("n2w=" + lower);
        }

        private void add(String feature) {
            MODEL.add(MODEL.feature(feature), own);
        }
    }

    /** The tags of a sentence's tokens, one each. */
    public static List<Tag> tags(List<Token> tokens) {
        List<Form> forms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || !owner(tokens, i)) {
                boolean owned = i + 1 < tokens.size() && owner(tokens, i + 1);
                forms.add(form(spelled(tokens.get(i)) + (owned ? "'s" : "")));
            }
        }
        int[] best = best(forms);
        List<Tag> out = new ArrayList<>(tokens.size());
        int f = 0;
        for (int i = 0; i < tokens.size(); i++) {
            out.add(i > 0 && owner(tokens, i) ? Tag.PART : TAGS[best[f++]]);
        }
        return out;
    }

    private static int[] best(List<Form> forms) {
        int[] out = new int[forms.size()];
        float[] sums = new float[OUTCOMES];
        for (int i = 0; i < out.length; i++) {
            System.arraycopy(forms.get(i).own, 0, sums, 0, OUTCOMES);
            if (i > 0) {
                MODEL.add(forms.get(i - 1).oneBefore, sums);
                MODEL.add(AFTER[out[i - 1]], sums);
            }
            if (i > 1) {
                MODEL.add(forms.get(i - 2).twoBefore, sums);
                MODEL.add(AFTER_TWO[out[i - 2]][out[i - 1]], sums);
            }
            if (i + 1 < out.length) {
                MODEL.add(forms.get(i + 1).oneAfter, sums);
            }
            if (i + 2 < out.length) {
                MODEL.add(forms.get(i + 2).twoAfter, sums);
            }
            if (i < FIRST.length) {
                MODEL.add(FIRST[i], sums);
            }
            int tag = 0;
            for (int k = 1; k < OUTCOMES; k++) {
                tag = sums[k] > sums[tag] ? k : tag;
            }
            out[i] = tag;
        }
        return out;
    }

    /** "'s": the model knows a word together with it. */
    private static boolean owner(List<Token> tokens, int i) {
        return tokens.get(i).is("'s") && tokens.get(i - 1).kind() != Kind.MARK;
    }

    private static String spelled(Token t) {
        String text = t.text();
        if (t.capital() && COMPOUND.matcher(text).find()) {
            // The model would take "Fjordia-backed" for a name.
            return text.toLowerCase(Locale.ROOT);
        }
        return switch (text) {
            case "“", "”" -> "\"";
            case "–", "—" -> "-";
            default -> text.indexOf('’') < 0 ? text : text.replace('’', '\'');
        };
    }

    private static Form form(String word) {
        Form known = FORMS.get(word);
        if (known == null) {
            known = new Form(word);
            if (FORMS.size() < REMEMBERED) {
                FORMS.put(word, known);
            }
        }
        return known;
    }

    /** The model's names for what a word is spelled with. */
    private static String look(String word) {
        int digits = 0;
        boolean letters = false;
        boolean allLower = true;
        boolean allUpper = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters |= Character.isLetter(c);
            allLower &= Character.isLowerCase(c);
            allUpper &= Character.isUpperCase(c);
        }
        if (allLower) {
            return "lc";
        }
        if (digits == 2 || digits == 4) {
            return digits + "d";
        }
        if (digits > 0) {
            return letters ? "an" : figures(word);
        }
        if (allUpper) {
            return word.length() == 1 ? "sc" : "ac";
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        return capital && word.length() == 2 && word.charAt(1) == '.' ? "cp" : capital ? "ic" : "other";
    }

    private static String figures(String word) {
        return word.indexOf('-') >= 0
                ? "dd"
                : word.indexOf('/') >= 0 ? "ds" : word.indexOf(',') >= 0 ? "dc" : word.indexOf('.') >= 0 ? "dp" : "num";
    }
}
