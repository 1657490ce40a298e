package io.pilotconfig.docker;

import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.render.RenderedFile;
import java.util.ArrayList;
import java.util.List;

/** The files of a command line: the line, and the machine attributes that it mounts. */
final class RunFiles {
    private RunFiles() {}

    static List<RenderedFile> of(String name, Engine engine, LaunchPlan plan, RunOptions options, Passages passages) {
        List<RenderedFile> files = new ArrayList<>();
        RunCommand command = new RunMapper(engine, plan, options).map();
        files.add(RenderedFile.script(name, CommandLineWriter.write(command, options.oneLine(), passages)));
        if (plan.attributes().isPresent()) {
            files.add(new RenderedFile(
                    AttributesFile.FILE_NAME, plan.attributes().get().content()));
        }
        return files;
    }
}
