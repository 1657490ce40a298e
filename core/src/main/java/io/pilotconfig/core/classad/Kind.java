package io.pilotconfig.core.classad;

/** The kinds of values that an expression may come to; of booleans, each is a kind of its own. */
public enum Kind {
    /** The boolean true. */
    TRUE,
    /** The boolean false. */
    FALSE,
    /** Undefined, what comes of an attribute that is not there. */
    UNDEFINED,
    /** Error, what comes of a wrong operation. */
    ERROR,
    /** An integer. */
    INTEGER,
    /** A floating-point number. */
    REAL,
    /** A string. */
    TEXT,
    /** A list. */
    LIST,
    /** A record. */
    AD,
    /** A point in time or a span of it. */
    TIME;

    private static final Kind[] ALL = values();

    static Kind at(int index) {
        return ALL[index];
    }

    static int count() {
        return ALL.length;
    }

    /** The bit that stands for this kind in a set of kinds. */
    @SuppressWarnings("EnumOrdinal") // a set of kinds in one number is what makes evaluation cheap
    int bit() {
        return 1 << ordinal();
    }

    static int bits(Kind... kinds) {
        int bits = 0;
        for (Kind kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }
}
