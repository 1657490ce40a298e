package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.read.SettingsReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values as long as a file may hold, made to lead regular expressions astray, are checked soon and without a crash. */
class LongValuesTest {
    private static final int LENGTH = 30_000;
    private static final long LONGEST = Duration.ofSeconds(1).toNanos();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            "a",
            "a.",
            "a-",
            "a/",
            "a_",
            "0",
            "/",
            "/a",
            ".",
            ":",
            "a:",
            "@",
            "a b",
            " ",
            "(",
            "\"",
            "\\",
            "$",
            "$A",
            "A=b ",
            "A='b' ",
            "'",
            "''",
            "\"\"",
            "a,",
            "/a:/b,",
            ";",
            "|",
            "\u00e9",
            "\ud83d\ude00",
            "x&&",
            "1+",
            "!",
            "-",
            "/./",
            "/../",
            "{",
            "a?b:",
            "[");

    private static final List<String> KEYS = List.of(
            "site",
            "resource",
            "token",
            "squid",
            "workDir",
            "startExpression",
            "project",
            "name",
            "image",
            "entrypoint",
            "user",
            "apparmor",
            "attributesFile");

    private static final List<String> VARIABLES = List.of(
            "MINE",
            "POOL",
            "CONDOR_HOST",
            "CCB_RANGE_LOW",
            "EXTRA_JOB_ENV",
            "SINGULARITY_BIND_EXTRA",
            "APPTAINER_REGISTRY_MIRROR",
            "SUPERVISORD_RESTART_POLICY",
            "SYSLOG_HOST");

    private final SettingsReader reader = new SettingsReader();

    @TestFactory
    Stream<DynamicTest> longValueIsCheckedSoon() {
        List<DynamicTest> tests = new ArrayList<>();
        KEYS.forEach(key -> tests.add(test(key, (root, value) -> root.put(key, value))));
        VARIABLES.forEach(name -> tests.add(test(
                "environment." + name,
                (root, value) -> root.branch("environment").put(name, value))));
        tests.add(test("attributes", (root, value) -> root.branch("attributes").put("Mine", value)));
        tests.add(test("cvmfs.repos", (root, value) -> exec(root).put("repos", Tree.Items.of(List.of(value)))));
        tests.add(test("cvmfs.httpProxy", (root, value) -> exec(root).put("httpProxy", value)));
        tests.add(test("gpu.count", (root, value) -> root.branch("gpu").put("count", value)));
        tests.add(test("mounts", (root, value) -> root.put("mounts", mount(value))));
        tests.add(test("limits.cpus", (root, value) -> root.branch("limits").put("cpus", value)));
        tests.add(test("a key", (root, value) -> root.put(value, "x")));
        return tests.stream();
    }

    private interface Place {
        void put(Tree.Branch root, String value);
    }

    private static Tree.Branch exec(Tree.Branch root) {
        return root.branch("cvmfs").put("mode", "cvmfsexec");
    }

    private static Tree mount(String value) {
        Tree.Branch mount = new Tree.Branch().put("source", "/" + value).put("target", "/" + value);
        return new Tree.Items(List.of(mount));
    }

    private DynamicTest test(String name, Place place) {
        return DynamicTest.dynamicTest(
                name,
                () -> PIECES.forEach(piece -> {
                    String value = piece.repeat(LENGTH / piece.length());
                    check(place, value, piece);
                    check(place, value + "!\n", piece);
                }));
    }

    private void check(Place place, String value, String piece) {
        Tree.Branch root = new Tree.Branch()
                .put("site", "CHTC")
                .put("resource", "CHTC-EP1")
                .put("token", "/etc/osg/ospool-ep.tkn");
        place.put(root, value);
        String text = SettingsWriter.write(root, TextStyle.JSON);
        long start = CLOCK.getCurrentThreadCpuTime();
        CheckReport report = Outcome.CHECKER.check(reader.read("site.yaml", text));
        assertThat(report.settings().isPresent() || report.hasErrors())
                .as("settings or an error of many times `%s`", piece)
                .isTrue();
        assertThat(CLOCK.getCurrentThreadCpuTime() - start)
                .as("nanoseconds of work for many times `%s`", piece)
                .isLessThan(LONGEST);
    }
}
