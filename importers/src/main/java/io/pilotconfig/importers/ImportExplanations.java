package io.pilotconfig.importers;

import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.List;

/** What the codes mean that are about launch configurations. Their examples are lines of those, as comments. */
final class ImportExplanations {
    private static final String SHELL = "POSIX.1-2024, Shell Command Language, 2.6 Word Expansions";
    private static final String CONTRACT = "OSG, Open Science Pool Containers; the pilot's scripts";
    private static final String IMPORT = "docs/import.md";

    private ImportExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        ImportCodes.SYNTAX,
                        "What its own consumer would refuse, or take for something else than it looks like, cannot be"
                                + " turned into settings that are right.",
                        "the consumer's own reader",
                        "# -e GLIDEIN_Site=\"CHTC",
                        "# -e GLIDEIN_Site=\"CHTC\""),
                new Explanation(
                        ImportCodes.TOO_LARGE,
                        "A larger file is no launch configuration, but a log or an image that was named by mistake.",
                        IMPORT,
                        "# a file of more than 1 MiB",
                        "# the file that starts one pilot"),
                new Explanation(
                        ImportCodes.EXPANSION,
                        "Nothing of a file that is imported is executed, so what a shell or systemd would put in its place is"
                                + " not known; without quotes the value might even be torn into several words.",
                        SHELL,
                        "# -e GLIDEIN_Start_Extra=$START",
                        "# -e GLIDEIN_Start_Extra='TARGET.RequestCpus <= 4'"),
                new Explanation(
                        ImportCodes.ENVIRONMENT,
                        "The value would be that of whoever starts the container, on the machine where it is started.",
                        "docker run, podman run: --env; Compose Specification, Interpolation",
                        "# -e GLIDEIN_Site",
                        "# -e GLIDEIN_Site=CHTC"),
                new Explanation(
                        ImportCodes.TOKEN,
                        "Everyone who may list containers reads what is in their environment, and so does every job of"
                                + " the pilot; a token there also overrides the one in the file.",
                        CONTRACT,
                        "# -e TOKEN=...",
                        "# -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org"),
                new Explanation(
                        ImportCodes.COMPANION,
                        "The consumer reads the file, too: without it the settings would lack what it says.",
                        IMPORT,
                        "# --env-file pilot.env, which is not there",
                        "# --env-file pilot.env, which lies beside the file that is imported"),
                new Explanation(
                        ImportCodes.UNKNOWN,
                        "The consumer refuses a flag, key or value that it does not know: the pilot would not start.",
                        "the consumer's own reader",
                        "# docker run --netwrk=host",
                        "# docker run --network=host"),
                new Explanation(
                        ImportCodes.SEVERAL,
                        "One settings file is one pilot.",
                        IMPORT,
                        "# pilotconfig import compose compose.yaml, which has the services pilot and squid",
                        "# pilotconfig import compose compose.yaml --service pilot"),
                new Explanation(
                        ImportCodes.NOTHING,
                        "A file of another kind, or one that starts something else, has no pilot in it.",
                        IMPORT,
                        "# pilotconfig import docker compose.yaml",
                        "# pilotconfig import compose compose.yaml"),
                new Explanation(
                        ImportCodes.DROPPED,
                        "Settings hold what pilots need, and some options of each target. What they have no place for is"
                                + " not in the pilot that they give.",
                        IMPORT,
                        "# --log-driver=journald",
                        "# the option in the daemon's own configuration"),
                new Explanation(
                        ImportCodes.EXCESS,
                        "A pilot runs other people's jobs: what it may do beyond its need, someone may do who breaks out of"
                                + " a job.",
                        CONTRACT,
                        "# --privileged",
                        "# --security-opt seccomp=unconfined --security-opt systempaths=unconfined --device=/dev/fuse"),
                new Explanation(
                        ImportCodes.ADDED,
                        "The settings describe a pilot that works; what was missing for that, they add.",
                        CONTRACT,
                        "# a line without --security-opt seccomp=unconfined",
                        "# the line that `pilotconfig render docker` writes"),
                new Explanation(
                        ImportCodes.CHANGED,
                        "The settings cannot say exactly this, but something close to it.",
                        IMPORT,
                        "# -v /cvmfs:/cvmfs:slave",
                        "# -v /cvmfs:/cvmfs:shared"),
                new Explanation(
                        ImportCodes.WRITABLE,
                        "The pilot may then change what lies there; it does not, but for its scratch directory, cache and"
                                + " logs.",
                        CONTRACT,
                        "# -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org:ro",
                        "# the same without :ro, as OSG's document has it"),
                new Explanation(
                        ImportCodes.AMBIGUOUS,
                        "Two programs read the file by different rules, so the pilot gets one value and the script that"
                                + " starts it another.",
                        "systemd.exec(5), EnvironmentFile=; docker run, --env-file",
                        "# GLIDEIN_Site=\"CHTC\"",
                        "# GLIDEIN_Site=CHTC"),
                new Explanation(
                        ImportCodes.OLD,
                        "Today's images have another name, or read other variables.",
                        "the history of osgvo-docker-pilot and ospool-ep",
                        "# opensciencegrid/osgvo-docker-pilot:23-release",
                        "# hub.osg-htc.org/osg-htc/ospool-ep:25-release"),
                new Explanation(
                        ImportCodes.ASSUMED,
                        "The settings need something that this kind of file does not say.",
                        IMPORT,
                        "# a manifest, which names a Secret instead of the token's file",
                        "# token: the path that you know"));
    }
}
