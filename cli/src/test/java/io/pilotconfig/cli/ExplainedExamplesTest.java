package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What explains each example for every target lies beside it, and the page quotes it. */
class ExplainedExamplesTest {
    private static final Path EXPLAINED = Path.of("../examples/explained");

    @TestFactory
    Stream<DynamicTest> everyExampleIsExplainedAsInExplained() {
        return Targets.installed().stream()
                .flatMap(target -> GoldenFiles.of(Path.of("../examples/settings"), EXPLAINED.resolve(target))
                        .tests(input -> explained(target, input)));
    }

    private static Map<String, String> explained(String target, Path input) {
        Result result = TestRun.run("explain", input.toString(), "--target", target);
        return result.status() == ExitStatus.DONE
                ? Map.of("explained.txt", result.out().replace("../examples/", "examples/"))
                : Map.of();
    }

    @Test
    void thePageQuotesThem() throws IOException {
        String page = Files.readString(Path.of("../docs/explain.md"));
        String docker = Files.readString(EXPLAINED.resolve("docker/service/explained.txt"));
        String json = TestRun.run(
                        "explain", "../examples/settings/service.yaml", "--target", "docker", "--format", "json")
                .out()
                .replace("../examples/", "examples/");

        assertThat(quoted(page, "text")).isNotBlank().isSubstringOf(docker);
        assertThat(json.lines().map(line -> line.replaceAll("[],\\[]*$", "")))
                .contains(quoted(page, "json").replaceAll("\\n *", ""));
    }

    /** The first block of a kind. */
    private static String quoted(String page, String kind) {
        String begin = "```" + kind + "\n";
        int start = page.indexOf(begin) + begin.length();
        return page.substring(start, page.indexOf("```", start));
    }
}
