package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.kubernetes.Volumes.Claim;
import io.pilotconfig.importers.kubernetes.Volumes.EmptyDirectory;
import io.pilotconfig.importers.kubernetes.Volumes.Files;
import io.pilotconfig.importers.kubernetes.Volumes.Foreign;
import io.pilotconfig.importers.kubernetes.Volumes.HostPath;
import io.pilotconfig.importers.kubernetes.Volumes.NewClaim;
import io.pilotconfig.importers.kubernetes.Volumes.Volume;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a volume of a pod holds. */
final class VolumeReader {
    private VolumeReader() {}

    /** What a volume holds; a volume that says nothing is an empty directory. */
    static Volume read(ApiObject volume) {
        Span place = volume.span();
        Optional<Volume> known = hostPath(volume, place)
                .or(() -> emptyDirectory(volume, place))
                .or(() -> secret(volume, place))
                .or(() -> configMap(volume, place))
                .or(() -> claim(volume, place))
                .or(() -> volume.object("ephemeral", ApiType.EPHEMERAL).map(VolumeReader::ephemeral))
                .or(() -> projected(volume, place));
        Volume read = known.orElseGet(() -> foreign(volume, place));
        volume.end();
        return read;
    }

    private static Optional<Volume> hostPath(ApiObject volume, Span place) {
        return volume.object("hostPath", ApiType.HOST_PATH).flatMap(host -> {
            String type = host.text("type").map(Scalar::text).orElse("");
            Optional<Scalar> path = host.required("path");
            host.end();
            return path.map(written -> new HostPath(written, type, place));
        });
    }

    private static Optional<Volume> emptyDirectory(ApiObject volume, Span place) {
        return volume.object("emptyDir", ApiType.EMPTY_DIRECTORY).map(directory -> {
            boolean inMemory = directory
                    .text("medium")
                    .filter(medium -> medium.text().equals("Memory"))
                    .isPresent();
            Optional<Amount> size = directory.amount("sizeLimit");
            directory.end();
            return new EmptyDirectory(size, inMemory, place);
        });
    }

    private static Optional<Volume> secret(ApiObject volume, Span place) {
        return volume.object("secret", ApiType.SECRET_VOLUME).flatMap(secret -> {
            Optional<Scalar> name = secret.required("secretName");
            Map<String, Scalar> items = items(secret);
            secret.ignore("defaultMode", "optional").end();
            return name.map(written -> new Files(true, written, items, place));
        });
    }

    private static Optional<Volume> configMap(ApiObject volume, Span place) {
        return volume.object("configMap", ApiType.CONFIG_MAP_VOLUME).flatMap(map -> {
            Optional<Scalar> name = map.required("name");
            Map<String, Scalar> items = items(map);
            map.ignore("defaultMode", "optional").end();
            return name.map(written -> new Files(false, written, items, place));
        });
    }

    /** A projected volume that holds the files of a single Secret. */
    private static Optional<Volume> projected(ApiObject volume, Span place) {
        return volume.object("projected", ApiType.PROJECTED).map(projected -> {
            List<ApiObject> sources = projected.objects("sources", ApiType.PROJECTION);
            projected.ignore("defaultMode").end();
            Optional<ApiObject> secret =
                    sources.size() == 1 ? sources.get(0).object("secret", ApiType.PROJECTED_SECRET) : Optional.empty();
            Optional<Scalar> name = secret.flatMap(found -> found.required("name"));
            Map<String, Scalar> items = secret.map(VolumeReader::items).orElse(Map.of());
            secret.ifPresent(found -> found.ignore("optional").end());
            return name.isPresent() ? new Files(true, name.get(), items, place) : new Foreign("projected", place);
        });
    }

    private static Map<String, Scalar> items(ApiObject files) {
        Map<String, Scalar> items = new LinkedHashMap<>();
        for (ApiObject item : files.objects("items", ApiType.KEY_TO_PATH)) {
            Optional<Scalar> key = item.required("key");
            Optional<Scalar> path = item.required("path");
            item.ignore("mode").end();
            if (key.isPresent() && path.isPresent()) {
                items.put(path.get().text(), key.get());
            }
        }
        return items;
    }

    private static Optional<Volume> claim(ApiObject volume, Span place) {
        return volume.object("persistentVolumeClaim", ApiType.CLAIM_VOLUME).flatMap(claim -> {
            Optional<Scalar> name = claim.required("claimName");
            boolean readOnly = claim.isTrue("readOnly");
            claim.end();
            return name.map(written -> new Claim(written, readOnly, place));
        });
    }

    private static Volume ephemeral(ApiObject ephemeral) {
        Optional<ApiObject> template = ephemeral.object("volumeClaimTemplate", ApiType.CLAIM_TEMPLATE);
        ephemeral.end();
        template.ifPresent(found -> found.ignore("metadata"));
        return template.map(found -> claim(found, false))
                .orElseGet(() -> new NewClaim(Optional.empty(), Optional.empty(), false, ephemeral.span()));
    }

    /** A claim that is made for each pod, by itself or by a StatefulSet. */
    static Volume claim(ApiObject template, boolean lasting) {
        Optional<ApiObject> spec = template.object("spec", ApiType.CLAIM);
        template.ignore("apiVersion", "kind", "status").end();
        Optional<Scalar> storageClass = spec.flatMap(claim -> claim.text("storageClassName"));
        Optional<ApiObject> resources = spec.flatMap(claim -> claim.object("resources", ApiType.RESOURCES));
        Optional<Amount> size = resources
                .flatMap(found -> found.object("requests", ApiType.STORAGE))
                .flatMap(found -> found.amount("storage"));
        resources.ifPresent(found -> found.ignore("claims").end());
        spec.ifPresent(claim ->
                claim.ignore("accessModes").ignoreIf("volumeMode", "Filesystem").end());
        return new NewClaim(size, storageClass, lasting, template.span());
    }

    /** A volume of a kind that settings do not have; one without any is an empty directory. */
    private static Volume foreign(ApiObject volume, Span place) {
        for (String kind : ApiType.VOLUME.fields()) {
            if (!kind.equals("name") && volume.has(kind)) {
                volume.ignore(kind);
                return new Foreign(kind, place);
            }
        }
        return new EmptyDirectory(Optional.empty(), false, place);
    }
}
