package io.pilotconfig.kubernetes;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A user as the kubelet needs it: by number, for it sees the image's names too late to check {@code runAsNonRoot}.
 *
 * @param user the number of the user
 * @param group the number of the group; empty: as the image says
 */
record PodUser(int user, OptionalInt group) {
    /** The image's user {@code osg}, and its group (Dockerfile: {@code useradd osg} in an image without other users). */
    static final int OSG = 1000;

    private static final int LONGEST_NUMBER = 9;

    /** A user such as {@code osg}, {@code 1000} or {@code 2000:3000}; empty where its number is not known. */
    static Optional<PodUser> of(String written) {
        int colon = written.indexOf(':');
        OptionalInt user = number(colon < 0 ? written : written.substring(0, colon));
        OptionalInt group = colon < 0 ? OptionalInt.empty() : number(written.substring(colon + 1));
        if (user.isEmpty() || (colon >= 0 && group.isEmpty())) {
            return Optional.empty();
        }
        boolean ofImage = colon < 0 && user.getAsInt() == OSG;
        return Optional.of(new PodUser(user.getAsInt(), ofImage ? OptionalInt.of(OSG) : group));
    }

    /** The group that the pod's volumes belong to: one that its user is in, whatever that user is. */
    int volumeGroup() {
        return group.orElse(OSG);
    }

    private static OptionalInt number(String name) {
        if (name.equals("osg")) {
            return OptionalInt.of(OSG);
        }
        boolean digits = name.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !name.isEmpty() && name.length() <= LONGEST_NUMBER
                ? OptionalInt.of(Integer.parseInt(name))
                : OptionalInt.empty();
    }
}
