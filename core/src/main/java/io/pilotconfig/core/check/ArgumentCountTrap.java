package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BuiltIns;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A call with too few or too many arguments is no syntax error, but an error for every job.
 *
 * <p>Warning {@code expression-argument-count}; source: HTCondor 23.9.6, fnCall.cpp and compat_classad.cpp. Wrong:
 * {@code stringListMember(Owner)}. Right: {@code stringListMember(Owner, "alice,bob")}.
 */
final class ArgumentCountTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Call call : inspection.parts().calls()) {
            if (isMiscounted(call)) {
                inspection.report(
                        Codes.EXPRESSION_ARGUMENT_COUNT,
                        call.place(),
                        "`" + BuiltIns.find(call.function()).orElse("") + "` takes " + BuiltIns.arity(call.function())
                                + ", not " + call.arguments().size() + ": the call is an error for every job.",
                        "see \"ClassAd functions\" in HTCondor's manual.");
            }
        }
    }

    static boolean isMiscounted(Call call) {
        return !BuiltIns.takes(call.function(), call.arguments().size());
    }
}
