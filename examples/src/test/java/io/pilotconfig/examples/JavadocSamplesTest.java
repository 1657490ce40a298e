package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every sample of code in the Javadoc of what is published compiles. */
class JavadocSamplesTest {
    private static final List<String> PUBLISHED = List.of(
            "core",
            "docker-renderer",
            "compose-renderer",
            "k8s-renderer",
            "quadlet-renderer",
            "importers",
            "testkit",
            "cli");

    @TempDir
    static Path classes;

    @TestFactory
    Stream<DynamicTest> everySampleCompiles() {
        List<JavadocSample> samples = samples();
        assertThat(samples).hasSizeGreaterThan(20);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(null, null, said, options, null, samples).call();

        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.owner(),
                        () -> assertThat(errors(said, sample))
                                .as(sample.getCharContent(true).toString())
                                .isEmpty()));
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> said, JavadocSample sample) {
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && sample.equals(each.getSource()))
                .map(each -> each.getMessage(null))
                .toList();
    }

    private static List<JavadocSample> samples() {
        List<Path> files =
                PUBLISHED.stream().flatMap(JavadocSamplesTest::sources).toList();
        return IntStream.range(0, files.size())
                .boxed()
                .flatMap(i -> JavadocSample.of(files.get(i), "sample" + i))
                .toList();
    }

    private static Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
