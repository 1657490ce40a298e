package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.engine.EngineSocket;
import io.pilotconfig.importers.kubernetes.Volumes.Claim;
import io.pilotconfig.importers.kubernetes.Volumes.EmptyDirectory;
import io.pilotconfig.importers.kubernetes.Volumes.Files;
import io.pilotconfig.importers.kubernetes.Volumes.Foreign;
import io.pilotconfig.importers.kubernetes.Volumes.HostPath;
import io.pilotconfig.importers.kubernetes.Volumes.OfAccount;
import io.pilotconfig.importers.kubernetes.Volumes.Volume;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import java.util.Optional;

/** Reads what a container sees of the pod's volumes. */
final class MountReader {
    private final Draft draft;
    private final Volumes volumes;
    private final FilesReader files;
    private final ScratchReader scratch;
    private boolean fuse;
    private boolean cache;
    private boolean cvmfs;

    MountReader(Draft draft, Volumes volumes) {
        this.draft = draft;
        this.volumes = volumes;
        this.files = new FilesReader(draft);
        this.scratch = new ScratchReader(draft);
    }

    /** Reads every mount of a container. */
    void read(ApiObject container) {
        container.objects("volumeMounts", ApiType.VOLUME_MOUNT).forEach(this::readMount);
        scratch.end(container.keySpan("volumeMounts"));
    }

    /** Whether the node's {@code /dev/fuse} is mounted. */
    boolean hasFuse() {
        return fuse;
    }

    /** Whether CVMFS is mounted. */
    boolean hasCvmfs() {
        return cvmfs;
    }

    /** Whether a directory of the node is mounted for the CVMFS cache. */
    boolean hasCache() {
        return cache;
    }

    /** What was found for {@code /pilot}. */
    ScratchReader scratch() {
        return scratch;
    }

    private void readMount(ApiObject mount) {
        Optional<Scalar> name = mount.required("name");
        Optional<Scalar> path = mount.required("mountPath");
        VolumeMount read = new VolumeMount(
                path.map(text -> new Scalar(Paths.normal(text.text()), false, text.span()))
                        .orElse(Scalar.of("/")),
                path.orElse(Scalar.of("/")),
                mount.text("subPath").filter(file -> !file.text().isEmpty()),
                mount.isTrue("readOnly"),
                propagation(mount),
                mount.span());
        mount.ignoreIf("recursiveReadOnly", "Disabled").end();
        if (name.isEmpty() || path.isEmpty()) {
            return;
        }
        Optional<Volume> volume = volumes.find(name.get().text());
        volume.ifPresent(found -> readMount(found, read));
        if (volume.isEmpty()) {
            draft.say(
                    ImportCodes.SYNTAX,
                    name.get().span(),
                    "The pod has no volume " + Visible.quoted(name.get().text()) + ": the API server refuses that.",
                    volumes.nearest(name.get().text())
                            .map(near -> "did you mean " + Visible.quoted(near) + "?")
                            .orElse("add it under `volumes`."));
        }
    }

    private void readMount(Volume volume, VolumeMount mount) {
        boolean isScratch = mount.path().text().equals(Paths.SCRATCH);
        if (volume instanceof Files found) {
            files.read(found, mount);
        } else if (volume instanceof HostPath host) {
            readHostPath(host, mount, isScratch);
        } else if (isScratch && scratch.take(volume)) {
            return;
        } else if (volume instanceof Claim claim && isCvmfs(mount)) {
            draft.option("cvmfsClaim", claim.name());
            add(new Scalar(Paths.CVMFS, false, claim.name().span()), mount);
        } else if (!(volume instanceof OfAccount)) {
            drop(volume, mount);
        }
    }

    private static boolean isCvmfs(VolumeMount mount) {
        return mount.path().text().equals(Paths.CVMFS) && mount.file().isEmpty();
    }

