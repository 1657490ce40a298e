package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What holds for the files of every renderer. */
final class RenderingChecks {
    private static final String PLAIN_NAME = "[A-Za-z0-9][A-Za-z0-9_.@-]{0,254}";
    private static final int AT_THE_SAME_TIME = 200;
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private RenderingChecks() {}

    static void checkFiles(Outcome.Rendered rendered) {
        List<RenderedFile> files = rendered.rendering().files();
        assertThat(files.stream().map(RenderedFile::name))
                .as("the names of the files")
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(PLAIN_NAME));
        assertThat(rendered.rendering().main().name()).as("the main file").isNotEqualTo(AttributesFile.FILE_NAME);
        assertThat(rendered.rendering().main().text())
                .as("the main file")
                .contains(rendered.plan().image());
        boolean carriageReturns = rendered.plan().toString().contains("\r");
        files.forEach(file -> check(file, carriageReturns));
        checkAttributes(rendered.plan(), files);
    }

    private static void check(RenderedFile file, boolean carriageReturns) {
        assertThat(file.text()).as(file.name()).endsWith("\n");
        assertThat(AdversarialValue.isDeliverable(file.text()))
                .as("%s holds no NUL and no half of a character", file.name())
                .isTrue();
        if (!carriageReturns) {
            assertThat(file.text()).as(file.name()).doesNotContain("\r");
        }
    }

    private static void checkAttributes(LaunchPlan plan, List<RenderedFile> files) {
        for (RenderedFile file : files) {
            if (file.name().equals(AttributesFile.FILE_NAME)) {
                assertThat(plan.attributes())
                        .as("attributes, as there is a file of them")
                        .isPresent();
                assertThat(file.text()).isEqualTo(plan.attributes().get().content());
            }
        }
    }

    static void checkSame(Renderer<?> renderer, PilotSettings settings) {
        String here = render(renderer, settings);
        assertThat(render(renderer, settings)).as("rendered a second time").isEqualTo(here);
        for (ForeignPlace place : ForeignPlace.ALL) {
            assertThat(place.get(() -> render(renderer, settings)))
                    .as("rendered in %s", place)
                    .isEqualTo(here);
        }
    }

    static void checkParallel(Renderer<?> renderer, List<PilotSettings> settings) {
        List<String> alone =
                settings.stream().map(each -> render(renderer, each)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> together = IntStream.range(0, AT_THE_SAME_TIME)
                    .mapToObj(turn -> threads.submit(() -> render(renderer, settings.get(turn % settings.size()))))
                    .toList();
            for (int turn = 0; turn < AT_THE_SAME_TIME; turn++) {
                assertThat(together.get(turn))
                        .as("rendered at the same time as others")
                        .succeedsWithin(PATIENCE)
                        .isEqualTo(alone.get(turn % settings.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    static void checkToken(Renderer<?> renderer, Path directory) {
        Path token = directory.resolve("token");
        String content = "eyJhbGciOiJIUzI1NiJ9.content-of-the-token.c2ln";
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token(token.toString())
                .build();
        String without = render(renderer, settings);
        try {
            Files.writeString(token, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(render(renderer, settings))
                .as("rendered with the token's file there")
                .doesNotContain(content)
                .isEqualTo(without);
    }

    private static String render(Renderer<?> renderer, PilotSettings settings) {
        Outcome outcome = Outcome.of(renderer, settings);
        return outcome instanceof Outcome.Rendered rendered
                ? rendered.rendering().toString()
                : outcome.toString();
    }
}
