package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes settings of the mounts of a container: what the pilot has a place for by that place, the others as they are. */
final class MountSettler {
    private final Specimen specimen;
    private final Reading reading;
    private final Draft draft;
    private final List<Node> further = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();
    private boolean relabelled;

    MountSettler(Specimen specimen, Reading reading, Draft draft) {
        this.specimen = specimen;
        this.reading = reading;
        this.draft = draft;
    }

    /** Whether CVMFS of the host is mounted. */
    static boolean hasCvmfs(Specimen specimen) {
        return sourceOf(Paths.CVMFS, specimen).isPresent();
    }

    /** What of the host is mounted at a path; empty for nothing. */
    static Optional<Scalar> sourceOf(String target, Specimen specimen) {
        return specimen.mounts().stream()
                .filter(mount -> Paths.normal(mount.target().text()).equals(target))
                .map(Mount::source)
                .findFirst();
    }

    void settle() {
        specimen.mounts().forEach(this::add);
        if (!draft.has("attributesFile")) {
            attributes().ifPresent(this::put);
        }
        specimen.part(Part.SCRATCH).ifPresent(path -> draft.put(path, "workDir"));
        if (!further.isEmpty()) {
            draft.put(
                    new Sequence(further, further.get(0).span()), further.get(0).span(), "mounts");
        }
        if (relabelled) {
            draft.put("relabel", specimen.mounts().get(0).span(), "selinux");
        }
    }

    private void add(Mount mount) {
        String target = Paths.normal(mount.target().text());
        if (targets.add(target)) {
            add(mount, target);
        } else {
            reading.findings()
                    .add(
                            ImportCodes.SYNTAX,
                            mount.target().span(),
                            "Something is mounted at " + Visible.quoted(target) + " already: a path has one mount.",
                            "leave one of the two out.");
        }
    }

    private void add(Mount mount, String target) {
        switch (target) {
            case Paths.TOKEN -> own(mount, "token");
            case Paths.SCRATCH -> own(mount, "workDir");
            case Paths.CVMFS -> {
                draft.put("bind-mount", mount.span(), "cvmfs", "mode");
                draft.put(mount.source(), "cvmfs", "hostPath");
            }
            case Paths.CVMFS_DEFAULT_LOCAL -> ofCvmfsexec(mount, "defaultLocal");
            case Paths.CVMFS_CACHE -> ofCvmfsexec(mount, "cacheDir");
            case Paths.CVMFS_LOGS -> ofCvmfsexec(mount, "logDir");
            case Paths.ATTRIBUTES -> attributes(mount);
            case Paths.OPENCL_VENDORS -> openCl(mount);
            default -> further(mount);
        }
    }

    private void own(Mount mount, String... setting) {
        relabelled |= mount.relabelled();
        draft.put(mount.source(), setting);
    }

    private void ofCvmfsexec(Mount mount, String key) {
        if (draft.get("cvmfs", "repos").isPresent()) {
            own(mount, "cvmfs", key);
        } else {
            further(mount);
        }
    }

    /** Where the content is known, attributes are settings; else their file is a mount like others. */
    private void attributes(Mount mount) {
        if (attributes().isPresent()) {
            own(mount, "attributesFile");
            put(attributes().get());
        } else {
            further(mount);
            reading.findings()
                    .add(
                            ImportCodes.ASSUMED,
                            SettingPath.of("attributes"),
                            mount.span(),
                            "The machine attributes in "
                                    + Visible.quoted(mount.source().text())
                                    + " are not known here; the file is mounted as it is.",
                            "put its lines under `attributes` to have them checked.");
        }
    }

    private Optional<Map<String, Scalar>> attributes() {
        return specimen.part(Part.ATTRIBUTES).flatMap(AttributeLines::read).filter(attributes -> !attributes.isEmpty());
    }

    private void put(Map<String, Scalar> attributes) {
        attributes.forEach((name, value) -> draft.put(value, "attributes", name));
    }

    /** A GPU brings the mount along. */
    private void openCl(Mount mount) {
        boolean usual = mount.readOnly() && mount.source().text().equals(Paths.OPENCL_VENDORS);
        if (specimen.part(Part.GPUS).isEmpty() || !usual) {
            further(mount);
        }
    }

    private void further(Mount mount) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        put(entries, "source", mount.source());
        put(entries, "target", mount.target());
        if (mount.readOnly()) {
            put(entries, "readOnly", new Scalar("true", true, mount.span()));
        }
        further.add(new Mapping(entries, mount.span()));
    }

    private static void put(Map<String, Mapping.Entry> entries, String key, Scalar value) {
        entries.put(key, new Mapping.Entry(new Scalar(key, false, value.span()), value));
    }
}
