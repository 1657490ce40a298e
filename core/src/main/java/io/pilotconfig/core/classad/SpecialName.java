package io.pilotconfig.core.classad;

/** A name that every ad has by itself; letter case does not count. */
enum SpecialName {
    /** {@code MY}, {@code SELF}, {@code TOPLEVEL} and {@code ROOT}: the ad itself. */
    OWN_AD,
    /** The ad at the other side of a match. */
    TARGET,
    /** The ad around. */
    PARENT,
    /** The seconds since 1970. */
    CURRENT_TIME,
    /** Any other name. */
    NONE;

    /** Looks at the length first: most names have another. */
    static SpecialName of(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("MY") ? OWN_AD : NONE;
            case 4 -> name.equalsIgnoreCase("SELF") || name.equalsIgnoreCase("ROOT") ? OWN_AD : NONE;
            case 6 -> name.equalsIgnoreCase("TARGET") ? TARGET : name.equalsIgnoreCase("PARENT") ? PARENT : NONE;
            case 8 -> name.equalsIgnoreCase("TOPLEVEL") ? OWN_AD : NONE;
            case 11 -> name.equalsIgnoreCase("CurrentTime") ? CURRENT_TIME : NONE;
            default -> NONE;
        };
    }
}
