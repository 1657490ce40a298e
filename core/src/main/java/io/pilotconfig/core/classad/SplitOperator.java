package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Optional;
import java.util.Set;

/** An operator with a blank inside: {@code > =}. */
final class SplitOperator {
    private static final Set<String> OPERATORS =
            Set.of("==", "!=", "<=", ">=", "=?=", "=!=", "&&", "||", "<<", ">>", "?:");

    private SplitOperator() {}

    /** The error, if the sign that the lexer stands at makes an operator with those beyond the blanks beside it. */
    static Optional<SyntaxError> at(Lexer lexer) {
        String text = lexer.text();
        int behind = Blanks.behind(text, lexer.end());
        int before = Blanks.before(text, lexer.start());
        return of(lexer, lexer.start(), lexer.end(), behind)
                .or(() -> of(lexer, beforeSigns(text, before), before, lexer.start()));
    }

    private static Optional<SyntaxError> of(Lexer lexer, int start, int firstEnd, int second) {
        String text = lexer.text();
        if (second <= firstEnd || start == firstEnd) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), second + 2); end > second; end--) {
            String joined = text.substring(start, firstEnd) + text.substring(second, end);
            String meant = joined.equals("===") ? "==" : joined;
            if (OPERATORS.contains(meant)) {
                Place place = new Place(start, end);
                return Optional.of(Diagnosis.error(
                        Kind.UNKNOWN_OPERATOR,
                        place,
                        Diagnosis.quote(lexer, place) + " is no operator",
                        "write `" + meant + "`, without a blank inside."));
            }
        }
        return Optional.empty();
    }

    /** The operator that was meant by such signs; empty where no blank is among them. */
    static Optional<String> meant(String signs) {
        String joined = signs.replaceAll("\\s+", "");
        return joined.length() == signs.length()
                ? Optional.empty()
                : Optional.of(joined.equals("===") ? "==" : joined).filter(OPERATORS::contains);
    }

    private static int beforeSigns(String text, int from) {
        int at = from;
        while (at > 0 && from - at < 2 && "=<>!&|?".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
