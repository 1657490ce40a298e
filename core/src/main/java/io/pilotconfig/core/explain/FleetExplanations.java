package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about fleets. The examples are fleet files, whole but for {@code defaults}. */
final class FleetExplanations {
    private static final String INTERFACE = "the settings file's interface";

    private FleetExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.FLEET_FILE,
                        "The file holds many pilots, where one is asked for: which one is meant nobody knows.",
                        INTERFACE,
                        "pilots: { ep1: { resource: CHTC-EP1 } }",
                        "resource: CHTC-EP1"),
                new Explanation(
                        Codes.FLEET_TOO_LARGE,
                        "A larger file is no fleet, but a log or an image that was named by mistake.",
                        INTERFACE,
                        "# a fleet file of more than 512 MiB",
                        "# several files in a directory"),
                new Explanation(
                        Codes.PILOT_TOO_LARGE,
                        "The settings of one pilot are held in memory, which no file may exhaust.",
                        INTERFACE,
                        "# a pilot of more than 1 MiB",
                        "# a pilot of some lines"),
                new Explanation(
                        Codes.FLEET_EMPTY,
                        "A fleet without pilots would remove the files of all that were there before.",
                        INTERFACE,
                        "pilots: {}",
                        "pilots: { ep1: { resource: CHTC-EP1 } }"),
                new Explanation(
                        Codes.PILOT_NAME,
                        "The name becomes that of a directory: `../x` would lead out of the one for the output.",
                        INTERFACE,
                        "pilots: { ../ep1: { resource: CHTC-EP1 } }",
                        "pilots: { ep1: { resource: CHTC-EP1 } }"),
                new Explanation(
                        Codes.PILOT_NAME_DIFFERS,
                        "A pilot with two names would be looked for under the wrong one.",
                        INTERFACE,
                        "pilots: { ep1: { name: other, resource: CHTC-EP1 } }",
                        "pilots: { ep1: { resource: CHTC-EP1 } }"),
                new Explanation(
                        Codes.PILOT_NAME_TWICE,
                        "Of two pilots with one name, one would overwrite the files of the other.",
                        INTERFACE,
                        "# two files of a directory that have a pilot of the same name",
                        "# files of a directory whose pilots have names of their own"),
                new Explanation(
                        Codes.PILOT_NAME_CASE,
                        "On a file system that ignores letter case, one would overwrite the files of the other.",
                        "the file systems of macOS and Windows",
                        "pilots: { ep1: { resource: CHTC-EP1 }, EP1: { resource: CHTC-EP2 } }",
                        "pilots: { ep1: { resource: CHTC-EP1 }, ep2: { resource: CHTC-EP2 } }"),
                new Explanation(
                        Codes.DEFAULTS_TWICE,
                        "Which of two files' defaults hold would depend on the order of the files.",
                        INTERFACE,
                        "# two files of a directory that hold nothing but defaults",
                        "# one file of a directory that holds nothing but defaults"),
                new Explanation(
                        Codes.NOTHING_SELECTED,
                        "A misspelt pattern would do nothing, and say that all is well.",
                        INTERFACE,
                        "# a pattern that no pilot's name matches",
                        "# a pattern that some pilot's name matches"),
                new Explanation(
                        Codes.DIRECTORY_SHARED,
                        "Two pilots would delete each other's files, and damage the cache: it is for one. Told, and accepted, at the"
                                + " later one of the two.",
                        "OSG, Open Science Pool Containers; the pilot's scripts, which delete /pilot/log at start",
                        """
                        pilots:
                          ep1: { resource: CHTC-EP1, workDir: /scratch }
                          ep2: { resource: CHTC-EP1, workDir: /scratch }""",
                        """
                        pilots:
                          ep1: { resource: CHTC-EP1, workDir: /scratch/ep1 }
                          ep2: { resource: CHTC-EP1, workDir: /scratch/ep2 }"""));
    }
}
