package io.pilotconfig.core.classad;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** {@code regexp} for patterns that mean the same to Java as to PCRE. */
final class Patterns {
    /** Letters, digits and a few signs, classes of them, groups, and greedy repetitions up to two digits. */
    private static final Pattern SHARED = Pattern.compile(
            "(?:[A-Za-z0-9_ @:,;=/%!\"'<>~#&-]|\\\\[.dwsDWS\\\\^$|?*+()\\[\\]{}-]|\\[\\^?[A-Za-z0-9_.-]+]|[.^$|()]"
                    + "|(?<=[A-Za-z0-9_.)\\]])[*+?])*");

    private static final int LONGEST = 200;
    private static final int MOST_REPETITIONS = 2;

    private Patterns() {}

    static @Nullable Value matches(List<Value> arguments) {
        String pattern = ((Value.Text) arguments.get(0)).value();
        String text = ((Value.Text) arguments.get(1)).value();
        String options = arguments.size() > 2 ? ((Value.Text) arguments.get(2)).value() : "";
        boolean same = pattern.length() <= LONGEST
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c >= 0x20 && c < 0x7f)
                && options.matches("i?")
                && SHARED.matcher(pattern).matches()
                && !pattern.contains("(?")
                && !isSlow(pattern);
        if (!same) {
            return null;
        }
        try {
            return Value.of(Pattern.compile(pattern, options.isEmpty() ? 0 : Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .find());
        } catch (PatternSyntaxException e) {
            return Value.ERROR;
        }
    }

    /** Whether a group is repeated, or too many other things are, which may take for ever. */
    private static boolean isSlow(String pattern) {
        long repetitions = pattern.chars().filter(c -> c == '*' || c == '+').count();
        return repetitions > MOST_REPETITIONS || pattern.contains(")*") || pattern.contains(")+");
    }
}
