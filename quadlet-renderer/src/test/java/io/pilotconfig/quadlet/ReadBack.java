package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.List;

/** A unit as its three readers take it, one after the other: podman's generator, systemd, podman. */
final class ReadBack {
    private ReadBack() {}

    /** What is started. */
    static Observed of(Rendering rendering, PodmanVersion version) {
        Observed.Builder observed = PodmanRun.of(arguments(rendering.main().text(), version));
        rendering.files().stream()
                .filter(file -> file.name().equals(AttributesFile.FILE_NAME))
                .map(RenderedFile::text)
                .forEach(content -> observed.with(Kind.ATTRIBUTES, content));
        return observed.build();
    }

    /** The words with which systemd calls podman; {@code %t/%N.cid} stands in our model for itself. */
    static List<String> arguments(String unit, PodmanVersion version) {
        String line = PodmanGenerator.execStart(unit, version).replace("%t/%N.cid", "ID");
        return SystemdCommand.arguments(line);
    }
}
