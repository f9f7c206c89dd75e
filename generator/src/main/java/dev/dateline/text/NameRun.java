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
        int i = begin + Math.max(1, parts.seat(begin));
        while (i < tokens.size()) {
            if (NameWords.COMPANY.contains(tokens.get(i - 1).lower())) {
                // "the founder of Fjord Boats Inc. Jane Doe"
                break;
            }
            if (NameWords.model(tokens.get(i)) && parts.organization(begin, i)) {
                // "Harbour Guard C-130"
                break;
            }
            if (envoy(begin, i)) {
                break;
            }
            if (i > begin + 1
                    && tokens.get(i).acronym()
                    && !NameWords.numeral(tokens.get(i))
                    && !tokens.get(begin).acronym()
                    && !parts.organization(begin, i)) {
                // "Jane Doe BBC News": who writes, and for whom.
                break;
            }
            if (parts.seat(i) > 0) {
                i += parts.seat(i);
            } else if (NameWords.articled(tokens.get(i))
                    || (parts.continues(i) && (parts.titleAt(i) == 0 || family(begin, i)))) {
                i++;
            } else if (owners(i) || parts.saints(begin, i)) {
                i += 2;
            } else if (parts.nickname(i) > 0) {
                i += parts.nickname(i);
            } else if (particles(i)) {
                i += 3;
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

    /** "The Magistrates' Court", "the Teachers' Trust": whose body it is stands in the plural. */
    private boolean owners(int i) {
        if (!"'’".contains(tokens.get(i).text())
                || tokens.get(i - 1).end() != tokens.get(i).begin()
                || !tokens.get(i - 1).lower().endsWith("s")
                || !parts.continues(i + 1)) {
            return false;
        }
        boolean members = NameWords.is("members", tokens.get(i - 1));
        return parts.kind(i + 1) || (members && (house(i + 1) || house(i + 2)));
    }

    private boolean house(int i) {
        return parts.continues(i)
                && (parts.kind(i) || NameWords.HOUSE.contains(tokens.get(i).text()));
    }

    /** "Lucia de la Marchetta". */
    private boolean particles(int i) {
        return i + 2 < tokens.size()
                && NameWords.PARTICLES.contains(tokens.get(i).lower())
                && NameWords.PARTICLES.contains(tokens.get(i + 1).lower())
                && parts.continues(i + 2);
    }

    private boolean joint(int begin, int i) {
        String lower = tokens.get(i).lower();
        if (NameWords.PARTICLES.contains(lower)) {
            return true;
        }
        if (lower.equals("of")) {
            // not "Special Forces of Colonel Jane Doe"
            return !titled(i + 1)
                    && (parts.organization(begin, i)
                            || NameWords.is("text", tokens.get(i - 1))
                            || (NameWords.is("statehood", tokens.get(i - 1)) && parts.gazetted(i + 1) > 0));
        }
        if (lower.equals("for") || lower.equals("on")) {
            return cause(i);
        }
        if (lower.equals("&") && i > 0 && tokens.get(i - 1).text().length() > 1) {
            return true; // "Doe & Sons"
        }
        if (lower.equals("and")) {
            int k = i + 1;
            while (k < tokens.size() && parts.continues(k)) {
                k++;
            }
            return (k - i > 2 && parts.organization(i + 1, k) && lists(begin, i)) || fields(begin, i, k);
        }
        return false;
    }

    /** Whether a title and somebody who has it stand there. */
    private boolean titled(int i) {
        int title = parts.titleAt(i);
        return title > 0 && parts.continues(i + title);
    }

    /** "Odile King wrote": a title at the end of a name, where nobody who has it follows. */
    private boolean family(int begin, int i) {
        boolean junior = i + 1 < tokens.size()
                && NameWords.JUNIOR.contains(tokens.get(i + 1).lower());
        Token title = tokens.get(i);
        boolean given = i == begin + 1
                && title.capital()
                && GivenNames.has(tokens.get(begin).text());
        return (given || PersonTitles.family(title))
                && parts.titleAt(i) == 1
                && (junior || !parts.continues(i + 1))
                && (i + 1 == tokens.size() || !tokens.get(i + 1).is("of"))
                && !parts.organization(begin, i)
                && parts.gazetted(begin) == 0
                && !parts.nation(tokens.get(begin))
                && !tokens.get(i - 1).acronym();
    }

    /** "Institute for Strategic Studies", "Council on Foreign Relations", not "the Harbour Council for Lisbon". */
    private boolean cause(int i) {
        if (!NameWords.is(tokens.get(i).is("on") ? "body on" : "body for", tokens.get(i - 1))
                || !parts.continues(i + 1)
                || parts.titleAt(i + 1) > 0
                || tokens.get(i + 1).acronym()) {
            return false;
        }
        int k = i + 1;
        while (k < tokens.size() && parts.continues(k)) {
            k++;
        }
        boolean field = NameWords.is("field", tokens.get(k - 1));
        boolean more = k < tokens.size() && tokens.get(k).is("and") && field(i + 1);
        return field || (more && fieldEnds(k));
    }

    private boolean field(int i) {
        return !parts.nation(tokens.get(i)) && parts.gazetted(i) == 0;
    }

    /** "... of Health and Human Services", "... for Reconstruction and Development". */
    private boolean fields(int begin, int and, int end) {
        int k = and - 1;
        while (k > begin && tokens.get(k).capital()) {
            k--;
        }
        boolean within = k > begin
                && (tokens.get(k).is("of")
                        || tokens.get(k).is("for")
                        || tokens.get(k).is("on"))
                && parts.organization(begin, k)
                && field(k + 1);
        return within && end > and + 1 && fieldEnds(and);
    }

    /** Whether the capitals behind "and" end on what a body is for. */
    private boolean fieldEnds(int and) {
        int k = and + 1;
        while (k < tokens.size() && parts.continues(k)) {
            k++;
        }
        return k > and + 1 && (NameWords.is("field", tokens.get(k - 1)) || NameWords.is("members", tokens.get(k - 1)));
    }

    /** "Envoy to the United Nations Jane Doe": two words behind it are somebody. */
    private boolean envoy(int begin, int i) {
        if (i < begin + 2 || !tokens.get(i - 1).text().equals("Nations")) {
            return false;
        }
        int k = i;
        while (k < tokens.size() && parts.continues(k)) {
            k++;
        }
        return k == i + 2
                && !parts.organization(i, k)
                && !NameWords.HOUSE.contains(tokens.get(k - 1).text())
                && !NameWords.THING.contains(tokens.get(k - 1).text());
    }

    /** "The Securities and", "Food and": the first of what a body is for, not a body or a person besides it. */
    private boolean lists(int begin, int and) {
        Token first = tokens.get(begin);
        boolean article = begin > 0 && tokens.get(begin - 1).is("the");
        boolean plural = first.lower().endsWith("s") && article;
        // "U.S. Securities and"
        boolean state = and == begin + 2
                && (first.acronym() || parts.nation(first))
                && (parts.organization(begin, and) || (first.acronym() && parts.gazetted(begin) == 0));
        if ((state || and == begin + 1) && NameWords.is("field", tokens.get(and - 1))) {
            return true;
        }
        return !first.acronym()
                && !parts.nation(first)
                && parts.gazetted(begin) == 0
                && (parts.organization(begin, and)
                        ? plural && and == begin + 1
                        : and == begin + 1 || article || NameWords.is("field", tokens.get(and - 1)));
    }
}
