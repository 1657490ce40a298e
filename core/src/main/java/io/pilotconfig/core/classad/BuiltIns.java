package io.pilotconfig.core.classad;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The functions of HTCondor 23.9. A call of any other is parsed, and comes to an error. Sources: {@code src/classad/fnCall.cpp}
 * and {@code src/condor_utils/compat_classad.cpp} of v23.9.6.
 */
public final class BuiltIns {
    private static final String UNDEFINED = "u";
    private static final String ERROR = "e";
    private static final String UNDEFINED_OR_ERROR = "ue";
    private static final String ANY = "*ue";

    private static final Map<String, BuiltIn> ALL = new HashMap<>();

    static {
        addPredicates();
        addLists();
        addTexts();
        addNumbers();
        addTimes();
        addTextLists();
        addOthers();
    }

    private BuiltIns() {}

    /** The names of all, as HTCondor spells them. */
    public static Collection<String> names() {
        return ALL.values().stream().map(BuiltIn::name).distinct().sorted().toList();
    }

    /** The function as HTCondor spells it; empty where there is none of that name. Letter case counts for a few only. */
    public static Optional<String> find(String name) {
        BuiltIn function = get(name);
        return function == null ? Optional.empty() : Optional.of(function.name());
    }

    /** Whether a function has to be spelled in one way, letter case included. */
    public static boolean isExact(String name) {
        BuiltIn function = get(name);
        return function != null && function.exact();
    }

    /** Whether the function takes so many arguments; true for one that does not exist. */
    public static boolean takes(String name, int arguments) {
        BuiltIn function = get(name);
        return function == null || function.takes(arguments);
    }

    /** How many arguments the function takes, in words: {@code 2 or 3 arguments}; empty where there is none of that name. */
    public static String arity(String name) {
        BuiltIn function = get(name);
        return function == null ? "" : function.arity();
    }

    /** By the usual spelling, and only then without regard to letter case. */
    private static @Nullable BuiltIn get(String name) {
        BuiltIn usual = ALL.get(name);
        return usual != null ? usual : ALL.get(name.toLowerCase(Locale.ROOT));
    }

    static Outcome call(String name, List<Outcome> arguments) {
        BuiltIn function = get(name);
        return function == null ? Outcome.ERROR : function.call(name, arguments);
    }

    /** Whether a call may break off the evaluation of the whole expression, which is an error then. */
    static boolean mayBreakOff(String name, int arguments) {
        return switch (name.length()) {
            case 4 -> name.equalsIgnoreCase("eval");
            case 6 -> name.equalsIgnoreCase("random") && arguments > 0;
            case 7 -> name.equalsIgnoreCase("absTime") && arguments > 1;
            case 8 -> name.equalsIgnoreCase("userHome");
            case 10 -> name.equalsIgnoreCase("unresolved") && arguments > 1;
            default -> false;
        };
    }

    /** Whether a call looks an attribute up and stays in the ad where the search ended: names behind it mean others. */
    static boolean leadsAstray(String name) {
        return switch (name.length()) {
            case 10 -> name.equalsIgnoreCase("unresolved");
            case 12 -> name.equalsIgnoreCase("countMatches");
            case 17 -> name.equalsIgnoreCase("evalInEachContext");
            default -> false;
        };
    }

    private static void addPredicates() {
        predicate("isUndefined", Kind.UNDEFINED);
        predicate("isError", Kind.ERROR);
        predicate("isString", Kind.TEXT);
        predicate("isInteger", Kind.INTEGER);
        predicate("isReal", Kind.REAL);
        predicate("isList", Kind.LIST);
        predicate("isClassad", Kind.AD);
        predicate("isBoolean", Kind.TRUE, Kind.FALSE);
        add("isAbsTime", 1, 1, BuiltIns::mayBeTime);
        add("isRelTime", 1, 1, BuiltIns::mayBeTime);
    }

    private static Outcome mayBeTime(List<Outcome> arguments) {
        return arguments.get(0).mayBe(Kind.TIME) ? Outcome.ofBits(Outcome.BOOLEANS) : Outcome.FALSE;
    }

    private static void predicate(String name, Kind... kinds) {
        put(new BuiltIn(name, 1, 1, false, arguments -> {
            Outcome argument = arguments.get(0);
            return argument.isAlways(kinds)
                    ? Outcome.TRUE
                    : Arrays.stream(kinds).anyMatch(argument::mayBe) ? Outcome.ofBits(Outcome.BOOLEANS) : Outcome.FALSE;
        }));
    }

