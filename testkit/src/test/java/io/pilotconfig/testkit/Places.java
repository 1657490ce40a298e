package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;

/** Looks up in a text what the place of a diagnostic means. Lines end as in YAML 1.2. */
final class Places {
    private final String[] lines;

    Places(String text) {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.lines = body.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    }

    /** The diagnostic has a place, and it lies within the text: on a character or just behind the last of a line. */
    void check(Diagnostic diagnostic) {
        assertThat(diagnostic.location()).as("the place of %s", diagnostic).isPresent();
        Location place = diagnostic.location().get();
        assertThat(place.line()).as("the line of %s", diagnostic).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(place.column())
                .as("the column of %s", diagnostic)
                .isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    /** The rest of the line from a place. */
    String textAt(Location place) {
        String line = lines[place.line() - 1];
        return line.substring(line.offsetByCodePoints(0, place.column() - 1));
    }
}
