package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Surroundings;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * The value of a machine attribute that asks for nothing that the machine or a job is known to have: a text whose own
 * quotes are missing, most likely.
 *
 * <p>Warning {@code attribute-undefined}; source: HTCondor 23.9.6's startd, run. Wrong:
 * {@code KUBERNETES_NAMESPACE: path-osgdev}. Right: {@code KUBERNETES_NAMESPACE: '"path-osgdev"'}.
 */
final class UndefinedAttributeTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        boolean unknown = !inspection.parts().uses().isEmpty()
                && inspection.parts().uses().stream().noneMatch(inspection.surroundings()::isKnown);
        if (unknown
                && Evaluation.of(inspection.parsed().tree(), Surroundings.NONE).isAlways(Kind.UNDEFINED)) {
            inspection.report(
                    Codes.ATTRIBUTE_UNDEFINED,
                    inspection.setting()
                            + " is undefined: its value asks for attributes that no job or machine is known to have.",
                    "write a text in double quotes, with single quotes of YAML around them: `'\"text\"'`.");
        }
    }
}
