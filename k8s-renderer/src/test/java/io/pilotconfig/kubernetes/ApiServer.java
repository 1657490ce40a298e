package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the API server checks beyond the types, as far as a pilot can come near it: Kubernetes' {@code
 * pkg/apis/core/validation} and its neighbours for apps and batch. Written from there, not from the renderer.
 */
final class ApiServer {
    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
    private static final String NAME_PART = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
    private static final String STORAGE = "[0-9]+(\\.[0-9]+)?([KMGTPE]i|[kMGTPE])?";

    private ApiServer() {}

    /** The pods of a workload. */
    static PodTemplateSpec template(HasMetadata workload) {
        if (workload instanceof Deployment deployment) {
            return deployment.getSpec().getTemplate();
        } else if (workload instanceof DaemonSet daemonSet) {
            return daemonSet.getSpec().getTemplate();
        } else if (workload instanceof Job job) {
            return job.getSpec().getTemplate();
        }
        return ((CronJob) workload).getSpec().getJobTemplate().getSpec().getTemplate();
    }

    /** Fails where the API server would refuse an object. */
    static void admit(HasMetadata object) {
        assertThat(object.getMetadata().getName()).matches(SUBDOMAIN).hasSizeLessThanOrEqualTo(253);
        Optional.ofNullable(object.getMetadata().getNamespace())
                .ifPresent(name -> assertThat(name).matches(LABEL).hasSizeLessThanOrEqualTo(63));
        checkLabels(object.getMetadata().getLabels());
        object.getMetadata().getAnnotations().keySet().forEach(ApiServer::checkQualified);
        if (!object.getKind().equals("ConfigMap")) {
            PodTemplateSpec template = template(object);
            checkWorkload(object, template);
            checkLabels(template.getMetadata().getLabels());
            template.getMetadata().getAnnotations().keySet().forEach(ApiServer::checkQualified);
            checkPod(template.getSpec());
        }
    }

    private static void checkWorkload(HasMetadata workload, PodTemplateSpec template) {
        String restart = template.getSpec().getRestartPolicy();
        Map<String, String> labels = template.getMetadata().getLabels();
        if (workload instanceof Deployment deployment) {
            assertThat(restart).isEqualTo("Always");
            assertThat(deployment.getSpec().getReplicas()).isNotNegative();
            assertThat(labels)
                    .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
        } else if (workload instanceof DaemonSet daemonSet) {
            assertThat(restart).isEqualTo("Always");
            assertThat(labels)
                    .containsAllEntriesOf(daemonSet.getSpec().getSelector().getMatchLabels());
        } else if (workload instanceof Job job) {
            assertThat(restart).isIn("Never", "OnFailure");
            assertThat(job.getSpec().getParallelism()).isNotNegative();
            assertThat(job.getSpec().getSelector()).isNull();
        } else if (workload instanceof CronJob cronJob) {
            assertThat(restart).isIn("Never", "OnFailure");
            assertThat(workload.getMetadata().getName()).hasSizeLessThanOrEqualTo(52);
            assertThat(cronJob.getSpec().getConcurrencyPolicy()).isIn("Allow", "Forbid", "Replace");
            assertThat(cronJob.getSpec().getSchedule()).isNotBlank();
        }
        assertThat(workload.getMetadata().getName()).matches(LABEL).hasSizeLessThanOrEqualTo(63);
    }

    private static void checkPod(PodSpec pod) {
        assertThat(pod.getTerminationGracePeriodSeconds()).isNotNegative();
        pod.getVolumes().forEach(ApiServer::checkVolume);
        assertThat(pod.getVolumes().stream().map(Volume::getName)).doesNotHaveDuplicates();
        pod.getContainers().forEach(container -> checkContainer(pod, container));
        if (Boolean.FALSE.equals(pod.getHostUsers())) {
            assertThat(pod.getHostNetwork())
                    .as("hostNetwork with hostUsers: false")
                    .isNotEqualTo(true);
        }
        assertThat(pod.getSecurityContext().getRunAsUser()).isBetween(0L, (1L << 31) - 1);
        pod.getTolerations().forEach(toleration -> {
            assertThat(toleration.getEffect()).isIn(null, "NoSchedule", "PreferNoSchedule", "NoExecute");
            if (toleration.getTolerationSeconds() != null) {
                assertThat(toleration.getEffect()).isEqualTo("NoExecute");
            }
            if (toleration.getKey() == null) {
                assertThat(toleration.getOperator()).isEqualTo("Exists");
            }
        });
    }

