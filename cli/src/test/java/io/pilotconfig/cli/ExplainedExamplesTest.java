package io.pilotconfig.cli;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What explains each example for every target lies beside it. */
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
}
