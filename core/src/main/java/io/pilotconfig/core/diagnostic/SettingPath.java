package io.pilotconfig.core.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the settings something stands, as the person wrote it: {@code cvmfs.repos[0]}, {@code environment.NAME},
 * {@code pilots["ep1.example.edu"].squid}. Immutable.
 */
public final class SettingPath {
    /** The settings as a whole; prints as the empty text. */
    public static final SettingPath ROOT = new SettingPath(null, "", -1);

    private final @Nullable SettingPath parent;
    private final String key;
    private final int index;
    /** What it prints as, made when first asked for; two threads that make it make the same. */
    private @Nullable String text;

    private SettingPath(@Nullable SettingPath parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** The path of keys from the root, such as {@code of("cvmfs", "mode")}. */
    public static SettingPath of(String... keys) {
        SettingPath path = ROOT;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** The path of the value under {@code key} of the mapping at this path. */
    public SettingPath key(String key) {
        return new SettingPath(this, Objects.requireNonNull(key), -1);
    }

    /** The path of an item of the list at this path, counted from 0. */
    public SettingPath index(int index) {
        return new SettingPath(this, "", Objects.checkIndex(index, Integer.MAX_VALUE));
    }

    /** This path below another: {@code squid} below {@code pilots.ep1} is {@code pilots.ep1.squid}. */
    public SettingPath below(SettingPath above) {
        if (parent == null) {
            return above;
        }
        return new SettingPath(parent.below(above), key, index);
    }

    /** The path of what contains this one; empty at the root. */
    public Optional<SettingPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** The last key, or {@code [3]} for an item of a list; the empty text at the root. */
    public String last() {
        return index < 0 ? key : "[" + index + "]";
    }

    /** The paths above this one, the nearest first, the root left out. */
    public List<SettingPath> ancestors() {
        List<SettingPath> above = new ArrayList<>();
        for (SettingPath at = parent; at != null && at.parent != null; at = at.parent) {
            above.add(at);
        }
        return above;
    }

    /** The steps from the root: a {@link String} for a key, an {@link Integer} for an item of a list. */
    public List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (SettingPath at = this; at.parent != null; at = at.parent) {
            steps.add(at.index < 0 ? at.key : (Object) at.index);
        }
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SettingPath that
                && index == that.index
                && key.equals(that.key)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(parent) + key.hashCode()) + index;
    }

    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = parent == null ? "" : parent + step(parent.parent == null ? "" : ".");
            text = made;
        }
        return made;
    }

    private String step(String separator) {
        if (index >= 0) {
            return "[" + index + "]";
        } else if (isBare(key)) {
            return separator + key;
        }
        return "[\"" + Visible.of(key.replace("\\", "\\\\").replace("\"", "\\\"")) + "\"]";
    }

    private static boolean isBare(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
