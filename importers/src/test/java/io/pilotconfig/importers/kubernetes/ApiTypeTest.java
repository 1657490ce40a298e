package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.EphemeralVolumeSource;
import io.fabric8.kubernetes.api.model.ExecAction;
import io.fabric8.kubernetes.api.model.HostPathVolumeSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.LifecycleHandler;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectFieldSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimSpec;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ProjectedVolumeSource;
import io.fabric8.kubernetes.api.model.ResourceFieldSelector;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SELinuxOptions;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.apps.DaemonSetSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.apps.DeploymentStrategy;
import io.fabric8.kubernetes.api.model.apps.ReplicaSetSpec;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fields are those of Kubernetes' own types. */
final class ApiTypeTest {
    private static final Map<ApiType, Class<?>> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(ApiType.WORKLOAD, Deployment.class),
            Map.entry(ApiType.CONFIG_MAP, ConfigMap.class),
            Map.entry(ApiType.SECRET, Secret.class),
            Map.entry(ApiType.METADATA, ObjectMeta.class),
            Map.entry(ApiType.DEPLOYMENT, DeploymentSpec.class),
            Map.entry(ApiType.DAEMON_SET, DaemonSetSpec.class),
            Map.entry(ApiType.STATEFUL_SET, StatefulSetSpec.class),
            Map.entry(ApiType.REPLICA_SET, ReplicaSetSpec.class),
            Map.entry(ApiType.JOB, JobSpec.class),
            Map.entry(ApiType.CRON_JOB, CronJobSpec.class),
            Map.entry(ApiType.TEMPLATE, PodTemplateSpec.class),
            Map.entry(ApiType.STRATEGY, DeploymentStrategy.class),
            Map.entry(ApiType.SELECTOR, LabelSelector.class),
            Map.entry(ApiType.POD, PodSpec.class),
            Map.entry(ApiType.REFERENCE, LocalObjectReference.class),
            Map.entry(ApiType.POD_SECURITY, PodSecurityContext.class),
            Map.entry(ApiType.CONTAINER, Container.class),
            Map.entry(ApiType.CONTAINER_SECURITY, SecurityContext.class),
            Map.entry(ApiType.PROFILE, AppArmorProfile.class),
            Map.entry(ApiType.SELINUX, SELinuxOptions.class),
            Map.entry(ApiType.CAPABILITIES, Capabilities.class),
            Map.entry(ApiType.RESOURCES, ResourceRequirements.class),
            Map.entry(ApiType.LIFECYCLE, Lifecycle.class),
            Map.entry(ApiType.HANDLER, LifecycleHandler.class),
            Map.entry(ApiType.EXEC, ExecAction.class),
            Map.entry(ApiType.VARIABLE, EnvVar.class),
            Map.entry(ApiType.VALUE_SOURCE, EnvVarSource.class),
            Map.entry(ApiType.KEY_REFERENCE, ConfigMapKeySelector.class),
            Map.entry(ApiType.FIELD_REFERENCE, ObjectFieldSelector.class),
            Map.entry(ApiType.RESOURCE_REFERENCE, ResourceFieldSelector.class),
            Map.entry(ApiType.VARIABLES_SOURCE, EnvFromSource.class),
            Map.entry(ApiType.OPTIONAL_REFERENCE, ConfigMapEnvSource.class),
            Map.entry(ApiType.VOLUME, Volume.class),
            Map.entry(ApiType.HOST_PATH, HostPathVolumeSource.class),
            Map.entry(ApiType.EMPTY_DIRECTORY, EmptyDirVolumeSource.class),
            Map.entry(ApiType.SECRET_VOLUME, SecretVolumeSource.class),
            Map.entry(ApiType.CONFIG_MAP_VOLUME, ConfigMapVolumeSource.class),
            Map.entry(ApiType.KEY_TO_PATH, KeyToPath.class),
            Map.entry(ApiType.CLAIM_VOLUME, PersistentVolumeClaimVolumeSource.class),
            Map.entry(ApiType.EPHEMERAL, EphemeralVolumeSource.class),
            Map.entry(ApiType.CLAIM_TEMPLATE, PersistentVolumeClaim.class),
            Map.entry(ApiType.CLAIM, PersistentVolumeClaimSpec.class),
            Map.entry(ApiType.PROJECTED, ProjectedVolumeSource.class),
            Map.entry(ApiType.PROJECTION, VolumeProjection.class),
            Map.entry(ApiType.PROJECTED_SECRET, SecretProjection.class),
            Map.entry(ApiType.VOLUME_MOUNT, VolumeMount.class)));

    /** The amounts of a claim are a map, of which one key means something. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STORAGE")
    void fieldsAreThoseOfKubernetes(ApiType type) {
        Class<?> own = TYPES.get(type);

        assertThat(own).as("the type of Kubernetes for %s", type).isNotNull();
        assertThat(type.fields())
                .containsExactlyInAnyOrder(
                        own.getAnnotation(JsonPropertyOrder.class).value());
    }
}
