package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.read.SettingsReader;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each mistake in a settings file is reported, with its code, its path and its place. */
class BrokenSettingsTest {
    private final SettingsReader reader = new SettingsReader();

    @Property(tries = 3000)
    void everyMistakeIsReported(@ForAll("broken") BrokenSettings broken) {
        check(broken);
    }

    /** A test per mistake of the catalogue. */
    @TestFactory
    Stream<DynamicTest> mistakeIsReported() {
        return SettingsArbitraries.brokenOnce().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.mistakes().get(0).toString(), () -> {
                    check(broken);
                    assertThat(errors(broken)).as(broken.text()).hasSize(1);
                }));
    }

    private void check(BrokenSettings broken) {
        List<Diagnostic> errors = errors(broken);
        Places places = new Places(broken.text());
        for (Mistake mistake : broken.mistakes()) {
            assertThat(errors)
                    .as("errors of\n%s\nwith the mistake: %s", broken.text(), mistake)
                    .anyMatch(error -> isReported(mistake, error, places));
        }
        errors.forEach(places::check);
    }

    private List<Diagnostic> errors(BrokenSettings broken) {
        CheckReport report = Outcome.CHECKER.check(reader.read("site.yaml", broken.text()));
        assertThat(report.diagnostics())
                .allSatisfy(found -> assertThat(DiagnosticText.of(found)).isNotBlank());
        return report.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isReported(Mistake mistake, Diagnostic error, Places places) {
        Location place = error.location().orElseThrow();
        String at = places.textAt(place).replaceFirst("^[\"']", "");
        return error.code().equals(mistake.code())
                && error.path().equals(mistake.path())
                && (at.startsWith(mistake.written()) || at.startsWith("|"));
    }

    @Provide
    Arbitrary<BrokenSettings> broken() {
        return SettingsArbitraries.broken();
    }
}
