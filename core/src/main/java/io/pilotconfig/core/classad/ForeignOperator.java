package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Map;
import java.util.Optional;

/** Signs that are an operator in other languages. */
final class ForeignOperator {
    private static final String SIGNS = "=<>!~*&|?:+-/%^";

    /** Those that have another sign here. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("<>", "!="),
            Map.entry("=<", "<="),
            Map.entry("=>", ">="),
            Map.entry("===", "=?="),
            Map.entry("!==", "=!="),
            Map.entry("==!", "!="),
            Map.entry("=!", "!="),
            Map.entry("=?", "=?="),
            Map.entry("??", "?:"),
            Map.entry("?=", "=?="),
            Map.entry(":=", "=="),
            Map.entry("====", "=="),
            Map.entry("&&&", "&&"),
            Map.entry("|||", "||"),
            Map.entry("<=>", "=="),
            Map.entry("->", "."),
            Map.entry("::", "."));

    private static final String SETS = "nothing is set here: write `==` to compare.";

    /** What is written for the others. */
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("=~", "call a function: `regexp(\"pattern\", Owner)`."),
            Map.entry("~=", "call a function: `regexp(\"pattern\", Owner)`."),
            Map.entry("!~", "call a function: `!regexp(\"pattern\", Owner)`."),
            Map.entry("~", "call a function: `regexp(\"pattern\", Owner)`."),
            Map.entry("**", "call a function: `pow(2, 3)`."),
            Map.entry("+=", SETS),
            Map.entry("-=", SETS),
            Map.entry("*=", SETS),
            Map.entry("/=", "write `!=`, or `=!=` to have an answer also where an attribute is missing."),
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
        return SplitOperator.at(lexer)
                .or(() -> hint(place.in(text))
                        .map(hint -> Diagnosis.error(
                                Kind.UNKNOWN_OPERATOR,
                                place,
                                Diagnosis.quote(lexer, place) + " is no operator",
                                hint)));
    }

    private static Optional<String> hint(String signs) {
        Optional<String> meant = Optional.ofNullable(MEANT.get(signs));
        return meant.map(sign -> sign.equals("!=")
                        ? "write `!=`, or `=!=` to have an answer also where an attribute is missing."
                        : "write `" + sign + "`.")
                .or(() -> Optional.ofNullable(HINTS.get(signs)));
    }

    /** What takes the place of such an operator. */
    static Optional<Repair> repair(Place place, String text) {
        String signs = place.in(text);
        String meant = SplitOperator.meant(signs).orElse(MEANT.get(signs));
        return meant == null ? Repair.guess(place, "==") : Repair.sure(place, meant);
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }
}
