package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;

/** Hides what is assigned to the token's variable before a text is understood: a broken line is shown as well. */
public final class TokenValues {
    private static final String ASSIGNMENT = Variables.TOKEN + "=";

    private TokenValues() {}

    /** Hides the rest of every line that assigns the token. */
    public static void hide(SourceText source) {
        String text = source.text();
        int counted = 0;
        int points = 0;
        for (int at = text.indexOf(ASSIGNMENT); at >= 0; at = text.indexOf(ASSIGNMENT, at + 1)) {
            if (at > 0 && VariableName.isPart(text.charAt(at - 1))) {
                continue;
            }
            int start = at + ASSIGNMENT.length();
            int end = endOfLine(text, start);
            points += text.codePointCount(counted, start);
            source.hide(text.substring(start, end), new Span(points, points + text.codePointCount(start, end)));
            counted = end;
            points += text.codePointCount(start, end);
            at = end;
        }
    }

    /** Lines that end in a backslash go on. */
    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        while (end > from && text.charAt(end - 1) == '\\') {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }
}
