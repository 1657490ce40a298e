package io.pilotconfig.examples;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.render.Rendering;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A program with a main method: {@code java ... PlainProgram site.yaml compose}. */
public final class PlainProgram {
    private PlainProgram() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), arguments[1], System.out, System.err));
    }

    /** Prints what starts the pilot of a file, and what there is to say of it; the exit status. */
    static int run(Path file, String target, PrintStream out, PrintStream err) throws IOException {
        Renderers renderers = Renderers.installed();
        CheckReport report = renderers.check(new SettingsChecker().check(new SettingsReader().read(file)), target);
        report.diagnostics().forEach(found -> err.print(DiagnosticText.of(found)));
        if (report.hasErrors()) {
            return 1;
        }
        Rendering rendering = renderers.require(target).render(Launch.of(report.orThrow()));
        out.print(rendering.main().text());
        return 0;
    }
}
