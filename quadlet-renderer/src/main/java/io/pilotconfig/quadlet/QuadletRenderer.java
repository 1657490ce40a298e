package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.InvalidSettingsException;
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

/**
 * Renders a Podman quadlet, a {@code .container} unit, for podman from 4.4 on. It needs no {@code .volume} unit: whatever
 * a pilot mounts lies at a path of the host.
 */
public final class QuadletRenderer implements Renderer<QuadletOptions> {
    /** The ending of the unit's file; before it stands the pilot's name. */
    public static final String FILE_ENDING = ".container";

    static final String ID = "quadlet";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a Podman quadlet, from which systemd starts the pilot";
    }

    @Override
    public Section<QuadletOptions> options() {
        return Declared.OPTIONS;
    }

    @Override
    public void check(LaunchPlan plan, QuadletOptions options, Problems problems) {
        new QuadletChecks(plan, options, problems).run();
    }

    @Override
    public List<Explanation> explanations() {
        return QuadletExplanations.all();
    }

    /** @throws InvalidSettingsException if a line would be malformed, which {@link #check} reports too */
    @Override
    public List<RenderedFile> write(Launch launch, QuadletOptions options) {
        return write(launch, options, Passages.ignored());
    }

    @Override
    public List<RenderedFile> write(Launch launch, QuadletOptions options, Passages passages) {
        LaunchPlan plan = launch.plan();
        QuadletUnit unit = UnitMapper.map(plan, options);
        InvalidSettingsException.throwIfErrors(UnitFaults.of(unit, plan));
        List<RenderedFile> files = new ArrayList<>();
        files.add(new RenderedFile(UnitMapper.name(plan) + FILE_ENDING, UnitWriter.write(unit, passages)));
        plan.attributes()
                .ifPresent(attributes -> files.add(new RenderedFile(AttributesFile.FILE_NAME, attributes.content())));
        return files;
    }

    /** Made when it is first asked for: a short run for another target does without. */
    private static final class Declared {
        static final Section<QuadletOptions> OPTIONS = QuadletOptions.section();
    }
}
