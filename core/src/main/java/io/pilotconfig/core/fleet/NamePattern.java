package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of names, as shells have them.
 *
 * @param text as it was written
 * @param pattern what it means
 */
record NamePattern(String text, Pattern pattern) {
    static NamePattern of(String text) {
        StringBuilder regex = new StringBuilder();
        boolean set = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (set) {
                set = c != ']';
                regex.append(c == '\\' || c == '[' || c == '&' || c == '^' ? "\\" : "")
                        .append(c);
            } else if (c == '[') {
                set = true;
                boolean not = text.startsWith("[!", i);
                regex.append(not ? "[^" : "[");
                i += not ? 1 : 0;
            } else {
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        if (text.isEmpty() || set) {
            throw wrong(text);
        }
        try {
            return new NamePattern(text, Pattern.compile(regex.toString()));
        } catch (PatternSyntaxException e) {
            throw wrong(text);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                Visible.quoted(text)
                        + " is no pattern of names: write letters, `*` for any characters, `?` for one, `[a-f]` for one of these.");
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
