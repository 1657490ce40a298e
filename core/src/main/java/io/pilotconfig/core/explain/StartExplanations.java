package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about the START expression as a whole, and about machine attributes. */
final class StartExplanations {
    private static final String STARTD = "HTCondor 23.9.6's startd, run with real jobs";
    private static final String ATTRIBUTES = "the pilot's script for extra-attributes.cfg, run";

    private StartExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.START_PARENTHESES,
                        """
                        The pilot appends `&& (TARGET.ITB_Sites =!= True)`, which would bind to the last part only: jobs for test
                        sites would run. So the pilot gets the expression in parentheses.""",
                        STARTD,
                        "startExpression: Owner == \"alice\" || Owner == \"bob\"",
                        "startExpression: (Owner == \"alice\" || Owner == \"bob\")"),
                new Explanation(
                        Codes.START_UNDEFINED,
                        "For a job without the attribute the comparison is undefined, and the pilot accepts that job.",
                        STARTD,
                        "startExpression: TARGET.RequestGPUs == 1",
                        "startExpression: TARGET.RequestGPUs =?= 1"),
                new Explanation(
                        Codes.START_ALWAYS,
                        "The expression limits nothing, though it looks as if it did.",
                        STARTD,
                        "startExpression: (Owner == \"alice\" || True)",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.START_NEVER,
                        "The pilot takes no job, and ends when it was idle for long enough.",
                        STARTD,
                        "startExpression: False",
                        "startExpression: True"),
                new Explanation(
                        Codes.START_NO_CONDITION,
                        "The pilot makes an error of a text, a list or a record, and runs no job.",
                        STARTD,
                        "startExpression: '\"alice\"'",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.START_PROJECT,
                        "The pilot's own script warns of it, for there is a variable that keeps the pool informed, too.",
                        "the pilot's 10-setup-htcondor.sh",
                        "startExpression: ProjectName == \"myproject\"",
                        "project: myproject"),
                new Explanation(
                        Codes.ATTRIBUTE_UNDEFINED,
                        "The value asks for attributes that nothing has: the machine would lack the attribute.",
                        "HTCondor 23.9.6's startd, run",
                        "attributes: { KUBERNETES_NAMESPACE: path-osgdev }",
                        "attributes: { KUBERNETES_NAMESPACE: '\"path-osgdev\"' }"),
                new Explanation(
                        Codes.ATTRIBUTE_NAME,
                        "The script looks at the name's beginning only: `A-B = 1` makes the configuration unreadable, and so does"
                                + " `if = 1`.",
                        ATTRIBUTES,
                        "attributes: { RACK-NUMBER: 7 }",
                        "attributes: { RACK_NUMBER: 7 }"),
                new Explanation(
                        Codes.ATTRIBUTE_OF_PILOT,
                        "The pilot's own value would be lost, and with it what keeps jobs away that do not belong there.",
                        ATTRIBUTES,
                        "attributes: { START: Owner == \"alice\" }",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.ATTRIBUTE_TWICE,
                        "For HTCondor both names are the same: the last value would replace the other one.",
                        "HTCondor's manual, \"Introduction to Configuration\"",
                        "attributes: { RackNumber: 7, RACKNUMBER: 8 }",
                        "attributes: { RackNumber: 7, RowNumber: 8 }"));
    }
}
