package io.pilotconfig.importers;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.core.source.Utf8Text;
import io.pilotconfig.core.write.SettingsWriter;
import io.pilotconfig.importers.settle.Comparison;
import io.pilotconfig.importers.settle.Settler;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.LaunchReader;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads launch configurations that exist already, as their consumers read them, and makes settings of them:
 *
 * <pre>{@code
 * Importers importers = new Importers(new SettingsChecker(), Renderers.installed());
 * Imported imported = importers.read("docker", "start-pilot.sh", text, ImportOptions.DEFAULTS);
 * imported.text().ifPresent(System.out::print);
 * }</pre>
 *
 * Nothing of what is read is executed. Thread-safe.
 */
public final class Importers {
    /** The most bytes that a launch configuration may have. */
    public static final int MOST_BYTES = SettingsReader.MOST_BYTES;

    private final SettingsChecker checker;
    private final Renderers renderers;

    /**
     * Importers whose settings are checked.
     *
     * @param checker by these rules
     * @param renderers and by what these renderers have to say, each about its own target
     */
    public Importers(SettingsChecker checker, Renderers renderers) {
        this.checker = checker;
        this.renderers = renderers;
    }

    /** What can be read, in order. */
    public static List<String> sources() {
        return List.copyOf(Readers.NAMES);
    }

    /** What the codes mean that are said of launch configurations. */
    public static Explanations explanations() {
        return Explanations.of(ImportExplanations.all());
    }

    /**
     * Reads a stream up to its end, or just past the limit of size; does not close it.
     *
     * @param source one of {@link #sources}
     * @param name what diagnostics call the launch configuration, {@code -} for standard input
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if there is no such source
     */
    public Imported read(String source, String name, InputStream in, ImportOptions options) throws IOException {
        LaunchReader reader = Readers.require(source);
        byte[] bytes = Utf8Text.beginning(in, MOST_BYTES);
        if (bytes.length > MOST_BYTES) {
            return failed(new SourceText(name, "")
                    .locate(
                            Diagnostic.of(
                                    ImportCodes.TOO_LARGE,
                                    SettingPath.ROOT,
                                    "A launch configuration may have 1 MiB at most.",
                                    "check that this is the right file."),
                            new Span(0, 0)));
        }
        Utf8Text text = Utf8Text.decode(name, bytes);
        return text.problem().isPresent() ? failed(text.problem().get()) : read(source, reader, text.source(), options);
    }

    /**
     * Reads a text.
     *
     * @param source one of {@link #sources}
     * @param name what diagnostics call the launch configuration
     * @throws IllegalArgumentException if there is no such source
     */
    public Imported read(String source, String name, String text, ImportOptions options) {
        return read(source, Readers.require(source), new SourceText(name, text), options);
    }

    private Imported read(String id, LaunchReader reader, SourceText source, ImportOptions options) {
        Findings findings = new Findings(source);
        Reading reading = new Reading(source, options, findings);
        Optional<Specimen> specimen = reader.read(reading);
        return specimen.isPresent()
                ? settle(id, specimen.get(), reading)
                : new Imported(checker.check(unread(findings.all())), Optional.empty(), Map.of());
    }

    private Imported failed(Diagnostic diagnostic) {
        return new Imported(checker.check(unread(List.of(diagnostic))), Optional.empty(), Map.of());
    }

    private static ReadSettings unread(List<Diagnostic> found) {
        return new ReadSettings(Optional.empty(), Optional.empty(), found);
    }

    private Imported settle(String id, Specimen specimen, Reading reading) {
        Settler.Settled settled = Settler.settle(specimen, reading);
        Places places = new Places(reading.source(), settled.tree());
        ReadSettings read = new SettingsReader().read(settled.tree(), places, List.of());
        Findings findings = reading.findings();
        Map<String, String> container = Map.of();
        if (read.settings().isPresent() && read.diagnostics().isEmpty()) {
            LaunchPlan plan = LaunchPlan.of(read.settings().get());
            Comparison comparison = new Comparison(specimen, plan);
            container = comparison.described();
            comparison.report(settled.told(), findings);
        }
        SettingsAt settings = new SettingsAt(settled.tree());
        List<Diagnostic> all = new ArrayList<>(findings.all(settings::at));
        all.addAll(read.diagnostics());
        CheckReport report = checker.check(new ReadSettings(read.settings(), read.sources(), all));
        CheckReport checked = renderers.check(report);
        Optional<String> text = checked.hasErrors()
                ? Optional.empty()
                : checked.settings()
                        .map(made -> SettingsWriter.write(
                                made, comments(id, reading.source().name(), settled.comments())));
        return new Imported(checked, text, container);
    }

    private static Map<SettingPath, List<String>> comments(
            String source, String name, Map<SettingPath, List<String>> remarks) {
        Map<SettingPath, List<String>> comments = new LinkedHashMap<>(remarks);
        String file = name.equals("-") ? "standard input" : name;
        comments.put(SettingPath.ROOT, List.of("From " + file + ", by `pilotconfig import " + source + "`."));
        return comments;
    }
}
