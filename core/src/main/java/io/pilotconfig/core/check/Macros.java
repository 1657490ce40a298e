package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Macros of HTCondor's configuration: {@code $(NAME)}, {@code $ENV(NAME)}. Any other dollar stands for itself. */
final class Macros {
    /** What one begins with, in the syntax that Java and ECMAScript have in common. */
    static final String BEGINNING = "\\$(?:[A-Za-z_][A-Za-z0-9_]*)?\\(";

    private static final Pattern PATTERN = Pattern.compile(BEGINNING);

    private Macros() {}

    /** Where they stand in a text, each up to the next parenthesis that closes. */
    static List<Stretch> in(String text) {
        int from = text.indexOf('$');
        if (from < 0) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        int lastClose = text.lastIndexOf(')');
        Matcher matcher = PATTERN.matcher(text);
        while (from >= 0) {
            int behind = from + 1;
            if (matcher.region(from, text.length()).lookingAt()) {
                behind = matcher.end() <= lastClose ? text.indexOf(')', matcher.end()) + 1 : matcher.end();
                found.add(new Stretch(from, behind));
            }
            from = text.indexOf('$', behind);
        }
        return found;
    }
}
