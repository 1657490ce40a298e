package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.explain.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who reads a rule reads which code it reports, how bad that is, where it comes from, and what is wrong and right. */
class RuleJavadocTest {
    private static final Path CORE = Path.of("src/main/java/io/pilotconfig/core");

    @TestFactory
    Stream<DynamicTest> eachCodeOfARuleStandsInItsJavadoc() throws IOException {
        String rules = sources("check");
        String readers = sources("read") + sources("source") + sources("fleet") + sources("render");
        return Explanations.ofCore().all().stream()
                .map(Explanation::code)
                .filter(code -> isIn(rules, code) && !isIn(readers, code))
                .map(code -> DynamicTest.dynamicTest(
                        code.id(),
                        () -> assertThat(rules)
                                .containsPattern("/\\*\\*(?:(?!\\*/).)*<p>" + severity(code)
                                        + "s? (?:\\{@code [a-z-]+}, )*\\{@code " + code
                                        + "}(?:, \\{@code [a-z-]+})*; source:"
                                        + "(?:(?!\\*/).)* Wrong: (?:(?!\\*/).)* Right: ")));
    }

    private static String severity(Code code) {
        String word = code.severity().word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isIn(String source, Code code) {
        String name = code.id().toUpperCase(Locale.ROOT).replace('-', '_');
        return Pattern.compile("\\bCodes\\." + name + "\\b").matcher(source).find();
    }

    /** The sources of a package, each line's beginning, an asterisk with it, and its end made one blank. */
    private static String sources(String name) throws IOException {
        try (Stream<Path> files = Files.list(CORE.resolve(name))) {
            return files.sorted()
                    .map(RuleJavadocTest::read)
                    .collect(Collectors.joining())
                    .replaceAll("\\n *(?:\\*(?!/) ?)?", " ");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
