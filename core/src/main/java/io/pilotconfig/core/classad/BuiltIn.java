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
    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    Outcome call(String written, List<Outcome> arguments) {
        boolean known = takes(arguments.size()) && (!exact || written.equals(name));
        return known ? body.apply(arguments) : Outcome.ERROR;
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
