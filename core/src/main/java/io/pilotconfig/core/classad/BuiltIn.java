package io.pilotconfig.core.classad;

import java.util.List;
import java.util.function.Function;

/**
 * A function of HTCondor.
 *
 * @param name its name; letter case counts only where {@code exact} says so
 * @param least how many arguments it wants
 * @param most how many it takes
 * @param exact whether HTCondor knows it in this spelling only
 * @param body what it comes to, for as many arguments as it takes
 */
record BuiltIn(String name, int least, int most, boolean exact, Function<List<Outcome>, Outcome> body) {
    private static final Signature MISSPELLED = new Signature("e", "u", List.of("*"), null);

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** An error for a wrong number of arguments; and in a wrong spelling, unless one of them is undefined. */
    Outcome call(String written, List<Outcome> arguments) {
        if (!takes(arguments.size())) {
            return Outcome.ERROR;
        }
        return exact && !written.equals(name) ? MISSPELLED.apply(arguments) : body.apply(arguments);
    }

    /** How many arguments it takes, in words: {@code 2 or 3 arguments}. */
    String arity() {
        String range = String.valueOf(least);
        if (most == Integer.MAX_VALUE) {
            range = least + " or more";
        } else if (most > least) {
            range = least + (most == least + 1 ? " or " : " to ") + most;
        }
        return range + (range.equals("1") ? " argument" : " arguments");
    }
}
