package io.pilotconfig.core.section;

import java.util.Collection;
import java.util.Map;

/**
 * Puts into words of its own what each kind of {@link Shape} takes, as a schema of the settings file does. A null means
 * absent wherever a value may be left out; no shape says so itself.
 *
 * @param <R> what a description is
 */
public interface ShapeDescriber<R> {
    /** Any single value, taken as it is written. */
    R text();

    /** A single value whose text matches a regular expression as a whole. */
    R text(String pattern);

    /** True or false, as a text that matches a regular expression. */
    R flag(String pattern);

    /** A whole number within bounds, as a text that matches a regular expression. */
    R wholeNumber(String pattern, int least, int most);

    /** One of a few words. */
    R words(Collection<String> words);

    /** A mapping with the keys of a section. */
    R section(Section<?> section);

    /** A mapping of any keys. */
    R mapping();

    /** A list of items. */
    R list(Shape<?> item);

    /** A mapping from names that the person chooses to values. */
    R map(Shape<?> value);

    /**
     * A mapping that is one of several kinds.
     *
     * @param tag the key whose word tells them apart
     * @param description what that key means
     * @param kinds the further keys of each kind, by its word
     */
    R variants(String tag, String description, Map<String, Section<?>> kinds);

    /** What does not describe itself. */
    R anything();
}
