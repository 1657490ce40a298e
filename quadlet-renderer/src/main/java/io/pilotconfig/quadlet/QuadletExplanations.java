package io.pilotconfig.quadlet;

import io.pilotconfig.core.explain.Explanation;
import java.util.List;

/** What the codes of quadlets mean. */
final class QuadletExplanations {
    private static final String PODMAN = "podman 5.4.2, run";
    private static final String BOTH = "podman 5.4.2 and systemd 257, run";
    private static final String STOP = "HTCondor 23.9.6 under supervisord, run: 10.9 seconds";

    private QuadletExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        QuadletCodes.PODMAN_VERSION,
                        "Podman reads no quadlets before 4.4, and the keys that are written depend on the version.",
                        "podman's release notes",
                        "targets: { quadlet: { podmanVersion: '4.3' } }",
                        "targets: { quadlet: { podmanVersion: '4.9' } }"),
                new Explanation(
                        QuadletCodes.MOUNT_COLON,
                        "Podman splits the mount at the colon, and mounts something else or nothing.",
                        PODMAN,
                        "workDir: /var/lib/pilot:1",
                        "workDir: /var/lib/pilot-1"),
                new Explanation(
                        QuadletCodes.LINE,
                        "A line of a quadlet has no quoting: podman cuts blanks off, and a broken line takes every quadlet down.",
                        PODMAN,
                        "entrypoint: 'bash '",
                        "command: [bash]"),
                new Explanation(
                        QuadletCodes.WORD,
                        "An empty word ends the command: what follows is lost in silence. A lone `;` begins another one.",
                        BOTH,
                        "command: [bash, -c, '']",
                        "command: [bash, -c, 'true']"),
                new Explanation(
                        QuadletCodes.CHARACTER,
                        "Podman's generator damages U+0080, and systemd ignores a line with a noncharacter.",
                        BOTH,
                        "environment: { GREETING: \"\\u0080\" }",
                        "environment: { GREETING: \"\\u20ac\" }"),
                new Explanation(
                        QuadletCodes.VARIABLE_CR_LF,
                        "Podman reads variables as CSV, and makes a newline of a CR LF: another value would arrive.",
                        PODMAN,
                        "environment: { GREETING: \"hello\\r\\nworld\" }",
                        "environment: { GREETING: \"hello\\nworld\" }"),
                new Explanation(
                        QuadletCodes.ENTRYPOINT_JSON,
                        "Podman takes such a text for a list of words, where docker takes it for a program.",
                        PODMAN,
                        "entrypoint: '[\"bash\"]'",
                        "command: [bash]"),
                new Explanation(
                        QuadletCodes.TOO_LONG,
                        "Systemd refuses a unit with a longer line, and the service has the whole command on one.",
                        "systemd 257, run",
                        "# variables of more than 1 MiB, all together",
                        "# variables of less than 1 MiB, all together"),
                new Explanation(
                        QuadletCodes.NAME_LENGTH,
                        "No file can have the name: with its ending it is longer than 255 bytes.",
                        "Linux, NAME_MAX",
                        "name: " + "p".repeat(246),
                        "name: ospool-pilot"),
                new Explanation(
                        QuadletCodes.IMAGE_IS_UNIT,
                        "Podman takes it for another quadlet, which it does not find.",
                        "podman-systemd.unit(5), Image=",
                        "image: registry.example.edu/pilot.image",
                        "image: registry.example.edu/pilot.image:1"),
                new Explanation(
                        QuadletCodes.AUTO_UPDATE_IMAGE,
                        "Podman refuses to start a container that it could not update.",
                        PODMAN,
                        "image: opensciencegrid/osgvo-docker-pilot:release\ntargets: { quadlet: { autoUpdate: true } }",
                        "targets: { quadlet: { autoUpdate: true } }"),
                new Explanation(
                        QuadletCodes.TOKEN_SECRET_NAME,
                        "Podman refuses another name, or takes its comma for the next option.",
                        PODMAN,
                        "targets: { quadlet: { tokenSecret: 'my,token' } }",
                        "targets: { quadlet: { tokenSecret: ospool-token } }"),
                new Explanation(
                        QuadletCodes.USER_NUMBER,
                        "Who owns a secret, and who is mapped to whom, is said by number; of a name only the image knows it.",
                        PODMAN,
                        "user: condor\ntargets: { quadlet: { tokenSecret: ospool-token } }",
                        "user: 1000\ntargets: { quadlet: { tokenSecret: ospool-token } }"),
                new Explanation(
                        QuadletCodes.IMAGE_SHORT_NAME,
                        "Podman asks which registry is meant, and nobody answers a service.",
                        PODMAN,
                        "image: opensciencegrid/osgvo-docker-pilot:release",
                        "image: docker.io/opensciencegrid/osgvo-docker-pilot:release"),
                new Explanation(
                        QuadletCodes.RESTART_IDLE,
                        "A pilot that found no jobs ends with exit status 0, and systemd would not start it again.",
                        "the pilot, run; systemd.service(5), Restart=",
                        "targets: { quadlet: { restart: on-failure } }",
                        "targets: { quadlet: { restart: always } }"),
                new Explanation(
                        QuadletCodes.STOP_SECONDS_USELESS,
                        "HTCondor is killed 10 seconds after the stop, however long systemd waits; the jobs are lost.",
                        STOP,
                        "stopSeconds: 600",
                        "stopSeconds: 15"),
                new Explanation(
                        QuadletCodes.STOP_SECONDS_LOW,
                        "The container is killed before HTCondor has told the pool that its jobs end.",
                        STOP,
                        "stopSeconds: 5",
                        "stopSeconds: 15"),
                new Explanation(
                        QuadletCodes.PLACEMENT,
                        "Elsewhere podman's generator does not look, and there is no service.",
                        "podman-systemd.unit(5)",
                        "targets: { quadlet: {} }",
                        """
                        targets: { quadlet: {} }
                        accept: { quadlet-placement: our configuration management puts it there }"""),
                new Explanation(
                        QuadletCodes.ROOTLESS,
                        "Without lingering the pilot ends when its user logs out; without subordinate ids it does not start.",
                        "podman's documentation of rootless containers",
                        "targets: { quadlet: { rootless: true } }",
                        "targets: { quadlet: { rootless: false } }"),
                new Explanation(
                        QuadletCodes.AUTO_UPDATE_TIMER,
                        "Podman looks for newer images only when its timer runs, which is off after the installation.",
                        "podman-auto-update(1)",
                        "targets: { quadlet: { autoUpdate: true } }",
                        """
                        targets: { quadlet: { autoUpdate: true } }
                        accept: { quadlet-auto-update-timer: the timer is enabled on every machine }"""));
    }
}