    private static void addLists() {
        add("member", 2, 2, "b", UNDEFINED, List.of("sirbt", "l"), ListFunctions::member);
        add("identicalMember", 2, 2, "b", UNDEFINED, List.of("sirbtue", "l"), ListFunctions::identicalMember);
        add("size", 1, 1, "i", UNDEFINED, List.of("sla"), ListFunctions::size);
        add("sum", 1, 1, "irbte", UNDEFINED, List.of("l"), null);
        add("avg", 1, 1, "irbte", UNDEFINED, List.of("l"), null);
        add("min", 1, 1, "irbtue", UNDEFINED, List.of("l"), null);
        add("max", 1, 1, "irbtue", UNDEFINED, List.of("l"), null);
        add("anyCompare", 3, 3, "be", UNDEFINED_OR_ERROR, List.of("s", "l", ANY), null);
        add("allCompare", 3, 3, "be", UNDEFINED_OR_ERROR, List.of("s", "l", ANY), null);
        add("split", 1, 2, "l", ERROR, List.of("s", "s"), null);
        add("splitUserName", 1, 1, "l", ERROR, List.of("s"), null);
        add("splitSlotName", 1, 1, "l", ERROR, List.of("s"), null);
        add("listToArgs", 1, 2, "se", ERROR, List.of("l", "i"), null);
        add("argsToList", 1, 2, "le", ERROR, List.of("s", "i"), null);
    }

    private static void addTexts() {
        add("strcat", 0, Integer.MAX_VALUE, "s", UNDEFINED, List.of("*"), TextFunctions::concatenate);
        add("join", 0, Integer.MAX_VALUE, "sue", UNDEFINED, List.of("*u"), null);
        add("toUpper", 1, 1, "s", UNDEFINED, List.of("*"), TextFunctions::toUpper);
        add("toLower", 1, 1, "s", UNDEFINED, List.of("*"), TextFunctions::toLower);
        add("substr", 2, 3, "s", UNDEFINED, List.of("s", "i", "i"), TextFunctions::substring);
        add("strcmp", 2, 2, "i", UNDEFINED, List.of("*", "*"), TextFunctions::compare);
        add("stricmp", 2, 2, "i", UNDEFINED, List.of("*", "*"), TextFunctions::compareIgnoringCase);
        add("string", 1, 1, "s", UNDEFINED, List.of("*"), TextFunctions::toText);
        add("regexp", 2, 3, "be", UNDEFINED, List.of("s", "s", "s"), Patterns::matches);
        add("regexpMember", 2, 3, "bue", UNDEFINED, List.of("s", "l", "s"), null);
        add("regexps", 3, 4, "se", UNDEFINED, List.of("s", "s", "s", "s"), null);
        add("replace", 3, 4, "se", UNDEFINED, List.of("s", "s", "s", "s"), null);
        add("replaceAll", 3, 4, "se", UNDEFINED, List.of("s", "s", "s", "s"), null);
        add("versioncmp", 2, 2, "i", UNDEFINED, List.of("*", "*"), null);
        addExact("versionEQ", 2);
        addExact("versionGE", 2);
        addExact("versionGT", 2);
        addExact("versionLE", 2);
        addExact("versionLT", 2);
        add("version_in_range", 3, 3, "b", UNDEFINED_OR_ERROR, List.of("*", "*", "*"), null);
        add("mergeEnvironment", 0, Integer.MAX_VALUE, "se", UNDEFINED, List.of("su"), null);
        add("envV1ToV2", 1, 1, "se", UNDEFINED, List.of("s"), null);
    }

    private static void addNumbers() {
        add("int", 1, 1, "ie", UNDEFINED, List.of("sirbt"), NumberFunctions::toInteger);
        add("real", 1, 1, "re", UNDEFINED, List.of("sirbt"), NumberFunctions::toReal);
        add("bool", 1, 1, "bue", UNDEFINED, List.of("sirbt"), NumberFunctions::toBoolean);
        add("floor", 1, 1, "ie", ERROR, List.of("sirbt"), values -> NumberFunctions.round(values, Math::floor));
        add("ceil", 1, 1, "ie", ERROR, List.of("sirbt"), values -> NumberFunctions.round(values, Math::ceil));
        add("ceiling", 1, 1, "ie", ERROR, List.of("sirbt"), values -> NumberFunctions.round(values, Math::ceil));
        add("round", 1, 1, "ie", ERROR, List.of("sirbt"), values -> NumberFunctions.round(values, Math::rint));
        add("pow", 2, 2, "ire", ERROR, List.of("sirbt", "sirbt"), NumberFunctions::power);
        add("quantize", 2, 2, "*e", ERROR, List.of("sirbt", "sirbtl"), null);
        add("random", 0, 1, "ire", ERROR, List.of("ir"), null);
    }

