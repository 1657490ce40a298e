package io.pilotconfig.core.read;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import io.pilotconfig.core.section.Variants;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.CvmfsNone;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.GpuVendor;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.PullPolicy;
import io.pilotconfig.core.settings.Security;
import io.pilotconfig.core.settings.SecurityProfile;
import io.pilotconfig.core.settings.Selinux;
import java.util.List;

/** The keys of the settings file, each declared when a file has it: few files have many of them. */
final class PilotSection {
    /** Stands in for a required text that is missing, so that the rest of the file can be checked. */
    private static final String PLACEHOLDER = "/placeholder";

    private static final List<String> OPTIONAL = List.of(
            "squid",
            "workDir",
            "startExpression",
            "project",
            "cvmfs",
            "name",
            "image",
            "command",
            "entrypoint",
            "pull",
            "user",
            "hostNetwork",
            "mounts",
            "selinux",
            "apparmor",
            "limits",
            "lifetime",
            "security",
            "gpu",
            "attributes",
            "attributesFile",
            "stopSeconds",
            "environment",
            "targets",
            "accept");

    static final Section<PilotSettings> PILOT = Section.of(PilotSettings::builder, PilotSettings.Builder::build)
            .required("site", Shape.text(), PilotSettings.Builder::site, PLACEHOLDER, "site name in OSG Topology")
            .required(
                    "resource", Shape.text(), PilotSettings.Builder::resource, PLACEHOLDER, "resource in OSG Topology")
            .required("token", Shape.text(), PilotSettings.Builder::token, PLACEHOLDER, "token file on the host")
            .later(OPTIONAL, PilotSection::declare)
            .end();

    private PilotSection() {}

