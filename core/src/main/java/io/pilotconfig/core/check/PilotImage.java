package io.pilotconfig.core.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image and what its name tells of it, where it is OSG's pilot (tags: the build matrix of osgvo-docker-pilot and
 * ospool-ep).
 *
 * @param repository everything up to the tag
 * @param tag the tag, {@code latest} where none is written
 * @param pinned whether it is named by a digest
 */
record PilotImage(String repository, String tag, boolean pinned) {
    private static final String UNWRITTEN = "latest";
    private static final Set<String> CHANNELS = Set.of("release", "testing", "development");
    private static final Set<String> OF_OSG = Set.of(
            "opensciencegrid/osgvo-docker-pilot",
            "docker.io/opensciencegrid/osgvo-docker-pilot",
            "hub.opensciencegrid.org/opensciencegrid/osgvo-docker-pilot",
            "hub.opensciencegrid.org/osg-htc/ospool-ep",
            "hub.osg-htc.org/osg-htc/ospool-ep");
    private static final Set<String> OLD_SERIES = Set.of("3.5", "3.6", "23");

    /** Compiled for tags that are more than a channel. */
    private static final class Forms {
        static final Pattern BUILT = Pattern.compile("(?:(?:2[3-9]|3\\.[56])-(?:(?:el[89]|al8|cuda_[0-9_]+)-)?)?"
                + "(?:release|testing|development)(?:-[0-9]{8}-[0-9]{4})?");
        static final Pattern DATED = Pattern.compile(".*-([0-9]{8})-[0-9]{4}");
    }

    static PilotImage of(String image) {
        int digest = image.indexOf('@');
        String tagged = digest < 0 ? image : image.substring(0, digest);
        int colon = tagged.lastIndexOf(':');
        boolean hasTag = colon > tagged.lastIndexOf('/');
        return new PilotImage(
                hasTag ? tagged.substring(0, colon) : tagged,
                hasTag ? tagged.substring(colon + 1) : UNWRITTEN,
                digest >= 0);
    }

    /** Whether another image may have the name tomorrow. */
    boolean moves() {
        return !pinned && (tag.equals(UNWRITTEN) || CHANNELS.contains(tag.substring(tag.lastIndexOf('-') + 1)));
    }

    /** Whether it is the pilot, from wherever it is fetched. */
    boolean isPilot() {
        String name = repository.substring(repository.lastIndexOf('/') + 1);
        return name.equals("osgvo-docker-pilot") || name.equals("ospool-ep");
    }

    /** Whether it is the pilot with CUDA. */
    boolean hasCuda() {
        return tag.contains("cuda") && isPilot();
    }

    /** Whether it is certain to be the pilot without CUDA, which a digest without a tag does not tell. */
    boolean lacksCuda() {
        return isPilot() && !hasCuda() && !(pinned && tag.equals(UNWRITTEN));
    }

    /** Whether OSG publishes it, and builds no image of that tag. */
    boolean isNeverBuilt() {
        return !pinned
                && !CHANNELS.contains(tag)
                && OF_OSG.contains(repository)
                && !Forms.BUILT.matcher(tag).matches();
    }

    /** Whether it is the pilot of a series that is built no longer: 24 and 25 are, as of August 2026. */
    boolean isOfOldSeries() {
        return !pinned && tag.indexOf('-') > 0 && OLD_SERIES.contains(tag.substring(0, tag.indexOf('-'))) && isPilot();
    }

    /** Whether it is certain to be a pilot that was built before a day, written {@code 20260724}. */
    boolean isBefore(String day) {
        if (pinned || !isPilot()) {
            return false;
        }
        Matcher dated = Forms.DATED.matcher(tag);
        return dated.matches() ? dated.group(1).compareTo(day) < 0 : isOfOldSeries() || CHANNELS.contains(tag);
    }
}
