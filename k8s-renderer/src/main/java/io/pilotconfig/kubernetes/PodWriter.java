package io.pilotconfig.kubernetes;

import io.pilotconfig.core.yaml.YamlText.Word;
import io.pilotconfig.kubernetes.Container.EnvironmentVariable;
import io.pilotconfig.kubernetes.Container.VolumeMount;
import io.pilotconfig.kubernetes.ContainerSecurity.Profile;
import io.pilotconfig.kubernetes.Pod.Scheduling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the fields of a pod: {@link ManifestWriter}'s continuation. */
final class PodWriter {
    private PodWriter() {}

    static Fields pod(Pod pod) {
        Scheduling scheduling = pod.scheduling();
        Fields fields = new Fields()
                .word("restartPolicy", pod.restarted() ? "Always" : "Never")
                .put("terminationGracePeriodSeconds", pod.graceSeconds())
                .maybe("serviceAccountName", scheduling.serviceAccount())
                .put("automountServiceAccountToken", false)
                .put("enableServiceLinks", false)
                .some("imagePullSecrets", names(scheduling.imagePullSecrets()))
                .maybe("priorityClassName", scheduling.priorityClass())
                .maybe("runtimeClassName", scheduling.runtimeClass())
                .some("nodeSelector", scheduling.nodeSelector())
                .some("affinity", scheduling.affinity())
                .some("tolerations", scheduling.tolerations());
        if (pod.hostNetwork()) {
            fields.put("hostNetwork", true).word("dnsPolicy", "ClusterFirstWithHostNet");
        }
        if (pod.userNamespace()) {
            fields.put("hostUsers", false);
        }
        return fields.put("securityContext", security(pod.user()))
                .put("containers", List.of(container(pod.container()).map()))
                .put(
                        "volumes",
                        pod.volumes().stream()
                                .map(volume -> VolumeWriter.volume(volume).map())
                                .toList());
    }

    private static List<Map<String, Object>> names(List<String> names) {
        return names.stream().map(name -> Fields.named(name).map()).toList();
    }

    private static Fields security(PodUser user) {
        Fields fields = new Fields().put("runAsUser", user.user());
        user.group().ifPresent(group -> fields.put("runAsGroup", group));
        return fields.put("runAsNonRoot", true).put("fsGroup", user.volumeGroup());
    }

    private static Fields container(Container container) {
        Fields fields = Fields.named(Container.NAME).put("image", container.image());
        container.pull().ifPresent(pull -> fields.word("imagePullPolicy", pull.word()));
        fields.some("command", words(container.command()))
                .some("args", words(container.arguments()))
                .some("env", environment(container.environment()));
        if (!container.resources().isEmpty()) {
            fields.put(
                    "resources",
                    new Fields().put("requests", container.resources()).put("limits", container.resources()));
        }
        if (!container.beforeStop().isEmpty()) {
            fields.put("lifecycle", beforeStop(container.beforeStop()));
        }
        return fields.put("securityContext", security(container.security()))
                .put(
                        "volumeMounts",
                        container.mounts().stream()
                                .map(mount -> mount(mount).map())
                                .toList());
    }

    private static List<String> words(List<String> words) {
        return words.stream().map(KubeletText::word).toList();
    }

    private static List<Map<String, Object>> environment(List<EnvironmentVariable> environment) {
        List<Map<String, Object>> written = new ArrayList<>(environment.size());
        Set<String> defined = new HashSet<>();
        for (EnvironmentVariable variable : environment) {
            String value = KubeletText.value(variable.value(), defined);
            written.add(Fields.named(variable.name()).put("value", value).map());
            defined.add(variable.name());
        }
        return written;
    }

    /** A hook's words are not expanded (kubelet, lifecycle/handlers.go), unlike those of the container itself. */
    private static Fields beforeStop(List<String> words) {
        Fields exec = new Fields().put("exec", new Fields().put("command", words));
        return new Fields().put("preStop", exec);
    }

    private static Fields security(ContainerSecurity security) {
        Fields fields = new Fields().flag("privileged", security.privileged());
        if (security.noNewPrivileges()) {
            fields.put("allowPrivilegeEscalation", false);
        }
        if (security.unmasked()) {
            fields.word("procMount", "Unmasked");
        }
        fields.put("seccompProfile", profile(security.seccomp()));
        security.apparmor().ifPresent(apparmor -> fields.put("appArmorProfile", profile(apparmor)));
        security.selinuxType().ifPresent(type -> fields.put("seLinuxOptions", new Fields().put("type", type)));
        return fields;
    }

    private static Fields profile(Profile profile) {
        if (profile instanceof Profile.Localhost localhost) {
            return new Fields().word("type", "Localhost").put("localhostProfile", localhost.name());
        }
        return new Fields().word("type", profile instanceof Profile.Unconfined ? "Unconfined" : "RuntimeDefault");
    }

    private static Fields mount(VolumeMount mount) {
        Fields fields = Fields.named(mount.volume())
                .put("mountPath", mount.path())
                .maybe("subPath", mount.file())
                .flag("readOnly", mount.readOnly());
        return mount.fromHost() ? fields.put("mountPropagation", new Word("HostToContainer")) : fields;
    }
}
