package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an application gets from checking: the same from a file as from code, all of it, and settings only if right. */
class CheckReportTest {
    private static final String WRONG = """
            site: CHTC
            resource: CHTC EP1
            token: token.tkn
            squid: squid.example.edu
            cvmfs: {mode: cvmfsexec, repos: [Oasis.org], quotaLimitMb: 5}
            user: root
            environment: {TOKEN: abc, POOL: mypool}
            """;

    private static PilotSettings wrong() {
        return PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC EP1")
                .token("token.tkn")
                .squid("squid.example.edu")
                .cvmfs(CvmfsExec.builder().addRepo("Oasis.org").quotaLimitMb(5).build())
                .user("root")
                .putEnvironment("TOKEN", "abc")
                .putEnvironment("POOL", "mypool")
                .build();
    }

    @Test
    void settingsMadeInCodeAreCheckedAsAFileIs() {
        List<Diagnostic> ofFile = Checks.problems(WRONG);
        List<Diagnostic> ofCode = Checks.report(wrong()).diagnostics();
        assertThat(ofFile).hasSize(13);
        assertThat(ofCode).allSatisfy(problem -> assertThat(problem.location()).isEmpty());
        assertThat(ofFile).allSatisfy(problem -> assertThat(problem.location()).isPresent());
        assertThat(ofCode.stream().map(CheckReportTest::withoutPlace))
                .containsExactlyInAnyOrderElementsOf(
                        ofFile.stream().map(CheckReportTest::withoutPlace).toList());
    }

    private static Diagnostic withoutPlace(Diagnostic problem) {
        return new Diagnostic(
                problem.code(),
                problem.path(),
                problem.part(),
                problem.stretch(),
                problem.message(),
                problem.hint(),
                Optional.empty());
    }

    @Test
    void withoutPlacesTheWorstComesFirst() {
        assertThat(Checks.report(wrong()).diagnostics()).isSortedAccordingTo(Diagnostic.byPlace());
        assertThat(Checks.report(wrong()).diagnostics())
                .extracting(Diagnostic::severity)
                .isSorted()
                .contains(Severity.ADVICE);
    }

    @Test
    void theExceptionCarriesEverythingWarningsAndAdviceToo() {
        CheckReport report = Checks.report(WRONG);
        InvalidSettingsException thrown = catchThrowableOfType(InvalidSettingsException.class, report::orThrow);
        assertThat(thrown.diagnostics()).isEqualTo(report.diagnostics());
        assertThat(thrown.diagnostics()).extracting(Diagnostic::severity).contains(Severity.values());
        assertThat(thrown).hasMessage(Checks.text(report.diagnostics()));
    }

    @Test
    void warningsAndAdviceDoNotKeepSettingsFromBeingRight() {
        CheckReport report = Checks.report("site: CHTC\nresource: X Y\ntoken: /t\n");
        assertThat(report.diagnostics()).hasSizeGreaterThan(5);
        assertThat(report.orThrow().settings().resource()).isEqualTo("X Y");
    }

    @Test
    void settingsWithErrorsAreThereToBeLookedAtButNeverChecked() {
        CheckReport report = Checks.report("site: CHTC\nresource: X\n");
        assertThat(report.settings()).isPresent();
        assertThatThrownBy(report::orThrow).isInstanceOf(InvalidSettingsException.class);
        CheckReport unreadable = Checks.report("site: [");
        assertThat(unreadable.settings()).isEmpty();
        assertThatThrownBy(unreadable::orThrow).isInstanceOf(InvalidSettingsException.class);
    }

    @Test
    void onlyAReportMakesCheckedSettings() {
        assertThat(CheckedSettings.class.getDeclaredConstructors())
                .singleElement()
                .satisfies(constructor -> assertThat(Modifier.isPublic(constructor.getModifiers()))
                        .isFalse());
        assertThat(CheckReport.class.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(CheckReport.class.getModifiers())).isTrue();
        assertThat(Modifier.isFinal(CheckedSettings.class.getModifiers())).isTrue();
    }

    @Test
    void whatIsFoundElsewhereIsPutInItsPlace() {
        CheckReport report = Checks.report(Checks.QUIET);
        Diagnostic squid = Diagnostic.of(Codes.SQUID_PORT, SettingPath.of("squid"), "No.", "no.");
        Diagnostic site = Diagnostic.ofKey(Codes.SITE_NAME, SettingPath.of("site"), "No.", "no.");
        Diagnostic none = Diagnostic.of(Codes.USER_NAME, SettingPath.of("user"), "No.", "no.");
        assertThat(Checks.lines(report.and(List.of(squid, none, site)).diagnostics()))
                .isEqualTo("""
                        1:1 error[site-name] site: No. (no.)
                        1:1 error[user-name] user: No. (no.)
                        4:8 warning[squid-port] squid: No. (no.)""");
        assertThat(report.diagnostics()).as("the report before").isEmpty();
    }

