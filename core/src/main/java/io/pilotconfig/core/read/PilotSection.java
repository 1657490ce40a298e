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
            .required(
                    "site",
                    Shape.text(),
                    PilotSettings.Builder::site,
                    PLACEHOLDER,
                    "The site's name as registered in OSG Topology.")
            .required(
                    "resource",
                    Shape.text(),
                    PilotSettings.Builder::resource,
                    PLACEHOLDER,
                    "The resource's name as registered in OSG Topology.")
            .required(
                    "token",
                    Shape.text(),
                    PilotSettings.Builder::token,
                    PLACEHOLDER,
                    "The file on the host that holds the token of this Execution Endpoint. Only its path: the content is never read.")
            .later(OPTIONAL, PilotSection::declare)
            .end();

    private PilotSection() {}

    private static void declare(Section.Declaration<PilotSettings.Builder, PilotSettings> pilot, String name) {
        switch (name) {
            case "squid" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::squid,
                        "The site's HTTP caching proxy, such as http://squid.example.edu:3128; `None` says that there is none. Absent: none, with a warning.");
            case "workDir" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::workDir,
                        "The directory on the host for the jobs' files. Absent: within the container, with a warning.");
            case "startExpression" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::startExpression,
                        "Which jobs the pilot accepts: a ClassAd expression in HTCondor's old syntax. Absent: every job of the pool.");
            case "project" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::project,
                        "The only project whose jobs the pilot accepts. Absent: all projects.");
            case "cvmfs" ->
                pilot.key(
                        name,
                        CvmfsKeys.KINDS,
                        PilotSettings.Builder::cvmfs,
                        "How the pilot comes by CVMFS, which many jobs need. Absent: not at all, with a warning; `mode: none` says that this is meant.");
            case "name" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::name,
                        "The name of the container, workload or unit. Absent: docker and podman choose one, other targets write ospool-pilot.");
            case "image" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::image,
                        "The container image. Default: opensciencegrid/osgvo-docker-pilot:release.");
            case "command" ->
                pilot.key(
                        name,
                        Shape.list(Shape.text()),
                        PilotSettings.Builder::addAllCommand,
                        "A command to run instead of the image's own, word by word; cvmfsexec still happens. Absent: the image's own.");
            case "entrypoint" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::entrypoint,
                        "A program to run instead of the image's entrypoint, with `command` as its arguments; bypasses cvmfsexec. Absent: the image's own.");
            case "pull" ->
                pilot.key(
                        name,
                        Shape.choice(PullPolicy.class),
                        PilotSettings.Builder::pull,
                        "When the image is pulled. Absent: as the runtime does by default.");
            case "user" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::user,
                        "The user in the container, a name or number with an optional `:group`; not root. Default: osg.");
            case "hostNetwork" ->
                pilot.key(
                        name,
                        Shape.flag(),
                        PilotSettings.Builder::hostNetwork,
                        "Whether the pilot shares the host's network. Absent: with cvmfsexec only, and not on Kubernetes.");
            case "mounts" ->
                pilot.key(
                        name,
                        Shape.list(Shape.section(MountKeys.KEYS)),
                        PilotSettings.Builder::addAllMounts,
                        "Further directories and files of the host that the pilot sees. Absent: none.");
            case "selinux" ->
                pilot.key(
                        name,
                        Shape.choice(Selinux.class),
                        PilotSettings.Builder::selinux,
                        "What is done about SELinux: `relabel` what is mounted, or `disable` it for the container. Default: none.");
            case "apparmor" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::apparmor,
                        "The AppArmor profile, or `unconfined`. Absent: the runtime's default.");
            case "limits" ->
                pilot.key(
                        name,
                        Shape.section(LimitsKeys.KEYS),
                        PilotSettings.Builder::limits,
                        "What the pilot may use of the machine.");
            case "lifetime" ->
                pilot.key(
                        name,
                        Shape.section(LifetimeKeys.KEYS),
                        PilotSettings.Builder::lifetime,
                        "How long the pilot takes and keeps jobs.");
            case "security" ->
                pilot.key(
                        name,
                        Shape.section(SecurityKeys.KEYS),
                        PilotSettings.Builder::security,
                        "The security options of the container.");
            case "gpu" ->
                pilot.key(
                        name,
                        Shape.section(GpuKeys.KEYS),
                        PilotSettings.Builder::gpu,
                        "The GPUs that the pilot offers. Absent: none.");
            case "attributes" ->
                pilot.key(
                        name,
                        Shape.map(Shape.text()),
                        PilotSettings.Builder::putAllAttributes,
                        "Extra attributes of the machine that jobs can ask for: names to ClassAd expressions, in which a text has double quotes. Absent: none.");
            case "attributesFile" ->
                pilot.key(
                        name,
                        Shape.text(),
                        PilotSettings.Builder::attributesFile,
                        "Where the file of `attributes` lies on the host, for targets that mount it. Default: /etc/osg/extra-attributes.cfg.");
            case "stopSeconds" ->
                pilot.key(
                        name,
                        Shape.wholeNumber(),
                        PilotSettings.Builder::stopSeconds,
                        "How many seconds a stop may take before the pilot is killed. Absent: the runtime's own, or 15.");
            case "environment" ->
                pilot.key(
                        name,
                        Shape.map(Shape.text()),
                        PilotSettings.Builder::putAllEnvironment,
                        "Further variables of the pilot's environment, delivered byte for byte. Absent: none.");
            case "targets" ->
                pilot.key(
                        name,
                        Shape.map(Shape.mapping()),
                        PilotSettings.Builder::putAllTargets,
                        "The options of the renderers, by the id of the target.");
            case "accept" ->
                pilot.key(
                        name,
                        Shape.map(Shape.text()),
                        PilotSettings.Builder::putAllAccept,
                        "What is accepted on purpose: codes of warnings and advice, each with the reason. Absent: nothing.");
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
                        "The repositories to mount, at least one, such as oasis.opensciencegrid.org.")
                .key(
                        "httpProxy",
                        Shape.text(),
                        CvmfsExec.Builder::httpProxy,
                        "The proxies for CVMFS in its own syntax: `;` joins groups, `|` balances the load, `DIRECT` means none. Absent: `auto;DIRECT`.")
                .key(
                        "quotaLimitMb",
                        Shape.paddedNumber(),
                        CvmfsExec.Builder::quotaLimitMb,
                        "The quota of the cache in MB; -1 for none. Absent: 4000.")
                .key(
                        "defaultLocal",
                        Shape.text(),
                        CvmfsExec.Builder::defaultLocal,
                        "A file on the host with further options of CVMFS, mounted as /cvmfsexec/default.local. Absent: none.")
                .key(
                        "cacheDir",
                        Shape.text(),
                        CvmfsExec.Builder::cacheDir,
                        "The directory on the host for the cache, one for each pilot. Absent: within the container.")
                .key(
                        "logDir",
                        Shape.text(),
                        CvmfsExec.Builder::logDir,
                        "The directory on the host for the logs. Absent: within the container.")
                .key(
                        "debug",
                        Shape.flag(),
                        CvmfsExec.Builder::debug,
                        "Whether CVMFS writes a debug log. Default: false.")
                .end();

        private static final Section<CvmfsBindMount> BIND_MOUNT = Section.of(
                        CvmfsBindMount::builder, CvmfsBindMount.Builder::build)
                .key(
                        "hostPath",
                        Shape.text(),
                        CvmfsBindMount.Builder::hostPath,
                        "Where the host has CVMFS. Default: /cvmfs.")
                .end();

        private static final Section<CvmfsNone> NONE =
                Section.of(CvmfsNone::builder, CvmfsNone.Builder::build).end();

        static final Variants<Cvmfs> KINDS = Variants.<Cvmfs>by(
                        "mode",
                        "Where CVMFS comes from: `cvmfsexec` mounts it inside the container, `bind-mount` takes the host's, `none` does without.")
                .kind(Cvmfs.Mode.CVMFSEXEC, EXEC)
                .kind(Cvmfs.Mode.BIND_MOUNT, BIND_MOUNT)
                .kind(Cvmfs.Mode.NONE, NONE);
    }

    /** The keys of {@code mounts}. */
    private static final class MountKeys {
        static final Section<HostMount> KEYS = Section.of(HostMount::builder, HostMount.Builder::build)
                .required(
                        "source",
                        Shape.text(),
                        HostMount.Builder::source,
                        PLACEHOLDER,
                        "The directory or file on the host.")
                .required("target", Shape.text(), HostMount.Builder::target, PLACEHOLDER, "Where the pilot sees it.")
                .key(
                        "readOnly",
                        Shape.flag(),
                        HostMount.Builder::readOnly,
                        "Whether the pilot may only read it. Default: false.")
                .end();
    }

    /** The keys of {@code limits}. */
    private static final class LimitsKeys {
        static final Section<Limits> KEYS = Section.of(Limits::builder, Limits.Builder::build)
                .key(
                        "cpus",
                        Shape.wholeNumber(),
                        Limits.Builder::cpus,
                        "How many CPUs the pilot offers and may use. Absent: all of the machine.")
                .key(
                        "memoryMb",
                        Shape.wholeNumber(),
                        Limits.Builder::memoryMb,
                        "The memory for jobs in MB; the container may use 100 MiB more. Absent: all of the machine.")
                .key(
                        "pids",
                        Shape.wholeNumber(),
                        Limits.Builder::pids,
                        "The most processes and threads in the container; OSG's packages set 16384. Absent: the runtime's own limit.")
                .key(
                        "openFiles",
                        Shape.wholeNumber(),
                        Limits.Builder::openFiles,
                        "The most files that a process may have open; OSG's packages set 2048. Absent: the runtime's own limit.")
                .end();
    }

    /** The keys of {@code lifetime}. */
    private static final class LifetimeKeys {
        static final Section<Lifetime> KEYS = Section.of(Lifetime::builder, Lifetime.Builder::build)
                .key(
                        "acceptJobsForHours",
                        Shape.wholeNumber(),
                        Lifetime.Builder::acceptJobsForHours,
                        "How many hours the pilot accepts new jobs. Absent: 336, the image's default.")
                .key(
                        "retirementHours",
                        Shape.wholeNumber(),
                        Lifetime.Builder::retirementHours,
                        "How many hours running jobs get after that to finish. Absent: 24, the image's default.")
                .key(
                        "acceptIdleMinutes",
                        Shape.wholeNumber(),
                        Lifetime.Builder::acceptIdleMinutes,
                        "After how many minutes without a job the pilot ends; 0 for never. Absent: 30, the image's default.")
                .end();
    }

    /** The keys of {@code security}. */
    private static final class SecurityKeys {
        static final Section<Security> KEYS = Section.of(Security::builder, Security.Builder::build)
                .key(
                        "profile",
                        Shape.choice(SecurityProfile.class),
                        Security.Builder::profile,
                        "Which set of security options: `recommended`, those of OSG's document, or `minimum`, with a seccomp profile of one's own and without PID namespaces for the jobs. Default: recommended.")
                .key(
                        "seccompProfile",
                        Shape.text(),
                        Security.Builder::seccompProfile,
                        "The file on the host with the seccomp profile: required by `minimum`, and for it only.")
                .end();
    }

    /** The keys of {@code gpu}. */
    private static final class GpuKeys {
        static final Section<Gpu> KEYS = Section.of(Gpu::builder, Gpu.Builder::build)
                .key(
                        "vendor",
                        Shape.choice(GpuVendor.class),
                        Gpu.Builder::vendor,
                        "Who made the GPUs. Default: nvidia.")
                .key(
                        "count",
                        Shape.text(),
                        Gpu.Builder::count,
                        "How many GPUs the pilot gets: `all`, or a number. Default: all.")
                .end();
    }
}
