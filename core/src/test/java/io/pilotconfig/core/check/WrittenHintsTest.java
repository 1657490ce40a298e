package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A hint that begins with {@code write `X`} can be followed to the letter: with {@code X} in place of what is underlined, the
 * same is not said there again. Tried with every START expression of the examples.
 */
class WrittenHintsTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/examples/expressions.txt");
    private static final Pattern WRITTEN = Pattern.compile("write `([^`]+)`");

    @TestFactory
    Stream<DynamicTest> whatIsToBeWrittenMendsWhatWasTold() throws IOException {
        List<String> expressions;
        try (Stream<String> lines = Files.lines(EXAMPLES)) {
            expressions = lines.filter(line -> line.startsWith("startExpression:"))
                    .map(line -> Checks.report(Checks.with(line.replace('⏎', '\n')))
                            .settings()
                            .flatMap(settings -> settings.startExpression())
                            .orElse(""))
                    .distinct()
                    .toList();
        }
        return expressions.stream().flatMap(expression -> hints(expression));
    }

    private static Stream<DynamicTest> hints(String expression) {
        return findings(expression).stream()
                .filter(finding -> WRITTEN.matcher(finding.hint()).lookingAt())
                .map(finding -> DynamicTest.dynamicTest(
                        expression + ": " + finding.hint(), () -> assertMended(expression, finding)));
    }

    private static void assertMended(String expression, Diagnostic finding) {
        Matcher written = WRITTEN.matcher(finding.hint());
        assertThat(written.lookingAt()).isTrue();
        Stretch piece = finding.stretch().orElse(new Stretch(0, expression.length()));
        String mended = expression.substring(0, piece.from()) + written.group(1) + expression.substring(piece.to());
        int end = piece.from() + written.group(1).length();

        assertThat(findings(mended))
                .as("what is said of %s", mended)
                .filteredOn(again -> again.code().equals(finding.code()))
                .filteredOn(again -> again.stretch().isEmpty()
                        || (again.stretch().get().from() < end
                                && again.stretch().get().to() > piece.from()))
                .isEmpty();
    }

    private static List<Diagnostic> findings(String expression) {
        return Checks.report(Checks.quiet().startExpression(expression).build()).diagnostics();
    }
}
