package io.pilotconfig.importers.quadlet;

/**
 * A version of podman.
 *
 * @param major the first number
 * @param minor the second
 */
record Podman(int major, int minor) implements Comparable<Podman> {
    /** The first with quadlets. */
    static final Podman OLDEST = new Podman(4, 4);

    /** What quadlets are rendered for unless the settings name another. */
    static final Podman DEFAULT = new Podman(5, 4);

    /** The last that has a key of a pilot which earlier ones lack. */
    static final Podman NEWEST = new Podman(5, 8);

    private static final int LAST_OF_4 = 9;

    /** The version before. */
    Podman before() {
        return minor == 0 ? new Podman(major - 1, LAST_OF_4) : new Podman(major, minor - 1);
    }

    @Override
    public int compareTo(Podman other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
