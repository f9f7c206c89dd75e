package dev.dateline.site;

/** stub */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ThemeException(String m) {
        super(m);
    }
}
