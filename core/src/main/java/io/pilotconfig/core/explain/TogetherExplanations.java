package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about settings together, and about what is recommended to have. */
final class TogetherExplanations {
    private static final String CONTAINERS = "OSG, Open Science Pool Containers";
    private static final String CVMFSEXEC = "OSG, Open Science Pool Containers, \"Adding CVMFS using cvmfsexec\"";
    private static final String PACKAGE = "OSG's package ospool-ep";

    private TogetherExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.SQUID_MISSING,
                        "Every job would fetch its files from afar, which is slow for you and a burden for the servers.",
                        CONTAINERS,
                        "squid:    # left out",
                        "squid: http://squid.example.edu:3128    # or None"),
                new Explanation(
                        Codes.WORK_DIR_MISSING,
                        "Jobs would fill the runtime's own storage, and compete with every other container for it.",
                        CONTAINERS,
                        "workDir:    # left out",
                        "workDir: /var/lib/ospool-pilot"),
                new Explanation(
                        Codes.DIRECTORY_TWICE,
                        "Jobs would write into the cache of CVMFS, and what one of them cleans up belongs to the other.",
                        CONTAINERS,
                        """
                        workDir: /scratch
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org], cacheDir: /scratch }""",
                        """
                        workDir: /scratch/pilot
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org], cacheDir: /scratch/cvmfs }"""),
                new Explanation(
                        Codes.CVMFS_MISSING,
                        "Many jobs take their software from CVMFS, and would not run on this pilot.",
                        CONTAINERS + ", \"Adding CVMFS\"",
                        "cvmfs:    # left out",
                        "cvmfs: { mode: bind-mount }    # or mode: none, where that is meant"),
                new Explanation(
                        Codes.CVMFS_COVERED,
                        "With something mounted there, cvmfsexec cannot fill /cvmfs, or the pilot skips cvmfsexec.",
                        "the pilot's entrypoint.sh, run",
                        """
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
                        mounts: [{ source: /cvmfs, target: /cvmfs }]""",
                        "cvmfs: { mode: bind-mount }"),
                new Explanation(
                        Codes.SECCOMP_PROFILE_MISSING,
                        "With the runtime's own profile, no container starts in the pilot: it forbids mount and unshare.",
                        CONTAINERS + ", \"Minimum Privileges\"",
                        "security: { profile: minimum }",
                        "security: { profile: minimum, seccompProfile: /etc/osg/seccomp.json }"),
                new Explanation(
                        Codes.SECCOMP_PROFILE_UNUSED,
                        "The profile `recommended` has seccomp switched off: the file would have no effect.",
                        CONTAINERS + ", \"Minimum Privileges\"",
                        "security: { seccompProfile: /etc/osg/seccomp.json }",
                        "security: { profile: minimum, seccompProfile: /etc/osg/seccomp.json }"),
                new Explanation(
                        Codes.MOUNT_TARGET_TWICE,
                        "Runtimes refuse such a container: \"Duplicate mount point\".",
                        "docker and podman, run",
                        "mounts: [{ source: /data/a, target: /data }, { source: /data/b, target: /data }]",
                        "mounts: [{ source: /data/a, target: /data/a }, { source: /data/b, target: /data/b }]"),
                new Explanation(
                        Codes.MOUNT_HIDES,
                        "The pilot's own programs or configuration would be gone, and it would not start.",
                        "the pilot's image",
                        "mounts: [{ source: /opt, target: /usr }]",
                        "mounts: [{ source: /opt, target: /host/opt }]"),
                new Explanation(
                        Codes.ENTRYPOINT_BYPASSES,
                        "The pilot starts from its entrypoint: with another one there is no CVMFS, no HTCondor and no pilot.",
                        CVMFSEXEC,
                        "entrypoint: bash",
                        "command: [bash]"),
                new Explanation(
                        Codes.LIFETIME_LONG,
                        "An old image lacks what the pool needs meanwhile: pilots are replaced at least every 72 hours.",
                        CONTAINERS + "; " + PACKAGE + ", 62 + 10 hours",
                        "lifetime: { acceptJobsForHours: 336, retirementHours: 24 }",
                        "lifetime: { acceptJobsForHours: 62, retirementHours: 10 }"),
                new Explanation(
                        Codes.IDLE_NEVER,
                        "A pilot that gets no jobs stays for ever, and keeps its machine from other work.",
                        "HTCondor, STARTD_NOCLAIM_SHUTDOWN",
                        "lifetime: { acceptIdleMinutes: 0 }",
                        "lifetime: { acceptIdleMinutes: 30 }"),
                new Explanation(
                        Codes.IDLE_SHORT,
                        "HTCondor looks every 5 minutes, so the pilot stays that long in any case.",
                        "HTCondor 23.9.6, run",
                        "lifetime: { acceptIdleMinutes: 1 }",
                        "lifetime: { acceptIdleMinutes: 30 }"),
                new Explanation(
                        Codes.MEMORY_LOW,
                        "Few jobs ask for so little memory; gigabytes were written for megabytes, most likely.",
                        "jobs of the pool ask for 1024 MB unless they say otherwise",
                        "limits: { memoryMb: 16, pids: 16384, openFiles: 2048 }",
                        "limits: { memoryMb: 16000, pids: 16384, openFiles: 2048 }"),
                new Explanation(
                        Codes.GPU_IMAGE,
                        "GPU jobs need CUDA's libraries, which only the CUDA images have.",
                        "the build matrix of osgvo-docker-pilot and ospool-ep",
                        "gpu: { count: 1 }",
                        """
                        gpu: { count: 1 }
                        image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release"""),
                new Explanation(
                        Codes.ATTRIBUTES_FILE_UNUSED,
                        "Without attributes there is nothing to put into the file, and it is not mounted.",
                        "the settings file's interface",
                        "attributesFile: /srv/osg/attributes.cfg",
                        "attributes: { RACK: 7 }\nattributesFile: /srv/osg/attributes.cfg"),
                new Explanation(
                        Codes.IMAGE_MOVES,
                        "An old image on the host would be started again and again, while the tag has moved on.",
                        CONTAINERS + ", `--pull=always`",
                        "pull:    # left out",
                        "pull: always"),
                new Explanation(
                        Codes.PIDS_UNLIMITED,
                        "A job that starts processes without end takes the whole machine with it.",
                        PACKAGE + ", SOFTWARE-6142",
                        "limits: { openFiles: 2048 }",
                        "limits: { pids: 16384, openFiles: 2048 }"),
                new Explanation(
                        Codes.OPEN_FILES_UNLIMITED,
                        "Docker's own limit is a thousand million files: HTCondor's daemons take long to close as many.",
                        PACKAGE,
                        "limits: { pids: 16384 }",
                        "limits: { pids: 16384, openFiles: 2048 }"));
    }
}
