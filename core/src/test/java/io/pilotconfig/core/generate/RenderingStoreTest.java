package io.pilotconfig.core.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.RenderedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingStoreTest {
    private final Random random = new Random(17);

    private record Pilot(String name, List<RenderedFile> files) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1 << 20})
    void givesBackWhatItTookInMemoryAndOnDisk(int inMemory) throws IOException {
        List<Pilot> pilots = IntStream.range(0, 300)
                .mapToObj(i -> new Pilot("ep" + i, files(i)))
                .toList();

        List<Pilot> back = new ArrayList<>();
        try (RenderingStore store = new RenderingStore(new Spill(inMemory))) {
            pilots.forEach(pilot -> store.add(pilot.name(), pilot.files()));
            store.forEach((name, files) -> back.add(new Pilot(name, files)));
        }

        assertThat(back).isEqualTo(pilots);
    }

    private List<RenderedFile> files(int pilot) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new RenderedFile(i == 2 ? "unit-" + pilot : "file" + i, text(), random.nextBoolean()))
                .toList();
    }

    @Test
    void neighboursTakeLittleSpace() throws IOException {
        String unit = "a line that they all have\n".repeat(100);
        ByteArrayOutputStream space = new ByteArrayOutputStream();

        FileDelta.write(bytes(unit + "one\n" + unit), bytes(unit + "two\n" + unit), new DataOutputStream(space));

        assertThat(space.size()).isLessThan(40);
    }

    @Test
    void everyFileComesBackWhateverItDiffersFrom() throws IOException {
        for (int i = 0; i < 5000; i++) {
            byte[] base = bytes(text());
            byte[] file = bytes(text());
            ByteArrayOutputStream delta = new ByteArrayOutputStream();
            FileDelta.write(base, file, new DataOutputStream(delta));

            DataInputStream in = new DataInputStream(new ByteArrayInputStream(delta.toByteArray()));
            assertThat(FileDelta.read(base, in)).isEqualTo(file);
            assertThat(in.available()).isZero();
        }
    }

    private String text() {
        String lines = random.ints(random.nextInt(8), 0, 3)
                .mapToObj(i -> List.of("", "same", "d\u00fcck").get(i) + "\n")
                .collect(Collectors.joining());
        return lines + (random.nextInt(3) == 0 ? "end" : "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
