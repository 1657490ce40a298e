package example.nomad;

import io.pilotconfig.core.explain.Explanation;
import java.util.List;

/** What the codes of Nomad jobs mean. */
final class NomadExplanations {
    private static final String DRIVER = "Nomad's documentation, docker task driver";

    private NomadExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        NomadCodes.COUNT,
                        "Nomad refuses the job.",
                        "Nomad's documentation, job specification",
                        "targets: { nomad: { count: 0 } }",
                        "targets: { nomad: { count: 1 } }"),
                new Explanation(
                        NomadCodes.VARIABLE_NAME,
                        "Nomad keeps the node's attributes and its own variables beside those of the task.",
                        "Nomad's source, client/taskenv",
                        "environment: { node: a1 }",
                        "environment: { NODE: a1 }"),
                new Explanation(
                        NomadCodes.NORMALIZED,
                        "HCL normalizes every text, so the program would get other bytes.",
                        "HCL's syntax-agnostic information model, \"Primitive Types\"",
                        "workDir: \"/srv/cafe\\u0301\"",
                        "workDir: \"/srv/caf\\u00e9\""),
                new Explanation(
                        NomadCodes.GPU_COUNT,
                        "Nomad places a task by the number of devices that it wants.",
                        "Nomad's documentation, device block",
                        "gpu: { vendor: nvidia, count: all }",
                        "image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release\ngpu: { vendor: nvidia, count: 2 }"),
                new Explanation(
                        NomadCodes.RELABEL,
                        "SELinux would keep the token from the pilot.",
                        DRIVER,
                        "selinux: relabel",
                        "selinux: none"),
                new Explanation(
                        NomadCodes.MEMORY,
                        "A task that takes more memory than it reserved is killed.",
                        "Nomad's documentation, resources block",
                        "targets: { nomad: {} }",
                        "limits: { memoryMb: 16000 }"),
                new Explanation(
                        NomadCodes.PULL_NEVER,
                        "The driver has no such option.",
                        DRIVER,
                        "pull: never",
                        "pull: missing"),
                new Explanation(
                        NomadCodes.SYSTEM_PATHS,
                        "The driver has no option for it, and without it an inner container cannot mount its `/proc`.",
                        DRIVER,
                        "security: { profile: recommended }",
                        "security: { profile: minimum, seccompProfile: /etc/osg/apptainer-seccomp.json }"),
                new Explanation(
                        NomadCodes.STOP_SECONDS_USELESS,
                        "HTCondor is killed 10 seconds after the stop, however long Nomad waits; the jobs are lost.",
                        DRIVER,
                        "stopSeconds: 600",
                        "stopSeconds: 15"),
                new Explanation(
                        NomadCodes.STOP_SECONDS_LOW,
                        "The container is killed before HTCondor has told the pool that its jobs end.",
                        DRIVER,
                        "stopSeconds: 5",
                        "stopSeconds: 15"));
    }
}
