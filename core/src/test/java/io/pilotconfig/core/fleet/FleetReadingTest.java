package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.settings.PilotSettings;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a fleet can be read again and again, and is what it was. */
class FleetReadingTest {
    private static final FleetReader READER = new FleetReader(FleetOptions.none());

    @TempDir
    Path directory;

    private Path fleet(String text) throws IOException {
        return Files.writeString(directory.resolve("fleet.yaml"), text);
    }

    @Test
    void pilotsComeInOrderHoweverManyThreadsWorkOnThem() throws IOException {
        List<String> names = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        try (Fleet fleet = READER.open(fleet(Fleets.QUIET + Fleets.many(5000)))) {
            fleet.forEach(FleetPilot::name, (pilot, name) -> {
                names.add(name);
                places.add(pilot.index());
            });
        }

        assertThat(places).hasSize(5000).isSorted().doesNotHaveDuplicates();
        assertThat(names).hasSize(5000).startsWith("ep0", "ep1").endsWith("ep4999");
    }

    @Test
    void eachReadingGivesTheSame() throws IOException {
        try (Fleet fleet = READER.open(fleet(Fleets.QUIET + Fleets.many(100) + "  ep7: {}\n  ../x: {}\n"))) {
            Map<String, PilotSettings> first = Fleets.settings(fleet);
            List<String> problems = Fleets.places(Fleets.check(fleet));

            assertThat(problems).hasSize(2);
            assertThat(Fleets.settings(fleet)).isEqualTo(first).hasSize(100);
            assertThat(Fleets.places(Fleets.check(fleet))).isEqualTo(problems);
        }
    }

    @Test
    void aFileThatChangedIsRefused() throws IOException {
        Path file = fleet(Fleets.QUIET + Fleets.many(3));
        try (Fleet fleet = READER.open(file)) {
            Fleets.check(fleet);
            Files.writeString(file, Fleets.QUIET + Fleets.many(4));

            assertThatThrownBy(() -> Fleets.settings(fleet))
                    .isInstanceOf(FleetChangedException.class)
                    .hasMessage(file + " changed while it was read; run again");
        }
    }

    @Test
    void aFileOfTheSameSizeAndTimeThatChangedIsRefused() throws IOException {
        Path file = fleet(Fleets.QUIET + "  ep1: {}\n");
        try (Fleet fleet = READER.open(file)) {
            Fleets.check(fleet);
            FileTime before = Files.getLastModifiedTime(file);
            Files.writeString(file, Fleets.QUIET + "  ep2: {}\n");
            Files.setLastModifiedTime(file, before);

            assertThatThrownBy(() -> Fleets.settings(fleet)).isInstanceOf(FleetChangedException.class);
        }
    }

    @Test
    void aFileThatWentIsAFailureOfReading() throws IOException {
        Path file = fleet(Fleets.QUIET + "  ep1: {}\n");
        try (Fleet fleet = READER.open(file)) {
            Files.delete(file);

            assertThatThrownBy(() -> Fleets.settings(fleet)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void aFailureOfTheWorkEndsItAndIsHandedOn() throws IOException {
        try (Fleet fleet = READER.open(fleet(Fleets.QUIET + Fleets.many(1000)))) {
            assertThatThrownBy(() -> fleet.forEach(
                            pilot -> {
                                throw new UnsupportedOperationException(pilot.name());
                            },
                            (pilot, nothing) -> {}))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("ep0");
            assertThat(Fleets.settings(fleet)).hasSize(1000);
        }
    }

    @Test
    void whatIsWorkedOnAtOnceIsBounded() throws IOException {
        AtomicInteger made = new AtomicInteger();
        int[] taken = {0};
        try (Fleet fleet = READER.open(fleet(Fleets.QUIET + Fleets.many(20_000)))) {
            fleet.forEach(pilot -> made.incrementAndGet(), (pilot, n) -> {
                int ahead = made.get() - taken[0]++;
                assertThat(ahead)
                        .isLessThanOrEqualTo(32 * 4 * Runtime.getRuntime().availableProcessors());
            });
        }
        assertThat(taken[0]).isEqualTo(20_000);
    }

    @Test
    void aStreamIsLaidDownAndTakenAwayAgain() throws IOException {
        byte[] bytes = (Fleets.QUIET + "  ep1: {}\n").getBytes(StandardCharsets.UTF_8);
        try (Fleet fleet = READER.open("-", new ByteArrayInputStream(bytes))) {
            assertThat(Fleets.settings(fleet)).isEqualTo(Fleets.settings(fleet)).containsOnlyKeys("ep1");
        }
    }

    @Test
    void aStreamThatFailsIsAFailureOfReading() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("cable");
            }
        };

        assertThatThrownBy(() -> Fleets.report(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cable");
    }
}
