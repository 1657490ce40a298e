package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;

/** Looks up in a text what the place of a diagnostic means. */
final class Places {
    private Places() {}

    /** The diagnostic has a place, and it lies within the text: on a character or just behind the last of a line. */
    static void check(Diagnostic diagnostic, String text) {
        assertThat(diagnostic.location()).as("the place of %s", diagnostic).isPresent();
        Location place = diagnostic.location().get();
        String[] lines = lines(text);
        assertThat(place.line()).as("the line of %s", diagnostic).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(place.column())
                .as("the column of %s", diagnostic)
                .isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    /** The rest of the line from a place. */
    static String textAt(Location place, String text) {
        String line = lines(text)[place.line() - 1];
        return line.substring(line.offsetByCodePoints(0, place.column() - 1));
    }

    /** As in YAML 1.2, the byte order mark left out. */
    private static String[] lines(String text) {
        return (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
    }
}
