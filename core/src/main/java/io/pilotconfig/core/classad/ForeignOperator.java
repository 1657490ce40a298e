package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Map;
import java.util.Optional;

/** Signs that are an operator in other languages. */
final class ForeignOperator {
    private static final String SIGNS = "=<>!~*&|?:+-/%^";

    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("<>", "write `!=`, or `=!=` to have an answer also where an attribute is missing."),
            Map.entry("=<", "write `<=`."),
            Map.entry("=>", "write `>=`."),
            Map.entry("===", "write `=?=`."),
            Map.entry("!==", "write `=!=`."),
            Map.entry("==!", "write `!=`, or `=!=` to have an answer also where an attribute is missing."),
            Map.entry("=!", "write `!=`, or `=!=` to have an answer also where an attribute is missing."),
            Map.entry("=?", "write `=?=`."),
            Map.entry("=~", "write `regexp(\"pattern\", Owner)`."),
            Map.entry("~=", "write `regexp(\"pattern\", Owner)`."),
            Map.entry("!~", "write `!regexp(\"pattern\", Owner)`."),
            Map.entry("~", "write `regexp(\"pattern\", Owner)`."),
            Map.entry("**", "write `pow(2, 3)`."),
            Map.entry("??", "write `?:`."),
            Map.entry("?=", "write `=?=`."),
            Map.entry(":=", "write `==`."),
            Map.entry("&&&", "write `&&`."),
            Map.entry("|||", "write `||`."),
            Map.entry("<=>", "write `==`."),
            Map.entry("->", "write `.`."),
            Map.entry("::", "write `.`."),
            Map.entry("//", "write `/`."));

    private ForeignOperator() {}

    /** The error, if the signs that the lexer stands at, with those beside them, are such an operator. */
    static Optional<SyntaxError> at(Lexer lexer) {
        String text = lexer.text();
        int start = lexer.start();
        int end = lexer.start();
        while (start > 0 && isSign(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isSign(text.charAt(end))) {
            end++;
        }
        Place place = new Place(start, end);
        return Optional.ofNullable(HINTS.get(place.in(text)))
                .map(hint -> Diagnosis.error(
                        Kind.UNKNOWN_OPERATOR, place, Diagnosis.quote(lexer, place) + " is no operator", hint));
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }
}
