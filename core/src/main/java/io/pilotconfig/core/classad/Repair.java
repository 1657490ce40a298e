package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Optional;

/**
 * What takes the place of a slip, so that the text behind it can be read.
 *
 * @param place what is replaced; nothing where something is put in
 * @param replacement what stands there instead
 * @param isSure whether nothing else can have been meant
 */
record Repair(Place place, String replacement, boolean isSure) {
    private static final String SOME_VALUE = " 0 ";
    private static final String SOME_OPERATOR = " && ";

    static Optional<Repair> sure(Place place, String replacement) {
        return Optional.of(new Repair(place, replacement, true));
    }

    static Optional<Repair> guess(Place place, String replacement) {
        return Optional.of(new Repair(place, replacement, false));
    }

    /** The repair of a slip in the text; empty where nobody can say how the text goes on. */
    static Optional<Repair> of(SyntaxError error, String text) {
        Place place = error.place();
        return switch (error.kind()) {
            case ASSIGNMENT -> sure(place, place.in(text).equals("=") ? "==" : "");
            case WRONG_SEPARATOR -> sure(place, place.in(text).equals(",") ? ";" : ",");
            case WORD_OPERATOR -> WordOperator.repair(place, text);
            case UNKNOWN_OPERATOR -> ForeignOperator.repair(place, text);
            case SMART_QUOTE, INVISIBLE_CHARACTER, FOREIGN_CHARACTER -> ForeignCharacter.repair(place, text);
            case HEXADECIMAL, OCTAL, MALFORMED_NUMBER -> guess(place, isName(place, text) ? "" : "0");
            case UNIT_SUFFIX -> guess(place, "0");
            case UNOPENED -> guess(place, "");
            case UNCLOSED -> guess(at(text.length()), closing(text.charAt(place.start())));
            case MISSING_OPERATOR, ADJACENT_STRINGS -> guess(at(place.start()), SOME_OPERATOR);
            case STRAY_COMMA, STRAY_SEMICOLON ->
                guess(place, isLast(place, text) || isInNumber(place, text) ? "" : SOME_OPERATOR);
            default -> ofMissing(error.kind(), place, text);
        };
    }

    private static Optional<Repair> ofMissing(Kind kind, Place place, String text) {
        return switch (kind) {
            case MISPLACED_SIGN -> guess(at(place.start()), SOME_VALUE);
            case MISSING_OPERAND ->
                Lexer.isDigit(text.charAt(place.start())) ? guess(place, "0") : guess(at(place.end()), SOME_VALUE);
            case EMPTY_BRACKETS -> guess(at(place.start() + 1), SOME_VALUE);
            default -> Optional.empty();
        };
    }

    private static Place at(int point) {
        return new Place(point, point);
    }

    /** Whether what is no part of the number before it could be a name. */
    private static boolean isName(Place place, String text) {
        char first = text.charAt(place.start());
        return first == '_' || Character.isLetter(first);
    }

    private static String closing(char opening) {
        return opening == '(' ? ")" : opening == '[' ? "]" : "}";
    }

    private static boolean isInNumber(Place place, String text) {
        return place.start() > 0
                && Lexer.isDigit(text.charAt(place.start() - 1))
                && place.end() < text.length()
                && Lexer.isDigit(text.charAt(place.end()));
    }

    private static boolean isLast(Place place, String text) {
        return text.substring(place.end()).isBlank();
    }
}
