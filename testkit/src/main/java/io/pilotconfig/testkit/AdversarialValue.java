package io.pilotconfig.testkit;

import java.util.Objects;

/**
 * A value that careless code alters.
 *
 * @param name what is nasty about it, for test names and messages
 * @param text the value
 */
public record AdversarialValue(String name, String text) {
    /** @throws NullPointerException if something is null */
    public AdversarialValue {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /** Whether a program can be given it: it holds no NUL and no half of a character. */
    public boolean isDeliverable() {
        return isDeliverable(text);
    }

    static boolean isDeliverable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** Whether it holds an ASCII control character, tab and newline included. */
    public boolean hasControl() {
        return hasControl(text);
    }

    static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < 0x20 || c == 0x7f);
    }

    @Override
    public String toString() {
        return name;
    }
}
