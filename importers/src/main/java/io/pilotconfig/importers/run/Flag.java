package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;

/**
 * A flag of a command line.
 *
 * @param name its long name, whatever it was called
 * @param written as it was called, with its dashes
 * @param span where it stands, value included
 * @param word the word with its value; for a switch the word that it stands in
 * @param at where in that word the value begins; -1 for a switch without a value
 */
record Flag(String name, String written, Span span, Word word, int at) {
    /** Whether a switch stands without a value, and so is on. */
    boolean isBare() {
        return at < 0;
    }

    /** The value as a text. */
    String text() {
        return at < 0 ? "" : word.text().substring(at);
    }

    /** The value. */
    Scalar value() {
        return at < 0 ? new Scalar("", false, span) : word.part(at, word.text().length());
    }

    /** A piece of the value. */
    Scalar part(int from, int to) {
        return word.part(at + from, at + to);
    }

    /** Whether the value is as written; what a shell would put into it has been reported. */
    boolean isKnown() {
        return word.isKnown();
    }
}
