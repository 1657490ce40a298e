package io.pilotconfig.core.check;

import java.util.Optional;

/**
 * What is surely wrong with a regular expression as HTCondor reads it (PCRE2). Looks at each character once; where a pattern
 * holds what reads otherwise, it says nothing.
 */
final class PatternSyntax {
    private final String pattern;
    private int at;
    private int open;

    /** Whether there is something that {@code *} could repeat. */
    private boolean repeatable;

    /** Whether a repetition stands before it, which {@code ?} or {@code +} may change. */
    private boolean repeated;

    private PatternSyntax(String pattern) {
        this.pattern = pattern;
    }

    /** What is wrong, to follow the pattern: {@code has a `[` without its `]`}. */
    static Optional<String> fault(String pattern) {
        boolean certain = !pattern.contains("\\Q") && !pattern.contains("(*") && !pattern.contains("(?");
        return certain ? new PatternSyntax(pattern).fault() : Optional.empty();
    }

    private Optional<String> fault() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            at++;
            if (isRepetition(c)) {
                if (!repeatable && !(repeated && c != '*')) {
                    return Optional.of("has a `" + c + "` with nothing to repeat");
                }
                repeated = repeatable;
                repeatable = false;
            } else if (c == '[' && !skipClass()) {
                return Optional.of("has a `[` without its `]`");
            } else if (c == ')' && open == 0) {
                return Optional.of("has a `)` without its `(`");
            } else {
                other(c);
            }
        }
        return open > 0 ? Optional.of("has a `(` without its `)`") : Optional.empty();
    }

    private static boolean isRepetition(char c) {
        return c == '*' || c == '+' || c == '?';
    }

    private void other(char c) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        at += c == '\\' ? 1 : 0;
        repeatable = c != '(' && c != '|';
        repeated = false;
    }

    /** Skips a class of characters, in which the first `]` stands for itself; false where it does not end. */
    private boolean skipClass() {
        int first = pattern.startsWith("^", at) ? at + 1 : at;
        int close = pattern.indexOf(']', first + 1);
        at = close + 1;
        return close >= 0;
    }
}
