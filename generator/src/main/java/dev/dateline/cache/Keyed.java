package dev.dateline.cache;

/** Something that knows its own fingerprint, and need not be gone through for it. */
public interface Keyed {
    /** Another where anything in it is another. */
    Key key();
}
