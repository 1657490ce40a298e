package io.pilotconfig.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Whatever bytes a settings file has, it is read, checked and planned, or there is an error, with a place in the file. */
class SettingsFuzzTest {
    private static final SettingsReader READER = new SettingsReader();
    private static final SettingsChecker CHECKER = new SettingsChecker();

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "settings.dict")
    void everyFileGetsSettingsOrAnError(byte[] bytes) throws IOException {
        ReadSettings read = READER.read("-", new ByteArrayInputStream(bytes));
        boolean wrong = Diagnostic.any(read.diagnostics(), Severity.ERROR);
        assertThat(read.settings().isPresent() || wrong).isTrue();
        CheckReport report = CHECKER.check(read);
        report.settings()
                .ifPresent(settings -> assertThat(LaunchPlan.of(settings)).isNotNull());
        for (Diagnostic found : report.diagnostics()) {
            assertThat(DiagnosticText.of(found)).endsWith("\n");
            assertThat(found.location().map(Location::line).orElse(1)).isPositive();
            assertThat(found.location().map(Location::column).orElse(1)).isPositive();
        }
        assertThat(lines(CHECKER.check(READER.read("-", new ByteArrayInputStream(bytes)))))
                .isEqualTo(lines(report));
    }

    private static List<String> lines(CheckReport report) {
        return report.diagnostics().stream().map(DiagnosticText::of).toList();
    }
}
