package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BuiltIns;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.section.NearestName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A function that HTCondor does not have is no syntax error, but an error for every job.
 *
 * <p>Warning {@code expression-unknown-function}; source: HTCondor 23.9.6, fnCall.cpp and compat_classad.cpp. Wrong:
 * {@code lower(Owner) == "alice"}, {@code not (Owner == "alice")}. Right: {@code toLower(Owner) == "alice"}.
 */
final class UnknownFunctionTrap implements ExpressionTrap {
    private static final String MANUAL = "see \"ClassAd functions\" in HTCondor's manual.";

    /** What functions are called elsewhere, and here. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("if", "ifThenElse"),
            Map.entry("iif", "ifThenElse"),
            Map.entry("len", "size"),
            Map.entry("length", "size"),
            Map.entry("strlen", "size"),
            Map.entry("lower", "toLower"),
            Map.entry("lowercase", "toLower"),
            Map.entry("upper", "toUpper"),
            Map.entry("uppercase", "toUpper"),
            Map.entry("match", "regexp"),
            Map.entry("matches", "regexp"),
            Map.entry("regex", "regexp"),
            Map.entry("not", "!"),
            Map.entry("isnull", "isUndefined"),
            Map.entry("isnone", "isUndefined"),
            Map.entry("isdefined", "!isUndefined"),
            Map.entry("isnotnull", "!isUndefined"),
            Map.entry("defined", "!isUndefined"),
            Map.entry("exists", "!isUndefined"),
            Map.entry("concat", "strcat"),
            Map.entry("substring", "substr"),
            Map.entry("stringlistregexpmember", "stringList_regexpMember"));

    /** How a pattern begins and ends that finds a text as these functions do. */
    private static final Map<String, String[]> PATTERNS = Map.of(
            "startswith", new String[] {"^", ""},
            "endswith", new String[] {"", "$"},
            "contains", new String[] {"", ""});

    /** What is written instead of the others. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "and", "`&&` stands between two conditions.",
            "or", "`||` stands between two conditions.",
            "contains", "for a list, use `stringListMember(Owner, \"alice,bob\")` or `member(x, {1, 2})`.",
            "ismember", "for a list, use `stringListMember(Owner, \"alice,bob\")` or `member(x, {1, 2})`.",
            "now", "write `time()`, which counts seconds.",
            "date", "write `time()`, which counts seconds.",
            "hour", "write `int(formatTime(time(), \"%H\"))`.");

    @Override
    public void check(Inspection inspection) {
        for (Call call : inspection.parts().calls()) {
            Optional<String> known = BuiltIns.find(call.function());
            boolean misspelt =
                    known.isPresent() && !known.get().equals(call.function()) && BuiltIns.isExact(call.function());
            if (known.isEmpty() || misspelt) {
                inspection.report(
                        Codes.EXPRESSION_UNKNOWN_FUNCTION,
                        call.place(),
                        "HTCondor has no function `" + call.function() + "`: the call is an error for every job.",
                        misspelt
                                ? "write `" + named(inspection, call, known.get()) + "`, letter by letter."
                                : hint(inspection, call));
            }
        }
    }

    private static String hint(Inspection inspection, Call call) {
        String function = call.function().toLowerCase(Locale.ROOT);
        if (!inspection.isShort(call.place())) {
            return MANUAL;
        } else if (RENAMED.containsKey(function)) {
            return "write `" + named(inspection, call, RENAMED.get(function)) + "`.";
        } else if (PATTERNS.containsKey(function)
                && call.arguments().size() == 2
                && call.arguments().get(1) instanceof Literal literal
                && literal.value() instanceof Value.Text text) {
            String[] ends = PATTERNS.get(function);
            return "write `regexp(\"" + ends[0] + Glob.literal(text.value()) + ends[1] + "\", "
                    + inspection.source(call.arguments().get(0).place()) + ")`.";
        }
        return Optional.ofNullable(ELSEWHERE.get(function))
                .or(() -> NearestName.of(function, BuiltIns.names()).map(near -> "did you mean `" + near + "`?"))
                .orElse(MANUAL);
    }

    /** The same call of another function. */
    private static String named(Inspection inspection, Call call, String function) {
        String source = inspection.copy(call.place());
        return function + source.substring(Math.max(0, source.indexOf('(')));
    }
}
