package io.pilotconfig.consumers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pilot on its way from the text of its settings to a running container, as the command would take it. */
final class Pilot {
    private static final SettingsReader READER = new SettingsReader();
    private static final SettingsChecker CHECKER = new SettingsChecker();
    private static final Renderers RENDERERS = Renderers.installed();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Engine engine;
    private final Workspace workspace;
    private final LaunchPlan plan;

    private Pilot(Engine engine, Workspace workspace, LaunchPlan plan) {
        this.engine = engine;
        this.workspace = workspace;
        this.plan = plan;
    }

    /** Renders settings, in which {@code /HOST} is the workspace, and puts the files there. */
    static Pilot of(Engine engine, Workspace workspace, String settings) {
        Launch launch = launch(engine.id(), settings.replace("/HOST/", workspace.path() + "/"));
        render(engine.id(), launch).files().forEach(file -> workspace.write(file.name(), file.text()));
        return new Pilot(engine, workspace, launch.plan());
    }

    /** Renders settings that are given as a tree of maps and lists: JSON, in which any text can be written. */
    static Pilot of(Engine engine, Workspace workspace, Map<String, ?> settings) {
        return of(engine, workspace, json(settings));
    }

    /** The line that starts a pilot. */
    static RenderedFile line(String target, Map<String, ?> settings) {
        return render(target, launch(target, json(settings))).main();
    }

    /** What the settings are refused for, by the checker or by the renderer. */
    static List<Code> refusals(String target, Map<String, ?> settings) {
        return check(target, json(settings)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    /** What settings that were built in code are rendered to; empty where they are refused. */
    static Optional<Rendering> rendering(String target, PilotSettings settings) {
        CheckReport report = RENDERERS.check(CHECKER.check(settings), target);
        return report.hasErrors() ? Optional.empty() : Optional.of(render(target, Launch.of(report.orThrow())));
    }

    private static String json(Map<String, ?> settings) {
        try {
            return MAPPER.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static CheckReport check(String target, String settings) {
        return RENDERERS.check(CHECKER.check(READER.read("settings.yaml", settings)), target);
    }

    private static Launch launch(String target, String settings) {
        return Launch.of(check(target, settings).orThrow());
    }

    private static Rendering render(String target, Launch launch) {
        return RENDERERS.require(target).render(launch);
    }

    /** What the settings mean. */
    LaunchPlan plan() {
        return plan;
    }

    /** Runs the file that was written: {@code sh docker-run.sh}. */
    Program.Outcome run(Shell shell) {
        return Program.of(shell.command(engine.fileName()))
                .in(workspace.path())
                .with(Engine.environment())
                .run();
    }

    /** What the container saw after {@code sh docker-run.sh}. */
    Report report() {
        return report(Shell.SH);
    }

    /** What the container saw. */
    Report report(Shell shell) {
        return Report.in(run(shell).orFail().out());
    }

    /** What the container saw after {@code sh < docker-run.sh}. */
    Report reportPiped(Shell shell) {
        return Report.in(Program.of(shell.command())
                .in(workspace.path())
                .with(Engine.environment())
                .reading(workspace.path().resolve(engine.fileName()))
                .run()
                .orFail()
                .out());
    }
}
