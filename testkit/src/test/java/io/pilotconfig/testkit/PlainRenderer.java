package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.testkit.Observed.Fact;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A renderer for a target that does not exist: a line per fact. Passes the contract; others break it. */
class PlainRenderer implements Renderer<PlainOptions> {
    static final Code ROOTED = Code.error("plain-rooted", "Nothing is mounted from the root of the host.");

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String summary() {
        return "a line per fact";
    }

    @Override
    public Section<PlainOptions> options() {
        return PlainOptions.SECTION;
    }

    @Override
    public void check(LaunchPlan plan, PlainOptions options, Problems problems) {
        plan.mounts().stream()
                .filter(mount -> mount.source().equals("/"))
                .forEach(mount -> problems.add(ROOTED, mount.setting(), "The root is mounted.", "mount a directory."));
    }

    @Override
    public List<Explanation> explanations() {
        return List.of(explained(ROOTED));
    }

    /** A code with the examples that are right for {@link #ROOTED}. */
    static Explanation explained(Code code) {
        String wrong = "mounts: [{ source: /, target: /host }]";
        return new Explanation(code, "All of the host would be there.", "the test", wrong, "mounts: []");
    }

    @Override
    public List<RenderedFile> write(Launch launch, PlainOptions options) {
        List<RenderedFile> files = new ArrayList<>();
        files.add(new RenderedFile("plain.txt", text(launch.plan())));
        launch.plan()
                .attributes()
                .ifPresent(attributes -> files.add(new RenderedFile(AttributesFile.FILE_NAME, attributes.content())));
        return files;
    }

    String text(LaunchPlan plan) {
        return facts(plan).stream().map(this::line).collect(Collectors.joining());
    }

    List<Fact> facts(LaunchPlan plan) {
        return Observed.of(plan).facts();
    }

    String line(Fact fact) {
        return fact.kind() + "\t" + escape(fact.name()) + "\t" + escape(fact.value()) + "\n";
    }

    String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    /** Reads back what the plain renderer writes. */
    static Observed read(Rendering rendering) {
        Observed.Builder seen = Observed.builder();
        for (String line : rendering.main().text().split("\n", -1)) {
            if (!line.isEmpty()) {
                String[] parts = line.split("\t", -1);
                seen.with(Kind.valueOf(parts[0]), Escapes.read(parts[1]), Escapes.read(parts[2]));
            }
        }
        return seen.build();
    }

    /** The place where its options stand. */
    static SettingPath path() {
        return SettingPath.of("targets", "plain");
    }
}
