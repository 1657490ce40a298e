package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers, with a Java that only writes down how it was called. */
class LauncherTest {
    private static final Path SOURCES = Path.of("src/main/launcher").toAbsolutePath();
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    /** Says its arguments, one per line; makes the files of archives that it is asked for. */
    private static final String JAVA = """
            #!/bin/sh
            for word do
              echo "$word"
              case $word in
                -XX:AOTCacheOutput=*) echo archive > "${word#*=}"; echo "$word" >> "$CALLS" ;;
                -Xshare:dump) dump=yes ;;
                -XX:SharedArchiveFile=*) [ -z "$dump" ] || { echo archive > "${word#*=}"; echo "$word" >> "$CALLS"; } ;;
                copy) cat ;;
                exit=*) exit "${word#*=}" ;;
              esac
            done
            """;

    @TempDir
    Path directory;

    private Path root;
    private Path calls;
    private final Map<String, String> environment = new TreeMap<>();

    private record Result(int status, String out, String err) {
        List<String> words() {
            return out.lines().toList();
        }
    }

    @BeforeEach
    void unpackTheDistribution() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        root = Files.createDirectories(directory.resolve("a place/pilotconfig"));
        calls = directory.resolve("calls");
        copy(SOURCES.resolve("pilotconfig"), root.resolve("bin/pilotconfig"));
        copy(SOURCES.resolve("pilotconfig-prepare"), root.resolve("bin/pilotconfig-prepare"));
        copy(SOURCES.resolve("start.sh"), root.resolve("lib/start.sh"));
        write(root.resolve("lib/pilotconfig.jar"), "");
        Files.setLastModifiedTime(root.resolve("lib/pilotconfig.jar"), FileTime.from(Instant.EPOCH));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", java("17.0.15").toString());
        environment.put("HOME", directory.resolve("home").toString());
        environment.put("CALLS", calls.toString());
    }

    @Test
    void startsTheCommandWithItsArguments() throws Exception {
        Result result = run("bin/pilotconfig", "render", "docker", "a file.yaml", "");

        assertThat(result.status()).isZero();
        assertThat(result.words())
                .containsSubsequence(
                        "-cp", root + "/lib/pilotconfig.jar", "io.pilotconfig.cli.Main", "render", "docker")
                .endsWith("a file.yaml", "");
    }

    @Test
    void makesTheArchiveOnce() throws Exception {
        Result first = run("bin/pilotconfig", "targets");
        Result second = run("bin/pilotconfig", "targets");

        assertThat(first.err())
                .isEqualTo("pilotconfig: preparing quick starts with Java 17.0.15, this happens once.\n");
        assertThat(second.err()).isEmpty();
        assertThat(Files.readAllLines(calls)).hasSize(1);
        assertThat(second.words()).anyMatch(word -> word.startsWith("-XX:SharedArchiveFile=" + root + "/archives/"));
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void makesOneForEachJavaAndEachNewJar() throws Exception {
        run("bin/pilotconfig", "targets");
        environment.put("JAVA_HOME", java("21.0.2").toString());
        run("bin/pilotconfig", "targets");
        Files.setLastModifiedTime(
                root.resolve("lib/pilotconfig.jar"), FileTime.from(Instant.now().plusSeconds(2)));
        run("bin/pilotconfig", "targets");

        assertThat(Files.readAllLines(calls)).hasSize(3);
    }

    @Test
    void takesTheCacheOfNewerJava() throws Exception {
        environment.put("JAVA_HOME", java("25.0.1").toString());
        Result result = run("bin/pilotconfig", "targets");

        assertThat(result.words()).anyMatch(word -> word.startsWith("-XX:AOTCache=" + root + "/archives/"));
        assertThat(Files.readAllLines(calls)).singleElement().asString().startsWith("-XX:AOTCacheOutput=");
    }

    @Test
    void compilesMoreInLongRunsAndBoundsTheirMemory() throws Exception {
        assertThat(run("bin/pilotconfig", "targets").out()).contains("-XX:CompileThresholdScaling=5");
        assertThat(run("bin/pilotconfig", "generate", "fleet.yaml").out())
                .contains("-Xmx", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.2");
    }

    @Test
    void keepsTheArchiveOfAReadOnlyPlaceWithTheUser() throws Exception {
        environment.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        write(root.resolve("archives"), "a file, where no folder can be made");

        Result result = run("bin/pilotconfig", "targets");

        assertThat(result.status()).isZero();
        assertThat(result.words())
                .anyMatch(word -> word.startsWith("-XX:SharedArchiveFile=" + directory.resolve("cache/pilotconfig/")));
    }

    @Test
    void doesWithoutAnArchiveWhereNothingCanBeWritten() throws Exception {
        write(root.resolve("archives"), "");
        environment.remove("HOME");

        Result result = run("bin/pilotconfig", "targets");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).doesNotContain("SharedArchiveFile").contains("targets");
    }

    @Test
    void isPreparedForEverybody() throws Exception {
        assertThat(run("bin/pilotconfig-prepare").status()).isZero();
        assertThat(run("bin/pilotconfig", "targets").err()).isEmpty();
        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void saysThatItCannotBePrepared() throws Exception {
        write(root.resolve("archives"), "");

        Result result = run("bin/pilotconfig-prepare");

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.err()).isEqualTo("pilotconfig: " + root + "/archives cannot be written.\n");
    }

    @Test
    void isFoundThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectories(directory.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), root.resolve("bin/pilotconfig"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));

        Result result = execute(List.of(bin.resolve("second").toString(), "targets"));

        assertThat(result.words()).contains(root + "/lib/pilotconfig.jar", "targets");
    }

    @Test
    void handsOnStatusAndStandardInput() throws Exception {
        assertThat(run("bin/pilotconfig", "exit=3").status()).isEqualTo(3);
        assertThat(run("bin/pilotconfig", "copy").out()).endsWith("copy\nstandard input\n");
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        environment.put("JAVA_HOME", "/nowhere");

        assertThat(run("bin/pilotconfig", "targets"))
                .isEqualTo(new Result(4, "", "pilotconfig: there is no Java in JAVA_HOME, which is /nowhere.\n"));
    }

    @Test
    void saysThatJavaIsOld() throws Exception {
        Path old = java("1.8.0_452");
        environment.put("JAVA_HOME", old.toString());

        assertThat(run("bin/pilotconfig", "targets").err())
                .isEqualTo("pilotconfig: Java 17 or newer is needed, but " + old + "/bin/java is 1.8.0_452.\n");
    }

    @Test
    void twoFirstStartsDoNotDisturbEachOther() throws Exception {
        List<Started> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(begin(List.of(root.resolve("bin/pilotconfig").toString(), "targets")));
        }
        for (Started start : starts) {
            assertThat(start.result().out()).contains("-XX:SharedArchiveFile=").endsWith("targets\n");
        }
        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void aCheckoutIsBuiltWhenASourceIsNewer() throws Exception {
        Path checkout = Files.createDirectories(directory.resolve("a checkout"));
        copy(CHECKOUT.resolve("pilotconfig"), checkout.resolve("pilotconfig"));
        copy(SOURCES.resolve("start.sh"), checkout.resolve("cli/src/main/launcher/start.sh"));
        Path source = checkout.resolve("core/src/main/Some.java");
        write(source, "");
        Path tools = directory.resolve("tools");
        executable(
                tools.resolve("mvn"),
                "#!/bin/sh\necho mvn >> \"$CALLS\"\n: > '" + checkout + "/cli/target/pilotconfig.jar'\n");
        environment.put("PATH", tools + ":/usr/bin:/bin");
        List<String> command = List.of(checkout.resolve("pilotconfig").toString(), "targets");

        assertThat(execute(command).err()).startsWith("pilotconfig: building pilotconfig, this happens once.\n");
        assertThat(execute(command).err()).isEmpty();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(execute(command).err()).startsWith("pilotconfig: building");
        assertThat(Files.readAllLines(calls).stream().filter("mvn"::equals)).hasSize(2);
    }

    @Test
    void aCheckoutSaysThatItsBuildFailed() throws Exception {
        Path checkout = Files.createDirectories(directory.resolve("checkout"));
        copy(CHECKOUT.resolve("pilotconfig"), checkout.resolve("pilotconfig"));
        copy(SOURCES.resolve("start.sh"), checkout.resolve("cli/src/main/launcher/start.sh"));
        Path tools = directory.resolve("tools");
        executable(tools.resolve("mvn"), "#!/bin/sh\necho it does not compile\nexit 1\n");
        environment.put("PATH", tools + ":/usr/bin:/bin");

        Result result = execute(List.of(checkout.resolve("pilotconfig").toString(), "targets"));

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.err()).endsWith("it does not compile\npilotconfig: the build failed.\n");
    }

    private Path java(String version) throws IOException {
        Path home = directory.resolve("java " + version);
        executable(home.resolve("bin/java"), JAVA);
        write(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void executable(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(String script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(root.resolve(script).toString()));
        command.addAll(Arrays.asList(arguments));
        return execute(command);
    }

    private Result execute(List<String> command) throws Exception {
        return begin(command).result();
    }

    private Started begin(List<String> command) throws IOException {
        List<String> all = new ArrayList<>(List.of("bash"));
        all.addAll(command);
        Path input = Files.writeString(directory.resolve("input"), "standard input\n");
        Path errors = Files.createTempFile(directory, "errors", "");
        ProcessBuilder builder =
                new ProcessBuilder(all).redirectInput(input.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), errors);
    }

    private record Started(Process process, Path errors) {
        Result result() throws Exception {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), out, Files.readString(errors));
        }
    }
}
