package dev.dateline.article;

import java.util.List;

/** The text between the tags of a piece of raw HTML inside Markdown. */
final class TagMask {
    /** Elements whose content nobody sees. */
    static final List<String> HIDDEN = List.of("script", "style", "template", "iframe", "textarea", "noscript", "svg");

    private TagMask() {}

    /** Copies what stands outside of tags, comments and hidden elements into the mask. */
    static void copyText(String body, int begin, int end, Mask mask) {
        int at = begin;
        while (at < end) {
            int open = body.indexOf('<', at);
            if (open < 0 || open >= end) {
                open = end;
            }
            Entities.copy(body, at, open, mask);
            at = open < end ? afterTag(body, open, end) : end;
        }
    }

    private static int afterTag(String body, int open, int end) {
        if (body.startsWith("<!--", open)) {
            return after(body, "-->", open + 4, end);
        }
        for (String name : HIDDEN) {
            if (body.regionMatches(true, open + 1, name, 0, name.length())) {
                int close = open + 1;
                while (close < end && !body.regionMatches(true, close, "</" + name, 0, name.length() + 2)) {
                    close++;
                }
                return after(body, ">", close, end);
            }
        }
        char quote = 0;
        for (int i = open + 1; i < end; i++) {
            char c = body.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return end;
    }

    private static int after(String body, String mark, int from, int end) {
        int at = body.indexOf(mark, from);
        return at < 0 || at + mark.length() > end ? end : at + mark.length();
    }
}
