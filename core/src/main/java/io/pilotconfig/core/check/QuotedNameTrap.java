package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Single quotes make a name, not a text: {@code Owner == 'alice'} is undefined, so that every job is accepted.
 *
 * <p>Warning {@code expression-quoted-name}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code Owner == 'alice'}. Right: {@code Owner == "alice"}.
 */
final class QuotedNameTrap implements ExpressionTrap {
    private static final Set<String> WORDS = Set.of("true", "false", "undefined");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}|0");

    @Override
    public void check(Inspection inspection) {
        for (AttributeUse use : inspection.parts().uses()) {
            boolean quoted = use.scope() == AttributeUse.Scope.BARE && inspection.first(use.place()) == '\'';
            if (quoted && !inspection.surroundings().isKnown(use)) {
                inspection.blame(Codes.EXPRESSION_QUOTED_NAME, use.name());
                inspection.report(
                        Codes.EXPRESSION_QUOTED_NAME,
                        use.place(),
                        inspection.quote(use.place()) + " is the name of an attribute, not a text"
                                + Consequence.of(inspection, use.name()) + ".",
                        hint(use.name()));
            }
        }
    }

    private static String hint(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (WORDS.contains(folded) || NUMBER.matcher(name).matches()) {
            return "write `" + name + "`, without quotes.";
        }
        return "write `\"" + name + "\"`; single quotes of YAML stand around all of it.";
    }
}
