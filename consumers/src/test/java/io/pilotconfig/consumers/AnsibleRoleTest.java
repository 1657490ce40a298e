package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The role of the examples, played by Ansible against the machine on which it runs. */
@RealEngines
class AnsibleRoleTest {
    private static final String VARIABLES = """
            {"ospool_pilot_host_directories": [], "ospool_pilot_set": ["environment[\\"NOTE\\"]=a $b \\"%n\\" it's"]}""";

    private static final Pattern CHANGED_ITEM = Pattern.compile("(?m)^changed: \\[here] => \\(item=([^)]*)\\)");
    private static final Pattern CHANGED = Pattern.compile("(?m)^here +: .* changed=(\\d+) ");

    @Test
    void checkModePredictsTheFirstRunAndTheSecondChangesNothing(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "ansible-playbook")) {
            Play predicted = play(host, List.of(host.first(), host.second()), "--check", "--diff");

            assertThat(predicted.changes()).isNotZero();
            assertThat(predicted.output()).contains("+Environment=\"GLIDEIN_ResourceName=CHTC-EP1\"", "+RACK = 7");
            assertThat(host.unit("", "")).doesNotExist();

            Play first = play(host, List.of(host.first(), host.second()));

            assertThat(first.changedItems()).isEqualTo(predicted.changedItems());
            assertThat(first.changes()).isEqualTo(predicted.changes());
            assertPilotsRun(host);
            List<String> running = List.of(host.container(host.first()), host.container(host.second()));

            Play second = play(host, List.of(host.first(), host.second()));

            assertThat(second.changes()).isZero();
            assertThat(List.of(host.container(host.first()), host.container(host.second())))
                    .isEqualTo(running);
        }
    }

    private static void assertPilotsRun(ManagedHost host) throws Exception {
        assertThat(host.service(host.first()).report().variables())
                .containsEntry("GLIDEIN_ResourceName", "CHTC-EP1")
                .containsEntry("OSG_SQUID_LOCATION", "http://squid.example.edu:3128")
                .containsEntry("NOTE", "a $b \"%n\" it's");
        Report second = host.service(host.second()).report();
        assertThat(second.variables())
                .containsEntry("GLIDEIN_ResourceName", "CHTC-EP2")
                .containsEntry("GLIDEIN_Start_Extra", "Owner != \"a$b 100%\"");
        assertThat(second.at("/etc/osg/extra-attributes.cfg").content()).isEqualTo("RACK = 7\n");
    }

    @Test
    void aChangeRestartsItsPilotAndAMistakeTouchesNone(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "ansible-playbook")) {
            List<String> both = List.of(host.first(), host.second());
            play(host, both);
            String first = host.container(host.first());
            String second = host.container(host.second());

            host.fleet(text -> text.replace("squid: http://squid", "squid: htp://squid"));
            Program.Outcome mistake = run(host, both);

            assertThat(mistake.status()).isNotZero();
            assertThat(mistake.out()).contains("/fleet.yaml:4:10: error[squid-address]");
            assertThat(List.of(host.container(host.first()), host.container(host.second())))
                    .containsExactly(first, second);

            host.fleet(text -> text.replace("CHTC-EP1", "CHTC-EP9"));
            Play predicted = play(host, both, "--check");
            Play changed = play(host, both);

            assertThat(changed.changedItems())
                    .containsExactly(host.first(), host.first())
                    .isEqualTo(predicted.changedItems());
            assertThat(changed.changes()).isEqualTo(predicted.changes());
            assertThat(host.service(host.first()).report().variables())
                    .containsEntry("GLIDEIN_ResourceName", "CHTC-EP9");
            assertThat(host.container(host.first())).isNotEqualTo(first);
            assertThat(host.container(host.second())).isEqualTo(second);
        }
    }

    @Test
    void aPilotGoesWithItsNameAndAnotherKeepsItsJobs(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "ansible-playbook")) {
            play(host, List.of(host.first(), host.second()));
            String second = host.container(host.second());

            host.fleet(text -> text.replace("RACK: 7", "RACK: 8"));
            Play changed = play(host, List.of(host.second()), "-e", "ospool_pilot_restart=false");

            assertThat(host.unit(host.first(), "")).doesNotExist();
            assertThat(host.service(host.first()).property("ActiveState")).isEqualTo("inactive");
            assertThat(Files.readString(host.unit(host.second(), "extra-attributes.cfg")))
                    .isEqualTo("RACK = 8\n");
            assertThat(changed.changedItems()).containsExactly(host.second());
            assertThat(host.container(host.second())).isEqualTo(second);

            Program.Outcome unknown = run(host, List.of("nobody"));

            assertThat(unknown.status()).isNotZero();
            assertThat(unknown.out()).contains("There is no pilot nobody in ");
            assertThat(host.container(host.second())).isEqualTo(second);
        }
    }

    /** What Ansible says of a play that went well. */
    private record Play(String output) {
        List<String> changedItems() {
            return CHANGED_ITEM
                    .matcher(output)
                    .results()
                    .map(item -> item.group(1))
                    .toList();
        }

        int changes() {
            return CHANGED.matcher(output)
                    .results()
                    .mapToInt(count -> Integer.parseInt(count.group(1)))
                    .sum();
        }
    }

    private static Play play(ManagedHost host, List<String> pilots, String... more) throws IOException {
        return new Play(run(host, pilots, more).orFail().out());
    }

    private static Program.Outcome run(ManagedHost host, List<String> pilots, String... more) throws IOException {
        Path folder = host.example("ansible");
        Path inventory = Files.writeString(
                folder.resolve("inventory.yaml"),
                "ospool: { hosts: { here: { ansible_connection: local, ospool_pilot_names: ["
                        + String.join(", ", pilots) + "] } } }\n");
        List<String> words = new ArrayList<>(List.of("ansible-playbook", "-i", inventory.toString(), "site.yaml"));
        words.addAll(List.of(
                "-e", "ospool_pilot_directory=" + host.units(), "-e", "ospool_pilot_fleet=" + host.path("fleet.yaml")));
        words.addAll(List.of("-e", VARIABLES));
        words.addAll(List.of(more));
        return host.run(folder, words.toArray(String[]::new));
    }
}
