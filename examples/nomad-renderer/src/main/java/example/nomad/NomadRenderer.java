package example.nomad;

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

/** Renders a job for {@code nomad job run -json}, in the JSON of Nomad's interface; Nomad 1.5 or newer. */
public final class NomadRenderer implements Renderer<NomadOptions> {
    static final String ID = "nomad";
    static final String FILE_NAME = "pilot.nomad.json";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a job for `nomad job run -json`";
    }

    @Override
    public Section<NomadOptions> options() {
        return NomadOptions.SECTION;
    }

    @Override
    public void check(LaunchPlan plan, NomadOptions options, Problems problems) {
        new NomadChecks(plan, options, problems).run();
    }

    @Override
    public List<Explanation> explanations() {
        return NomadExplanations.all();
    }

    @Override
    public List<RenderedFile> write(Launch launch, NomadOptions options) {
        return write(launch, options, Passages.ignored());
    }

    @Override
    public List<RenderedFile> write(Launch launch, NomadOptions options, Passages passages) {
        List<RenderedFile> files = new ArrayList<>();
        files.add(new RenderedFile(
                FILE_NAME, JsonText.document(new JobMapper(launch.plan(), options).job(), passages)));
        launch.plan()
                .attributes()
                .ifPresent(file -> files.add(new RenderedFile(AttributesFile.FILE_NAME, file.content())));
        return files;
    }
}
