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

/** The keys of the settings file. */
final class PilotSection {
    /** Stands in for a required text that is missing, so that the rest of the file can be checked. */
    private static final String PLACEHOLDER = "/placeholder";

    private static final Section<CvmfsExec> CVMFS_EXEC = Section.of(CvmfsExec::builder, CvmfsExec.Builder::build)
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
            .key("defaultLocal", Shape.text(), CvmfsExec.Builder::defaultLocal, "host file with further CVMFS options")
            .key("cacheDir", Shape.text(), CvmfsExec.Builder::cacheDir, "host directory of the cache")
            .key("logDir", Shape.text(), CvmfsExec.Builder::logDir, "host directory of the logs")
            .key("debug", Shape.flag(), CvmfsExec.Builder::debug, "write a debug log; default false")
            .end();

    private static final Section<CvmfsBindMount> CVMFS_BIND_MOUNT = Section.of(
                    CvmfsBindMount::builder, CvmfsBindMount.Builder::build)
            .key("hostPath", Shape.text(), CvmfsBindMount.Builder::hostPath, "CVMFS on the host; default /cvmfs")
            .end();

    private static final Section<CvmfsNone> CVMFS_NONE =
            Section.of(CvmfsNone::builder, CvmfsNone.Builder::build).end();

    private static final Variants<Cvmfs> CVMFS = Variants.<Cvmfs>by("mode")
            .kind(Cvmfs.Mode.CVMFSEXEC, CVMFS_EXEC)
            .kind(Cvmfs.Mode.BIND_MOUNT, CVMFS_BIND_MOUNT)
            .kind(Cvmfs.Mode.NONE, CVMFS_NONE);

    private static final Section<HostMount> MOUNT = Section.of(HostMount::builder, HostMount.Builder::build)
            .required("source", Shape.text(), HostMount.Builder::source, PLACEHOLDER, "path on the host")
            .required("target", Shape.text(), HostMount.Builder::target, PLACEHOLDER, "path in the container")
            .key("readOnly", Shape.flag(), HostMount.Builder::readOnly, "default false")
            .end();

    private static final Section<Limits> LIMITS = Section.of(Limits::builder, Limits.Builder::build)
            .key("cpus", Shape.wholeNumber(), Limits.Builder::cpus, "CPUs; absent: all")
            .key("memoryMb", Shape.wholeNumber(), Limits.Builder::memoryMb, "memory for jobs in MB; absent: all")
            .key("pids", Shape.wholeNumber(), Limits.Builder::pids, "processes and threads")
            .key("openFiles", Shape.wholeNumber(), Limits.Builder::openFiles, "open files of a process")
            .end();

    private static final Section<Lifetime> LIFETIME = Section.of(Lifetime::builder, Lifetime.Builder::build)
            .key("acceptJobsForHours", Shape.wholeNumber(), Lifetime.Builder::acceptJobsForHours, "hours of new jobs")
            .key(
                    "retirementHours",
                    Shape.wholeNumber(),
                    Lifetime.Builder::retirementHours,
                    "hours to finish after that")
            .key("acceptIdleMinutes", Shape.wholeNumber(), Lifetime.Builder::acceptIdleMinutes, "minutes; 0 for ever")
            .end();

    private static final Section<Security> SECURITY = Section.of(Security::builder, Security.Builder::build)
            .key("profile", Shape.choice(SecurityProfile.class), Security.Builder::profile, "default recommended")
            .key("seccompProfile", Shape.text(), Security.Builder::seccompProfile, "host file; for minimum")
            .end();

    private static final Section<Gpu> GPU = Section.of(Gpu::builder, Gpu.Builder::build)
            .key("vendor", Shape.choice(GpuVendor.class), Gpu.Builder::vendor, "default nvidia")
            .key("count", Shape.text(), Gpu.Builder::count, "`all` or a number; default all")
            .end();

    static final Section<PilotSettings> PILOT = Section.of(PilotSettings::builder, PilotSettings.Builder::build)
            .required("site", Shape.text(), PilotSettings.Builder::site, PLACEHOLDER, "site name in OSG Topology")
            .required(
                    "resource", Shape.text(), PilotSettings.Builder::resource, PLACEHOLDER, "resource in OSG Topology")
            .required("token", Shape.text(), PilotSettings.Builder::token, PLACEHOLDER, "token file on the host")
            .key("squid", Shape.text(), PilotSettings.Builder::squid, "HTTP caching proxy, http://host:port")
            .key("workDir", Shape.text(), PilotSettings.Builder::workDir, "host directory for the jobs' files")
            .key("startExpression", Shape.text(), PilotSettings.Builder::startExpression, "which jobs run: ClassAd")
            .key("project", Shape.text(), PilotSettings.Builder::project, "the only project whose jobs run")
            .key("cvmfs", CVMFS, PilotSettings.Builder::cvmfs, "how the pilot comes by CVMFS")
            .key("name", Shape.text(), PilotSettings.Builder::name, "name of the container or workload")
            .key("image", Shape.text(), PilotSettings.Builder::image, "container image")
            .key(
                    "command",
                    Shape.list(Shape.text()),
                    PilotSettings.Builder::addAllCommand,
                    "instead of the image's command")
            .key("entrypoint", Shape.text(), PilotSettings.Builder::entrypoint, "instead of the image's entrypoint")
            .key("pull", Shape.choice(PullPolicy.class), PilotSettings.Builder::pull, "when the image is pulled")
            .key("user", Shape.text(), PilotSettings.Builder::user, "user in the container; default osg")
            .key("hostNetwork", Shape.flag(), PilotSettings.Builder::hostNetwork, "default: with cvmfsexec only")
            .key("mounts", Shape.list(Shape.section(MOUNT)), PilotSettings.Builder::addAllMounts, "further host paths")
            .key("selinux", Shape.choice(Selinux.class), PilotSettings.Builder::selinux, "default none")
            .key("apparmor", Shape.text(), PilotSettings.Builder::apparmor, "profile name, or unconfined")
            .key("limits", Shape.section(LIMITS), PilotSettings.Builder::limits, "what the pilot may use")
            .key("lifetime", Shape.section(LIFETIME), PilotSettings.Builder::lifetime, "how long it takes jobs")
            .key("security", Shape.section(SECURITY), PilotSettings.Builder::security, "security options")
            .key("gpu", Shape.section(GPU), PilotSettings.Builder::gpu, "GPUs")
            .key(
                    "attributes",
                    Shape.map(Shape.text()),
                    PilotSettings.Builder::putAllAttributes,
                    "extra machine attributes")
            .key("attributesFile", Shape.text(), PilotSettings.Builder::attributesFile, "where their file lies")
            .key("stopSeconds", Shape.wholeNumber(), PilotSettings.Builder::stopSeconds, "how long a stop may take")
            .key("environment", Shape.map(Shape.text()), PilotSettings.Builder::putAllEnvironment, "further variables")
            .key(
                    "targets",
                    Shape.map(Shape.mapping()),
                    PilotSettings.Builder::putAllTargets,
                    "options of the renderers")
            .key(
                    "accept",
                    Shape.map(Shape.text()),
                    PilotSettings.Builder::putAllAccept,
                    "codes of warnings that are accepted, each with the reason")
            .end();

    private PilotSection() {}
}
