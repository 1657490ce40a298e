package io.pilotconfig.importers.compose;

import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.engine.EngineSocket;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Optional;

/** Reads the volumes of a service, in the short and the long syntax. */
final class VolumeReader {
    private static final List<String> KEYS =
            List.of("type", "source", "target", "read_only", "consistency", "bind", "volume", "tmpfs", "image");
    private static final List<String> BIND_KEYS = List.of("propagation", "create_host_path", "recursive", "selinux");
    private static final List<String> TYPES = List.of("bind", "volume", "tmpfs", "cluster", "npipe", "image");
    private static final String DIRECTORY = "name a directory of the host as `workDir`, or under `mounts`.";

    private final ComposeFile file;
    private final Values values;

    VolumeReader(ComposeFile file) {
        this.file = file;
        this.values = file.values();
    }

    void read(Node volumes) {
        for (Node volume : values.list("volumes", volumes)) {
            if (volume instanceof Mapping mapping) {
                readLong(mapping);
            } else {
                values.text("volumes", volume)
                        .flatMap(text -> VolumeText.read(text, values))
                        .ifPresent(this::add);
            }
        }
    }

    private void readLong(Mapping volume) {
        values.checkKeys("volumes", volume, KEYS);
        String type = volume.get("type")
                .flatMap(node -> values.text("type", node))
                .map(Scalar::text)
                .orElse("");
        if (!TYPES.contains(type)) {
            values.refuse(
                    "type", volume.get("type").orElse(volume), "`bind`, `volume` or `tmpfs`", "write `type: bind`.");
        } else if (!type.equals("bind")) {
            values.dropped("A volume of the type `" + type + "`", volume.span(), DIRECTORY);
        } else {
            Optional<Scalar> source = text(volume, "source");
            Optional<Scalar> target = text(volume, "target");
            if (source.isPresent() && target.isPresent()) {
                add(bind(volume, source.get(), target.get()));
            } else {
                values.refuse("volumes", volume, "a `source` and a `target`", "write both.");
            }
        }
    }

    private Mount bind(Mapping volume, Scalar source, Scalar target) {
        Optional<Mapping> bind = volume.get("bind").flatMap(node -> values.mapping("bind", node));
        bind.ifPresent(mapping -> values.checkKeys("bind", mapping, BIND_KEYS));
        bind.flatMap(mapping -> mapping.get("recursive"))
                .ifPresent(
                        node -> values.dropped("`recursive`", node.span(), "leave it out: docker's default is used."));
        Optional<Scalar> selinux = bind.flatMap(mapping -> text(mapping, "selinux"));
        selinux.filter(label -> label.text().equals("Z")).ifPresent(this::sharedLabel);
        return new Mount(
                source,
                target,
                volume.get("read_only")
                        .map(node -> values.flag("read_only", node))
                        .orElse(false),
                bind.flatMap(mapping -> text(mapping, "propagation"))
                        .map(Scalar::text)
                        .orElse(""),
                selinux.isPresent(),
                volume.span());
    }

    private void sharedLabel(Scalar label) {
        values.report(
                ImportCodes.CHANGED,
                label.span(),
                "`Z` becomes `z`: the settings give a mount a label that containers share.",
                "leave it so unless other containers must be kept away.");
    }

    private Optional<Scalar> text(Mapping mapping, String key) {
        return mapping.get(key).flatMap(node -> values.text(key, node));
    }

    private void add(Mount mount) {
        if (mount.source().text().isEmpty()) {
            values.dropped("A volume without a source", mount.span(), DIRECTORY);
        } else if (EngineSocket.is(mount.source().text())) {
            values.report(
                    ImportCodes.EXCESS,
                    mount.span(),
                    "This hands the host over to the pilot and to whoever breaks out of a job; it is left out.",
                    "a pilot starts its jobs' containers by itself, without docker.");
        } else {
            HostPath.absolute(mount.source(), values).ifPresent(source -> addBind(from(source, mount)));
        }
    }

    private static Mount from(Scalar source, Mount mount) {
        return new Mount(
                source, mount.target(), mount.readOnly(), mount.propagation(), mount.relabelled(), mount.span());
    }

    private void addBind(Mount mount) {
        String target = mount.target().text();
        if (!target.startsWith("/")) {
            values.refuse("target", mount.target(), "a path from `/` on", "write it in full.");
        } else {
            file.specimen().mount(mount);
            if (Paths.normal(target).equals(Paths.ATTRIBUTES)) {
                file.reading().attributes(mount.source().text()).ifPresent(content -> addAttributes(mount, content));
            }
        }
    }

    private void addAttributes(Mount mount, String content) {
        file.specimen()
                .with(Part.ATTRIBUTES, content, mount.span())
                .option("attributes", mount.span(), new Scalar("file", false, mount.span()));
    }
}
