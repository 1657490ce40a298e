package io.pilotconfig.importers.quadlet;

import java.util.Optional;

/**
 * The name of a unit's file.
 *
 * @param text the name without its ending
 */
record UnitName(String text) {
    private static final String ENDING = ".container";

    /** The name that the file of a path has; empty where it is no {@code .container} file, standard input say. */
    static Optional<UnitName> of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        boolean isUnit = file.endsWith(ENDING) && file.length() > ENDING.length();
        return isUnit
                ? Optional.of(new UnitName(file.substring(0, file.length() - ENDING.length())))
                : Optional.empty();
    }

    /** Whether it is a template or an instance of one. */
    boolean isTemplate() {
        return text.indexOf('@') >= 0;
    }

    /** What stands before the {@code @}; all of it where there is none. */
    String prefix() {
        return isTemplate() ? text.substring(0, text.indexOf('@')) : text;
    }

    /** What stands behind the {@code @}. */
    String instance() {
        return isTemplate() ? text.substring(text.indexOf('@') + 1) : "";
    }
}
