package io.pilotconfig.kubernetes;

import io.pilotconfig.core.yaml.YamlText.Word;
import io.pilotconfig.kubernetes.Volume.Claim;
import io.pilotconfig.kubernetes.Volume.ClaimTemplate;
import io.pilotconfig.kubernetes.Volume.ConfigFiles;
import io.pilotconfig.kubernetes.Volume.EmptyDir;
import io.pilotconfig.kubernetes.Volume.HostPath;
import io.pilotconfig.kubernetes.Volume.SecretFile;
import java.util.List;

/** Writes the fields of a volume: {@link PodWriter}'s continuation. */
final class VolumeWriter {
    private VolumeWriter() {}

    static Fields volume(Volume volume) {
        Fields fields = Fields.named(volume.name());
        Volume.Source source = volume.source();
        if (source instanceof SecretFile secret) {
            return fields.put("secret", secret(secret));
        } else if (source instanceof ConfigFiles files) {
            return fields.put("configMap", Fields.named(files.name()));
        } else if (source instanceof EmptyDir directory) {
            return fields.put(
                    "emptyDir", new Fields().from(ManifestPart.SCRATCH_SIZE).put("sizeLimit", directory.sizeLimit()));
        } else if (source instanceof HostPath host) {
            return fields.put("hostPath", hostPath(host));
        } else if (source instanceof ClaimTemplate template) {
            return fields.put("ephemeral", new Fields().put("volumeClaimTemplate", template(template)));
        } else if (source instanceof Claim claim) {
            return fields.put("persistentVolumeClaim", new Fields().put("claimName", claim.claim()));
        }
        throw new IllegalArgumentException(source.getClass() + " is no source of a volume");
    }

    /** The mode stands in decimal: readers of YAML 1.1 and 1.2 take {@code 0440} for different numbers. */
    private static Fields secret(SecretFile secret) {
        Fields item = new Fields().put("key", secret.key()).put("path", secret.file());
        return new Fields()
                .put("secretName", secret.secret())
                .put("defaultMode", secret.mode())
                .from(ManifestPart.TOKEN_KEY)
                .put("items", List.of(item.map()));
    }

    private static Fields hostPath(HostPath host) {
        Fields fields = new Fields().put("path", host.path());
        host.type().ifPresent(type -> fields.word("type", type.word()));
        return fields;
    }

    private static Fields template(ClaimTemplate template) {
        Fields spec = new Fields()
                .put("accessModes", List.of(new Word("ReadWriteOnce")))
                .from(ManifestPart.STORAGE_CLASS)
                .maybe("storageClassName", template.storageClass())
                .from(ManifestPart.SCRATCH_SIZE)
                .put("resources", new Fields().put("requests", new Fields().put("storage", template.size())));
        return new Fields().put("spec", spec);
    }
}