    @Test
    void whatIsFoundAtAPlaceholderIsLeftOut() {
        CheckReport report = Checks.report(Checks.with("mounts: [{source: /a}]"));
        assertThat(Checks.codes(report.diagnostics())).containsExactly("missing-key mounts[0].target");
        SettingPath mount = SettingPath.of("mounts").index(0);
        List<SettingPath> about = List.of(
                mount.key("target"),
                mount,
                SettingPath.of("mounts"),
                mount.key("target").key("x"));
        assertThat(about)
                .allSatisfy(path -> assertThat(report.and(List.of(Diagnostic.of(Codes.HOST_PATH, path, "No.", "no.")))
                                .diagnostics())
                        .hasSize(1));
        assertThat(report.and(List.of(Diagnostic.of(Codes.HOST_PATH, mount.key("source"), "No.", "no.")))
                        .diagnostics())
                .hasSize(2);
    }

    @Test
    void oneCheckerServesManyThreads() {
        SettingsChecker checker = new SettingsChecker();
        SettingsReader reader = new SettingsReader();
        List<String> expected = Checks.codes(Checks.problems(WRONG));
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> Checks.codes(
                                checker.check(reader.read("x", WRONG)).diagnostics())))
                .allMatch(expected::equals);
    }

    /** More of them than a checker remembers, and the same expressions beside other attributes. */
    @Test
    void whatIsRememberedOfAStartExpressionIsOfTheSameSettings() {
        List<PilotSettings> different = IntStream.range(0, 600)
                .mapToObj(i -> Checks.quiet()
                        .startExpression("MY.Rack" + i % 150 + " == 1")
                        .putAttribute("Rack" + i % 7, "1")
                        .build())
                .toList();
        List<String> alone = different.stream()
                .map(settings -> Checks.lines(
                        new SettingsChecker(List.of()).check(settings).diagnostics()))
                .toList();
        SettingsChecker checker = new SettingsChecker(List.of());
        assertThat(new HashSet<>(alone)).hasSizeGreaterThan(20);
        assertThat(different.parallelStream()
                        .map(settings -> Checks.lines(checker.check(settings).diagnostics())))
                .containsExactlyElementsOf(alone);
    }

    @Test
    void lengthOfAVariableIsMeasuredAsTheKernelDoes() {
        int name = "environment".length();
        assertThat(Checks.report(Checks.quiet()
                                .putEnvironment("e".repeat(name), "x".repeat(131_071 - name - 1))
                                .build())
                        .diagnostics())
                .isEmpty();
        assertThat(Checks.lines(Checks.report(Checks.quiet()
                                .putEnvironment("A", "x".repeat(131_070))
                                .putEnvironment("B", "é".repeat(65_535))
                                .putEnvironment("C", "é".repeat(65_534))
                                .build())
                        .diagnostics()))
                .isEqualTo("""
                        error[variable-too-long] environment.A: `environment.A` is longer than the kernel takes: 128 KiB with the variable's name. (shorten it.)
                        error[variable-too-long] environment.B: `environment.B` is longer than the kernel takes: 128 KiB with the variable's name. (shorten it.)""");
        assertThat(Checks.codes(Checks.problems(Checks.with("squid: http://squid" + ".example".repeat(16_400) + ":3128")
                        + "startExpression: " + "x".repeat(131_060) + "\nproject: " + "P".repeat(131_060) + "\n")))
                .containsExactly(
                        "variable-too-long squid", "variable-too-long startExpression", "variable-too-long project");
    }

    @Test
    void lengthOfAWordOfACommandIsMeasuredAsTheKernelDoes() {
        assertThat(Checks.lines(Checks.report(Checks.quiet()
                                .addCommand("bash", "x".repeat(131_071), "x".repeat(131_072), "é".repeat(65_536))
                                .build())
                        .diagnostics()))
                .isEqualTo("""
                        error[command-word] command[2]: `command[2]` is longer than the kernel takes: 128 KiB. (put it into a file, and run that.)
                        error[command-word] command[3]: `command[3]` is longer than the kernel takes: 128 KiB. (put it into a file, and run that.)""");
        assertThat(Checks.codes(Checks.problems(Checks.QUIET + "entrypoint: " + "x".repeat(131_072) + "\n")))
                .contains("command-word entrypoint");
    }

    @Test
    void nullIsNotTaken() {
        assertThatThrownBy(() ->
                        Checks.report(Checks.quiet().putEnvironment("A", null).build()))
                .isInstanceOf(NullPointerException.class);
    }
}