    private static void declare(Section.Declaration<PilotSettings.Builder, PilotSettings> pilot, String name) {
        switch (name) {
            case "squid" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::squid, "HTTP caching proxy, http://host:port");
            case "workDir" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::workDir, "host directory for the jobs' files");
            case "startExpression" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::startExpression, "which jobs run: ClassAd");
            case "project" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::project, "the only project whose jobs run");
            case "cvmfs" ->
                pilot.key(name, CvmfsKeys.KINDS, PilotSettings.Builder::cvmfs, "how the pilot comes by CVMFS");
            case "name" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::name, "name of the container or workload");
            case "image" -> pilot.key(name, Shape.text(), PilotSettings.Builder::image, "container image");
            case "command" ->
                pilot.key(
                        name,
                        Shape.list(Shape.text()),
                        PilotSettings.Builder::addAllCommand,
                        "instead of the image's command");
            case "entrypoint" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::entrypoint, "instead of the image's entrypoint");
            case "pull" ->
                pilot.key(
                        name, Shape.choice(PullPolicy.class), PilotSettings.Builder::pull, "when the image is pulled");
            case "user" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::user, "user in the container; default osg");
            case "hostNetwork" ->
                pilot.key(name, Shape.flag(), PilotSettings.Builder::hostNetwork, "default: with cvmfsexec only");
            case "mounts" ->
                pilot.key(
                        name,
                        Shape.list(Shape.section(MountKeys.KEYS)),
                        PilotSettings.Builder::addAllMounts,
                        "further host paths");
            case "selinux" ->
                pilot.key(name, Shape.choice(Selinux.class), PilotSettings.Builder::selinux, "default none");
            case "apparmor" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::apparmor, "profile name, or unconfined");
            case "limits" ->
                pilot.key(
                        name, Shape.section(LimitsKeys.KEYS), PilotSettings.Builder::limits, "what the pilot may use");
            case "lifetime" ->
                pilot.key(
                        name,
                        Shape.section(LifetimeKeys.KEYS),
                        PilotSettings.Builder::lifetime,
                        "how long it takes jobs");
            case "security" ->
                pilot.key(name, Shape.section(SecurityKeys.KEYS), PilotSettings.Builder::security, "security options");
            case "gpu" -> pilot.key(name, Shape.section(GpuKeys.KEYS), PilotSettings.Builder::gpu, "GPUs");
            case "attributes" ->
                pilot.key(
                        name,
                        Shape.map(Shape.text()),
                        PilotSettings.Builder::putAllAttributes,
                        "extra machine attributes");
            case "attributesFile" ->
                pilot.key(name, Shape.text(), PilotSettings.Builder::attributesFile, "where their file lies");
            case "stopSeconds" ->
                pilot.key(name, Shape.wholeNumber(), PilotSettings.Builder::stopSeconds, "how long a stop may take");
            case "environment" ->
                pilot.key(name, Shape.map(Shape.text()), PilotSettings.Builder::putAllEnvironment, "further variables");
            case "targets" ->
                pilot.key(
                        name,
                        Shape.map(Shape.mapping()),
                        PilotSettings.Builder::putAllTargets,
                        "options of the renderers");
            case "accept" ->
                pilot.key(
                        name,
                        Shape.map(Shape.text()),
                        PilotSettings.Builder::putAllAccept,
                        "codes of warnings that are accepted, each with the reason");
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** The keys of {@code cvmfs}, by its mode. */
    private static final class CvmfsKeys {
        private static final Section<CvmfsExec> EXEC = Section.of(CvmfsExec::builder, CvmfsExec.Builder::build)
                .required(
                        "repos",
                        Shape.list(Shape.text()),
                        CvmfsExec.Builder::addAllRepos,
                        List.of(),
                        "repositories to mount, at least one")
                .key(
                        "httpProxy",
                        Shape.text(),
                        CvmfsExec.Builder::httpProxy,
                        "proxies: `;` joins groups, `|` balances load")
                .key(
                        "quotaLimitMb",
                        Shape.paddedNumber(),
                        CvmfsExec.Builder::quotaLimitMb,
                        "cache quota in MB, -1 for none")
                .key(
                        "defaultLocal",
                        Shape.text(),
                        CvmfsExec.Builder::defaultLocal,
                        "host file with further CVMFS options")
                .key("cacheDir", Shape.text(), CvmfsExec.Builder::cacheDir, "host directory of the cache")
                .key("logDir", Shape.text(), CvmfsExec.Builder::logDir, "host directory of the logs")
                .key("debug", Shape.flag(), CvmfsExec.Builder::debug, "write a debug log; default false")
                .end();

        private static final Section<CvmfsBindMount> BIND_MOUNT = Section.of(
                        CvmfsBindMount::builder, CvmfsBindMount.Builder::build)
                .key("hostPath", Shape.text(), CvmfsBindMount.Builder::hostPath, "CVMFS on the host; default /cvmfs")
                .end();

        private static final Section<CvmfsNone> NONE =
                Section.of(CvmfsNone::builder, CvmfsNone.Builder::build).end();

        static final Variants<Cvmfs> KINDS = Variants.<Cvmfs>by("mode")
                .kind(Cvmfs.Mode.CVMFSEXEC, EXEC)
                .kind(Cvmfs.Mode.BIND_MOUNT, BIND_MOUNT)
                .kind(Cvmfs.Mode.NONE, NONE);
    }

    /** The keys of {@code mounts}. */
    private static final class MountKeys {
        static final Section<HostMount> KEYS = Section.of(HostMount::builder, HostMount.Builder::build)
                .required("source", Shape.text(), HostMount.Builder::source, PLACEHOLDER, "path on the host")
                .required("target", Shape.text(), HostMount.Builder::target, PLACEHOLDER, "path in the container")
                .key("readOnly", Shape.flag(), HostMount.Builder::readOnly, "default false")
                .end();
    }

    /** The keys of {@code limits}. */
    private static final class LimitsKeys {
        static final Section<Limits> KEYS = Section.of(Limits::builder, Limits.Builder::build)
                .key("cpus", Shape.wholeNumber(), Limits.Builder::cpus, "CPUs; absent: all")
                .key("memoryMb", Shape.wholeNumber(), Limits.Builder::memoryMb, "memory for jobs in MB; absent: all")
                .key("pids", Shape.wholeNumber(), Limits.Builder::pids, "processes and threads")
                .key("openFiles", Shape.wholeNumber(), Limits.Builder::openFiles, "open files of a process")
                .end();
    }

    /** The keys of {@code lifetime}. */
    private static final class LifetimeKeys {
        static final Section<Lifetime> KEYS = Section.of(Lifetime::builder, Lifetime.Builder::build)
                .key(
                        "acceptJobsForHours",
                        Shape.wholeNumber(),
                        Lifetime.Builder::acceptJobsForHours,
                        "hours of new jobs")
                .key(
                        "retirementHours",
                        Shape.wholeNumber(),
                        Lifetime.Builder::retirementHours,
                        "hours to finish after that")
                .key(
                        "acceptIdleMinutes",
                        Shape.wholeNumber(),
                        Lifetime.Builder::acceptIdleMinutes,
                        "minutes; 0 for ever")
                .end();
    }

    /** The keys of {@code security}. */
    private static final class SecurityKeys {
        static final Section<Security> KEYS = Section.of(Security::builder, Security.Builder::build)
                .key("profile", Shape.choice(SecurityProfile.class), Security.Builder::profile, "default recommended")
                .key("seccompProfile", Shape.text(), Security.Builder::seccompProfile, "host file; for minimum")
                .end();
    }

    /** The keys of {@code gpu}. */
    private static final class GpuKeys {
        static final Section<Gpu> KEYS = Section.of(Gpu::builder, Gpu.Builder::build)
                .key("vendor", Shape.choice(GpuVendor.class), Gpu.Builder::vendor, "default nvidia")
                .key("count", Shape.text(), Gpu.Builder::count, "`all` or a number; default all")
                .end();
    }
}
