package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;

/**
 * Single quotes make a name, not a text: {@code Owner == 'alice'} is undefined, so that every job is accepted.
 *
 * <p>Warning {@code expression-quoted-name}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code Owner == 'alice'}. Right: {@code Owner == "alice"}.
 */
final class QuotedNameTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (AttributeUse use : inspection.parts().uses()) {
            boolean quoted = use.scope() == AttributeUse.Scope.BARE && inspection.first(use.place()) == '\'';
            if (quoted && !inspection.surroundings().isKnown(use)) {
                inspection.blame(use.name());
                inspection.report(
                        Codes.EXPRESSION_QUOTED_NAME,
                        use.place(),
                        inspection.quote(use.place()) + " is the name of an attribute, not a text.",
                        "write the text in double quotes; single quotes of YAML stand around all of it.");
            }
        }
    }
}
