package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.yaml.YamlText.Told;
import io.pilotconfig.core.yaml.YamlText.Word;
import io.pilotconfig.kubernetes.Container.EnvironmentVariable;
import io.pilotconfig.kubernetes.Container.Resource;
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
                .from(ManifestPart.RESTART_POLICY)
                .word("restartPolicy", pod.restarted() ? "Always" : "Never")
                .from(Aspect.STOP)
                .put("terminationGracePeriodSeconds", pod.graceSeconds())
                .from(ManifestPart.SERVICE_ACCOUNT)
                .maybe("serviceAccountName", scheduling.serviceAccount())
                .from(ManifestPart.ACCOUNT_TOKEN)
                .put("automountServiceAccountToken", false)
                .from(ManifestPart.SERVICE_LINKS)
                .put("enableServiceLinks", false);
        putScheduling(fields, scheduling);
        if (pod.hostNetwork()) {
            fields.from(ManifestPart.HOST_NETWORK)
                    .put("hostNetwork", true)
                    .word("dnsPolicy", "ClusterFirstWithHostNet");
        }
        if (pod.userNamespace()) {
            fields.from(ManifestPart.HOST_USERS).put("hostUsers", false);
        }
        return fields.from(ManifestPart.HEADING)
                .put("securityContext", security(pod.user()))
                .put("containers", List.of(container(pod.container()).map()))
                .put(
                        "volumes",
                        pod.volumes().stream()
                                .map(volume -> VolumeWriter.volume(volume).itemOf(volume.origin()))
                                .toList());
    }

    private static void putScheduling(Fields fields, Scheduling scheduling) {
        fields.from(ManifestPart.PULL_SECRETS)
                .some("imagePullSecrets", names(scheduling.imagePullSecrets()))
                .from(ManifestPart.PRIORITY_CLASS)
                .maybe("priorityClassName", scheduling.priorityClass())
                .from(ManifestPart.RUNTIME_CLASS)
                .maybe("runtimeClassName", scheduling.runtimeClass())
                .from(ManifestPart.NODE_SELECTOR)
                .some("nodeSelector", scheduling.nodeSelector())
                .from(ManifestPart.AFFINITY)
                .some("affinity", scheduling.affinity())
                .from(ManifestPart.TOLERATIONS)
                .some("tolerations", scheduling.tolerations());
    }

    private static List<Map<String, Object>> names(List<String> names) {
        return names.stream().map(name -> Fields.named(name).map()).toList();
    }

    private static Fields security(PodUser user) {
        Fields fields = new Fields().from(Aspect.USER).put("runAsUser", user.user());
        user.group().ifPresent(group -> fields.put("runAsGroup", group));
        return fields.put("runAsNonRoot", true).from(ManifestPart.VOLUME_GROUP).put("fsGroup", user.volumeGroup());
    }

    private static Fields container(Container container) {
        Fields fields = Fields.named(Container.NAME).from(Aspect.IMAGE).put("image", container.image());
        container.pull().ifPresent(pull -> fields.from(Aspect.PULL).word("imagePullPolicy", pull.word()));
        fields.from(Aspect.ENTRYPOINT)
                .some("command", words(container.command()))
                .from(Aspect.COMMAND)
                .some("args", words(container.arguments()))
                .from(ManifestPart.HEADING)
                .some("env", environment(container.environment()));
        if (!container.resources().isEmpty()) {
            Fields resources = resources(container.resources());
            fields.put("resources", new Fields().put("requests", resources).put("limits", resources));
        }
        if (!container.beforeStop().isEmpty()) {
            fields.from(ManifestPart.DRAIN).put("lifecycle", beforeStop(container.beforeStop()));
        }
        return fields.from(ManifestPart.HEADING)
                .put("securityContext", security(container.security()))
                .put(
                        "volumeMounts",
                        container.mounts().stream()
                                .map(mount -> mount(mount).itemOf(mount.origin()))
                                .toList());
    }

    private static Fields resources(List<Resource> resources) {
        Fields fields = new Fields();
        resources.forEach(resource -> fields.from(resource.origin()).put(resource.name(), resource.amount()));
        return fields;
    }

    private static List<String> words(List<String> words) {
        return words.stream().map(KubeletText::word).toList();
    }

    private static List<Told> environment(List<EnvironmentVariable> environment) {
        List<Told> written = new ArrayList<>(environment.size());
        Set<String> defined = new HashSet<>();
        for (EnvironmentVariable variable : environment) {
            String value = KubeletText.value(variable.value(), defined);
            written.add(Fields.named(variable.name()).put("value", value).itemOf(variable.origin()));
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
        Fields fields = new Fields().from(ManifestPart.PRIVILEGED).flag("privileged", security.privileged());
        if (security.noNewPrivileges()) {
            fields.from(Aspect.NO_NEW_PRIVILEGES).put("allowPrivilegeEscalation", false);
        }
        if (security.unmasked()) {
            fields.from(Aspect.SYSTEM_PATHS).word("procMount", "Unmasked");
        }
        fields.from(Aspect.SECCOMP).put("seccompProfile", profile(security.seccomp()));
        security.apparmor()
                .ifPresent(apparmor -> fields.from(Aspect.APPARMOR).put("appArmorProfile", profile(apparmor)));
        security.selinuxType()
                .ifPresent(type -> fields.from(Aspect.SELINUX).put("seLinuxOptions", new Fields().put("type", type)));
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
