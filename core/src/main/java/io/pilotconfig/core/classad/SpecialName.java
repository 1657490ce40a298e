package io.pilotconfig.core.classad;

/** A name that every ad has by itself, or that a match has around its two ads; letter case does not count. */
enum SpecialName {
    /** {@code MY} and {@code SELF}: the ad itself. */
    OWN_AD,
    /** {@code TOPLEVEL} and {@code ROOT}: the outermost ad, which is that of the match where there is one. */
    OUTERMOST,
    /** The ad at the other side of a match. */
    TARGET,
    /** The ad around. */
    PARENT,
    /** The seconds since 1970. */
    CURRENT_TIME,
    /** What a match calls its two ads, and what it makes of their {@code Requirements} and {@code Rank}. */
    OF_MATCH,
    /** Any other name. */
    NONE;

    /** Looks at the length first: most names have another. */
    static SpecialName of(String name) {
        return switch (name.length()) {
            case 2 -> is(name, "MY") ? OWN_AD : is(name, "AD") ? OF_MATCH : NONE;
            case 4 -> ofFour(name);
            case 5 -> is(name, "OTHER") || is(name, "RIGHT") ? OF_MATCH : NONE;
            case 6 -> is(name, "TARGET") ? TARGET : is(name, "PARENT") ? PARENT : NONE;
            case 8 -> is(name, "TOPLEVEL") ? OUTERMOST : NONE;
            case 11 -> is(name, "CurrentTime") ? CURRENT_TIME : NONE;
            case 13, 14, 16 -> isComputed(name) ? OF_MATCH : NONE;
            default -> NONE;
        };
    }

    private static SpecialName ofFour(String name) {
        if (is(name, "SELF")) {
            return OWN_AD;
        } else if (is(name, "ROOT")) {
            return OUTERMOST;
        }
        return is(name, "LEFT") || is(name, "lCtx") || is(name, "rCtx") ? OF_MATCH : NONE;
    }

    private static boolean isComputed(String name) {
        return is(name, "leftRankValue")
                || is(name, "rightRankValue")
                || is(name, "symmetricMatch")
                || is(name, "leftMatchesRight")
                || is(name, "rightMatchesLeft");
    }

    private static boolean is(String name, String special) {
        return name.equalsIgnoreCase(special);
    }
}
