package io.pilotconfig.compose;

import io.pilotconfig.core.explain.Explanation;
import java.util.List;

/** What the codes of Compose files mean. */
final class ComposeExplanations {
    private static final String COMPOSE = "compose 2.26.1, run";
    private static final String STOP = "HTCondor 23.9.6 under supervisord, run: 10.9 seconds";

    private ComposeExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        ComposeCodes.PROJECT_NAME,
                        "Compose changes another name in silence, and `docker compose -p` would not find the project.",
                        COMPOSE,
                        "targets: { compose: { project: OSPool } }",
                        "targets: { compose: { project: ospool } }"),
                new Explanation(
                        ComposeCodes.SERVICE_NAME,
                        "Compose refuses the whole file.",
                        "the Compose specification's schema",
                        "targets: { compose: { service: my pilot } }",
                        "targets: { compose: { service: pilot } }"),
                new Explanation(
                        ComposeCodes.CONTAINER_NAME,
                        "Docker refuses to make the container.",
                        "docker 20.10, run",
                        "name: p",
                        "name: ospool-pilot"),
                new Explanation(
                        ComposeCodes.RESTART_ON_FAILURE,
                        "A pilot that found no jobs did not fail, so it would not be started again.",
                        "the pilot, run: it ends with exit status 0 when it was idle",
                        "targets: { compose: { restart: on-failure } }",
                        "targets: { compose: { restart: unless-stopped } }"),
                new Explanation(
                        ComposeCodes.RELABEL_COLON,
                        "For a relabelled mount compose uses docker's older interface, which splits at each colon.",
                        COMPOSE,
                        "selinux: relabel\nworkDir: /var/lib/pilot:1",
                        "selinux: relabel\nworkDir: /var/lib/pilot-1"),
                new Explanation(ComposeCodes.RELABEL_SOURCE, """
                        For a relabelled mount compose uses docker's older interface, which makes a directory of a path that does
                        not exist; a pilot without a token file ends at once.""", COMPOSE, "selinux: relabel", "selinux: none"),
                new Explanation(
                        ComposeCodes.SECRET_RELABEL,
                        "SELinux would keep the token from the pilot, which then ends at once.",
                        COMPOSE,
                        "selinux: relabel\ntargets: { compose: { tokenSecret: true } }",
                        "selinux: relabel\ntargets: { compose: { tokenSecret: false } }"),
                new Explanation(
                        ComposeCodes.CONFIGS_VERSION,
                        "An older compose refuses a config with content, and starts nothing.",
                        "the release notes of compose 2.23.1",
                        "attributes: { RACK: 7 }",
                        "attributes: { RACK: 7 }\ntargets: { compose: { attributes: file } }"),
                new Explanation(
                        ComposeCodes.STOP_SECONDS_USELESS,
                        "HTCondor is killed 10 seconds after the stop, however long docker waits; the jobs are lost.",
                        STOP,
                        "stopSeconds: 600",
                        "stopSeconds: 15"),
                new Explanation(
                        ComposeCodes.STOP_SECONDS_LOW,
                        "The container is killed before HTCondor has told the pool that its jobs end.",
                        STOP,
                        "stopSeconds: 5",
                        "stopSeconds: 15"));
    }
}
