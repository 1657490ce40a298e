package io.pilotconfig.testkit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the escapes that messages have for what a terminal would obey or hide. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))", Pattern.DOTALL);

    private Escapes() {}

    static String read(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(3) == null) {
            String digits = found.group(1) != null ? found.group(1) : found.group(2);
            return Character.toString(Integer.parseInt(digits, 16));
        }
        return switch (found.group(3)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> found.group(3);
        };
    }
}
