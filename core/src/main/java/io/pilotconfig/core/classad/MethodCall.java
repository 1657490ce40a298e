package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Locale;
import java.util.Optional;

/** A function that is called as a method of its value: {@code Owner.lower()}. */
final class MethodCall {
    private static final int LONGEST = 200;

    private MethodCall() {}

    /** The error, if the parenthesis that the lexer stands at opens such a call. */
    static Optional<SyntaxError> at(Lexer lexer) {
        String text = lexer.text();
        if (lexer.token() != Token.OPEN_PAREN || lexer.previous() != Token.NAME) {
            return Optional.empty();
        }
        int dot = lexer.previousStart() - 1;
        int start = beginning(text, dot);
        int close = text.indexOf(')', lexer.start());
        if (dot < 1 || text.charAt(dot) != '.' || start == dot || close < 0 || close - start > LONGEST) {
            return Optional.empty();
        }
        String value = text.substring(start, dot);
        String argument = text.substring(lexer.end(), close).trim();
        Place method = new Place(lexer.previousStart(), lexer.previousEnd());
        return Optional.of(Diagnosis.error(
                Kind.WORD_OPERATOR,
                new Place(start, close + 1),
                Diagnosis.quote(lexer, method) + " is called as a method, which there is none of",
                hint(method.in(text).toLowerCase(Locale.ROOT), value, argument)));
    }

    /** Where the names begin that stand before the dot. */
    private static int beginning(String text, int dot) {
        int at = dot;
        while (at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || "_.".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    private static String hint(String method, String value, String argument) {
        String inside = argument.startsWith("\"") && argument.endsWith("\"") && argument.length() > 1
                ? argument.substring(1, argument.length() - 1)
                : "";
        return switch (method) {
            case "lower", "tolower", "casefold", "lowercase" -> "write `toLower(" + value + ")`.";
            case "upper", "toupper", "uppercase" -> "write `toUpper(" + value + ")`.";
            case "startswith" -> "write `regexp(\"^" + inside + "\", " + value + ")`.";
            case "endswith" -> "write `regexp(\"" + inside + "$\", " + value + ")`.";
            case "contains", "includes" -> "write `regexp(\"" + inside + "\", " + value + ")`.";
            case "length", "len", "size" -> "write `size(" + value + ")`.";
            default -> "a function takes its value in parentheses: `toLower(" + value + ")`.";
        };
    }
}
