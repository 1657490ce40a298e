package io.pilotconfig.consumers;

import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ads of a pilot and a job: what all have is there, what some have is there at times, and the values are of the kinds
 * that we know, but odd.
 *
 * @param machine the pilot's
 * @param job the job's
 */
record MatchedAds(String machine, String job) {
    /** Names that a job's user made up. */
    private static final List<String> MADE_UP = List.of("WantX", "my mark");

    private static final List<String> INTEGERS =
            List.of("0", "1", "-1", "4", "64", "2147483648", "9223372036854775807", "-9223372036854775808");
    private static final List<String> REALS =
            List.of("0.0", "-0.0", "1.0", "2.5", "-1e18", "9.3e18", "1e400", "real(\"-inf\")", "real(\"nan\")");
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\"a\"",
            "\"A\"",
            "\"alice\"",
            "\"alice,bob\"",
            "\" 7 \"",
            "\"0x1F\"",
            "\"^a.*\"",
            "\"(\"",
            "\"<=\"",
            "\"true\"",
            "\"slot1@host\"",
            "\"a\\b\"",
            "\"\\\"\"",
            "\"\u00e9\"",
            "\"1.2.3\"",
            "\"undefined\"");
    private static final List<String> LISTS =
            List.of("{}", "{1, 2.5}", "{\"a\", \"b\"}", "{undefined, error}", "{{1}, [a = 2]}", "{[Cpus = 1]}");
    private static final List<String> ADS = List.of("[]", "[a = 1]", "[a = \"x\"; B = a]", "[Owner = undefined]");
    private static final List<String> TIMES =
            List.of("absTime(\"2026-01-25T09:00:00Z\")", "relTime(0)", "relTime(-1.5)", "absTime(0, 0)");

    /** Ads of which all is true that the surroundings say. */
    static MatchedAds of(Surroundings surroundings, Random random) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(KnownAttributes.namesOfMachine());
        names.addAll(KnownAttributes.namesOfJob());
        names.addAll(MADE_UP);
        List<String> machine = new ArrayList<>();
        List<String> job = new ArrayList<>();
        for (String name : names) {
            add(machine, name, surroundings.machine(name), random);
            add(job, name, surroundings.job(name), random);
        }
        return new MatchedAds("[" + String.join("; ", machine) + "]", "[" + String.join("; ", job) + "]");
    }

    /** Adds the attribute; where it may be undefined, only at times. */
    private static void add(List<String> ad, String name, Outcome outcome, Random random) {
        boolean possible = !outcome.isAlways(Kind.UNDEFINED);
        if (possible && (!outcome.mayBe(Kind.UNDEFINED) || random.nextBoolean())) {
            List<Kind> kinds = List.copyOf(outcome.without(Kind.UNDEFINED).kinds());
            ad.add("'" + name + "' = " + one(values(one(kinds, random)), random));
        }
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> values(Kind kind) {
        return switch (kind) {
            case TRUE -> List.of("true");
            case FALSE -> List.of("false");
            case INTEGER -> INTEGERS;
            case REAL -> REALS;
            case TEXT -> TEXTS;
            case LIST -> LISTS;
            case AD -> ADS;
            case TIME -> TIMES;
            case UNDEFINED, ERROR -> throw new AssertionError(kind);
        };
    }
}
