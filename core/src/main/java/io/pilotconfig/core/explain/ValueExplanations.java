package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about the form of a single value. */
final class ValueExplanations {
    private static final String SCRIPTS = "the pilot's scripts, run with each value (osgvo-docker-pilot d0c61ee)";
    private static final String CVMFSEXEC = "OSG, Open Science Pool Containers, \"Adding CVMFS using cvmfsexec\"";

    private ValueExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(Codes.SITE_NAME, """
                        The name is written into a script that runs for every job, and into HTCondor's configuration: a `$` or
                        backtick is executed, a quote makes every job fail and be counted as done, a newline sets another
                        knob.""", SCRIPTS, "site: CHTC $(hostname)", "site: CHTC"),
                new Explanation(
                        Codes.RESOURCE_NAME,
                        "The name goes where the site's goes: into a script for every job, and HTCondor's configuration.",
                        SCRIPTS,
                        "resource: 'CHTC\"EP1'",
                        "resource: CHTC-EP1"),
                new Explanation(
                        Codes.RESOURCE_NAME_ALTERED,
                        "In the slot's name only letters, digits, `.` and `-` survive; two resources may look alike there.",
                        SCRIPTS,
                        "resource: CHTC EP (1)",
                        "resource: CHTC-EP1"),
                new Explanation(
                        Codes.HOST_PATH,
                        "Docker takes a relative path for the name of a volume, and mounts an empty one.",
                        "docker's and podman's documentation of `-v`",
                        "workDir: ~/ospool-pilot",
                        "workDir: /var/lib/ospool-pilot"),
                new Explanation(
                        Codes.TOKEN_PATH,
                        """
                        The token itself would end up in a settings file, a command line and `docker inspect`; and where no file
                        is mounted, the pilot ends with exit status 1.""",
                        "OSG, Open Science Pool Containers; the pilot's entrypoint.sh, run",
                        "token: eyJhbGciOi...",
                        "token: /etc/osg/ospool-ep.tkn"),
                new Explanation(
                        Codes.CONTAINER_PATH,
                        "Every runtime refuses a mount at a relative path or over the whole container.",
                        "docker, podman and the kubelet, run",
                        "mounts: [{ source: /data, target: data }]",
                        "mounts: [{ source: /data, target: /data }]"),
                new Explanation(
                        Codes.SQUID_ADDRESS,
                        """
                        The address is exported as `http_proxy` and written into a script that runs for every job, where `$`
                        is executed and a quote makes every job fail.""",
                        SCRIPTS,
                        "squid: htp://squid.example.edu",
                        "squid: http://squid.example.edu:3128"),
                new Explanation(
                        Codes.SQUID_SCHEME,
                        "Some programs take `http_proxy` only with its scheme, and would go without a proxy.",
                        "real sites' settings; curl's documentation of proxies",
                        "squid: squid.example.edu:3128",
                        "squid: http://squid.example.edu:3128"),
                new Explanation(
                        Codes.SQUID_PORT,
                        "Programs guess different ports, 80, 1080 or 3128: some would not find the squid.",
                        "curl's and CVMFS' documentation of proxies",
                        "squid: http://squid.example.edu",
                        "squid: http://squid.example.edu:3128"),
                new Explanation(
                        Codes.PROJECT_NAME,
                        """
                        The name is compared as one ClassAd string: with a quote in it the pilot accepts every project, and of a
                        list it accepts none.""",
                        "HTCondor 23.9.6, run with real jobs",
                        "project: MyProject,OtherProject",
                        "project: MyProject"),
                new Explanation(
                        Codes.REPOSITORY_NAME,
                        "A shell splits and expands the list; a name in capitals is ignored, and so is the whole of cvmfsexec.",
                        SCRIPTS,
                        "cvmfs: { mode: cvmfsexec, repos: [OASIS] }",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }"),
                new Explanation(
                        Codes.REPOSITORY_TWICE,
                        "The second one does nothing; another repository was meant, most likely.",
                        CVMFSEXEC,
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org, oasis.opensciencegrid.org] }",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org] }"),
                new Explanation(
                        Codes.REPOSITORIES_MISSING,
                        "Without repositories the pilot starts without cvmfsexec, and without CVMFS.",
                        CVMFSEXEC,
                        "cvmfs: { mode: cvmfsexec, repos: [] }",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }"),
                new Explanation(Codes.CVMFS_PROXY, """
                        The proxies go through `sed` into a file that a shell sources: quotes, `$`, `#`, `&` and backslashes change
                        them or are executed.""", SCRIPTS, """
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org]
                          httpProxy: http://$(hostname):3128;DIRECT""", """
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org]
                          httpProxy: http://squid.example.edu:3128;DIRECT"""),
                new Explanation(
                        Codes.CVMFS_PROXY_LAST,
                        "Where none of the proxies answers, CVMFS has no way out, and every job that needs it fails.",
                        "CVMFS' documentation of CVMFS_HTTP_PROXY",
                        """
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org]
                          httpProxy: http://squid.example.edu:3128""",
                        """
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org]
                          httpProxy: http://squid.example.edu:3128;DIRECT"""),
                new Explanation(
                        Codes.CVMFS_QUOTA_LOW,
                        "CVMFS would empty such a cache all the time, and fetch the same files again for each job.",
                        "CVMFS' documentation of CVMFS_QUOTA_LIMIT",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org], quotaLimitMb: 20 }",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org], quotaLimitMb: 20000 }"),
                new Explanation(
                        Codes.CONTAINER_NAME,
                        "Runtimes refuse a container of another name.",
                        "docker's and podman's grammar of names",
                        "name: ospool pilot",
                        "name: ospool-pilot"),
                new Explanation(
                        Codes.IMAGE_REFERENCE,
                        "No runtime finds an image by another kind of name.",
                        "the grammar of github.com/distribution/reference",
                        "image: https://hub.osg-htc.org/osg-htc/ospool-ep",
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-release"),
                new Explanation(
                        Codes.COMMAND_WORD,
                        "The kernel passes no NUL to a program and no longer word, and no program has an empty name.",
                        "execve(2)",
                        "command: ['']",
                        "command: [bash]"),
                new Explanation(
                        Codes.USER_NAME,
                        "Runtimes refuse what is neither a name nor a number.",
                        "docker's documentation of `--user`",
                        "user: osg user",
                        "user: osg"),
                new Explanation(
                        Codes.USER_ROOT,
                        "The pilot says \"Please do not run me as root!\" and ends with exit status 1.",
                        "the pilot's entrypoint.sh, run",
                        "user: root",
                        "user: osg"),
                new Explanation(
                        Codes.APPARMOR_PROFILE,
                        "A profile of another name cannot be loaded, and the container does not start.",
                        "AppArmor's grammar of profiles",
                        "apparmor: my profile",
                        "apparmor: unconfined"),
                new Explanation(
                        Codes.GPU_COUNT,
                        "No runtime takes another word for a number of GPUs.",
                        "docker's documentation of `--gpus`",
                        "gpu: { count: two }\nimage: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release",
                        "gpu: { count: 2 }\nimage: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release"));
    }
}
