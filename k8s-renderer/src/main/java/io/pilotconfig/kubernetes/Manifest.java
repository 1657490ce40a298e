package io.pilotconfig.kubernetes;

import java.util.Map;
import java.util.Optional;

/**
 * The objects of a pilot, before they are text.
 *
 * @param attributes the ConfigMap with the machine attributes; empty where there are none
 * @param workload what keeps the pilot running
 */
record Manifest(Optional<ConfigMap> attributes, Workload workload) {
    /**
     * What names an object.
     *
     * @param name its name
     * @param namespace its namespace; empty: as {@code kubectl} is set
     * @param labels its labels
     * @param annotations its annotations
     */
    record Meta(String name, Optional<String> namespace, Map<String, String> labels, Map<String, String> annotations) {}

    /**
     * A ConfigMap.
     *
     * @param meta what names it
     * @param data file names to contents
     */
    record ConfigMap(Meta meta, Map<String, String> data) {}
}
