package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails: what was right stays right, and the message names the path and the reason. */
class TroubleTest {
    @TempDir
    Path scratch;

    private boolean mounted;

    @Test
    void aFullDisk() throws Exception {
        Path root = mount("size=256k");
        TreeFixture tree = new TreeFixture(root);
        tree.generate("ep1/unit=one", "ep2/unit=two");
        String[] tooMuch = IntStream.range(0, 100)
                .mapToObj(i -> "ep" + i + "/unit=" + "much ".repeat(2000))
                .toArray(String[]::new);

        assertThatThrownBy(() -> tree.generate(tooMuch))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write " + root + "/")
                .hasMessageEndingWith(": no space left on device");

        assertThat(tree.content())
                .filteredOn(file -> !file.startsWith(Journal.NAME))
                .hasSizeGreaterThan(2)
                .allMatch(file -> file.matches("ep\\d+(/unit=(one|two|(much ){2000}))?"));
        int free = Math.toIntExact(Files.getFileStore(root).getUsableSpace());
        Files.write(root.resolve("filler"), new byte[free]);
        assertThatThrownBy(() -> tree.generate("ep1/unit=one"))
                .as("the journal that the failed run left cannot be settled")
                .hasMessage("cannot write " + root + "/.pilotconfig.json: no space left on device");
        Files.delete(root.resolve("filler"));
        assertThat(tree.with(OutputOptions.DEFAULTS.withPrune(true)).generate("ep1/unit=one", "ep2/unit=two"))
                .contains("changed ep1/unit", "removed ep0/unit");
        assertThat(tree.content()).containsExactly("ep1/unit=one", "ep2/unit=two");
    }

    @Test
    void aReadOnlyDisk() throws Exception {
        Path root = mount("size=256k");
        TreeFixture tree = new TreeFixture(root);
        tree.generate("ep1/unit=one");
        run("mount", "-o", "remount,ro", root.toString());

        assertThatThrownBy(() -> tree.generate("ep1/unit=two"))
                .hasMessage("cannot write " + root + "/.pilotconfig.lock: read-only file system");
        assertThat(tree.with(OutputOptions.DEFAULTS.withCheck(true)).generate("ep1/unit=two", "ep2/unit=two"))
                .as("a check writes nothing")
                .containsExactly("changed ep1/unit", "created ep2/unit");
        assertThat(tree.content()).containsExactly("ep1/unit=one");
    }

    @Test
    void aDirectoryThatVanishes() throws IOException {
        Path root = scratch.resolve("out");
        try (OutputTree tree = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            tree.put("ep1", List.of(new RenderedFile("unit", "one")));
            Files.move(root, scratch.resolve("moved"));

            assertThatThrownBy(() -> tree.put("ep2", List.of(new RenderedFile("unit", "two"))))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("cannot write " + root + "/ep2: its directory has vanished");
        }
        assertThat(scratch.resolve("moved/ep1/unit")).hasContent("one");
    }

    @Test
    void aFileInPlaceOfTheDirectory() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "text");

        assertThatThrownBy(() -> new TreeFixture(file).generate("ep1/unit=one"))
                .hasMessage("cannot write " + file + ": it exists and is no directory");
        assertThatThrownBy(() -> new TreeFixture(file.resolve("out")).generate("ep1/unit=one"))
                .hasMessage("cannot write " + file + "/out: not a directory");
        assertThatThrownBy(() -> new TreeFixture(file)
                        .with(OutputOptions.DEFAULTS.withCheck(true))
                        .generate("ep1/unit=one"))
                .hasMessageContaining(file.toString());
    }

    private Path mount(String options) throws Exception {
        Path point = Files.createDirectory(scratch.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", point.toString()) == 0,
                "mounting a small disk takes root");
        mounted = true;
        return point;
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", scratch.resolve("disk").toString());
        }
    }

    private static int run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            return 1;
        }
    }
}
