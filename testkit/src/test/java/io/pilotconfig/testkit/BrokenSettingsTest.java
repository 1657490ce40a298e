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

    @Property(tries = 1000)
    void everyDoubtIsReportedAndIsNoError(@ForAll("doubtful") BrokenSettings doubtful) {
        check(doubtful);
        assertThat(errors(doubtful)).as(doubtful.text()).isEmpty();
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

    /** A test per mistake that is warned of, or advised on. */
    @TestFactory
    Stream<DynamicTest> doubtIsReported() {
        return SettingsArbitraries.doubtfulOnce().stream()
                .map(doubtful ->
                        DynamicTest.dynamicTest(doubtful.mistakes().get(0).toString(), () -> {
                            check(doubtful);
                            assertThat(errors(doubtful)).as(doubtful.text()).isEmpty();
                        }));
    }

    private void check(BrokenSettings broken) {
        List<Diagnostic> found = diagnostics(broken);
        Places places = new Places(broken.text());
        for (Mistake mistake : broken.mistakes()) {
            assertThat(found)
                    .as("what is said of\n%s\nwith the mistake: %s", broken.text(), mistake)
                    .anyMatch(diagnostic -> isReported(mistake, diagnostic, places));
        }
        found.forEach(places::check);
    }

    private List<Diagnostic> diagnostics(BrokenSettings broken) {
        CheckReport report = Outcome.CHECKER.check(reader.read("site.yaml", broken.text()));
        assertThat(report.diagnostics())
                .allSatisfy(found -> assertThat(DiagnosticText.of(found)).isNotBlank());
        return report.diagnostics();
    }

    private List<Diagnostic> errors(BrokenSettings broken) {
        return diagnostics(broken).stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isReported(Mistake mistake, Diagnostic found, Places places) {
        Location place = found.location().orElseThrow();
        String at = places.textAt(place).replaceFirst("^[\"']", "");
        return found.code().equals(mistake.code())
                && found.path().equals(mistake.path())
                && (at.startsWith(mistake.written()) || at.startsWith("|"));
    }

    @Provide
    Arbitrary<BrokenSettings> broken() {
        return SettingsArbitraries.broken();
    }

    @Provide
    Arbitrary<BrokenSettings> doubtful() {
        return SettingsArbitraries.doubtful();
    }
}
