package io.pilotconfig.importers.kubernetes;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Expands texts as the kubelet does (Kubernetes, {@code third_party/forked/golang/expansion/expand.go}): {@code $$} becomes
 * {@code $}, {@code $(NAME)} the value of a variable that is defined, and any other {@code $} stays. What is put in place
 * of references is bounded, for one may name another many times.
 */
final class Expansion {
    private static final int MOST_INSERTED = 1 << 20;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final Environment environment;
    private int inserted;

    Expansion(Environment environment) {
        this.environment = environment;
    }

    /**
     * A text that was expanded.
     *
     * @param text the text; a reference without a known value stays in it
     * @param unknown the names of variables that have a value which is not known here
     * @param broken whether the kubelet breaks a character: it takes the bytes of one behind a {@code $} for several
     * @param tooLong whether references were left since all of them together are too long
     */
    record Expanded(String text, Set<String> unknown, boolean broken, boolean tooLong) {}

    Expanded expand(String text) {
        int at = text.indexOf('$');
        if (at < 0) {
            return new Expanded(text, Set.of(), false, false);
        }
        StringBuilder out = new StringBuilder(text.length());
        Set<String> unknown = new LinkedHashSet<>();
        boolean broken = false;
        boolean tooLong = false;
        int copied = 0;
        int lastClose = text.lastIndexOf(')');
        while (at >= 0 && at + 1 < text.length()) {
            out.append(text, copied, at);
            char next = text.charAt(at + 1);
            copied = at + 2;
            if (next == '$') {
                out.append('$');
            } else if (next == '(' && lastClose > at) {
                copied = text.indexOf(')', at) + 1;
                tooLong |= !refer(text.substring(at + 2, copied - 1), out, unknown);
            } else {
                copied = at + 1;
                out.append('$');
                broken |= next >= FIRST_BEYOND_ASCII;
            }
            at = text.indexOf('$', copied);
        }
        out.append(text, copied, text.length());
        return new Expanded(out.toString(), unknown, broken, tooLong);
    }

    /** Puts a value in place of a reference; false where it is too long. */
    private boolean refer(String name, StringBuilder out, Set<String> unknown) {
        String value = environment.value(name).orElse(null);
        boolean fits = value == null || inserted + value.length() <= MOST_INSERTED;
        if (value != null && fits) {
            inserted += value.length();
            out.append(value);
        } else {
            out.append("$(").append(name).append(')');
        }
        if (value == null && environment.isUnknown(name)) {
            unknown.add(name);
        }
        return fits;
    }
}
