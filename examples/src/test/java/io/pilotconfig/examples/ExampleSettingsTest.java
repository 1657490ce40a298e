package io.pilotconfig.examples;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What comes of each settings file that people may copy, for every target, lies beside it. */
class ExampleSettingsTest {
    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatLiesInRendered() {
        return Renderers.installed().all().stream().flatMap(ExampleSettingsTest::golden);
    }

    private static Stream<DynamicTest> golden(Renderer<?> renderer) {
        return GoldenFiles.of(Path.of("settings"), Path.of("rendered", renderer.id()))
                .tests(renderer);
    }
}
