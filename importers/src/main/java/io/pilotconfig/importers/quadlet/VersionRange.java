package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen;

/**
 * The podman that a quadlet is written for: one that has its keys, and lacks those that it says by {@code PodmanArgs}
 * instead.
 */
final class VersionRange {
    private Podman first = Podman.OLDEST;
    private Podman behind = new Podman(Integer.MAX_VALUE, 0);
    private Span ofFirst = Span.NONE;
    private Span ofBehind = Span.NONE;

    /** A key is used. */
    void key(ContainerKey key, UnitLine line) {
        if (key.since().compareTo(first) > 0) {
            first = key.since();
            ofFirst = line.key().span();
        }
    }

    /** A flag is used though there is a key for it. */
    void flag(String flag, String value, Span span) {
        ContainerKey.ofFlag(flag, value).map(ContainerKey::since).ifPresent(since -> {
            if (since.compareTo(Podman.OLDEST) > 0 && since.compareTo(behind) < 0) {
                behind = since;
                ofBehind = span;
            }
        });
    }

    /** Sets the option where the quadlet is not written for the podman that is assumed. */
    void addTo(Specimen.Builder specimen) {
        boolean isOld = behind.compareTo(Podman.DEFAULT) <= 0 && first.compareTo(behind) < 0;
        if (isOld) {
            add(specimen, behind.before(), ofBehind);
        } else if (first.compareTo(Podman.DEFAULT) > 0) {
            boolean isBetween = first.compareTo(behind) < 0 && behind.compareTo(Podman.NEWEST) <= 0;
            add(specimen, isBetween ? behind.before() : Podman.NEWEST, ofFirst);
        }
    }

    private static void add(Specimen.Builder specimen, Podman version, Span span) {
        specimen.option("podmanVersion", span, new Scalar(version.toString(), false, span));
    }
}
