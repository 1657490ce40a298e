package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.engine.EngineSocket;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Optional;

/** Collects the mounts of a container, however they are written. */
final class MountCollector {
    private static final String NOTHING_FOR_A_PILOT = "remove it: a pilot starts no containers of the host's engine.";

    private final Gathering gathering;

    MountCollector(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Adds a mount of a path of the host, unless it is wrong or more than a pilot needs. */
    void add(Mount mount) {
        Scalar target = mount.target();
        if (!target.text().startsWith("/")) {
            gathering.wrong(target.span(), "A path in the container begins with `/`.", "write the whole path.");
        } else if (EngineSocket.is(mount.source().text())) {
            gathering.excess(
                    mount.span(),
                    "The engine's socket makes a pilot, and so every job, master of the host; it is left out.",
                    NOTHING_FOR_A_PILOT);
        } else {
            gathering.specimen().mount(mount);
            if (Paths.normal(target.text()).equals(Paths.ATTRIBUTES)) {
                readAttributes(mount.source());
            }
        }
    }

    /** Says why the source is none of a mount of the host's; true where it is one. */
    boolean isOnHost(Scalar source, Scalar target) {
        String path = source.text();
        if (path.startsWith("/")) {
            return true;
        } else if (path.startsWith(".") || path.contains("/")) {
            gathering.add(
                    ImportCodes.ENVIRONMENT,
                    source.span(),
                    "The path is seen from the directory in which the line runs, which is not known.",
                    "write the whole path, beginning with `/`.");
        } else {
            dropVolume(source.span(), target.text());
        }
        return false;
    }

    /** Says that a volume of the engine is left out. */
    void dropVolume(Span span, String target) {
        gathering.dropped(
                span,
                "A volume of " + gathering.engine().program() + " at " + Visible.quoted(target)
                        + " has no place in the settings, and is left out.",
                "mount a directory of the host there, by its whole path.");
    }

    private void readAttributes(Scalar source) {
        Optional<String> content = gathering.reading().attributes(source.text());
        if (content.isPresent()) {
            gathering.with(Part.ATTRIBUTES, new Scalar(content.get(), false, source.span()));
        } else {
            gathering.add(
                    ImportCodes.COMPANION,
                    source.span(),
                    "The file of machine attributes cannot be read: " + Visible.quoted(source.text()) + ".",
                    "put a copy named `" + AttributesFile.FILE_NAME + "` beside the file that is imported.");
        }
    }
}
