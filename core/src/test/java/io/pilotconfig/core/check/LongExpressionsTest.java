package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.settings.PilotSettings;
import java.time.Duration;
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
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .startExpression(text)
                .build();

        CheckReport report =
                Assertions.assertTimeoutPreemptively(FOR_EVER, () -> new SettingsChecker().check(settings));

        assertThat(report.diagnostics())
                .anyMatch(found -> found.path().toString().equals("startExpression"));
    }
}
