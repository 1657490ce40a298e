package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.regex.Pattern;

/**
 * The pilot's own script warns of {@code ProjectName} in the START expression (10-setup-htcondor.sh): there is a variable for
 * it.
 *
 * <p>Warning {@code start-project}; source: the pilot's 10-setup-htcondor.sh. Wrong:
 * {@code startExpression: 'ProjectName == "OSG-Staff"'}. Right: {@code project: OSG-Staff}.
 */
final class ProjectTrap implements ExpressionTrap {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

    @Override
    public void check(Inspection inspection) {
        for (AttributeUse use : inspection.parts().uses()) {
            if (use.name().equalsIgnoreCase("ProjectName")) {
                inspection.report(
                        Codes.START_PROJECT,
                        use.place(),
                        "The pilot warns of `ProjectName` in its START expression: a project is named otherwise.",
                        hint(inspection, use));
                return;
            }
        }
    }

    private static String hint(Inspection inspection, AttributeUse use) {
        for (Binary binary : inspection.parts().operations()) {
            boolean equal = binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.IS;
            if (equal
                    && binary.left() == use.tree()
                    && binary.right() instanceof Literal literal
                    && literal.value() instanceof Value.Text text
                    && NAME.matcher(text.value()).matches()) {
                return "for one project, write `project: " + text.value() + "` in the settings, and leave it out here.";
            }
        }
        return "`project` in the settings is for one project; for anything else, accept this under `accept`.";
    }
}
