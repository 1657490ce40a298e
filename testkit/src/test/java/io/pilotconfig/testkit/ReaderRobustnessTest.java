package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the reader gives settings or an error, soon. */
class ReaderRobustnessTest {
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    private final SettingsReader reader = new SettingsReader();

    @Property(tries = 5000)
    void anyBytesGetSettingsOrAnError(@ForAll byte[] bytes) throws IOException {
        long start = System.nanoTime();
        ReadSettings read = reader.read("-", new ByteArrayInputStream(bytes));
        checkResult(read, start);
    }

    @Property(tries = 3000)
    void anyTextGetsSettingsOrAnError(@ForAll("junk") String text) {
        check(text);
    }

    @Property(tries = 6000)
    void changedFilesGetSettingsOrAnError(@ForAll("changed") String text) {
        check(text);
    }

    @Property(tries = 1000)
    void cutBytesGetSettingsOrAnError(@ForAll("texts") SettingsText written, @ForAll int at) throws IOException {
        byte[] bytes = written.text().getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = (byte) at;
        long start = System.nanoTime();
        checkResult(reader.read("-", new ByteArrayInputStream(bytes)), start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "- ", "? ", ": ", "a: ", "&a ", "*a ", "!", "|\n", "'", "\"", "{a: ", "[[", "\\", "#", "%"
            })
    void endlessNestingEnds(String piece) {
        check(piece.repeat(SettingsReader.MOST_BYTES / piece.length()));
    }

    private void check(String text) {
        long start = System.nanoTime();
        ReadSettings read = reader.read("-", text);
        checkResult(read, start);
        Places places = new Places(text);
        read.diagnostics().forEach(places::check);
    }

    private static void checkResult(ReadSettings read, long start) {
        boolean wrong = Diagnostic.any(read.diagnostics(), Severity.ERROR);
        assertThat(read.settings().isPresent() || wrong)
                .as("settings or an error")
                .isTrue();
        CheckReport report = Outcome.CHECKER.check(read);
        report.settings()
                .ifPresent(settings -> assertThat(LaunchPlan.of(settings)).isNotNull());
        assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(LONGEST);
        assertThat(report.diagnostics())
                .allSatisfy(found -> assertThat(DiagnosticText.of(found)).endsWith("\n"));
    }

    @Provide
    Arbitrary<SettingsText> texts() {
        return SettingsArbitraries.texts();
    }

    @Provide
    Arbitrary<String> junk() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                AdversarialValues.mixtures(),
                Arbitraries.of(SettingsTree.KEYS).map(key -> key + ": "),
                Arbitraries.of(
                        "\n", "\n  ", "\n- ", "{", "}", "[", "]", ",", "'", "\"", "&a ", "*a", "<<: ", "? ", "\0"),
                Arbitraries.of(AdversarialValues.undeliverable()).map(AdversarialValue::text));
        return piece.list().ofMaxSize(20).map(parts -> String.join("", parts)).withoutEdgeCases();
    }

    /** The text of valid settings with some pieces taken out, put in or put elsewhere. */
    @Provide
    Arbitrary<String> changed() {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.oneOf(AdversarialValues.texts(), Arbitraries.of("\n", " ", "\t", "", ":", "- ")))
                .as(Change::new);
        Arbitrary<List<Change>> changes = change.list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(texts(), changes)
                .as((written, all) -> all.stream().reduce(written.text(), Change::apply, (a, b) -> b));
    }

    private record Change(double where, int length, String piece) {
        static String apply(String text, Change change) {
            int from = (int) (change.where * text.length());
            int to = Math.min(text.length(), from + change.length);
            return text.substring(0, from) + change.piece + text.substring(to);
        }
    }
}