    private static void addTimes() {
        add("time", 0, 0, "i", ERROR, List.of("*"), null);
        add("currentTime", 0, 0, "t", ERROR, List.of("*"), null);
        add("dayTime", 0, 0, "t", ERROR, List.of("*"), null);
        add("timezoneOffset", 0, 1, "itrue", UNDEFINED, List.of(ANY), null);
        for (String field : List.of(
                "getYear",
                "getMonth",
                "getDayOfYear",
                "getDayOfMonth",
                "getDayOfWeek",
                "getDays",
                "getHours",
                "getMinutes",
                "getSeconds")) {
            add(field, 1, 1, "irue", UNDEFINED, List.of(ANY), null);
        }
        add("splitTime", 1, 1, "aue", UNDEFINED, List.of(ANY), null);
        add("formatTime", 0, 2, "sue", UNDEFINED, List.of(ANY), null);
        add("interval", 1, 1, "se", ERROR, List.of("sirbt"), null);
        add("absTime", 0, 2, BuiltIns::absoluteTime);
        add("relTime", 1, 1, "trsue", UNDEFINED, List.of(ANY), null);
    }

    private static final Signature ABSOLUTE_TIME = new Signature("tsue", UNDEFINED, List.of(ANY), null);

    /** A text is made a time while an expression is parsed, and else stays a text: in parentheses, or put together. */
    private static Outcome absoluteTime(List<Outcome> arguments) {
        return arguments.size() == 1 && arguments.get(0).isAlways(Kind.TEXT)
                ? Outcome.of(Kind.TIME, Kind.TEXT, Kind.ERROR)
                : ABSOLUTE_TIME.apply(arguments);
    }

    private static void addTextLists() {
        add("stringListSize", 1, 2, "i", ERROR, List.of("s", "s"), TextListFunctions::size);
        add("stringListSum", 1, 2, "ire", ERROR, List.of("s", "s"), null);
        add("stringListAvg", 1, 2, "ire", ERROR, List.of("s", "s"), null);
        add("stringListMin", 1, 2, "irue", ERROR, List.of("s", "s"), null);
        add("stringListMax", 1, 2, "irue", ERROR, List.of("s", "s"), null);
        add("stringListMember", 2, 3, TextListFunctions.taking(TextListFunctions::member));
        add("stringListIMember", 2, 3, TextListFunctions.taking(TextListFunctions::memberIgnoringCase));
        add("stringListSubsetMatch", 2, 3, TextListFunctions.taking(TextListFunctions::subset));
        add("stringListISubsetMatch", 2, 3, TextListFunctions.taking(TextListFunctions::subsetIgnoringCase));
        add("stringListsIntersect", 2, 3, "b", UNDEFINED, List.of("s", "s", "s"), null);
        add("stringList_regexpMember", 2, 4, "bue", ERROR, List.of("s", "s", "s", "s"), null);
    }

    private static void addOthers() {
        add("ifThenElse", 3, 3, arguments -> Outcome.ANYTHING);
        add("debug", 1, 1, arguments -> arguments.get(0));
        add("eval", 1, 1, arguments -> Outcome.ANYTHING);
        add("unparse", 1, 1, "se", UNDEFINED, List.of(ANY), null);
        add("unresolved", 1, 2, "sbue", UNDEFINED, List.of(ANY), null);
        add("evalInEachContext", 2, 2, "lue", UNDEFINED, List.of(ANY), null);
        add("countMatches", 2, 2, "ie", UNDEFINED, List.of(ANY), null);
        add("userHome", 1, 2, "sue", UNDEFINED, List.of(ANY), null);
        add("userMap", 2, 4, "*ue", UNDEFINED, List.of(ANY), null);
    }

    private static void addExact(String name, int arguments) {
        Signature body = new Signature("b", UNDEFINED, List.of("*", "*"), null);
        put(new BuiltIn(name, arguments, arguments, true, body));
    }

    private static void add(
            String name,
            int least,
            int most,
            String result,
            String ofUndefined,
            List<String> parameters,
            @Nullable Function<List<Value>, @Nullable Value> body) {
        add(name, least, most, new Signature(result, ofUndefined, parameters, body));
    }

    private static void add(String name, int least, int most, Function<List<Outcome>, Outcome> body) {
        put(new BuiltIn(name, least, most, false, body));
    }

    private static void put(BuiltIn function) {
        ALL.put(function.name(), function);
        ALL.put(function.name().toLowerCase(Locale.ROOT), function);
    }
}
