package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts of the examples for cron and for CI: exit status, output, and what becomes of the pilots. */
@RealEngines
class CronScriptTest {
    private static final int WRONG_SETTINGS = 1;
    private static final int WRONG_USE = 2;
    private static final int DIFFERENT = 3;
    private static final int UNREADABLE = 4;
    private static final int NOT_STARTED = 5;
    private static final int BUSY = 75;

    @Test
    void aRunTellsOfChangesAndIsSilentOtherwise(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "flock")) {
            Program.Outcome check = update(host, "--check");

            assertThat(check.status()).isEqualTo(DIFFERENT);
            assertThat(check.out()).contains("+Environment=\"GLIDEIN_ResourceName=CHTC-EP1\"", "+RACK = 7");
            assertThat(host.unit("", "")).doesNotExist();

            Program.Outcome first = update(host);

            assertThat(first.status()).isZero();
            assertThat(first.out())
                    .contains("+RACK = 7")
                    .endsWith("restarted " + host.first() + "\nrestarted " + host.second() + "\n");
            assertThat(host.service(host.second())
                            .report()
                            .at("/etc/osg/extra-attributes.cfg")
                            .content())
                    .isEqualTo("RACK = 7\n");
            List<String> running = List.of(host.container(host.first()), host.container(host.second()));

            assertThat(update(host)).isEqualTo(new Program.Outcome(0, "", ""));
            assertThat(List.of(host.container(host.first()), host.container(host.second())))
                    .isEqualTo(running);

            host.fleet(text -> text.replace("CHTC-EP1", "CHTC-EP9"));
            Program.Outcome changed = update(host);

            assertThat(changed.status()).isZero();
            assertThat(changed.out())
                    .endsWith("restarted " + host.first() + "\n")
                    .doesNotContain("restarted " + host.second());
            assertThat(host.container(host.second())).isEqualTo(running.get(1));
        }
    }

    @Test
    void whatIsWrongIsSaidAndTouchesNothing(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "flock")) {
            Path fleet = host.fleet(text -> text.replace("squid: http://squid", "squid: htp://squid"));
            Program.Outcome mistake = update(host);

            assertThat(mistake.status()).isEqualTo(WRONG_SETTINGS);
            assertThat(mistake.out()).contains("/fleet.yaml:4:10: error[squid-address]");

            Files.delete(fleet);

            assertThat(update(host).status()).isEqualTo(UNREADABLE);
            assertThat(host.unit("", "")).doesNotExist();
            assertThat(script(host, "ospool-pilot-update", fleet.toString()).status())
                    .isEqualTo(WRONG_USE);
        }
    }

    @Test
    void aPilotThatDidNotStartIsTriedAgain(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "flock")) {
            workspace.move(workspace.path("token"), workspace.path("token.later"));

            assertThat(update(host).status()).isEqualTo(NOT_STARTED);

            workspace.move(workspace.path("token.later"), workspace.path("token"));
            Program.Outcome later = update(host);

            assertThat(later.out()).isEqualTo("restarted " + host.first() + "\nrestarted " + host.second() + "\n");
            assertThat(later.status()).isZero();
            assertThat(update(host)).isEqualTo(new Program.Outcome(0, "", ""));
        }
    }

    @Test
    void oneRunAtATime(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "flock")) {
            workspace.directory("state");
            List<String> words = new ArrayList<>(List.of("flock", host.path("state/.lock")));
            words.addAll(command(host, "./ospool-pilot-update", host.path("fleet.yaml"), host.first()));

            Program.Outcome second = host.run(host.example("cron"), words.toArray(String[]::new));

            assertThat(second.status()).isEqualTo(BUSY);
            assertThat(second.err()).isEqualTo("ospool-pilot-update: another run is at it\n");
            assertThat(host.unit("", "")).doesNotExist();
        }
    }

    @Test
    void aJobOfCiShowsWhatAChangeDoesAndFailsOnMistakes(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "flock")) {
            String fleet = host.path("fleet.yaml");
            String rendered = host.path("rendered");
            Program.Outcome different = script(host, "ci-job", fleet, rendered);

            assertThat(different.status()).isZero();
            assertThat(different.out()).contains("+RACK = 7");
            assertThat(Path.of(rendered)).doesNotExist();

            host.run(
                            host.example("cron"),
                            "pilotconfig",
                            "generate",
                            fleet,
                            "--output",
                            rendered,
                            "--target",
                            "quadlet")
                    .orFail();
            Program.Outcome same = script(host, "ci-job", fleet, rendered);

            assertThat(same.status()).isZero();
            assertThat(same.out()).isEqualTo("Nothing changes.\n");

            host.fleet(text -> text.replace("squid: http://squid", "squid: htp://squid"));

            assertThat(script(host, "ci-job", fleet, rendered).status()).isEqualTo(WRONG_SETTINGS);
        }
    }

    private static Program.Outcome update(ManagedHost host, String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(List.of(host.path("fleet.yaml"), host.first(), host.second()));
        return script(host, "ospool-pilot-update", words.toArray(String[]::new));
    }

    private static Program.Outcome script(ManagedHost host, String script, String... arguments) {
        Path folder = host.example("cron");
        return host.run(folder, command(host, "./" + script, arguments).toArray(String[]::new));
    }

    private static List<String> command(ManagedHost host, String script, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                "env", "OSPOOL_PILOT_DIRECTORY=" + host.units(), "OSPOOL_PILOT_STATE=" + host.path("state"), script));
        words.addAll(List.of(arguments));
        return words;
    }
}
