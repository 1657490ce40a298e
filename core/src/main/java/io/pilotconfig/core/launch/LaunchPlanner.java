package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;
import io.pilotconfig.core.settings.Selinux;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Plans the container for settings. One planner, one plan. */
final class LaunchPlanner {
    /** What the pilot itself needs beside the jobs (document: {@code --memory} is MEMORY + 100 MB). */
    private static final long HEAD_ROOM_MIB = 100;

    private final PilotSettings settings;
    private final boolean minimum;
    private final boolean relabel;
    private final List<Variable> environment = new ArrayList<>();
    private final List<Mount> mounts = new ArrayList<>();
    private final List<Device> devices = new ArrayList<>();

    LaunchPlanner(PilotSettings settings) {
        this.settings = settings;
        this.minimum = settings.security().profile() == SecurityProfile.MINIMUM;
        this.relabel = settings.selinux() == Selinux.RELABEL;
    }

    LaunchPlan plan() {
        addReference();
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            addCvmfsexec(exec);
        }
        addLimits();
        addRest();
        return new LaunchPlan(
                settings.name(),
                settings.image(),
                pull(),
                settings.user(),
                environment,
                mounts,
                devices,
                isolation(),
                settings.hostNetwork().orElse(withCvmfsexec()),
                settings.hostNetwork(),
                networkSetting(),
                limits(),
                gpus(),
                settings.entrypoint(),
                settings.command(),
                settings.stopSeconds(),
                attributes(),
                settings.targets());
    }

    private boolean withCvmfsexec() {
        return settings.cvmfs().orElse(null) instanceof CvmfsExec;
    }

    private SettingPath networkSetting() {
        return settings.hostNetwork().isEmpty() && withCvmfsexec()
                ? SettingPath.of("cvmfs", "mode")
                : SettingPath.of("hostNetwork");
    }

    /** What OSG's document has in its command lines, in its order. */
    private void addReference() {
        variable(Variables.SITE, settings.site(), "site");
        variable(Variables.RESOURCE, settings.resource(), "resource");
        if (settings.startExpression().isPresent()) {
            String appendable =
                    StartExpressions.appendable(settings.startExpression().get());
            variable(Variables.START, appendable, "startExpression");
        }
        variable(Variables.SQUID, settings.squid(), "squid");
        own(Mount.Role.TOKEN, settings.token(), Paths.TOKEN, false, SettingPath.of("token"));
        own(Mount.Role.SCRATCH, settings.workDir(), Paths.SCRATCH, false, SettingPath.of("workDir"));
        if (settings.cvmfs().orElse(null) instanceof CvmfsBindMount bind) {
            SettingPath path = SettingPath.of("cvmfs", "hostPath");
            mounts.add(new Mount(Mount.Role.CVMFS, bind.hostPath(), Paths.CVMFS, false, true, false, path));
        }
    }

    private void addCvmfsexec(CvmfsExec exec) {
        SettingPath cvmfs = SettingPath.of("cvmfs");
        devices.add(new Device(Paths.FUSE, cvmfs.key("mode")));
        variable(Variables.REPOSITORIES, String.join(" ", exec.repos()), "cvmfs", "repos");
        variable(Variables.CVMFS_PROXY, exec.httpProxy(), "cvmfs", "httpProxy");
        variable(Variables.CVMFS_QUOTA, exec.quotaLimitMb(), "cvmfs", "quotaLimitMb");
        if (exec.debug()) {
            variable(Variables.CVMFS_DEBUG, "true", "cvmfs", "debug");
        }
        own(
                Mount.Role.CVMFS_DEFAULT_LOCAL,
                exec.defaultLocal(),
                Paths.CVMFS_DEFAULT_LOCAL,
                true,
                cvmfs.key("defaultLocal"));
        own(Mount.Role.CVMFS_CACHE, exec.cacheDir(), Paths.CVMFS_CACHE, false, cvmfs.key("cacheDir"));
        own(Mount.Role.CVMFS_LOGS, exec.logDir(), Paths.CVMFS_LOGS, false, cvmfs.key("logDir"));
    }

    private void addLimits() {
        variable(Variables.PROJECT, settings.project(), "project");
        variable(Variables.CPUS, settings.limits().cpus(), "limits", "cpus");
        variable(Variables.MEMORY, settings.limits().memoryMb(), "limits", "memoryMb");
        variable(Variables.ACCEPT_HOURS, settings.lifetime().acceptJobsForHours(), "lifetime", "acceptJobsForHours");
        variable(Variables.RETIREMENT_HOURS, settings.lifetime().retirementHours(), "lifetime", "retirementHours");
        variable(Variables.IDLE_MINUTES, settings.lifetime().acceptIdleMinutes(), "lifetime", "acceptIdleMinutes");
    }

    private void addRest() {
        boolean noPidNamespaces = minimum || settings.gpu().isPresent();
        if (noPidNamespaces && !settings.environment().containsKey(Variables.NO_PID_NAMESPACES)) {
            SettingPath cause = minimum ? SettingPath.of("security", "profile") : SettingPath.of("gpu");
            environment.add(new Variable(Variables.NO_PID_NAMESPACES, "True", cause));
        }
        for (Map.Entry<String, String> further : settings.environment().entrySet()) {
            variable(further.getKey(), further.getValue(), "environment", further.getKey());
        }
        if (!settings.attributes().isEmpty()) {
            own(
                    Mount.Role.ATTRIBUTES,
                    settings.attributesFile(),
                    Paths.ATTRIBUTES,
                    true,
                    SettingPath.of("attributesFile"));
        }
        if (settings.gpu().isPresent()) {
            mounts.add(new Mount(
                    Mount.Role.OPENCL_VENDORS,
                    Paths.OPENCL_VENDORS,
                    Paths.OPENCL_VENDORS,
                    true,
                    false,
                    false,
                    SettingPath.of("gpu")));
        }
        for (int i = 0; i < settings.mounts().size(); i++) {
            HostMount mount = settings.mounts().get(i);
            SettingPath path = SettingPath.of("mounts").index(i);
            mounts.add(new Mount(
                    Mount.Role.FURTHER, mount.source(), mount.target(), mount.readOnly(), false, false, path));
        }
    }

    private void variable(String name, String value, String... setting) {
        environment.add(new Variable(name, value, SettingPath.of(setting)));
    }

    private void variable(String name, Optional<String> value, String... setting) {
        if (value.isPresent()) {
            variable(name, value.get(), setting);
        }
    }

    private void variable(String name, OptionalInt value, String... setting) {
        if (value.isPresent()) {
            variable(name, Integer.toString(value.getAsInt()), setting);
        }
    }

    /** Adds a mount that exists for the pilot alone, so that it may be relabelled. */
    private void own(Mount.Role role, String source, String target, boolean readOnly, SettingPath setting) {
        mounts.add(new Mount(role, source, target, readOnly, false, relabel, setting));
    }

    private void own(Mount.Role role, Optional<String> source, String target, boolean readOnly, SettingPath setting) {
        if (source.isPresent()) {
            own(role, source.get(), target, readOnly, setting);
        }
    }

    private Isolation isolation() {
        Optional<String> profile = minimum ? settings.security().seccompProfile() : Optional.empty();
        return new Isolation(profile, !minimum, true, settings.selinux() == Selinux.DISABLE, settings.apparmor());
    }

    private ResourceLimits limits() {
        OptionalInt memory = settings.limits().memoryMb();
        return new ResourceLimits(
                settings.limits().cpus(),
                memory.isPresent() ? OptionalLong.of(memory.getAsInt() + HEAD_ROOM_MIB) : OptionalLong.empty(),
                settings.limits().pids(),
                settings.limits().openFiles());
    }

    private Optional<Pull> pull() {
        return settings.pull().isPresent()
                ? Optional.of(Pull.valueOf(settings.pull().get().name()))
                : Optional.empty();
    }

    private Optional<Gpus> gpus() {
        if (settings.gpu().isEmpty()) {
            return Optional.empty();
        }
        String count = settings.gpu().get().count();
        return Optional.of(
                new Gpus(count.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty()));
    }

    private Optional<AttributesFile> attributes() {
        if (settings.attributes().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder content = new StringBuilder();
        for (Map.Entry<String, String> attribute : settings.attributes().entrySet()) {
            content.append(attribute.getKey())
                    .append(" = ")
                    .append(attribute.getValue())
                    .append('\n');
        }
        return Optional.of(new AttributesFile(settings.attributesFile(), Paths.ATTRIBUTES, content.toString()));
    }
}
