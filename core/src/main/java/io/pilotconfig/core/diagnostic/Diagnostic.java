package io.pilotconfig.core.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem: what rule, where, why, and what to write instead.
 *
 * @param code the rule
 * @param path the setting, as the person wrote it
 * @param part whether the key or the value of that setting is at fault
 * @param stretch the piece of the value's text that is at fault; empty where it is all of it
 * @param message what is wrong, in one sentence
 * @param hint what to write instead; the empty text where the message says it all
 * @param location where it stands; empty for settings that were built in code
 */
public record Diagnostic(
        Code code,
        SettingPath path,
        Part part,
        Optional<Stretch> stretch,
        String message,
        String hint,
        Optional<Location> location) {
    /** @throws NullPointerException if anything is null, which the rule that made it is to blame for, not who reads it */
    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(path);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
    }

    /** What of a setting is at fault. */
    public enum Part {
        /** The key itself, as when it is not known. */
        KEY,
        /** The value, or the absence of one. */
        VALUE
    }

    /**
     * A piece of a value's text, quotes and escapes of the file resolved.
     *
     * @param from its first character, counted from 0 in Java's characters
     * @param to the character behind its last
     */
    public record Stretch(int from, int to) {}

    /** A diagnostic about the value at {@code path}, not yet located. */
    public static Diagnostic of(Code code, SettingPath path, String message, String hint) {
        return new Diagnostic(code, path, Part.VALUE, Optional.empty(), message, hint, Optional.empty());
    }

    /** A diagnostic about the key that ends {@code path}, not yet located. */
    public static Diagnostic ofKey(Code code, SettingPath path, String message, String hint) {
        return new Diagnostic(code, path, Part.KEY, Optional.empty(), message, hint, Optional.empty());
    }

    /** Whether this one and another one of the same path are about a common piece of the value, or one is about all of it. */
    public boolean overlaps(Diagnostic other) {
        return stretch.isEmpty()
                || other.stretch.isEmpty()
                || (stretch.get().from() < other.stretch.get().to()
                        && other.stretch.get().from() < stretch.get().to());
    }

    /** The same diagnostic at a place. */
    public Diagnostic at(Location place) {
        return new Diagnostic(code, path, part, stretch, message, hint, Optional.of(place));
    }

    /** The same diagnostic about a piece of the value. */
    public Diagnostic about(Stretch piece) {
        return new Diagnostic(code, path, part, Optional.of(piece), message, hint, location);
    }

    /** The same diagnostic about a setting of another path. */
    public Diagnostic withPath(SettingPath other) {
        return new Diagnostic(code, other, part, stretch, message, hint, location);
    }

    /** The same diagnostic with another hint. */
    public Diagnostic withHint(String other) {
        return new Diagnostic(code, path, part, stretch, message, other, location);
    }

    /** The severity of its code. */
    public Severity severity() {
        return code.severity();
    }

    /** The order of reports: by line and column, then severity, path and code. */
    public static Comparator<Diagnostic> byPlace() {
        return Diagnostic::compare;
    }

    private static int compare(Diagnostic one, Diagnostic other) {
        int order = comparePlaces(one, other);
        order = order != 0 ? order : one.severity().compareTo(other.severity());
        order = order != 0 ? order : one.path.toString().compareTo(other.path.toString());
        return order != 0 ? order : one.code.id().compareTo(other.code.id());
    }

    private static int comparePlaces(Diagnostic one, Diagnostic other) {
        int order = Integer.compare(one.line(), other.line());
        order = order != 0 ? order : Integer.compare(one.column(), other.column());
        return order != 0 ? order : Integer.compare(one.offset(), other.offset());
    }

    private int line() {
        return location.isPresent() ? location.get().line() : 0;
    }

    private int column() {
        return location.isPresent() ? location.get().column() : 0;
    }

    private int offset() {
        return stretch.isPresent() ? stretch.get().from() : 0;
    }

    /** Whether any of them is of the severity. */
    public static boolean any(Collection<Diagnostic> diagnostics, Severity severity) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == severity) {
                return true;
            }
        }
        return false;
    }
}
