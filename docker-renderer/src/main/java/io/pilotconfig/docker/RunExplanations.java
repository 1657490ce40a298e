package io.pilotconfig.docker;

import io.pilotconfig.core.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/** What the codes of command lines mean. */
final class RunExplanations {
    private static final String STOP = "HTCondor 23.9.6 under supervisord, run: 10.9 seconds";
    private static final String IDLE = "the pilot, run: it ends with exit status 0 when it was idle";

    private RunExplanations() {}

    static List<Explanation> ofDocker() {
        List<Explanation> all = ofBoth();
        all.add(new Explanation(
                RunCodes.BIND_SOURCE_EXISTS,
                "Docker makes a directory of a path that does not exist, and a pilot without a token file ends at once.",
                "docker 20.10 and the pilot's entrypoint.sh, run",
                "targets: { docker: { interactive: false } }",
                """
                targets: { docker: { interactive: false } }
                accept: { bind-source-exists: our configuration management puts the token there first }"""));
        all.add(new Explanation(
                RunCodes.CONTAINER_NAME_SHORT,
                "Docker refuses to make the container.",
                "docker 20.10, run",
                "name: p",
                "name: ospool-pilot"));
        all.add(new Explanation(
                RunCodes.TOKEN_SECRET_UNSUPPORTED,
                "`docker run` has no secrets; the option would have no effect.",
                "docker's documentation of `docker run`",
                "# in code: RunOptions.builder().tokenSecret(\"ospool-token\"), given to the DockerRenderer",
                "# in code: the same, given to the PodmanRenderer"));
        return List.copyOf(all);
    }

    static List<Explanation> ofPodman() {
        List<Explanation> all = ofBoth();
        all.add(new Explanation(
                RunCodes.IMAGE_SHORT_NAME,
                "Podman asks which registry is meant, and fails where nobody can answer.",
                "podman 5.4.2, run",
                "image: opensciencegrid/osgvo-docker-pilot:release",
                "image: docker.io/opensciencegrid/osgvo-docker-pilot:release"));
        all.add(new Explanation(
                RunCodes.TOKEN_SECRET_NAME,
                "Podman refuses another name, or takes its comma for the next option.",
                "podman 5.4.2, run",
                "targets: { podman: { tokenSecret: 'my,token' } }",
                "targets: { podman: { tokenSecret: ospool-token } }"));
        all.add(new Explanation(
                RunCodes.VARIABLE_CR_LF,
                "Podman reads variables as CSV, and makes a newline of a CR LF: another value would arrive.",
                "podman 5.4.2, run",
                "environment: { GREETING: \"hello\\r\\nworld\" }",
                "environment: { GREETING: \"hello\\nworld\" }"));
        all.add(new Explanation(
                RunCodes.ENTRYPOINT_JSON,
                "Podman takes such a text for a list of words, where docker takes it for a program.",
                "podman 5.4.2, run",
                "entrypoint: '[\"bash\"]'",
                "command: [bash]"));
        all.add(new Explanation(
                RunCodes.TOKEN_SECRET_USER,
                "A secret belongs to a number; of a user by name only the image knows it, and the pilot could not read the token.",
                "podman 5.4.2, run",
                "user: condor\ntargets: { podman: { tokenSecret: ospool-token } }",
                "user: 1000\ntargets: { podman: { tokenSecret: ospool-token } }"));
        all.add(new Explanation(
                RunCodes.PODMAN_RESTART_AT_BOOT,
                "Podman has no daemon: after a boot the pilot would stay down.",
                "podman's documentation of `--restart`",
                "targets: { podman: { restart: always } }",
                "targets: { quadlet: {} }"));
        return List.copyOf(all);
    }

    private static List<Explanation> ofBoth() {
        return new ArrayList<>(List.of(
                new Explanation(
                        RunCodes.REMOVE_WITH_RESTART,
                        "The engine says \"Conflicting options\" and starts nothing.",
                        "docker 20.10 and podman 5.4.2, run",
                        """
                        targets:
                          docker: { remove: true, restart: always }
                          podman: { remove: true, restart: always }""",
                        """
                        targets:
                          docker: { restart: always }
                          podman: { restart: always }"""),
                new Explanation(
                        RunCodes.RESTART_ON_FAILURE,
                        "A pilot that found no jobs did not fail, so it would not be started again.",
                        IDLE,
                        """
                        targets:
                          docker: { restart: on-failure }
                          podman: { restart: on-failure }""",
                        """
                        targets:
                          docker: { restart: unless-stopped }
                          podman: { restart: unless-stopped }"""),
                new Explanation(
                        RunCodes.INTERACTIVE_TERMINAL,
                        "Under cron, Ansible or systemd there is no terminal: `-it` fails, and no pilot starts.",
                        "docker 20.10, run: \"the input device is not a TTY\"",
                        """
                        targets:
                          docker: { interactive: true }
                          podman: { interactive: true }""",
                        """
                        targets:
                          docker: { interactive: false }
                          podman: { interactive: false }"""),
                new Explanation(
                        RunCodes.BIND_MOUNT_COLON,
                        "The engine splits the mount at the colon, and mounts something else or nothing.",
                        "docker 20.10 and podman 5.4.2, run",
                        "workDir: /var/lib/pilot:1",
                        "workDir: /var/lib/pilot-1"),
                new Explanation(
                        RunCodes.STOP_SECONDS_USELESS,
                        "HTCondor is killed 10 seconds after the stop, however long the engine waits; the jobs are lost.",
                        STOP,
                        "stopSeconds: 600",
                        "stopSeconds: 15"),
                new Explanation(
                        RunCodes.STOP_SECONDS_LOW,
                        "The container is killed before HTCondor has told the pool that its jobs end.",
                        STOP,
                        "stopSeconds: 5",
                        "stopSeconds: 15")));
    }
}
