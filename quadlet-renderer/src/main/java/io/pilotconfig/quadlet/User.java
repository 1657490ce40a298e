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
    /** The user and group of the pilot's image, and the number of both (Dockerfile). */
    private static final String NAME_OF_IMAGE = "osg";

    private static final String NUMBER_OF_IMAGE = "1000";

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
        return isNumber(name) ? name : NUMBER_OF_IMAGE;
    }

    /** The number of its group in the container. */
    String gid() {
        return group.filter(User::isNumber).orElse(NUMBER_OF_IMAGE);
    }

    /** Whether its number is known without a look into the image. */
    boolean hasKnownUid() {
        return isKnown(name);
    }

    /** Whether the number of its group is known without a look into the image. */
    boolean hasKnownGid() {
        return group.map(User::isKnown).orElse(true);
    }

    private static boolean isKnown(String text) {
        return text.equals(NAME_OF_IMAGE) || isNumber(text);
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
