package io.pilotconfig.core.launch;

/**
 * The file of extra machine attributes, which the caller puts on the host or a target carries along.
 *
 * @param hostPath where it lies on the host
 * @param target where the pilot reads it
 * @param content lines {@code NAME = expression}
 */
public record AttributesFile(String hostPath, String target, String content) {
    /** The name of the file among those that a renderer writes. */
    public static final String FILE_NAME = "extra-attributes.cfg";
}
