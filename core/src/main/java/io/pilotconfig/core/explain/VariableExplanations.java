package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about variables under {@code environment}. */
final class VariableExplanations {
    private static final String SCRIPTS = "the pilot's scripts, run with each value (osgvo-docker-pilot d0c61ee)";

    private VariableExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.VARIABLE_NAME,
                        "A shell has no variable of another name, and the pilot's scripts could not read it.",
                        "POSIX, XBD 8.1",
                        "environment: { MY-VARIABLE: '1' }",
                        "environment: { MY_VARIABLE: '1' }"),
                new Explanation(
                        Codes.VARIABLE_HAS_SETTING,
                        "Under `environment` nobody would check the value, and two values could contradict each other.",
                        "the settings file's interface",
                        "environment: { NUM_CPUS: 8 }",
                        "limits: { cpus: 8, pids: 16384, openFiles: 2048 }"),
                new Explanation(
                        Codes.VARIABLE_TOKEN,
                        """
                        Whoever may inspect the container could read the token there; and the pilot would take it instead of the
                        file.""",
                        "the pilot's entrypoint.sh, run; OSG's documents for users",
                        "environment: { TOKEN: eyJhbGciOi... }",
                        "token: /etc/osg/ospool-ep.tkn"),
                new Explanation(
                        Codes.VARIABLE_VALUE,
                        "The kernel ends a variable at a NUL, and half of a character has no bytes.",
                        "execve(2); Unicode 15, 3.9",
                        "environment: { GREETING: \"a\\0b\" }",
                        "environment: { GREETING: \"a b\" }"),
                new Explanation(
                        Codes.VARIABLE_TOO_LONG,
                        "The kernel refuses to start a program with a longer variable.",
                        "Linux, MAX_ARG_STRLEN",
                        "# a variable whose value has 131072 characters",
                        "# a variable with its name below 131072 bytes"),
                new Explanation(
                        Codes.POOL_NAME,
                        "A host name without a dot, or another word, ends the pilot with exit status 1.",
                        SCRIPTS,
                        "environment: { POOL: osgpool }",
                        "environment: { POOL: ospool }"),
                new Explanation(
                        Codes.POOL_IGNORED,
                        "The script unsets POOL where CONDOR_HOST is set.",
                        SCRIPTS,
                        """
                        environment:
                          POOL: itb-ospool
                          CONDOR_HOST: cm.example.edu
                          CCB_RANGE_LOW: 9700
                          CCB_RANGE_HIGH: 9750""",
                        "environment: { POOL: itb-ospool }"),
                new Explanation(
                        Codes.CONDOR_HOST_LIST,
                        "The value goes into HTCondor's configuration, and with a range of ports into a Python program.",
                        SCRIPTS,
                        "environment: { CONDOR_HOST: cm.example.edu;id }",
                        """
                        environment:
                          CONDOR_HOST: 'cm1.example.edu, cm2.example.edu'
                          CCB_RANGE_LOW: 9700
                          CCB_RANGE_HIGH: 9750"""),
                new Explanation(
                        Codes.CCB_RANGE,
                        "The ports are put into a Python program: what is no number is executed, and without both of them the"
                                + " pilot fails.",
                        SCRIPTS,
                        "environment: { CCB_RANGE_LOW: 9700 }",
                        "environment: { CCB_RANGE_LOW: 9700, CCB_RANGE_HIGH: 9750 }"),
                new Explanation(
                        Codes.EXTRA_JOB_ENV,
                        """
                        The words are put between the quotes of HTCondor's STARTER_JOB_ENVIRONMENT: with an open quote every job
                        fails to start, one after the other.""",
                        "HTCondor 23.9.6's starter, run",
                        "environment: { EXTRA_JOB_ENV: \"GREETING='hello\" }",
                        "environment: { EXTRA_JOB_ENV: \"GREETING='hello world'\" }"),
                new Explanation(
                        Codes.SINGULARITY_BIND_EXTRA,
                        "What is no existing directory is left out silently, and the jobs miss it.",
                        SCRIPTS,
                        "environment: { SINGULARITY_BIND_EXTRA: data/shared }",
                        """
                        mounts: [{ source: /data/shared, target: /data/shared }]
                        environment: { SINGULARITY_BIND_EXTRA: '/data/shared:/data:ro' }"""),
                new Explanation(
                        Codes.REGISTRY_MIRROR,
                        "The value is put between quotes into a TOML file of Apptainer, again at every start.",
                        SCRIPTS,
                        "environment: { APPTAINER_REGISTRY_MIRROR: 'mirror.example.edu/a\"b' }",
                        """
                        environment: { APPTAINER_REGISTRY_MIRROR: mirror.example.edu/hub }
                        accept: { registry-mirror-broken: our copy of the image is of June 2025 }"""),
                new Explanation(
                        Codes.REGISTRY_MIRROR_BROKEN,
                        "The script switches to a program that these images lack: no job runs in a container.",
                        "the pilot's images since 2025-09-02 (bfc02c5)",
                        "environment: { APPTAINER_REGISTRY_MIRROR: mirror.example.edu/hub }",
                        "environment: {}"),
                new Explanation(
                        Codes.RESTART_POLICY,
                        "The value goes through `sed` into supervisord's configuration; supervisord does not start with another.",
                        "the pilot's entrypoint.sh, run; supervisord's documentation of `autorestart`",
                        "environment: { SUPERVISORD_RESTART_POLICY: always }",
                        """
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
                        environment: { SUPERVISORD_RESTART_POLICY: 'true' }"""),
                new Explanation(
                        Codes.HOST_NAME,
                        "The name is written as it is into rsyslog's configuration.",
                        SCRIPTS,
                        "environment: { SYSLOG_HOST: 'syslog.example.edu; *' }",
                        "environment: { SYSLOG_HOST: syslog.example.edu }"),
                new Explanation(
                        Codes.PID_NAMESPACES,
                        "With masked system paths or NVIDIA's runtime, a container in the pilot cannot mount its own /proc: no job"
                                + " that wants a container runs.",
                        "OSG, Open Science Pool Containers, \"Minimum Privileges\"",
                        """
                        security: { profile: minimum, seccompProfile: /etc/osg/seccomp.json }
                        environment: { SINGULARITY_DISABLE_PID_NAMESPACES: 'false' }""",
                        "security: { profile: minimum, seccompProfile: /etc/osg/seccomp.json }"));
    }
}
