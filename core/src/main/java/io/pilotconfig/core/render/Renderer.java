package io.pilotconfig.core.render;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the plan of a container into the text that a runtime starts it from. Implementations are stateless, thread-safe
 * and found by {@link java.util.ServiceLoader}; the same launch and options give the same bytes, whatever the machine,
 * its clock, locale and default charset.
 *
 * @param <O> the options of the target
 */
public interface Renderer<O> {
    /** The id of the target, under which its options stand in {@code targets}: lower-case letters, digits, {@code -}. */
    String id();

    /** One line about what it writes. */
    String summary();

    /** The keys that may stand under {@code targets.<id>}. */
    Section<O> options();

    /**
     * Reports what the target cannot express, as errors where the pilot would not work, and what the person should know.
     * The plan may be of settings with errors of their own.
     */
    void check(LaunchPlan plan, O options, Problems problems);

    /** The codes that {@link #check} reports, each with its explanation; it reports no others of its own. */
    default List<Explanation> explanations() {
        return List.of();
    }

    /** The files of the target, the main one first. Called only for what {@link #check} found no error in. */
    List<RenderedFile> write(Launch launch, O options);

    /**
     * Writes the files as {@link #write(Launch, Object)} does, byte for byte, and hands in what each piece of the main file's
     * text comes from, in order. A renderer that implements it can be explained; of one that does not, every line is said to
     * be the renderer's own.
     */
    default List<RenderedFile> write(Launch launch, O options, Passages passages) {
        return write(launch, options);
    }

    /**
     * Renders a launch.
     *
     * @throws InvalidSettingsException if the target cannot express it
     */
    default Rendering render(Launch launch, O options) {
        Problems problems = new Problems();
        check(launch.plan(), options, problems);
        return finish(launch, options, problems.all());
    }

    /**
     * Renders a launch with the options that its settings have for this target.
     *
     * @throws InvalidSettingsException if the target does not know an option, or cannot express the launch
     */
    default Rendering render(Launch launch) {
        Problems problems = new Problems();
        O options = options().bind(written(launch.plan()), path(), problems);
        check(launch.plan(), options, problems);
        return finish(launch, options, problems.all());
    }

    /**
     * Explains what {@link #render(Launch, Object)} writes, file by file and piece by piece.
     *
     * @throws InvalidSettingsException if the target cannot express it
     */
    default List<Passage> explain(Launch launch, O options) {
        Problems problems = new Problems();
        check(launch.plan(), options, problems);
        return passages(launch, options, problems.all());
    }

    /**
     * Explains what {@link #render(Launch)} writes, file by file and piece by piece.
     *
     * @throws InvalidSettingsException if the target does not know an option, or cannot express the launch
     */
    default List<Passage> explain(Launch launch) {
        Problems problems = new Problems();
        O options = options().bind(written(launch.plan()), path(), problems);
        check(launch.plan(), options, problems);
        return passages(launch, options, problems.all());
    }

    private List<Passage> passages(Launch launch, O options, List<Diagnostic> found) {
        InvalidSettingsException.throwIfErrors(found);
        Passages passages = Passages.noted();
        List<RenderedFile> files = write(launch, options, passages);
        List<Passage> all = new ArrayList<>(passages.of(files.get(0), launch.plan(), id()));
        for (RenderedFile file : files.subList(1, files.size())) {
            Passages further = Passages.noted();
            if (file.name().equals(AttributesFile.FILE_NAME)) {
                further.add(0, file.text().length(), Aspect.ATTRIBUTES);
            }
            all.addAll(further.of(file, launch.plan(), id()));
        }
        return List.copyOf(all);
    }

    private Rendering finish(Launch launch, O options, List<Diagnostic> found) {
        InvalidSettingsException.throwIfErrors(found);
        return new Rendering(write(launch, options), found);
    }

    private Mapping written(LaunchPlan plan) {
        return plan.targets().getOrDefault(id(), Mapping.EMPTY);
    }

    private SettingPath path() {
        return SettingPath.of(Renderers.TARGETS, id());
    }

    /** Everything that is to say about a plan and the options written for this target, errors and the rest. */
    default List<Diagnostic> findings(LaunchPlan plan) {
        Problems problems = new Problems();
        O options = options().bind(written(plan), path(), problems);
        check(plan, options, problems);
        return problems.all();
    }
}
