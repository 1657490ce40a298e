package io.pilotconfig.importers.run;

import java.util.List;
import java.util.Map;

/**
 * A shell script.
 *
 * @param commands its commands, in order
 * @param assigned in which line each variable gets its value
 * @param fatal what keeps a shell from reading all of it
 */
record Script(List<ShellCommand> commands, Map<String, Integer> assigned, List<Flaw> fatal) {
    /** Says which line gives a variable its value, for the end of a hint; the empty text where none does. */
    static String whereSet(Map<String, Integer> assigned, String name) {
        Integer line = assigned.get(name);
        return line == null ? "" : ", which line " + line + " sets";
    }
}
