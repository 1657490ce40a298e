package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.Session.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void isSilentAtFirstAndThenReplacesItself() {
        Session session = session(true);
        ProgressBar bar = new ProgressBar(session, change -> {}, clock::get);
        bar.checked();
        clock.set(SECOND);
        bar.checked();
        bar.checked();
        bar.expect(4);
        bar.generated(List.of());
        clock.set(2 * SECOND);
        bar.generated(List.of());
        session.note("done");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rchecking: 2 pilots\033[K"
                        + "\r\033[K\rwriting: [###############               ] 2 of 4 pilots\033[K"
                        + "\r\033[Kdone\n");
    }

    @Test
    void isSilentWhereNobodyWatches() {
        ProgressBar bar = new ProgressBar(session(false), change -> {}, clock::get);
        clock.set(9 * SECOND);
        bar.checked();
        bar.generated(List.of());

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Session session(boolean watched) {
        return new Session(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                new Look(false, false, watched),
                () -> Installed.of(Plugins.NONE),
                Optional::empty);
    }
}
