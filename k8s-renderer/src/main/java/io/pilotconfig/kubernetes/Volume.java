package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Origin;
import java.util.Optional;

/**
 * A volume of a pod.
 *
 * @param origin what it comes from
 * @param name its name
 * @param source what it holds
 */
record Volume(Origin origin, String name, Source source) {
    /** What a volume holds. */
    sealed interface Source {}

    /**
     * One key of a Secret as a file.
     *
     * @param secret the name of the Secret
     * @param key the key
     * @param file the name of the file
     * @param mode the mode of the file
     */
    record SecretFile(String secret, String key, String file, int mode) implements Source {}

    /**
     * The files of a ConfigMap.
     *
     * @param name the name of the ConfigMap
     */
    record ConfigFiles(String name) implements Source {}

    /**
     * A directory in the node's ephemeral storage.
     *
     * @param sizeLimit what it may hold
     */
    record EmptyDir(String sizeLimit) implements Source {}

    /**
     * A file or directory of the node.
     *
     * @param path its path
     * @param type what has to be there; empty: anything
     */
    record HostPath(String path, Optional<HostType> type) implements Source {}

    /**
     * A volume that is made for each pod.
     *
     * @param size how big it is
     * @param storageClass its class; empty: the cluster's default
     */
    record ClaimTemplate(String size, Optional<String> storageClass) implements Source {}

    /**
     * A volume that is there already.
     *
     * @param claim the name of the claim
     */
    record Claim(String claim) implements Source {}

    /** What has to be at a path of the node, or the pod does not start. */
    enum HostType {
        DIRECTORY("Directory"),
        FILE("File"),
        CHARACTER_DEVICE("CharDevice");

        private final String word;

        HostType(String word) {
            this.word = word;
        }

        /** The word in a manifest. */
        String word() {
            return word;
        }
    }
}
