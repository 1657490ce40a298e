package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.check.CheckRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that would do what the last one did looks only whether everything is as it was. */
class RunMemoryTest {
    private static final String FLEET = """
            defaults: { site: CHTC, token: /etc/osg/ospool-ep.tkn, targets: { docker: {}, quadlet: {} } }
            pilots:
              ep1: { resource: CHTC-EP1 }
              ep2: { resource: CHTC-EP2 }
            """;

    @TempDir
    Path scratch;

    private final AtomicInteger checks = new AtomicInteger();
    private String identity = "1.0";
    private Path out;
    private String fleet;

    @BeforeEach
    void write() throws IOException {
        out = scratch.resolve("out");
        fleet = Samples.file(scratch, "fleet.yaml", FLEET);
    }

    @Test
    void theSameAgainIsSaidAgainWithoutACheck() {
        Result first = generate();
        Result second = generate();

        assertThat(first.err()).contains("warning[squid-missing]", "advice[pids-unlimited]");
        assertThat(checks).hasPositiveValue();
        assertThat(second.status()).isEqualTo(ExitStatus.DONE);
        assertThat(second.out()).isEmpty();
        assertThat(first.err()).isEqualTo(second.err() + out + ": 4 created, 0 changed, 0 removed, 0 unchanged.\n");
        assertThatNothingIsCheckedBy();
    }

