package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.Template;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Locale;

/**
 * A text that no job has, as nobody typed what is in it: a place for a value that another tool was to fill in, or a character
 * that cannot be seen.
 *
 * <p>Warnings {@code expression-template}, {@code expression-invisible-character}; source: HTCondor 23.9.6's library, run. Wrong: {@code Owner == "{{ owner }}"}. Right:
 * {@code Owner == "alice"}.
 */
final class TextContentTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Literal literal : inspection.parts().literals()) {
            if (literal.value() instanceof Value.Text text && isOdd(text.value())) {
                check(inspection, literal, text.value());
            }
        }
        for (Expression list : inspection.parts().lists()) {
            if (list.children().size() == 1
                    && list.children().get(0) instanceof Items
                    && Template.in(inspection.copy(list.place())).isPresent()) {
                reportTemplate(inspection, list.place(), inspection.copy(list.place()));
            }
        }
    }

    /** Whether a look at each character is worth it, as it is for few texts. */
    private static boolean isOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c == '{' || c == '%') {
                return true;
            }
        }
        return false;
    }

    private static void check(Inspection inspection, Literal literal, String text) {
        Template.in(text).ifPresent(place -> reportTemplate(inspection, literal.place(), place.in(text)));
        text.codePoints()
                .filter(TextContentTrap::isInvisible)
                .findFirst()
                .ifPresent(codePoint -> inspection.report(
                        Codes.EXPRESSION_INVISIBLE_CHARACTER,
                        literal.place(),
                        "The character " + String.format(Locale.ROOT, "U+%04X", codePoint)
                                + " in this text looks like nothing, but is there.",
                        "remove it, unless it is meant."));
    }

    private static void reportTemplate(Inspection inspection, Place place, String template) {
        inspection.report(
                Codes.EXPRESSION_TEMPLATE,
                place,
                "`" + template + "` is a place for a value that was not filled in.",
                "write the value there.");
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> true;
            case Character.CONTROL -> codePoint > 0x7F;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> false;
        };
    }
}
