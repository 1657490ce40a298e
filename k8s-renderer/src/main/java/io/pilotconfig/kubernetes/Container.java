package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A container.
 *
 * @param image its image
 * @param pull when the image is pulled
 * @param command the program instead of the image's entrypoint; empty: the image's own
 * @param arguments the words instead of the image's command; empty: the image's own
 * @param environment its variables, in order
 * @param resources what it gets and may not exceed
 * @param beforeStop the program that runs before a stop; empty: none
 * @param security what separates it from the node
 * @param mounts what it sees of the pod's volumes
 */
record Container(
        String image,
        Optional<ImagePull> pull,
        List<String> command,
        List<String> arguments,
        List<EnvironmentVariable> environment,
        List<Resource> resources,
        List<String> beforeStop,
        ContainerSecurity security,
        List<VolumeMount> mounts) {
    /** The name of the container in its pod. */
    static final String NAME = "pilot";

    /** When an image is pulled. */
    enum ImagePull {
        ALWAYS("Always"),
        IF_NOT_PRESENT("IfNotPresent"),
        NEVER("Never");

        private final String word;

        ImagePull(String word) {
            this.word = word;
        }

        /** The word in a manifest. */
        String word() {
            return word;
        }
    }

    /**
     * A variable.
     *
     * @param origin what it comes from
     * @param name its name
     * @param value its value, as it is to arrive
     */
    record EnvironmentVariable(Origin origin, String name, String value) {}

    /**
     * An amount of something that the node has.
     *
     * @param origin what it comes from
     * @param name what it is an amount of
     * @param amount how much
     */
    record Resource(Origin origin, String name, String amount) {}

    /**
     * A volume of the pod, as the container sees it.
     *
     * @param origin what it comes from
     * @param volume the name of the volume
     * @param path where it is seen
     * @param file the only file of the volume that is seen; empty: the whole volume
     * @param readOnly whether it may only be read
     * @param fromHost whether mounts that the node makes in it later are seen
     */
    record VolumeMount(
            Origin origin, String volume, String path, Optional<String> file, boolean readOnly, boolean fromHost) {}
}
