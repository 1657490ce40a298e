package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;

/**
 * The pilot's own script warns of {@code ProjectName} in the START expression (10-setup-htcondor.sh): there is a variable for
 * it.
 *
 * <p>Warning {@code start-project}; source: the pilot's 10-setup-htcondor.sh. Wrong:
 * {@code startExpression: 'ProjectName == "OSG-Staff"'}. Right: {@code project: OSG-Staff}.
 */
final class ProjectTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (AttributeUse use : inspection.parts().uses()) {
            if (use.name().equalsIgnoreCase("ProjectName")) {
                inspection.report(
                        Codes.START_PROJECT,
                        use.place(),
                        "The pilot warns of `ProjectName` in its START expression: a project is named otherwise.",
                        "for one project, write `project: OSG-Staff` in the settings, and leave it out here.");
                return;
            }
        }
    }
}
