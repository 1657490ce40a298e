package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a fleet holds, reading it ends soon, with a diagnostic and without an exception. */
class FleetLimitsTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String GOOD = Fleets.QUIET + "  ep1: {}\n";

    private static FleetReport report(String yaml) {
        return assertTimeoutPreemptively(LONG, () -> Fleets.report(yaml));
    }

    @Test
    void aPilotNestedTooDeepIsPassedOver() {
        String deep = "  ep2: { squid: " + "[".repeat(500) + "]".repeat(500) + " }\n";

        assertThat(Fleets.places(report(GOOD + deep + "  ep3: { squid: 'x y' }\n")))
                .containsExactly(
                        "12:81 nesting-too-deep pilots.ep2.squid" + "[0]".repeat(63),
                        "13:17 squid-address pilots.ep3.squid");
    }

    @Test
    void anAliasBombIsPassedOver() {
        StringBuilder bomb = new StringBuilder("  ep2:\n    a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("    b")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ",").repeat(10))
                    .append("]\n");
        }

        assertThat(Fleets.places(report(GOOD + bomb + "  ep3: { squid: 'x y' }\n")))
                .anySatisfy(line -> assertThat(line).contains(" yaml-alias pilots.ep2"))
                .endsWith("22:17 squid-address pilots.ep3.squid");
    }

    @Test
    void aTowerOfAliasesFromPilotToPilotIsNestedTooDeep() {
        StringBuilder tower = new StringBuilder("  ep2: &a2 { user: [x] }\n");
        for (int i = 3; i < 3000; i++) {
            tower.append("  ep")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" { user: [*a")
                    .append(i - 1)
                    .append("] }\n");
        }

        assertThat(report(GOOD + tower).diagnostics())
                .anySatisfy(found -> assertThat(found.code().id()).isEqualTo("nesting-too-deep"));
    }

    @Test
    void moreAnchorsThanCanBeHeldAreAnError() {
        StringBuilder pilots = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            pilots.append("  ep").append(i).append(": &a").append(i).append(" { user: '7' }\n");
        }

        assertThat(report(Fleets.QUIET + pilots).diagnostics())
                .anySatisfy(found -> assertThat(found.code().id()).isEqualTo("yaml-alias"));
    }

    @Test
    void aPilotOfMoreThanAMebibyteIsPassedOver() {
        String large = "  ep2: { project: '" + "x".repeat(1 << 20) + "' }\n";

        assertThat(Fleets.places(report(GOOD + large + "  ep3: { squid: 'x y' }\n")))
                .containsExactly("12:3 pilot-too-large pilots.ep2", "13:17 squid-address pilots.ep3.squid");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReadingSoon() {
        assertThat(Fleets.places(report(GOOD + "  ep2: { project: 'x }\n" + Fleets.many(200_000))))
                .containsExactly("12:3 pilot-too-large pilots.ep2");
    }

    @Test
    void aMistakeInTheMiddleLeavesThePilotsBefore() {
        assertThat(Fleets.places(report(Fleets.QUIET + "  ep1: { squid: 'x y' }\n  ep2: ]\n  ep3: { squid: 'x y' }\n")))
                .containsExactly("11:17 squid-address pilots.ep1.squid", "12:8 yaml-syntax pilots.ep2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "\"",
                "'",
                "&a ",
                "*a ",
                "? ",
                ": ",
                "!",
                "\t",
                " ",
                "#",
                "\n",
                "a",
                "a b ",
                "a: b\n",
                "@",
                "---\n",
                "...\n",
                "a: {}\n",
                "pilots: ",
                "pilots: {}\n",
                "defaults:\n ",
                "\u0085",
                "x: *x\n"
            })
    void junkEndsSoon(String junk) {
        assertThat(report(junk.repeat(100_000 / junk.length())).hasErrors()).isTrue();
        assertThat(report(Fleets.QUIET + "  ep1: {}\n  ep2: " + junk.repeat(100_000 / junk.length()))
                        .pilots())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aHundredMebibytesOfJunkAreReadOnce() {
        byte[] line = "  # a comment that goes on and on\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        InputStream comments = new InputStream() {
            private long left = 100L << 20;

            @Override
            public int read() {
                return left-- > 0 ? '\n' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = Math.min(length, line.length);
                System.arraycopy(line, 0, into, from, count);
                left -= count;
                return count;
            }
        };

        FleetReport report = assertTimeoutPreemptively(
                LONG,
                () -> Fleets.report(new SequenceInputStream(
                        new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), comments)));

        assertThat(Fleets.places(report)).containsExactly("11:3 pilot-too-large pilots.ep1");
    }

    @Test
    void aFileOfMoreThanTheLimitIsRefused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("fleet.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(GOOD.getBytes(StandardCharsets.UTF_8));
            sparse.setLength((512L << 20) + 1);
        }

        assertThat(Fleets.places(Fleets.report(file))).containsExactly("1:1 fleet-too-large ");
    }

    @Test
    void whatIsNoUtf8IsShownWhereItIs() {
        byte[] bytes = (Fleets.QUIET + "  ep1: { project: ä }\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Fleets.places(Fleets.report(new ByteArrayInputStream(bytes))))
                .containsExactly("11:19 encoding pilots.ep1");
        assertThat(Fleets.places(Fleets.report(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_16)))))
                .containsExactly("1:1 encoding ");
    }

    @Test
    void aTabIsShownWhereItIs() {
        assertThat(Fleets.places(report(GOOD + "  ep2:\n\tsite: A\n"))).containsExactly("13:1 yaml-syntax pilots.ep2");
    }

    @Test
    void aCharacterThatYamlDoesNotAllowIsShownWhereItIs() {
        assertThat(Fleets.places(report(Fleets.QUIET + Fleets.many(1000) + "  x: { project: a\u0001b }\n")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("1011:18 yaml-syntax"));
    }
}
