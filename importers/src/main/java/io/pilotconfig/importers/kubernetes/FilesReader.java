package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.importers.kubernetes.ManifestObjects.ConfigMap;
import io.pilotconfig.importers.kubernetes.Volumes.Files;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what of ConfigMaps and Secrets a container sees as files: the token and the machine attributes. */
final class FilesReader {
    private static final String TOKEN_FILE = Paths.TOKEN.substring(Paths.TOKEN_DIRECTORY.length() + 1);

    private final Draft draft;

    FilesReader(Draft draft) {
        this.draft = draft;
    }

    void read(Files files, VolumeMount mount) {
        if (files.secret()) {
            readSecret(files, mount);
        } else {
            readConfigMap(files, mount);
        }
    }

    /** The key of the token, if the mount is where the pilot looks for it. */
    private void readSecret(Files files, VolumeMount mount) {
        Map<String, Scalar> seen = seen(files, mount, secretKeys(files));
        Optional<Scalar> key = Optional.ofNullable(seen.get(Paths.TOKEN));
        boolean directory = mount.path().text().equals(Paths.TOKEN_DIRECTORY);
        if (key.isPresent()) {
            draft.token(files.name(), key.get());
        } else if (directory && seen.size() == 1) {
            draft.token(files.name(), seen.values().iterator().next());
        } else if (directory && seen.isEmpty()) {
            draft.token(files.name(), new Scalar(TOKEN_FILE, false, files.name().span()));
        } else {
            draft.dropped(
                    mount.place(),
                    "The files of the Secret " + Visible.quoted(files.name().text()) + " at "
                            + Visible.quoted(mount.path().text()) + " are left out.",
                    "a pilot needs one Secret, that of its token.");
            return;
        }
        if (seen.size() > 1) {
            draft.dropped(
                    mount.place(),
                    "Of the files of the Secret " + Visible.quoted(files.name().text())
                            + " the pilot gets the token only.",
                    "");
        }
    }

    private Set<String> secretKeys(Files files) {
        return draft.objects()
                .secret(files.name().text())
                .map(ManifestObjects.Secret::keys)
                .orElse(Set.of());
    }

    private void readConfigMap(Files files, VolumeMount mount) {
        Optional<ConfigMap> map = draft.objects().configMap(files.name().text());
        Map<String, Scalar> seen =
                seen(files, mount, map.map(found -> found.data().keySet()).orElse(Set.of()));
        Optional<Scalar> key = Optional.ofNullable(seen.get(Paths.ATTRIBUTES));
        if (map.isPresent() && key.isPresent()) {
            map.get()
                    .text(key.get().text())
                    .ifPresentOrElse(content -> takeAttributes(content, mount), () -> sayNoFile(key.get()));
        } else if (key.isPresent()) {
            draft.say(
                    ImportCodes.COMPANION,
                    files.name().span(),
                    "The ConfigMap " + Visible.quoted(files.name().text())
                            + " with the machine attributes is not in this file.",
                    "put it into the same file, as `kubectl get configmap -o yaml` prints it, behind a line `---`.");
        }
        if (key.isEmpty() || seen.size() > 1) {
            draft.dropped(
                    mount.place(),
                    "The files of the ConfigMap " + Visible.quoted(files.name().text()) + " at "
                            + Visible.quoted(mount.path().text()) + " are left out.",
                    "put them on each node, and mount them under `mounts`, or as `cvmfs.defaultLocal`.");
        }
    }

    /** Elsewhere the same content is a file of the host. */
    private void takeAttributes(Scalar content, VolumeMount mount) {
        Scalar file = new Scalar(PilotSettings.DEFAULT_ATTRIBUTES_FILE, false, mount.place());
        Scalar target = new Scalar(Paths.ATTRIBUTES, false, mount.place());
        draft.specimen().with(Part.ATTRIBUTES, content).mount(new Mount(file, target, true, "", false, mount.place()));
    }

    private void sayNoFile(Scalar key) {
        draft.say(
                ImportCodes.COMPANION,
                key.span(),
                "The ConfigMap has no key " + Visible.quoted(key.text()) + ".",
                "write the key that it has.");
    }

    /** The paths that the container sees, and the key behind each. */
    private static Map<String, Scalar> seen(Files files, VolumeMount mount, Set<String> keys) {
        Map<String, Scalar> seen = new LinkedHashMap<>();
        String at = mount.path().text();
        if (mount.file().isPresent()) {
            Scalar file = mount.file().get();
            seen.put(at, files.items().getOrDefault(file.text(), file));
        } else if (files.items().isEmpty()) {
            keys.forEach(key ->
                    seen.put(at + "/" + key, new Scalar(key, false, files.name().span())));
        } else {
            files.items().forEach((path, key) -> seen.put(at + "/" + path, key));
        }
        return seen;
    }
}
