/**
 * Kubernetes manifests, read as the API server and the kubelet read them:
 * {@link io.pilotconfig.importers.kubernetes.KubernetesReader} is the front door.
 */
@NullMarked
package io.pilotconfig.importers.kubernetes;

import org.jspecify.annotations.NullMarked;
