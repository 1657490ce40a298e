package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.settings.PilotSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules do for each part of an expression costs the same however long it is: none of these runs for ever. */
class LongExpressionsTest {
    private static final Duration FOR_EVER = Duration.ofMinutes(2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TARGET.Foo%d == 1",
                "Onwer%d == 1",
                "Owner == zzqqxx%d",
                "!Owner == \"x%d\"",
                "RequestCpus > \"%d\"",
                "nosuch%d(1)",
                "Owner == 'alice%d'",
                "MY.Owner == \"x%d\"",
                "Owner == \"a,b%d\""
            })
    void manyPartsAreAllLookedAt(String part) {
        String text = IntStream.range(0, 6000)
                .mapToObj(i -> String.format(part, i))
                .limit(120_000 / (part.length() + 8))
                .collect(Collectors.joining(" && "));

        assertThat(problems(text)).anyMatch(found -> found.path().toString().equals("startExpression"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" == \"a*\"", " == \"a,b\"", " == {1}", " == !Owner"})
    void noHintRepeatsALongPart(String operation) {
        String text = "!Owner" + operation.repeat(4000);
        assertThat(problems(text))
                .isNotEmpty()
                .allMatch(found -> found.message().length() + found.hint().length() < 1000);
    }

    private static List<Diagnostic> problems(String text) {
        PilotSettings settings = Checks.quiet().startExpression(text).build();
        return Assertions.assertTimeoutPreemptively(
                FOR_EVER, () -> Checks.report(settings).diagnostics());
    }
}
