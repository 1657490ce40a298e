package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Shape;
import io.pilotconfig.core.section.ShapeDescriber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of podman, as far as a quadlet depends on it.
 *
 * @param major the first number
 * @param minor the second
 */
public record PodmanVersion(int major, int minor) implements Comparable<PodmanVersion> {
    /** The first podman with quadlets. */
    public static final PodmanVersion OLDEST = new PodmanVersion(4, 4);

    /** What a quadlet is written for unless another version is named: Debian 13's. */
    public static final PodmanVersion DEFAULT = new PodmanVersion(5, 4);

    static final Shape<PodmanVersion> SHAPE = new FromText();

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})(?:\\.[0-9]{1,4})?");

    /** @throws IllegalArgumentException if no podman of that version reads quadlets */
    public PodmanVersion {
        if (major < 4 || (major == 4 && minor < 4)) {
            throw new IllegalArgumentException(
                    "podman reads quadlets from version 4.4 on, but was " + major + "." + minor);
        }
    }

    /**
     * The version that a text names: {@code 5.4} or {@code 5.4.2}.
     *
     * @throws IllegalArgumentException if it names none, or one that reads no quadlets
     */
    public static PodmanVersion of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A podman version has the form 5.4, but was " + Visible.quoted(text));
        }
        return new PodmanVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(PodmanVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    boolean isAtLeast(PodmanVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }

    private static final class FromText implements Shape<PodmanVersion> {
        @Override
        public Optional<PodmanVersion> read(Node node, SettingPath path, Problems problems) {
            return Shape.text().read(node, path, problems).flatMap(text -> {
                try {
                    return Optional.of(of(text));
                } catch (IllegalArgumentException e) {
                    problems.add(
                            QuadletCodes.PODMAN_VERSION,
                            path,
                            "`" + path
                                    + "` must be a version of podman from 4.4 on, the first that reads quadlets, but is "
                                    + Visible.quoted(text) + ".",
                            "write what `podman --version` says where the pilot runs, such as `5.4`.");
                    return Optional.empty();
                }
            });
        }

        @Override
        public String expects() {
            return "a version such as 5.4";
        }

        @Override
        public <R> R describe(ShapeDescriber<R> describer) {
            return describer.text(FORM.pattern());
        }
    }
}
