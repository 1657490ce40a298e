/**
 * Kubernetes manifests that run a pilot: {@link io.pilotconfig.kubernetes.KubernetesRenderer} is the front door,
 * {@link io.pilotconfig.kubernetes.KubernetesOptions} its options. A {@code Manifest} is the typed target, and
 * {@code ManifestWriter} the only place that makes text of it.
 */
@NullMarked
package io.pilotconfig.kubernetes;

import org.jspecify.annotations.NullMarked;
