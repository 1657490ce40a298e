package io.pilotconfig.core.check;

/** Patterns as a shell has them, where {@code *} stands for any text. */
final class Glob {
    private static final String SIGNS = "\\^$.|?+()[]{}*";

    private Glob() {}

    /** Whether it is made of stars, and of what stands for itself. */
    static boolean isLike(String pattern) {
        return pattern.indexOf('*') >= 0
                && pattern.chars().noneMatch(c -> c != '*' && c != '.' && c != '?' && SIGNS.indexOf(c) >= 0);
    }

    /** The regular expression that matches the same texts, searching in them. */
    static String expression(String glob) {
        int from = 0;
        int to = glob.length();
        while (from < to && glob.charAt(from) == '*') {
            from++;
        }
        while (to > from && glob.charAt(to - 1) == '*') {
            to--;
        }
        StringBuilder expression = new StringBuilder(from == 0 ? "^" : "");
        for (int i = from; i < to; i++) {
            char c = glob.charAt(i);
            expression.append(c == '*' ? ".*" : c == '?' ? "." : literal(String.valueOf(c)));
        }
        return expression.append(to == glob.length() ? "$" : "").toString();
    }

    /** The regular expression of a text that stands for itself. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            literal.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c == '"' ? "\\\"" : String.valueOf(c));
        }
        return literal.toString();
    }
}
