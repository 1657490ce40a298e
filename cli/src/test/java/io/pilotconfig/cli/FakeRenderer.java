package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.List;
import java.util.function.Supplier;

/** Writes what it is told to. */
record FakeRenderer(String id, Supplier<List<RenderedFile>> files) implements Renderer<String> {
    private static final Section<String> OPTIONS = Section.of(StringBuilder::new, StringBuilder::toString)
            .key("colour", Shape.text(), StringBuilder::append, "of the container; default grey")
            .required("weight", Shape.wholeNumber(), (text, number) -> text.append(number), 0, "in tonnes")
            .end();

    private static final Code HEAVY = Code.warning("too-heavy", "A container is light.");

    /** Two targets, of which {@code ship} writes two files. */
    static Renderers fleet() {
        return Renderers.of(List.of(writing("ship", "deck.txt", "d\u00fcck\n", "hold.txt", "hold\n"), writing("car")));
    }

    /** The same, and a car that has a file. */
    static Renderers quietFleet() {
        return Renderers.of(List.of(
                writing("ship", "deck.txt", "d\u00fcck\n", "hold.txt", "hold\n"), writing("car", "car.txt", "car\n")));
    }

    /** One target with files of these names and texts. */
    static FakeRenderer writing(String id, String... namesAndTexts) {
        RenderedFile[] files = new RenderedFile[namesAndTexts.length / 2];
        for (int i = 0; i < files.length; i++) {
            files[i] = new RenderedFile(namesAndTexts[2 * i], namesAndTexts[2 * i + 1]);
        }
        return new FakeRenderer(id, () -> List.of(files));
    }

    @Override
    public String summary() {
        return "a " + id;
    }

    @Override
    public Section<String> options() {
        return OPTIONS;
    }

    @Override
    public void check(LaunchPlan plan, String options, Problems problems) {
        if (options.startsWith("9")) {
            problems.add(HEAVY, SettingPath.of("targets", id, "weight"), "It is heavy.", "");
        }
    }

    @Override
    public List<RenderedFile> write(Launch launch, String options) {
        return files.get();
    }
}
