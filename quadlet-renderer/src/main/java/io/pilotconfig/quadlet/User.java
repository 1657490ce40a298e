package io.pilotconfig.quadlet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The user that a pilot runs as.
 *
 * @param name its name or number
 * @param group the name or number of its group; empty: the user's own
 */
record User(String name, Optional<String> group) {
    /** The number of {@code osg}, its group too, in the pilot's image (document, "user"). */
    private static final String OF_IMAGE = "1000";

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** The user of {@code name[:group]}. */
    static User of(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new User(text, Optional.empty())
                : new User(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
    }

    /** Its number in the container. */
    String uid() {
        return NUMBER.matcher(name).matches() ? name : OF_IMAGE;
    }

    /** The number of its group in the container. */
    String gid() {
        return group.filter(number -> NUMBER.matcher(number).matches()).orElse(OF_IMAGE);
    }
}
