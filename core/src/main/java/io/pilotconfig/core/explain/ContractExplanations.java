package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean of settings that the pilot would pass over, or take for something else. */
final class ContractExplanations {
    private static final String SCRIPTS = "the pilot's scripts, run with each value (osgvo-docker-pilot d0c61ee)";
    private static final String HISTORY = "the history of osgvo-docker-pilot";
    private static final String BUILDS = "the build matrix of osgvo-docker-pilot and ospool-ep";

    private ContractExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.TOKEN_DIRECTORY,
                        "The pilot copies a file; of a directory it says \"omitting directory\", and ends with exit status 1.",
                        "the pilot's entrypoint.sh, run",
                        "token: /etc/osg/",
                        "token: /etc/osg/ospool-ep.tkn"),
                new Explanation(
                        Codes.TOKEN_EXPOSED,
                        "Jobs can read what lies in `workDir`: any of them could join the pool as your site.",
                        "OSG, Open Science Pool Containers; the pilot mounts `workDir` as /pilot",
                        "token: /var/lib/ospool-pilot/token",
                        "token: /etc/osg/ospool-ep.tkn"),
                new Explanation(
                        Codes.REPOSITORIES_IGNORED,
                        "The script skips cvmfsexec for a list without a lower-case letter: the pilot has no CVMFS.",
                        "the pilot's entrypoint.sh since October 2023 (3b59129)",
                        "cvmfs: { mode: cvmfsexec, repos: ['10.20'] }",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }"),
                new Explanation(
                        Codes.CVMFS_PROXY_FORM,
                        "CVMFS takes another word for a proxy's name, which it does not find.",
                        "CVMFS' manual, \"Proxy Lists\"",
                        """
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org]
                          httpProxy: squid.example.edu:3128;DIRECT""",
                        """
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org]
                          httpProxy: http://squid.example.edu:3128;DIRECT"""),
                new Explanation(
                        Codes.CVMFS_HOST_PATH,
                        "Jobs would find the files of one repository where all repositories should be.",
                        "OSG, Open Science Pool Containers, \"Adding CVMFS via bind-mount\"",
                        "cvmfs: { mode: bind-mount, hostPath: /cvmfs/oasis.opensciencegrid.org }",
                        "cvmfs: { mode: bind-mount, hostPath: /cvmfs }"),
                new Explanation(
                        Codes.CVMFS_BY_MOUNT,
                        "Without shared propagation the pilot does not see repositories that the host mounts later.",
                        "OSG, Open Science Pool Containers, \"Adding CVMFS via bind-mount\"",
                        "mounts: [{ source: /cvmfs, target: /cvmfs }]",
                        "cvmfs: { mode: bind-mount }"),
                new Explanation(
                        Codes.MOUNT_READ_ONLY,
                        "The pilot says \"Creating LOCAL_DIR under /pilot failed\", and ends with exit status 1.",
                        "the pilot's scripts, run",
                        """
                        workDir:
                        mounts: [{ source: /scratch, target: /pilot, readOnly: true }]
                        accept: { work-dir-missing: it is mounted otherwise }""",
                        "workDir: /scratch"),
                new Explanation(
                        Codes.CONDOR_HOST_WITHOUT_CCB,
                        "Behind a firewall no job reaches a pilot that has no CCB server.",
                        SCRIPTS,
                        "environment: { CONDOR_HOST: cm.example.edu }",
                        "environment: { CONDOR_HOST: cm.example.edu, CCB_RANGE_LOW: 9700, CCB_RANGE_HIGH: 9750 }"),
                new Explanation(
                        Codes.EXTRA_JOB_ENV_IMAGE,
                        "An older image does not read the variable, and the jobs go without.",
                        HISTORY + ", 2026-07-24 (a5fc504)",
                        """
                        environment: { EXTRA_JOB_ENV: GREETING=hello }
                        image: hub.osg-htc.org/osg-htc/ospool-ep:25-release-20260701-1200""",
                        """
                        environment: { EXTRA_JOB_ENV: GREETING=hello }
                        image: hub.osg-htc.org/osg-htc/ospool-ep:25-release"""),
                new Explanation(
                        Codes.SINGULARITY_BIND_MISSING,
                        "What is no directory of the pilot's container is left out silently, and the jobs miss it.",
                        SCRIPTS,
                        "environment: { SINGULARITY_BIND_EXTRA: /project }",
                        """
                        environment: { SINGULARITY_BIND_EXTRA: /project }
                        mounts: [{ source: /project, target: /project }]"""),
                new Explanation(
                        Codes.RESTART_POLICY_UNUSED,
                        "Only the way of the script that starts cvmfsexec looks at it.",
                        "the pilot's entrypoint.sh, run",
                        "environment: { SUPERVISORD_RESTART_POLICY: 'true' }",
                        """
                        environment: { SUPERVISORD_RESTART_POLICY: 'true' }
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }"""),
                new Explanation(
                        Codes.CONTAINER_DISTRIBUTION,
                        "Of another text the script makes no image, and jobs that name none have none.",
                        "the pilot's scripts (osg-flock ed35cb1)",
                        "environment: { OSG_DEFAULT_CONTAINER_DISTRIBUTION: htc/rocky:9 }",
                        "environment: { OSG_DEFAULT_CONTAINER_DISTRIBUTION: '100%__htc/rocky:9' }"),
                new Explanation(
                        Codes.VARIABLE_NOT_BOOLEAN,
                        "The scripts take every word but `y`, `yes`, `t`, `true`, `on` and `1` for no, and say nothing.",
                        "is_true of the pilot's scripts",
                        "environment: { ITB: enabled }",
                        "environment: { ITB: 'true' }"),
                new Explanation(
                        Codes.VARIABLE_REMOVED,
                        "Images read it no longer.",
                        HISTORY,
                        "environment: { ANNEX_NAME: mine }",
                        "environment: {}"),
                new Explanation(
                        Codes.VARIABLE_RENAMED,
                        "Images read it by its new name only.",
                        HISTORY + ", 2022-11-01",
                        "environment: { DISABLE_SINGULARITY_PID_NAMESPACES: 'true' }",
                        "environment: { SINGULARITY_DISABLE_PID_NAMESPACES: 'true' }"),
                new Explanation(
                        Codes.VARIABLE_OF_PACKAGE,
                        "The package makes options of docker of it; the pilot itself does not read it.",
                        "OSG's package ospool-ep",
                        "environment: { WORKER_TEMP_DIR: /scratch }",
                        "workDir: /scratch"),
                new Explanation(
                        Codes.VARIABLE_CASE,
                        "A variable in other letters is another one, which nobody reads.",
                        "POSIX, XBD 8.1",
                        "environment: { Pool: itb-ospool }",
                        "environment: { POOL: itb-ospool }"),
                new Explanation(
                        Codes.KNOB_OF_PILOT,
                        "HTCondor takes it instead of what the pilot's configuration says, limits of its jobs included.",
                        "HTCondor's manual, \"Environment Variables\"",
                        "environment: { _CONDOR_START: 'True' }",
                        "startExpression: True"),
                new Explanation(
                        Codes.GPU_MISSING,
                        "The pilot would fetch a larger image, and see no GPU.",
                        BUILDS,
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release",
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-release"),
                new Explanation(
                        Codes.IMAGE_TAG,
                        "No runtime finds the image.",
                        BUILDS,
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-relase",
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-release"),
                new Explanation(
                        Codes.IMAGE_SERIES,
                        "The image grows old, until the pool's servers no longer take it.",
                        BUILDS,
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:23-release",
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-release"));
    }
}
