package io.pilotconfig.compose;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.section.Section;
import java.util.ArrayList;
import java.util.List;

/** Renders a Compose file, for docker compose from 2.0 on. */
public final class ComposeRenderer implements Renderer<ComposeOptions> {
    /** The name of the Compose file. */
    public static final String FILE_NAME = "compose.yaml";

    static final String ID = "compose";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a Compose file for `docker compose up`";
    }

    @Override
    public Section<ComposeOptions> options() {
        return Declared.OPTIONS;
    }

    @Override
    public void check(LaunchPlan plan, ComposeOptions options, Problems problems) {
        new ComposeChecks(plan, options, problems).run();
    }

    @Override
    public List<Explanation> explanations() {
        return ComposeExplanations.all();
    }

    @Override
    public List<RenderedFile> write(Launch launch, ComposeOptions options) {
        return write(launch, options, Passages.ignored());
    }

    @Override
    public List<RenderedFile> write(Launch launch, ComposeOptions options, Passages passages) {
        List<RenderedFile> files = new ArrayList<>();
        files.add(new RenderedFile(
                FILE_NAME, ComposeWriter.write(new ComposeMapper(launch.plan(), options).map(), passages)));
        if (options.attributes() == AttributesDelivery.FILE) {
            launch.plan()
                    .attributes()
                    .ifPresent(file -> files.add(new RenderedFile(AttributesFile.FILE_NAME, file.content())));
        }
        return files;
    }

    /** Made when it is first asked for: a short run for another target does without. */
    private static final class Declared {
        static final Section<ComposeOptions> OPTIONS = ComposeOptions.section();
    }
}
