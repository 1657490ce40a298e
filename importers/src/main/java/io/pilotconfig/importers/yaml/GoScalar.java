package io.pilotconfig.importers.yaml;

import io.pilotconfig.core.section.Scalar;

/**
 * What Go's YAML library makes of a scalar. One in quotes is a text; without, {@code 010} is the number 8, {@code 1e3} is
 * 1000, and {@code no} depends on the version.
 *
 * @param type what it is
 * @param text what Go prints for it; the text as it is written for a text and a time
 */
public record GoScalar(Type type, String text) {
    /** What a scalar can be. */
    public enum Type {
        /** A text. */
        TEXT,
        /** Nothing. */
        NULL,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number of at most 64 bits. */
        INTEGER,
        /** Any other number. */
        FLOAT,
        /** A day, with or without a time. */
        TIME
    }

    /** The scalar in version 3 of the library, by which compose reads: {@code no} is a text, a day is a time. */
    public static GoScalar v3(Scalar scalar) {
        GoScalar resolved = resolve(scalar, false);
        return resolved.type == Type.TEXT && scalar.plain() && GoTime.is(scalar.text())
                ? new GoScalar(Type.TIME, scalar.text())
                : resolved;
    }

    /** The scalar in version 2 of the library, by which Kubernetes reads: {@code no} is false, a day is a text. */
    public static GoScalar v2(Scalar scalar) {
        return resolve(scalar, true);
    }

    private static GoScalar resolve(Scalar scalar, boolean words) {
        if (!scalar.plain()) {
            return new GoScalar(Type.TEXT, scalar.text());
        } else if (scalar.isNull()) {
            return new GoScalar(Type.NULL, scalar.text());
        }
        return switch (scalar.text()) {
            case "true", "True", "TRUE" -> new GoScalar(Type.BOOLEAN, "true");
            case "false", "False", "FALSE" -> new GoScalar(Type.BOOLEAN, "false");
            case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> word(scalar, words, "true");
            case "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> word(scalar, words, "false");
            default -> GoNumber.of(scalar.text()).orElse(new GoScalar(Type.TEXT, scalar.text()));
        };
    }

    private static GoScalar word(Scalar scalar, boolean words, String meaning) {
        return words ? new GoScalar(Type.BOOLEAN, meaning) : new GoScalar(Type.TEXT, scalar.text());
    }
}
