package io.pilotconfig.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pod with one container.
 *
 * @param restarted whether its container is started again when it ends
 * @param graceSeconds how long a stop may take
 * @param hostNetwork whether it uses the node's network
 * @param userNamespace whether it has users of its own
 * @param user the user it runs as
 * @param scheduling where it runs
 * @param container its container
 * @param volumes its volumes
 */
record Pod(
        boolean restarted,
        int graceSeconds,
        boolean hostNetwork,
        boolean userNamespace,
        PodUser user,
        Scheduling scheduling,
        Container container,
        List<Volume> volumes) {

    /**
     * Where a pod runs, and on whose behalf.
     *
     * @param serviceAccount the name of its ServiceAccount
     * @param imagePullSecrets names of Secrets with access to the image
     * @param priorityClass the name of its PriorityClass
     * @param runtimeClass the name of its RuntimeClass
     * @param nodeSelector labels of the node
     * @param affinity its affinity, a tree
     * @param tolerations its tolerations, trees
     */
    record Scheduling(
            Optional<String> serviceAccount,
            List<String> imagePullSecrets,
            Optional<String> priorityClass,
            Optional<String> runtimeClass,
            Map<String, String> nodeSelector,
            Map<String, Object> affinity,
            List<Map<String, Object>> tolerations) {}
}