    private static void checkContainer(PodSpec pod, Container container) {
        assertThat(container.getName()).matches(LABEL);
        assertThat(container.getImage())
                .isNotBlank()
                .isEqualTo(container.getImage().strip());
        assertThat(container.getImagePullPolicy()).isIn(null, "Always", "IfNotPresent", "Never");
        container
                .getEnv()
                .forEach(variable -> assertThat(variable.getName()).isNotEmpty().doesNotContain("="));
        assertThat(container.getVolumeMounts().stream().map(VolumeMount::getMountPath))
                .doesNotHaveDuplicates();
        for (VolumeMount mount : container.getVolumeMounts()) {
            assertThat(pod.getVolumes().stream().map(Volume::getName)).contains(mount.getName());
            assertThat(mount.getMountPath()).startsWith("/").doesNotContain(":");
            assertThat(mount.getMountPropagation()).isIn(null, "None", "HostToContainer");
        }
        Map<String, Quantity> requests = container.getResources() == null
                ? Map.of()
                : container.getResources().getRequests();
        Map<String, Quantity> limits = container.getResources() == null
                ? Map.of()
                : container.getResources().getLimits();
        assertThat(requests).isEqualTo(limits);
        limits.forEach((name, quantity) -> {
            checkQualified(name);
            assertThat(quantity.toString()).matches(name.contains("/") ? "[0-9]+" : STORAGE);
        });
        checkSecurity(pod, container.getSecurityContext());
    }

    private static void checkSecurity(PodSpec pod, SecurityContext security) {
        boolean privileged = Boolean.TRUE.equals(security.getPrivileged());
        if ("Unmasked".equals(security.getProcMount())) {
            assertThat(pod.getHostUsers())
                    .as("hostUsers must be false to use Unmasked")
                    .isEqualTo(false);
        }
        if (privileged) {
            assertThat(security.getAllowPrivilegeEscalation()).isNotEqualTo(false);
        }
        assertThat("Localhost".equals(security.getSeccompProfile().getType()))
                .isEqualTo(security.getSeccompProfile().getLocalhostProfile() != null);
        Optional.ofNullable(security.getSeccompProfile().getLocalhostProfile())
                .ifPresent(path -> checkRelative(List.of(path)));
        Optional.ofNullable(security.getAppArmorProfile()).ifPresent(profile -> {
            assertThat(profile.getType()).isIn("Localhost", "RuntimeDefault", "Unconfined");
            assertThat("Localhost".equals(profile.getType())).isEqualTo(profile.getLocalhostProfile() != null);
        });
    }

    private static void checkVolume(Volume volume) {
        assertThat(volume.getName()).matches(LABEL).hasSizeLessThanOrEqualTo(63);
        Optional.ofNullable(volume.getHostPath()).ifPresent(host -> {
            assertThat(host.getPath()).isNotEmpty();
            assertThat(host.getPath().split("/")).doesNotContain("..");
            assertThat(host.getType()).isIn(null, "Directory", "File", "CharDevice");
        });
        Optional.ofNullable(volume.getSecret()).ifPresent(secret -> {
            assertThat(secret.getDefaultMode()).isBetween(0, 0777);
            assertThat(secret.getSecretName()).matches(SUBDOMAIN);
            secret.getItems().forEach(item -> {
                assertThat(item.getKey()).matches("[-._a-zA-Z0-9]+").doesNotStartWith("..");
                checkRelative(List.of(item.getPath()));
            });
        });
        Optional.ofNullable(volume.getEphemeral()).ifPresent(ephemeral -> {
            var claim = ephemeral.getVolumeClaimTemplate().getSpec();
            assertThat(claim.getAccessModes()).containsExactly("ReadWriteOnce");
            assertThat(claim.getResources().getRequests().get("storage").toString())
                    .matches(STORAGE);
        });
    }

    private static void checkRelative(List<String> paths) {
        for (String path : paths) {
            assertThat(path).isNotEmpty().doesNotStartWith("/");
            assertThat(path.split("/")).doesNotContain("..");
        }
    }

    private static void checkLabels(Map<String, String> labels) {
        labels.forEach((key, value) -> {
            checkQualified(key);
            assertThat(value).matches("(" + NAME_PART + ")?").hasSizeLessThanOrEqualTo(63);
        });
    }

    private static void checkQualified(String key) {
        int slash = key.indexOf('/');
        assertThat(key.substring(slash + 1)).matches(NAME_PART).hasSizeLessThanOrEqualTo(63);
        if (slash >= 0) {
            assertThat(key.substring(0, slash)).matches(SUBDOMAIN).hasSizeLessThanOrEqualTo(253);
        }
    }
}
