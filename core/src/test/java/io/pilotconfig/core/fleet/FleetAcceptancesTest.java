package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FleetAcceptancesTest {
    private static final String PILOTS = """
            pilots:
              ep1: { resource: EP1, squid: 'http://squid.example.edu:3128' }
              ep2: { resource: EP2 }
            """;

    @Test
    void whatOnePilotUsesIsNotUnused() throws IOException {
        FleetReport report = report("accept: { squid-missing: no squid here }");

        assertThat(codes(report)).doesNotContain("squid-missing", "acceptance-unused");
        assertThat(report.accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.reason()).isEqualTo("no squid here");
            assertThat(accepted.diagnostic().path()).hasToString("pilots.ep2.squid");
        });
        assertThat(report.acceptances()).isOne();
    }

    @Test
    void whatNoPilotUsesIsToldOnceWhereItStands() throws IOException {
        FleetReport report = report("accept: { squid-port: no reason }");

        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().id().equals("acceptance-unused"))
                .singleElement()
                .satisfies(unused -> {
                    assertThat(unused.path()).hasToString("defaults.accept.squid-port");
                    assertThat(unused.location().orElseThrow().line()).isEqualTo(2);
                });
    }

    @Test
    void aDirectoryThatPilotsShareOnPurposeIsAcceptedAtTheLaterOne() throws IOException {
        String accept = ", accept: { directory-shared: hosts of their own }";

        assertThat(codes(sharing(accept, accept, ""))).containsExactly("directory-shared");
        assertThat(sharing(accept, "", "").diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.path()).hasToString("pilots.ep2.workDir"));
        assertThat(sharing("", accept, accept)).satisfies(report -> {
            assertThat(codes(report)).isEmpty();
            assertThat(report.accepted()).hasSize(2);
        });
    }

    @Test
    void aDirectoryThatPilotsShareOnPurposeIsAcceptedInTheDefaults() throws IOException {
        FleetReport report = report("accept: { directory-shared: hosts of their own, squid-missing: none }", """
                pilots:
                  ep1: { resource: EP1, workDir: /w }
                  ep2: { resource: EP1, workDir: /w }
                """);

        assertThat(codes(report)).doesNotContain("directory-shared", "acceptance-unused");
        assertThat(report.acceptances()).isEqualTo(3);
    }

    private static FleetReport sharing(String first, String second, String third) throws IOException {
        return report(
                "squid: 'http://squid.example.edu:3128'\n  cvmfs: { mode: none }\n  pull: always"
                        + "\n  limits: { pids: 1, openFiles: 1 }",
                """
                pilots:
                  ep1: { resource: EP1, workDir: /w%s }
                  ep2: { resource: EP1, workDir: /w%s }
                  ep3: { resource: EP1, workDir: /w%s }
                """.formatted(first, second, third));
    }

    private static FleetReport report(String shared) throws IOException {
        return report(shared, PILOTS);
    }

    private static FleetReport report(String shared, String pilots) throws IOException {
        String text = "defaults:\n  " + shared + "\n  site: CHTC\n  token: /etc/osg/ospool-ep.tkn\n" + pilots;
        SettingsChecker checker = new SettingsChecker();
        try (Fleet fleet = new FleetReader(FleetOptions.none())
                .open("fleet.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return fleet.check(checker::check);
        }
    }

    private static Iterable<String> codes(FleetReport report) {
        return report.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }
}