    private void readHostPath(HostPath host, VolumeMount mount, boolean isScratch) {
        String target = mount.path().text();
        String source = Paths.normal(host.path().text());
        if (EngineSocket.is(source)) {
            draft.say(
                    ImportCodes.EXCESS,
                    mount.place(),
                    "With " + Visible.quoted(source)
                            + " the pilot, and each job that breaks out of it, commands the node;" + " it is left out.",
                    "a pilot starts its jobs' containers by itself, without the node's runtime.");
            return;
        } else if (target.equals(Paths.FUSE) && source.equals(Paths.FUSE)) {
            fuse = true;
            return;
        }
        if (isScratch) {
            scratch.takeHostPath(host);
        }
        if (target.equals(Paths.TOKEN) || target.equals(Paths.TOKEN_DIRECTORY)) {
            draft.changed(
                    host.place(),
                    "In Kubernetes the settings take the token from a Secret, not from a file of the node.",
                    "make the Secret `" + Draft.DEFAULT_SECRET + "` of the file, with the key `token`.");
        }
        cache |= target.equals(Paths.CVMFS_CACHE);
        sayType(host, target);
        add(source(host, mount), mount);
    }

    private static Scalar source(HostPath host, VolumeMount mount) {
        return mount.file()
                .map(file -> new Scalar(Paths.normal(host.path().text() + "/" + file.text()), false, file.span()))
                .orElse(host.path());
    }

    private void add(Scalar source, VolumeMount mount) {
        cvmfs |= mount.path().text().equals(Paths.CVMFS);
        draft.specimen()
                .mount(new Mount(source, mount.written(), mount.readOnly(), mount.propagation(), false, mount.place()));
    }

    /** The settings want what the pilot's own mounts need to be there, and nothing of further ones. */
    private void sayType(HostPath host, String target) {
        String rendered = switch (target) {
            case Paths.SCRATCH, Paths.CVMFS, Paths.CVMFS_CACHE, Paths.CVMFS_LOGS -> "Directory";
            case Paths.CVMFS_DEFAULT_LOCAL -> "File";
            default -> "";
        };
        if (!rendered.isEmpty() && !host.type().equals(rendered)) {
            draft.adds("hostPath.type: " + rendered);
        } else if (!host.type().equals(rendered)) {
            draft.dropped(
                    host.place(),
                    "The `type` of the node's " + Visible.quoted(host.path().text()) + " is left out.",
                    host.type().endsWith("OrCreate")
                            ? "make it on each node, or the kubelet makes an empty directory of root's."
                            : "the pod starts also where it is something else.");
        }
    }

    private void drop(Volume volume, VolumeMount mount) {
        boolean cvmfs = mount.path().text().startsWith(Paths.CVMFS);
        String what = volume instanceof Foreign foreign
                ? "a volume of the kind `" + foreign.kind() + "`"
                : volume instanceof EmptyDirectory ? "an empty directory" : "a claim";
        draft.dropped(
                mount.place(),
                "What is mounted at " + Visible.quoted(mount.path().text()) + " is left out: settings cannot have "
                        + what + " there.",
                cvmfs
                        ? "name a claim with all of CVMFS as `targets.kubernetes.cvmfsClaim`, or use `mode: cvmfsexec`."
                        : "mount a directory of the node there, under `mounts`.");
    }

    /** What Kubernetes calls {@code HostToContainer} is all that a pilot needs of shared mounts. */
    private String propagation(ApiObject mount) {
        Optional<Scalar> written = mount.text("mountPropagation");
        return switch (written.map(Scalar::text).orElse("None")) {
            case "None" -> "";
            case "HostToContainer" -> "shared";
            case "Bidirectional" -> {
                draft.changed(
                        mount.keySpan("mountPropagation"),
                        "What is rendered has `HostToContainer`: the pilot sees mounts of the node, and not the other way.",
                        "a pilot needs no more.");
                yield "shared";
            }
            default -> {
                written.ifPresent(word ->
                        draft.unknownWord("mountPropagation", word, "`None`, `HostToContainer` or `Bidirectional`"));
                yield "";
            }
        };
    }
}
