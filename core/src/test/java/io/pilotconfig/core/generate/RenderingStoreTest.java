package io.pilotconfig.core.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.output.WantedFile;
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

    private record Pilot(String name, List<WantedFile> files) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1 << 20})
    void givesBackWhatItTookInMemoryAndOnDisk(int inMemory) throws IOException {
        List<List<RenderedFile>> files =
                IntStream.range(0, 300).mapToObj(this::files).toList();
        List<Pilot> pilots = IntStream.range(0, files.size())
                .mapToObj(i -> new Pilot("ep" + i, wanted(files.get(i))))
                .toList();

        List<Pilot> back = new ArrayList<>();
        try (RenderingStore store = new RenderingStore(new Spill(inMemory))) {
            for (int i = 0; i < files.size(); i++) {
                store.add("ep" + i, files.get(i));
            }
            store.forEach((name, stored) -> back.add(new Pilot(name, stored)));
        }

        assertThat(back).isEqualTo(pilots);
    }

    private static List<WantedFile> wanted(List<RenderedFile> files) {
        return files.stream().map(WantedFile::of).toList();
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
