package io.pilotconfig.testkit;

import java.util.List;

/**
 * A settings file that something is wrong with.
 *
 * @param text the content of the file
 * @param mistakes what is wrong with it; each has to be reported, other problems may be
 */
public record BrokenSettings(String text, List<Mistake> mistakes) {
    /** Copies the list. */
    public BrokenSettings {
        mistakes = List.copyOf(mistakes);
    }
}
