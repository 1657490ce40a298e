package io.pilotconfig.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole files, and everything that is said about them. */
class WholeFileTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/whole");

    @Test
    void theExampleOfTheInterfaceWordForWord() {
        String yaml = """
                site: CHTC
                resource: CHTC-EP1
                token: /etc/osg/ospool-ep.tkn
                workDir: /var/lib/pilot
                cvmfs: { mode: none }
                pull: always
                squid: htp://squid.example.edu
                limits: { pids: 16384, openFiles: 2048 }
                """;
        assertThat(Checks.problems(yaml))
                .singleElement()
                .satisfies(problem -> assertThat(DiagnosticText.of(problem)).isEqualTo("""
                        site.yaml:7:8: error[squid-address]: `squid` must be an address of the form http://host:port.
                          7 | squid: htp://squid.example.edu
                            |        ^^^^^^^^^^^^^^^^^^^^^^^
                          hint: write `http://squid.example.edu:3128`.
                        """));
    }

    @Test
    void everyProblemOfAFileIsReportedInOneGoInTheOrderOfTheFile() throws IOException {
        CheckReport report = Checks.report(Files.readString(DIRECTORY.resolve("mistakes.yaml")));
        if (Boolean.getBoolean("examples.update")) {
            assertThat(System.getenv("CI")).isNull();
            Files.writeString(DIRECTORY.resolve("mistakes.txt"), Checks.text(report.diagnostics()));
        }
        assertThat(Checks.text(report.diagnostics())).isEqualTo(Files.readString(DIRECTORY.resolve("mistakes.txt")));
        assertThat(report.diagnostics())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .hasSizeGreaterThan(25);
    }

    @Test
    void theLargestExampleOfTheInterfaceHasOnlyTheErrorItMustHave() throws IOException {
        CheckReport report = Checks.report(Files.readString(DIRECTORY.resolve("everything.yaml")));
        assertThat(Checks.codes(report.diagnostics())).containsExactly("entrypoint-bypasses entrypoint");
        PilotSettings settings = report.orThrow().settings();
        assertThat(settings.limits().memoryMb()).hasValue(16000);
    }

    @Test
    void aFileWithNothingButWhatIsRequiredHasNoErrors() {
        CheckReport report = Checks.report("site: CHTC\nresource: CHTC-EP1\ntoken: /etc/osg/ospool-ep.tkn\n");
        assertThat(report.hasErrors()).isFalse();
        assertThat(Checks.codes(report.diagnostics()))
                .containsExactly(
                        "cvmfs-missing cvmfs",
                        "squid-missing squid",
                        "work-dir-missing workDir",
                        "image-moves image",
                        "open-files-unlimited limits.openFiles",
                        "pids-unlimited limits.pids");
    }

    @Test
    void nothingIsSaidAboutTheQuietSettings() {
        assertThat(Checks.problems(Checks.QUIET)).isEmpty();
        assertThat(Checks.report(Checks.quiet().build()).diagnostics()).isEmpty();
        assertThat(Checks.report(Checks.QUIET).settings())
                .contains(Checks.quiet().build());
    }
}
