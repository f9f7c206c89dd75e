package dev.dateline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a page says about itself; empty where it does not. */
record Meta(String title, @Nullable LocalDate date, String author, String publisher, String url, String lang) {
    static final Meta NONE = new Meta("", null, "", "", "", "");
}
