package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Locale;
import java.util.Set;

/** The name of the setting in front of its value: {@code START = Owner == "alice"}. */
final class SettingName {
    private static final Set<String> NAMES =
            Set.of("start", "start_extra", "glidein_start_extra", "startexpression", "requirements");

    private SettingName() {}

    /** Whether nothing but such a name stands before the sign that the lexer stands at. */
    static boolean isBefore(Lexer lexer) {
        String text = lexer.text();
        return lexer.previous() == Token.NAME
                && text.substring(0, lexer.previousStart()).isBlank()
                && NAMES.contains(text.substring(lexer.previousStart(), lexer.previousEnd())
                        .toLowerCase(Locale.ROOT));
    }

    static SyntaxError error(Lexer lexer) {
        Place place = new Place(lexer.previousStart(), lexer.end());
        return Diagnosis.error(
                Kind.ASSIGNMENT,
                place,
                Diagnosis.quote(lexer, place) + " is no part of it",
                "write the expression only, without its name before it.");
    }
}
