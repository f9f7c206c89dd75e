package dev.dateline.bench;

/** What made-up articles are made of. */
final class SampleWords {
    static final String[] GIVEN = {
        "Odile", "Tomas", "Brita", "Ruth", "Yvo", "Sergio", "Anneke", "Ilse", "Marek", "Helena", "Oscar", "Petra",
        "Hugo", "Clara", "Anton", "Nadia", "Felix", "Irene", "Jonas", "Vera"
    };
    static final String[] ONSET = {
        "mar", "bran", "lund", "eb", "ter", "cal", "dors", "okon", "pel", "rask", "vel", "stro", "kar", "hol", "wex",
        "tam", "sor", "nev", "grim", "fal"
    };
    static final String[] MIDDLE = {"a", "e", "o", "i", "ing", "ar", "en", "ul", "am", "or", "ad", "is"};
    static final String[] ENDING = {
        "witz", "berg", "quist", "ker", "vani", "man", "jo", "rin", "vic", "strom", "dal", "mont", "ley", "sen"
    };
    static final String[] TOWN = {
        "Vienna",
        "Oslo",
        "Lisbon",
        "Geneva",
        "Rostock",
        "Lima",
        "Accra",
        "Quito",
        "Porto",
        "Bergen",
        "Turin",
        "Gdansk",
        "Leeds",
        "Nairobi",
        "Osaka",
        "Montreal",
        "Seville",
        "Riga",
        "Tallinn",
        "Valencia"
    };
    static final String[] GROUP = {"Foundation", "Group", "Institute", "Shipyard", "Bank", "Council"};
    static final String[] PAPER = {
        "Harbour Gazette", "Morning Courier", "Weekly Ledger", "Northern Wire", "Coast Herald"
    };
    static final String[] THEME = {
        "harbour", "railway", "pension fund", "orchestra", "dam", "museum", "tunnel", "vaccine"
    };
    static final String[] WITNESS = {
        "a dock worker",
        "the night clerk",
        "one of the engineers",
        "a retired judge",
        "the union's secretary",
        "a teacher from the valley",
        "an official of the ministry"
    };
    static final String[] TAIL = {
        "after weeks of doubt",
        "to the surprise of the crowd",
        "as the rain began",
        "in front of two hundred guests",
        "while the lawyers waited outside",
        "without a word to the press",
        "though few had expected it",
        "with the accounts still unsigned"
    };

    /** The same deed in the past, as a plan ("is to …"), and in other words; who it is done to or with goes in. */
    static final String[][] DEED = {
        {"met %s", "meet %s", "held talks with %s", "sat down with %s"},
        {"accused %s of a breach", "accuse %s of a breach", "blamed %s for a breach"},
        {"signed a treaty with %s", "sign a treaty with %s", "put a name to the treaty with %s"},
        {"rejected the offer of %s", "reject the offer of %s", "turned down the offer of %s"},
        {"sued %s", "sue %s", "brought a suit against %s"},
        {"visited %s", "visit %s", "paid a visit to %s"},
        {"praised the work of %s", "praise the work of %s", "spoke well of the work of %s"},
        {"opened an office with %s", "open an office with %s", "founded an office with %s"},
        {"dismissed %s", "dismiss %s", "removed %s from the board"},
        {"launched an inquiry into %s", "launch an inquiry into %s", "began an inquiry into %s"}
    };

    /** A witness, a town, a tail, the theme and a number go in. */
    static final String[] FILLER = {
        "Nobody in the hall, a former mill by the river, expected much, said %1$s.",
        "The %4$s has cost %5$d million so far, and **no end** is in sight %3$s.",
        "In %2$s the shops stayed shut %3$s, and the ferries ran half empty.",
        "%5$d percent of those asked want the %4$s to go on; the others would rather see a park there.",
        "What the papers left out, %1$s noted, was the price of the stones.",
        "Long before dawn the first lorries had lined up along the quay, and their drivers drank coffee *from tin cups*.",
        "The report runs to %5$d pages, most of them tables, and mentions the %4$s only in passing.",
        "A spokeswoman declined to name the owners, and the registry in %2$s was closed.",
        "People there still speak of the flood, of the bakery that floated away, and of the bell that was never found.",
        "If the money comes, the roof will be mended first, then the stairs, and the %4$s last of all.",
        "“We have been patient,” said %1$s, “but patience does not pay the rent.”",
        "The file, %5$d kilograms of paper in all, went from one desk to the next %3$s.",
        "Children had drawn the %4$s in chalk on the pavement, with smoke, gulls and a very large sun.",
        "Insurers want proof that the walls can carry the load; none of the drawings from %2$s shows it.",
        "Since 2009 the %4$s has had three directors, and each of them began with a new letterhead."
    };

    private SampleWords() {}
}
