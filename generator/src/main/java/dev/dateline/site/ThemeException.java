package dev.dateline.site;

/** A template that cannot be read or run; the message names its file, its line and what was expected. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ThemeException(String message, Throwable cause) {
        super(message, cause);
    }
}
