package dev.dateline;

import dev.dateline.source.Unseen;

/** A run that could not be done at all; the message says what happened and what to do, for people. */
public final class DatelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is. */
    public enum Kind {
        /** The call or a setting is wrong: a folder that is not there, a format that does not exist. */
        CALL,
        /** The machine failed: disk, permissions. */
        MACHINE
    }

    private final Kind kind;

    public DatelineException(Kind kind, String message) {
        super(Unseen.printable(message));
        this.kind = kind;
    }

    public DatelineException(Kind kind, String message, Throwable cause) {
        super(Unseen.printable(message), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The contract's exit status: 2 for a wrong call, 3 for a machine that failed. */
    public int exitStatus() {
        return kind == Kind.CALL ? 2 : 3;
    }
}
