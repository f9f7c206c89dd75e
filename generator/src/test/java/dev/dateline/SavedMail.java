package dev.dateline;

/** Mails as people save them from their mail program. */
class SavedMail extends SavedPages {
    static final String TEXT = """
            The ferry to Lund stopped for good on Sunday, as its engine had failed
            once more, and the crew of nine went home by bus in the rain.

            "We will not mend it again," said Lena Oduya, who heads the harbour
            office of the town and has done so since the last ferry was bought.
            """;
    static final String LEAD =
            "\n\nThe ferry to Lund stopped for good on Sunday, as its engine had failed once more, and the crew of nine"
                    + " went home by bus in the rain.\n\n";
    static final String HTML = "<html><body><table><tr><td><p>The ferry to Lund stopped for good on Sunday, as its"
            + " <a href=\"https://gazette.example/e\">engine</a> had failed once more.</p><p>The crew of nine went home by"
            + " bus in the rain, said Lena Oduya, who heads the harbour office.</p></td></tr></table></body></html>\n";

    static String header(String fields) {
        return "Received: from a by b; Tue, 7 Oct 2031 06:00:00 +0000\nMessage-ID: <1@gazette.example>\n"
                + "From: Anna Keller <anna.keller@gazette.example>\nTo: readers@gazette.example\n"
                + "Date: Mon, 6 Oct 2031 23:30:00 -0500\nMIME-Version: 1.0\n" + fields + "\n";
    }

    static String mail(String subject, String text) {
        return header("Subject: " + subject
                        + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n")
                + text;
    }

    static String part(String fields, String body) {
        return "--mark\nContent-" + fields.replace("\n", "\nContent-") + "\n\n" + body;
    }

    static String parts(String kind, String... parts) {
        return header("Subject: Ferry\nContent-Type: multipart/" + kind + "; boundary=mark\n") + String.join("", parts)
                + "--mark--\n";
    }
}
