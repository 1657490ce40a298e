package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a kubelet would start from a rendering that the API server has taken. */
final class PodObserver {
    private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/pilot";

    private final Observed.Builder observed = Observed.builder();
    private final List<HasMetadata> objects;
    private final PodTemplateSpec template;
    private final PodSpec pod;
    private final Container container;

    private PodObserver(Rendering rendering) {
        objects = ManifestReader.read(rendering.main().text());
        objects.forEach(ApiServer::admit);
        assertThat(objects.stream().map(HasMetadata::getKind)).doesNotHaveDuplicates();
        template = ApiServer.template(objects.get(objects.size() - 1));
        pod = template.getSpec();
        container = pod.getContainers().get(0);
    }

    static Observed read(Rendering rendering) {
        PodObserver observer = new PodObserver(rendering);
        observer.readPod();
        observer.readSecurity(observer.container.getSecurityContext());
        observer.readResources();
        observer.container.getVolumeMounts().forEach(observer::readMount);
        return observer.observed.build();
    }

    private void readPod() {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        String user = pod.getSecurityContext().getRunAsUser().toString();
        Long group = pod.getSecurityContext().getRunAsGroup();
        boolean hostNetwork = Boolean.TRUE.equals(pod.getHostNetwork());
        assertThat(pod.getDnsPolicy()).isEqualTo(hostNetwork ? "ClusterFirstWithHostNet" : null);
        observed.with(Kind.NAME, objects.get(objects.size() - 1).getMetadata().getName())
                .with(Kind.IMAGE, container.getImage())
                .with(
                        Kind.PULL,
                        Optional.ofNullable(container.getImagePullPolicy()).map(PodObserver::pull))
                .with(Kind.USER, group == null ? user : user + ":" + group)
                .with(Kind.STOP_SECONDS, pod.getTerminationGracePeriodSeconds().toString())
                .flag(Kind.HOST_NETWORK, hostNetwork)
                .command(Kubelet.words(container.getArgs(), container));
        Kubelet.words(container.getCommand(), container).forEach(word -> observed.with(Kind.ENTRYPOINT, word));
        Kubelet.environment(container).forEach(observed::variable);
    }

    private static String pull(String policy) {
        return switch (policy) {
            case "Always" -> "always";
            case "IfNotPresent" -> "missing";
            default -> "never";
        };
    }

    private void readSecurity(SecurityContext security) {
        boolean privileged = Boolean.TRUE.equals(security.getPrivileged());
        observed.flag(Kind.SYSTEM_PATHS_UNMASKED, privileged || "Unmasked".equals(security.getProcMount()))
                .flag(Kind.NO_NEW_PRIVILEGES, Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()))
                .flag(
                        Kind.SELINUX_DISABLED,
                        security.getSeLinuxOptions() != null
                                && security.getSeLinuxOptions().getType().equals("spc_t"))
                .with(
                        Kind.SECCOMP,
                        Optional.ofNullable(security.getSeccompProfile().getLocalhostProfile())
                                .orElse("unconfined"));
        Optional.ofNullable(security.getAppArmorProfile())
                .ifPresent(profile -> observed.with(
                        Kind.APPARMOR,
                        switch (profile.getType()) {
                            case "Unconfined" -> "unconfined";
                            case "RuntimeDefault" -> "runtime/default";
                            default -> profile.getLocalhostProfile();
                        }));
        Optional.ofNullable(template.getMetadata().getAnnotations().get(APP_ARMOR))
                .ifPresent(profile -> observed.with(Kind.APPARMOR, profile.replaceFirst("^localhost/", "")));
    }

    private void readResources() {
        Map<String, Quantity> limits = container.getResources() == null
                ? Map.of()
                : container.getResources().getLimits();
        limits.forEach((name, quantity) -> {
            switch (name) {
                case "cpu" -> observed.with(Kind.CPUS, quantity.toString());
                case "memory" ->
                    observed.with(Kind.MEMORY_MIB, quantity.toString().replaceFirst("Mi$", ""));
                case "nvidia.com/gpu" -> observed.with(Kind.GPUS, quantity.toString());
                case "ephemeral-storage" -> assertThat(quantity.toString()).isNotEqualTo("0");
                default -> {
                    assertThat(quantity.toString()).isEqualTo("1");
                    observed.with(Kind.DEVICE, "/dev/fuse", "true");
                }
            }
        });
    }

    private void readMount(VolumeMount mount) {
        Volume volume = pod.getVolumes().stream()
                .filter(candidate -> candidate.getName().equals(mount.getName()))
                .findFirst()
                .orElseThrow();
        boolean readOnly = Boolean.TRUE.equals(mount.getReadOnly());
        boolean shared = "HostToContainer".equals(mount.getMountPropagation());
        if (volume.getConfigMap() != null) {
            ConfigMap map = (ConfigMap) objects.get(0);
            assertThat(map.getMetadata().getName())
                    .isEqualTo(volume.getConfigMap().getName());
            assertThat(mount.getMountPath()).isEqualTo("/etc/osg/extra-attributes.cfg");
            observed.with(Kind.ATTRIBUTES, map.getData().get(mount.getSubPath()));
        } else if (volume.getHostPath() != null
                && "CharDevice".equals(volume.getHostPath().getType())) {
            assertThat(container.getSecurityContext().getPrivileged()).isTrue();
            observed.with(Kind.DEVICE, mount.getMountPath(), "true");
        } else if (volume.getSecret() != null) {
            readToken(volume, mount);
        } else {
            observed.mount(source(volume), mount.getMountPath(), readOnly, shared, false);
        }
    }

    /** A file of a Secret belongs to root and to fsGroup; the pilot's user is in that group. */
    private void readToken(Volume volume, VolumeMount mount) {
        var item = volume.getSecret().getItems().get(0);
        assertThat(volume.getSecret().getDefaultMode() & 0044).isEqualTo(0040);
        assertThat(pod.getSecurityContext().getFsGroup()).isPositive();
        observed.mount(
                volume.getSecret().getSecretName() + "/" + item.getKey(),
                mount.getMountPath() + "/" + item.getPath(),
                true,
                false,
                false);
    }

    private static String source(Volume volume) {
        if (volume.getHostPath() != null) {
            return volume.getHostPath().getPath();
        } else if (volume.getEmptyDir() != null) {
            return "empty " + volume.getEmptyDir().getSizeLimit();
        } else if (volume.getPersistentVolumeClaim() != null) {
            return "claim " + volume.getPersistentVolumeClaim().getClaimName();
        }
        var claim = volume.getEphemeral().getVolumeClaimTemplate().getSpec();
        return "new " + claim.getResources().getRequests().get("storage") + " " + claim.getStorageClassName();
    }
}
