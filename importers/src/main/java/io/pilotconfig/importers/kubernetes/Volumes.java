package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The volumes of a pod by their names. */
final class Volumes {
    private static final int MOST_LIKELY = 50;
    private static final String TOKEN_OF_ACCOUNT = "kube-api-access-";

    private final Map<String, Volume> volumes = new LinkedHashMap<>();

    /** What a volume holds. */
    sealed interface Volume {
        /** Where it stands. */
        Span place();
    }

    /**
     * A file or directory of the node.
     *
     * @param path its path
     * @param type what has to be there; the empty text: anything
     * @param place where it stands
     */
    record HostPath(Scalar path, String type, Span place) implements Volume {}

    /**
     * A directory that ends with the pod.
     *
     * @param size its size
     * @param inMemory whether it lies in memory
     * @param place where it stands
     */
    record EmptyDirectory(Optional<Amount> size, boolean inMemory, Span place) implements Volume {}

    /**
     * A volume that is made for each pod.
     *
     * @param size its size
     * @param storageClass its class
     * @param lasting whether it outlives the pod
     * @param place where it stands
     */
    record NewClaim(Optional<Amount> size, Optional<Scalar> storageClass, boolean lasting, Span place)
            implements Volume {}

    /**
     * A volume that is there already.
     *
     * @param name the name of its claim
     * @param readOnly whether it may only be read
     * @param place where it stands
     */
    record Claim(Scalar name, boolean readOnly, Span place) implements Volume {}

    /**
     * The files of a ConfigMap or a Secret.
     *
     * @param secret whether it is a Secret
     * @param name its name
     * @param items file names to keys; empty: each key is a file of its name
     * @param place where it stands
     */
    record Files(boolean secret, Scalar name, Map<String, Scalar> items, Span place) implements Volume {}

    /**
     * What the kubelet gives a pod of its ServiceAccount.
     *
     * @param place where it stands
     */
    record OfAccount(Span place) implements Volume {}

    /**
     * Anything else.
     *
     * @param kind its field, such as {@code nfs}
     * @param place where it stands
     */
    record Foreign(String kind, Span place) implements Volume {}

    /** The volumes that a pod lists. */
    static Volumes of(List<ApiObject> listed, List<ApiObject> claims) {
        Volumes volumes = new Volumes();
        claims.forEach(claim -> claim.object("metadata", ApiType.METADATA)
                .flatMap(metadata -> metadata.text("name"))
                .ifPresent(name -> volumes.volumes.put(name.text(), VolumeReader.claim(claim, true))));
        for (ApiObject volume : listed) {
            volume.required("name").ifPresent(name -> {
                Volume read = VolumeReader.read(volume);
                boolean ofAccount = name.text().startsWith(TOKEN_OF_ACCOUNT);
                volumes.volumes.put(name.text(), ofAccount ? new OfAccount(volume.span()) : read);
            });
        }
        return volumes;
    }

    /** The volume of a name. */
    Optional<Volume> find(String name) {
        return Optional.ofNullable(volumes.get(name));
    }

    /** The name that was most likely meant. */
    Optional<String> nearest(String name) {
        return NearestName.of(name, volumes.keySet().stream().limit(MOST_LIKELY).toList());
    }
}
