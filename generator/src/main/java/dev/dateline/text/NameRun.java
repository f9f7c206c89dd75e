package dev.dateline.text;

import java.util.List;

/** How far a run of capitals is one name. */
final class NameRun {
    private final List<Token> tokens;
    private final NameParts parts;

    NameRun(List<Token> tokens, NameParts parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    /** The token after the last of the name that begins there. */
    int end(int begin) {
        int i = begin + 1;
        while (i < tokens.size()) {
            if (NameWords.COMPANY.contains(tokens.get(i - 1).lower())) {
                // "the founder of Fjord Boats Inc. Jane Doe"
                break;
            }
            if (i > begin + 1
                    && tokens.get(i).acronym()
                    && !tokens.get(begin).acronym()
                    && !parts.organization(begin, i)) {
                // "Jane Doe BBC News": who writes, and for whom.
                break;
            }
            if (NameWords.articled(tokens.get(i)) || (parts.continues(i) && parts.titleAt(i) == 0)) {
                i++;
            } else if (owners(i)) {
                i += 2;
            } else if (parts.initial(i) && i + 2 < tokens.size() && parts.continues(i + 2)) {
                i += 3;
            } else if (i + 1 < tokens.size() && joint(begin, i) && parts.continues(i + 1)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** "The Magistrates' Court", "the Teachers' Union": whose body it is stands in the plural. */
    private boolean owners(int i) {
        return "'’".contains(tokens.get(i).text())
                && tokens.get(i - 1).end() == tokens.get(i).begin()
                && tokens.get(i - 1).lower().endsWith("s")
                && parts.continues(i + 1)
                && parts.organization(i + 1, i + 2);
    }

    private boolean joint(int begin, int i) {
        String lower = tokens.get(i).lower();
        if (NameWords.PARTICLES.contains(lower)) {
            return true;
        }
        if (lower.equals("of")) {
            return parts.organization(begin, i);
        }
        if (lower.equals("&") && i > 0 && tokens.get(i - 1).text().length() > 1) {
            return true; // "Doe & Sons"
        }
        if (lower.equals("and")) {
            int k = i + 1;
            while (k < tokens.size() && parts.continues(k)) {
                k++;
            }
            return k - i > 2 && parts.organization(i + 1, k) && lists(begin, i);
        }
        return false;
    }

    /** "The Securities and", "Food and": the first of what a body is for, not a body or a person besides it. */
    private boolean lists(int begin, int and) {
        Token first = tokens.get(begin);
        boolean article = begin > 0 && tokens.get(begin - 1).is("the");
        boolean plural = first.lower().endsWith("s") && article;
        return !first.acronym()
                && !parts.nation(first)
                && parts.gazetted(begin) == 0
                && (parts.organization(begin, and) ? plural && and == begin + 1 : and == begin + 1 || article);
    }
}
