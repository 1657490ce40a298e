package io.pilotconfig.importers.run;

import java.util.Optional;

/** A yes or no as Go reads it (strconv.ParseBool). */
final class Switch {
    private Switch() {}

    /** What a text means; empty where Go refuses it. */
    static Optional<Boolean> parse(String text) {
        return switch (text) {
            case "1", "t", "T", "true", "TRUE", "True" -> Optional.of(true);
            case "0", "f", "F", "false", "FALSE", "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
