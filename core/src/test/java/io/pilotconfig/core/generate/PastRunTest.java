package io.pilotconfig.core.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.check.Accepted;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Diagnostic.Part;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.output.TreeState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PastRunTest {
    private static final Diagnostic ADVICE = Diagnostic.of(
            Code.advice("example-advice", "Something could be better."),
            SettingPath.of("pilots", "ep1").key("a \"key\"").index(3),
            "it could be better: d\u00fcck, \ud83e\udd86 and half of one: \ud83e.",
            "");
    private static final Diagnostic WARNING = new Diagnostic(
            Code.warning("example-warning", "Something is odd."),
            SettingPath.ROOT,
            Part.KEY,
            Optional.of(new Stretch(3, 7)),
            "it is odd.",
            "write something else.",
            Optional.of(new Location("fleet.yaml", 12, 3, Optional.of(new Excerpt("  odd: \0 value", 2, 5)))));
    private static final Diagnostic HIDDEN = WARNING.at(new Location("-", 1, 1, Optional.empty()));

    private static final PastRun RUN = new PastRun(
            new FleetReport(
                    List.of(ADVICE, WARNING, HIDDEN), 7, false, List.of(new Accepted(ADVICE, "we know.")), 12, 100_000),
            new TreeState(400_000, -42));

    @Test
    void comesBackAsItWas() throws IOException {
        PastRun back = PastRun.read(new ByteArrayInputStream(bytes(RUN)));

        assertThat(back).isEqualTo(RUN);
        assertThat(back.report().diagnostics())
                .extracting(found -> found.code().severity() + found.code().summary())
                .isEqualTo(RUN.report().diagnostics().stream()
                        .map(found -> found.code().severity() + found.code().summary())
                        .toList());
    }

    @Test
    void aPieceOfItIsRefused() throws IOException {
        byte[] whole = bytes(RUN);
        for (int length = 0; length < whole.length; length++) {
            byte[] piece = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PastRun.read(new ByteArrayInputStream(piece)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void otherBytesAreRefusedOrRead() throws IOException {
        Random random = new Random(17);
        byte[] whole = bytes(RUN);
        for (int i = 0; i < 5_000; i++) {
            byte[] other = whole.clone();
            other[random.nextInt(other.length)] = (byte) random.nextInt();
            try {
                PastRun.read(new ByteArrayInputStream(other));
            } catch (IOException e) {
                assertThat(e).as("the only exception").isNotNull();
            }
        }
    }

    @Test
    void errorsAndVeryManyFindingsAreNotForKeeping() {
        assertThat(RUN.isKeepable()).isTrue();
        assertThat(new PastRun(report(List.of(), true), RUN.state()).isKeepable())
                .isFalse();
        assertThat(new PastRun(report(Collections.nCopies(1_000, ADVICE), false), RUN.state()).isKeepable())
                .isTrue();
        assertThat(new PastRun(report(Collections.nCopies(1_001, ADVICE), false), RUN.state()).isKeepable())
                .isFalse();
    }

    private static FleetReport report(List<Diagnostic> diagnostics, boolean hasErrors) {
        return new FleetReport(diagnostics, 0, hasErrors, List.of(), 0, 1);
    }

    private static byte[] bytes(PastRun run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.write(out);
        return out.toByteArray();
    }
}
