package example.nomad;

import example.nomad.JsonText.Told;
import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Isolation;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Pull;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.render.StopSeconds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Maps a plan to the tree of a Nomad job. What is text to Nomad stays as it is; what Nomad takes for a template goes
 * through {@link TaskVariable} or {@link HclTemplate}.
 */
final class JobMapper {
    static final int MEMORY_MB = 4096;

    private static final String NAME = "ospool-pilot";
    private static final String TASK = "pilot";
    private static final long NANOSECONDS = 1_000_000_000L;
    private static final String NO_PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";

    private final LaunchPlan plan;
    private final NomadOptions options;

    JobMapper(LaunchPlan plan, NomadOptions options) {
        this.plan = plan;
        this.options = options;
    }

    Map<String, Object> job() {
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("ID", new Told(Aspect.NAME, plan.name().orElse(NAME)));
        job.put("Name", new Told(Aspect.NAME, plan.name().orElse(NAME)));
        options.namespace().ifPresent(namespace -> job.put("Namespace", namespace));
        job.put("Type", "service");
        job.put("Datacenters", options.datacenters());
        job.put("TaskGroups", List.of(group()));
        return Map.of("Job", job);
    }

    private Map<String, Object> group() {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("Name", TASK);
        group.put("Count", options.count());
        group.put("Tasks", List.of(task()));
        return group;
    }

    private Map<String, Object> task() {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("Name", TASK);
        task.put("Driver", "docker");
        task.put("User", new Told(Aspect.USER, plan.user()));
        task.put("KillTimeout", new Told(Aspect.STOP, plan.stopSeconds().orElse(StopSeconds.ENOUGH) * NANOSECONDS));
        task.put("Meta", TaskVariable.META);
        task.put("Env", environment());
        task.put("Config", config());
        task.put("Resources", resources());
        return task;
    }

    private Map<String, Object> environment() {
        Map<String, Object> environment = new LinkedHashMap<>();
        plan.environment()
                .forEach(variable ->
                        environment.put(variable.name(), new Told(variable, TaskVariable.of(variable.value()))));
        if (plan.isolation().systemPathsUnmasked()) {
            environment.putIfAbsent(NO_PID_NAMESPACES, new Told(Aspect.SYSTEM_PATHS, "True"));
        }
        return environment;
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("image", new Told(Aspect.IMAGE, HclTemplate.of(plan.image())));
        plan.pull().ifPresent(pull -> config.put("force_pull", new Told(Aspect.PULL, pull == Pull.ALWAYS)));
        plan.entrypoint()
                .ifPresent(program ->
                        config.put("entrypoint", new Told(Aspect.ENTRYPOINT, List.of(HclTemplate.of(program)))));
        if (!plan.command().isEmpty()) {
            config.put(
                    "args",
                    new Told(
                            Aspect.COMMAND,
                            plan.command().stream().map(HclTemplate::of).toList()));
        }
        if (plan.hostNetwork()) {
            config.put("network_mode", new Told(Aspect.NETWORK, "host"));
        }
        config.put("security_opt", securityOptions(plan.isolation()));
        config.put("mount", plan.mounts().stream().map(JobMapper::mount).toList());
        if (!plan.devices().isEmpty()) {
            config.put(
                    "devices",
                    plan.devices().stream()
                            .map(device -> new Told(device, Map.of("host_path", device.path())))
                            .toList());
        }
        plan.limits().pids().ifPresent(pids -> config.put("pids_limit", new Told(Aspect.PIDS, pids)));
        plan.limits()
                .openFiles()
                .ifPresent(files -> config.put(
                        "ulimit", new Told(Aspect.OPEN_FILES, List.of(Map.of("nofile", files + ":" + files)))));
        return config;
    }

    private static List<Told> securityOptions(Isolation isolation) {
        List<Told> securityOptions = new ArrayList<>();
        String seccomp = isolation.seccompProfile().orElse("unconfined");
        securityOptions.add(new Told(Aspect.SECCOMP, "seccomp=" + HclTemplate.of(seccomp)));
        if (isolation.noNewPrivileges()) {
            securityOptions.add(new Told(Aspect.NO_NEW_PRIVILEGES, "no-new-privileges"));
        }
        isolation
                .apparmor()
                .ifPresent(profile ->
                        securityOptions.add(new Told(Aspect.APPARMOR, "apparmor=" + HclTemplate.of(profile))));
        if (isolation.selinuxDisabled()) {
            securityOptions.add(new Told(Aspect.SELINUX, "label=disable"));
        }
        return securityOptions;
    }

    private static Told mount(Mount mount) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "bind");
        map.put("source", HclTemplate.of(mount.source()));
        map.put("target", HclTemplate.of(mount.target()));
        map.put("readonly", mount.readOnly());
        if (mount.shared()) {
            map.put("bind_options", Map.of("propagation", "shared"));
        }
        return new Told(mount, map);
    }

    private Map<String, Object> resources() {
        ResourceLimits limits = plan.limits();
        Map<String, Object> resources = new LinkedHashMap<>();
        limits.cpus().ifPresent(cpus -> resources.put("Cores", new Told(Aspect.CPUS, cpus)));
        long memory = limits.memoryMib().orElse(options.memoryMb().orElse(MEMORY_MB));
        resources.put("MemoryMB", new Told(Aspect.MEMORY, memory));
        plan.gpus()
                .ifPresent(gpus -> gpus.count()
                        .ifPresent(count -> resources.put("Devices", new Told(Aspect.GPUS, List.of(gpus(count))))));
        return resources;
    }

    private static Map<String, Object> gpus(int count) {
        Map<String, Object> gpus = new LinkedHashMap<>();
        gpus.put("Name", "nvidia/gpu");
        gpus.put("Count", count);
        return gpus;
    }
}
