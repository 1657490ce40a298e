package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BuiltIns;
import io.pilotconfig.core.classad.Expression.Call;
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
    /** What functions are called elsewhere. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("not", "write `!` for it."),
            Map.entry("and", "write `&&` between the two."),
            Map.entry("or", "write `||` between the two."),
            Map.entry("if", "write `ifThenElse`."),
            Map.entry("len", "write `size`."),
            Map.entry("length", "write `size`."),
            Map.entry("strlen", "write `size`."),
            Map.entry("lower", "write `toLower`."),
            Map.entry("upper", "write `toUpper`."),
            Map.entry("contains", "write `stringListMember(\"item\", list)` or `member(item, {1, 2})`."),
            Map.entry("ismember", "write `stringListMember(\"item\", list)` or `member(item, {1, 2})`."),
            Map.entry("match", "write `regexp(\"pattern\", text)`."),
            Map.entry("matches", "write `regexp(\"pattern\", text)`."),
            Map.entry("now", "write `time()`, which counts seconds."),
            Map.entry("date", "write `time()`, which counts seconds."),
            Map.entry("hour", "write `int(formatTime(time(), \"%H\"))`."),
            Map.entry("stringlistregexpmember", "write `stringList_regexpMember`."));

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
                        misspelt ? "write `" + known.get() + "`, letter by letter." : hint(call.function()));
            }
        }
    }

    private static String hint(String function) {
        return Optional.ofNullable(ELSEWHERE.get(function.toLowerCase(Locale.ROOT)))
                .or(() -> NearestName.of(function, BuiltIns.names()).map(near -> "did you mean `" + near + "`?"))
                .orElse("see \"ClassAd functions\" in HTCondor's manual.");
    }
}
