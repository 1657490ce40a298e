package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The module of the examples, applied by Puppet to the machine on which it runs. */
@RealEngines
class PuppetModuleTest {
    /** Exit status with --detailed-exitcodes. */
    private static final int UNCHANGED = 0;

    private static final int CHANGED = 2;
    private static final int FAILED = 4;

    private static final String MANIFEST = """
            class { 'ospool_pilot':
              fleet     => '%s',
              command   => ['%s'],
              directory => '%s',
              set       => ['environment["NOTE"]=a $b "%%n" it\\'s'],
              pilots    => { '%s' => { %s }, '%s' => { %s } },
            }
            """;

    @Test
    void noopPredictsTheFirstRunAndTheSecondChangesNothing(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "puppet")) {
            Applied predicted = apply(host, "", "", "--noop");

            assertThat(predicted.changes())
                    .anyMatch(line -> line.contains("Exec[ospool_pilot: generate " + host.first() + "]"));
            assertThat(host.unit("", "")).doesNotExist();

            Applied first = apply(host, "", "");

            assertThat(first.outcome().status()).isEqualTo(CHANGED);
            assertThat(first.changes()).isEqualTo(predicted.changes());
            assertThat(host.service(host.first()).report().variables())
                    .containsEntry("GLIDEIN_ResourceName", "CHTC-EP1")
                    .containsEntry("NOTE", "a $b \"%n\" it's");
            assertThat(host.service(host.second())
                            .report()
                            .at("/etc/osg/extra-attributes.cfg")
                            .content())
                    .isEqualTo("RACK = 7\n");
            List<String> running = List.of(host.container(host.first()), host.container(host.second()));

            Applied second = apply(host, "", "");

            assertThat(second.outcome().status()).isEqualTo(UNCHANGED);
            assertThat(second.changes()).isEmpty();
            assertThat(List.of(host.container(host.first()), host.container(host.second())))
                    .isEqualTo(running);
        }
    }

    @Test
    void aChangeRestartsItsPilotAndAMistakeTouchesNone(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "puppet")) {
            apply(host, "", "");
            String first = host.container(host.first());
            String second = host.container(host.second());

            host.fleet(text -> text.replace("squid: http://squid", "squid: htp://squid"));
            Applied mistake = apply(host, "", "");

            assertThat(mistake.outcome().status() & FAILED).isEqualTo(FAILED);
            assertThat(mistake.outcome().out() + mistake.outcome().err())
                    .contains("/fleet.yaml:4:10: error[squid-address]");
            assertThat(List.of(host.container(host.first()), host.container(host.second())))
                    .containsExactly(first, second);

            host.fleet(text -> text.replace("CHTC-EP1", "CHTC-EP9"));
            Applied predicted = apply(host, "", "", "--noop");
            Applied changed = apply(host, "", "");

            assertThat(changed.outcome().status()).isEqualTo(CHANGED);
            assertThat(changed.changes())
                    .isEqualTo(predicted.changes())
                    .noneMatch(line -> line.contains(host.second()));
            assertThat(host.service(host.first()).report().variables())
                    .containsEntry("GLIDEIN_ResourceName", "CHTC-EP9");
            assertThat(host.container(host.first())).isNotEqualTo(first);
            assertThat(host.container(host.second())).isEqualTo(second);
        }
    }

    @Test
    void aPilotMayGoAndAnotherKeepItsJobs(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "puppet")) {
            apply(host, "", "");
            String second = host.container(host.second());

            host.fleet(text -> text.replace("RACK: 7", "RACK: 8"));
            Applied changed = apply(host, "ensure => absent", "restart => false");

            assertThat(changed.outcome().status()).isEqualTo(CHANGED);
            assertThat(host.unit(host.first(), "")).doesNotExist();
            assertThat(host.service(host.first()).property("ActiveState")).isEqualTo("inactive");
            assertThat(Files.readString(host.unit(host.second(), "extra-attributes.cfg")))
                    .isEqualTo("RACK = 8\n");
            assertThat(host.container(host.second())).isEqualTo(second);
            assertThat(apply(host, "ensure => absent", "restart => false")
                            .outcome()
                            .status())
                    .isEqualTo(UNCHANGED);
        }
    }

    /** What Puppet says of a run. */
    private record Applied(Program.Outcome outcome) {
        /** What became of each resource, or would have. */
        List<String> changes() {
            return outcome.out()
                    .lines()
                    .filter(line -> line.startsWith("Notice: /Stage"))
                    .map(line -> line.replace(" (noop)", "").replace("Would have triggered", "Triggered"))
                    .toList();
        }
    }

    private static Applied apply(ManagedHost host, String first, String second, String... more) throws IOException {
        Path folder = host.example("puppet");
        Files.writeString(
                folder.resolve("site.pp"),
                MANIFEST.formatted(
                        host.path("fleet.yaml"),
                        host.path("pilotconfig"),
                        host.units(),
                        host.first(),
                        first,
                        host.second(),
                        second));
        List<String> words = new ArrayList<>(List.of("puppet", "apply", "--color=false", "--detailed-exitcodes"));
        words.addAll(List.of("--modulepath", "modules", "site.pp"));
        words.addAll(List.of(more));
        return new Applied(host.run(folder, words.toArray(String[]::new)));
    }
}