    @Test
    void inEveryFormAndWithEveryOptionThatMakesNoDifference() {
        String json = generate("--format", "json").out();
        checks.set(0);

        assertThat(generate("--format", "json").out())
                .isEqualTo(json.replaceFirst("(?s)\"created\":\\[.*?\\]", "\"created\":[]")
                        .replace("\"unchanged\":0", "\"unchanged\":4"));
        assertThat(generate("--check").status()).isEqualTo(ExitStatus.DONE);
        assertThat(generate("--strict").err()).endsWith("; strict: failed.\n");
        assertThat(generate("--strict").status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(generate("--diff", "--prune", "--sync").out()).isEmpty();
        assertThat(checks).hasValue(0);
    }

    @Test
    void anotherFleetIsAnotherRun() throws IOException {
        generate();
        Files.writeString(Path.of(fleet), FLEET.replace("CHTC-EP2", "CHTC-EP3"));

        assertThat(generate().out()).isEqualTo("changed ep2/docker-run.sh\nchanged ep2/ep2.container\n");
        assertThatNothingIsCheckedBy();
    }

    @Test
    void otherOptionsAreAnotherRun() {
        generate();

        assertThat(generate("--set", "limits.cpus=2").out()).contains("changed ep1/docker-run.sh");
        assertThat(generate("--set", "limits.cpus=3").out()).contains("changed ep1/docker-run.sh");
        assertThat(generate("--target", "docker").out()).contains("changed ep1/docker-run.sh");
        assertThat(generate("--only", "ep2").out()).isEqualTo("changed ep2/ep2.container\n");
        assertThat(generate("--only", "ep1").out()).isEqualTo("changed ep1/ep1.container\n");
        assertThatNothingIsCheckedBy("--only", "ep1");
    }

    @Test
    void anotherVersionMayWriteOtherFiles() {
        generate();
        identity = "1.1";
        checks.set(0);

        generate();

        assertThat(checks).hasPositiveValue();
    }

    @Test
    void whatSomebodyDidToTheFilesIsMended() throws IOException {
        generate();
        Path unit = out.resolve("ep2/ep2.container");
        FileTime time = Files.getLastModifiedTime(unit);
        Files.writeString(unit, Files.readString(unit).replace("CHTC-EP2", "CHTC-EP7"));
        Files.setLastModifiedTime(unit, time);
        assertThat(generate().out()).isEqualTo("changed ep2/ep2.container\n");

        Files.setPosixFilePermissions(out.resolve("ep1/docker-run.sh"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(generate("--check").status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(generate().out()).isEqualTo("changed ep1/docker-run.sh\n");

        Files.delete(out.resolve("ep1/docker-run.sh"));
        assertThat(generate().out()).isEqualTo("created ep1/docker-run.sh\n");

        Files.writeString(out.resolve("ep1/.pilotconfig-1.tmp"), "what a killed run left");
        assertThat(generate().out()).isEmpty();
        assertThat(out.resolve("ep1/.pilotconfig-1.tmp")).doesNotExist();
    }

    @Test
    void whatIsNoLongerWantedIsRemovedAsLongAsItIsThere() throws IOException {
        generate();
        Files.writeString(Path.of(fleet), FLEET.replace("  ep2: { resource: CHTC-EP2 }\n", ""));

        assertThat(generate().out()).isEmpty();
        assertThat(generate("--prune").out()).isEqualTo("removed ep2/docker-run.sh\nremoved ep2/ep2.container\n");
        assertThat(generate("--prune").out()).isEmpty();
        assertThatNothingIsCheckedBy("--prune");
    }

    @Test
    void aCheckRemembersNothing() throws IOException {
        generate();
        Files.delete(remembered());
        generate("--check");

        assertThat(memory()).isEmptyDirectory();
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        generate();

        try (Stream<Path> files = Files.list(memory())) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70, 200, -1})
    void oneThatIsDamagedIsNone(int length) throws IOException {
        generate();
        byte[] whole = Files.readAllBytes(remembered());
        byte[] damaged = length < 0 ? flipped(whole, whole.length / 2) : Arrays.copyOf(whole, length);
        Files.write(remembered(), damaged);
        checks.set(0);

        assertThat(generate().status()).isEqualTo(ExitStatus.DONE);
        assertThat(checks).hasPositiveValue();
        assertThat(remembered()).hasBinaryContent(whole);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }

    @Test
    void oneThatCannotBeWrittenIsMissed() throws IOException {
        Files.writeString(memory(), "a file is in its place");

        assertThat(generate().status()).isEqualTo(ExitStatus.DONE);
        assertThat(generate().status()).isEqualTo(ExitStatus.DONE);
        assertThat(memory()).hasContent("a file is in its place");
    }

    @Test
    void veryManyDirectoriesAreNotRememberedForEver() throws IOException {
        Files.createDirectory(memory());
        for (int i : IntStream.range(0, 600).toArray()) {
            Path old = Files.createFile(memory().resolve(i + ".run"));
            Files.setLastModifiedTime(old, FileTime.fromMillis(i));
        }

        generate();

        assertThat(memory().toFile().list()).hasSize(500).contains("599.run").doesNotContain("0.run", "100.run");
        assertThatNothingIsCheckedBy();
    }

    @Test
    void standsWhereUsersKeepWhatCanBeMadeAgain() {
        assertThat(RunMemory.folder(Map.of("XDG_CACHE_HOME", "/var/cache", "HOME", "/root")))
                .contains(Path.of("/var/cache/pilotconfig/generate"));
        assertThat(RunMemory.folder(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/root")))
                .contains(Path.of("/root/.cache/pilotconfig/generate"));
        assertThat(RunMemory.folder(Map.of())).isEmpty();
    }

    @Test
    void thereIsNoneWhereTheJarIsNotAllThatThereIs() {
        assertThat(RunMemory.ofProcess(Map.of("HOME", "/root"))).isEmpty();
    }

    private void assertThatNothingIsCheckedBy(String... options) {
        checks.set(0);
        assertThat(generate(options).status()).isEqualTo(ExitStatus.DONE);
        assertThat(checks).hasValue(0);
    }

    private Path memory() {
        return scratch.resolve("memory");
    }

    private Path remembered() throws IOException {
        try (Stream<Path> files = Files.list(memory())) {
            return files.findAny().orElseThrow();
        }
    }

    private Result generate(String... options) {
        CheckRule counting = (settings, problems) -> checks.incrementAndGet();
        return new TestRun()
                .rules(counting)
                .memory(new RunMemory(memory(), identity))
                .with(Stream.concat(Stream.of("generate", fleet, "--output", out.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }
}
