package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about the form of a settings file. */
final class FileExplanations {
    private static final String YAML = "YAML 1.2.2; the settings file's interface";
    private static final String INTERFACE = "the settings file's interface";

    private FileExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.FILE_TOO_LARGE,
                        "A larger file is no settings file, but a log or an image that was named by mistake.",
                        INTERFACE,
                        "# a file of more than 1 MiB",
                        "# the settings of one pilot"),
                new Explanation(
                        Codes.ENCODING,
                        "Read in another encoding, a value would arrive in the pilot with other characters than those that"
                                + " you see.",
                        YAML,
                        "# a file that an editor saved as UTF-16 or Latin-1",
                        "# the same file, saved as UTF-8"),
                new Explanation(
                        Codes.YAML_SYNTAX,
                        "What is not well-formed has no meaning; to guess one would start another pilot than you meant.",
                        YAML,
                        "squid: \"http://squid.example.edu:3128",
                        "squid: http://squid.example.edu:3128"),
                new Explanation(
                        Codes.SEVERAL_DOCUMENTS,
                        "One document is one pilot; a second one would be passed over in silence.",
                        INTERFACE,
                        "---\nname: second",
                        "name: first"),
                new Explanation(
                        Codes.MERGE_KEY,
                        "YAML 1.2 has no merge keys: readers disagree on what `<<` does. A fleet file has `defaults`.",
                        YAML,
                        "environment: { <<: { ITB: 'true' } }",
                        "environment: { ITB: 'true' }"),
                new Explanation(
                        Codes.YAML_TAG,
                        "Every value is the text that stands there, so a tag has nothing to change.",
                        INTERFACE,
                        "stopSeconds: !!int 15",
                        "stopSeconds: 15"),
                new Explanation(
                        Codes.YAML_ALIAS,
                        "An alias of nothing has no value, and aliases of aliases can make a small file fill the memory.",
                        YAML,
                        "name: *pilot",
                        "name: &pilot ospool-pilot\nproject: *pilot"),
                new Explanation(
                        Codes.NESTING_TOO_DEEP,
                        "No setting is deeper than a few levels; 64 are read, so that no file exhausts the reader.",
                        INTERFACE,
                        "targets: " + "[".repeat(65) + "]".repeat(65),
                        "targets: {}"),
                new Explanation(
                        Codes.DUPLICATE_KEY,
                        "Most readers of YAML take the last of two values and say nothing: the first one would have no"
                                + " effect.",
                        YAML,
                        "name: first\nname: second",
                        "name: first"),
                new Explanation(
                        Codes.KEY_NOT_TEXT,
                        "A setting has a name; a list, a mapping or null is none.",
                        INTERFACE,
                        "environment: { [ITB]: 'true' }",
                        "environment: { ITB: 'true' }"),
                new Explanation(
                        Codes.UNKNOWN_KEY,
                        "A misspelt key would have no effect, and the pilot would run without what you wrote.",
                        INTERFACE,
                        "sqiud: http://squid.example.edu:3128",
                        "squid: http://squid.example.edu:3128"),
                new Explanation(
                        Codes.MISSING_KEY,
                        "Without a site, a resource or a token the pilot ends at once, with exit status 1.",
                        "the pilot's entrypoint.sh and 10-setup-htcondor.sh, run",
                        "token:    # left out",
                        "token: /etc/osg/ospool-ep.tkn"),
                new Explanation(
                        Codes.WRONG_MODE_KEY,
                        "In another mode the key has no effect: a pilot with the host's CVMFS mounts no repositories.",
                        "OSG, Open Science Pool Containers, \"Adding CVMFS\"",
                        "cvmfs: { mode: bind-mount, repos: [oasis.opensciencegrid.org] }",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }"),
                new Explanation(
                        Codes.WRONG_TYPE,
                        """
                        Numbers go into HTCondor's configuration as they are: with a unit or a word there, its startd ends
                        every 12 seconds, while the container stays up.""",
                        "HTCondor 23.9.6, run with the pilot's scripts",
                        "limits: { cpus: 8 cores, pids: 16384, openFiles: 2048 }",
                        "limits: { cpus: 8, pids: 16384, openFiles: 2048 }"),
                new Explanation(
                        Codes.UNKNOWN_VALUE,
                        "A word that is not known would have no effect, or make the runtime refuse the container.",
                        INTERFACE,
                        "selinux: enforcing",
                        "selinux: relabel"),
                new Explanation(
                        Codes.NUMBER_RANGE,
                        "Beyond these bounds a number overflows in a script, or the kernel or runtime refuses it.",
                        "HTCondor 23.9.6, bash 5.2 and the kernel's limits",
                        "stopSeconds: 100000",
                        "stopSeconds: 15"),
                new Explanation(
                        Codes.UNKNOWN_TARGET,
                        "Options under a misspelt target would never be looked at.",
                        INTERFACE,
                        "targets: { dokcer: { interactive: false } }",
                        "targets: { docker: { interactive: false } }"),
                new Explanation(
                        Codes.TARGET_NOT_INSTALLED,
                        "The program that reads this file lacks the renderer, so nobody has checked these options.",
                        "the settings file's interface",
                        "targets: { quadlet: { rootless: true } }",
                        "targets: {}    # or the renderer's jar beside the program"));
    }
}
