package io.pilotconfig.core.write;

import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.Security;
import io.pilotconfig.core.settings.SecurityProfile;
import io.pilotconfig.core.settings.Selinux;

/** Settings as the tree of a settings file, in the order of the documentation and without what holds anyway. */
public final class SettingsTree {
    private SettingsTree() {}

    /** The tree; read again it gives equal settings. */
    public static Mapping of(PilotSettings settings) {
        Branch root = new Branch();
        addPilot(settings, root);
        addContainer(settings, root);
        addSections(settings, root);
        root.branch("attributes", new Branch().texts(settings.attributes()))
                .unless("attributesFile", settings.attributesFile(), PilotSettings.DEFAULT_ATTRIBUTES_FILE)
                .number("stopSeconds", settings.stopSeconds())
                .branch("environment", new Branch().texts(settings.environment()));
        Branch targets = new Branch();
        settings.targets().forEach((id, options) -> targets.node(id, asWritten(options)));
        return root.branch("targets", targets)
                .branch("accept", new Branch().texts(settings.accept()))
                .mapping();
    }

    private static Branch gpu(Gpu gpu) {
        Branch branch = new Branch().text("vendor", Choice.word(gpu.vendor()));
        return gpu.count().equals(Gpu.ALL) ? branch : branch.node("count", asWritten(Scalar.of(gpu.count())));
    }

    /** The options of a renderer with its numbers and flags plain, for core does not know which of them are texts. */
    private static Node asWritten(Node node) {
        if (node instanceof Scalar scalar) {
            return ScalarText.isTyped(scalar.text()) ? new Scalar(scalar.text(), true, Span.NONE) : scalar;
        } else if (node instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(SettingsTree::asWritten).toList(), Span.NONE);
        }
        Branch branch = new Branch();
        ((Mapping) node).entries().forEach((key, entry) -> branch.node(key, asWritten(entry.value())));
        return branch.mapping();
    }

    private static void addPilot(PilotSettings settings, Branch root) {
        root.text("site", settings.site())
                .text("resource", settings.resource())
                .text("token", settings.token())
                .text("squid", settings.squid())
                .text("workDir", settings.workDir())
                .text("startExpression", settings.startExpression())
                .text("project", settings.project());
        settings.cvmfs().ifPresent(cvmfs -> root.branch("cvmfs", cvmfs(cvmfs)));
    }

    private static void addContainer(PilotSettings settings, Branch root) {
        root.text("name", settings.name())
                .unless("image", settings.image(), PilotSettings.DEFAULT_IMAGE)
                .list("command", settings.command())
                .text("entrypoint", settings.entrypoint())
                .word("pull", settings.pull())
                .unless("user", settings.user(), PilotSettings.DEFAULT_USER)
                .flag("hostNetwork", settings.hostNetwork())
                .branches(
                        "mounts",
                        settings.mounts().stream().map(SettingsTree::mount).toList())
                .unless("selinux", Choice.word(settings.selinux()), Choice.word(Selinux.NONE))
                .text("apparmor", settings.apparmor());
    }

    private static Branch mount(HostMount mount) {
        return new Branch()
                .text("source", mount.source())
                .text("target", mount.target())
                .flagIf("readOnly", mount.readOnly());
    }

    private static Branch cvmfs(Cvmfs cvmfs) {
        if (cvmfs instanceof CvmfsExec exec) {
            return new Branch()
                    .text("mode", Choice.word(Cvmfs.Mode.CVMFSEXEC))
                    .list("repos", exec.repos())
                    .text("httpProxy", exec.httpProxy())
                    .number("quotaLimitMb", exec.quotaLimitMb())
                    .text("defaultLocal", exec.defaultLocal())
                    .text("cacheDir", exec.cacheDir())
                    .text("logDir", exec.logDir())
                    .flagIf("debug", exec.debug());
        } else if (cvmfs instanceof CvmfsBindMount bind) {
            return new Branch()
                    .text("mode", Choice.word(Cvmfs.Mode.BIND_MOUNT))
                    .unless("hostPath", bind.hostPath(), CvmfsBindMount.DEFAULT_HOST_PATH);
        }
        return new Branch().text("mode", Choice.word(Cvmfs.Mode.NONE));
    }

    private static void addSections(PilotSettings settings, Branch root) {
        Limits limits = settings.limits();
        Lifetime lifetime = settings.lifetime();
        Security security = settings.security();
        root.branch(
                        "limits",
                        new Branch()
                                .number("cpus", limits.cpus())
                                .number("memoryMb", limits.memoryMb())
                                .number("pids", limits.pids())
                                .number("openFiles", limits.openFiles()))
                .branch(
                        "lifetime",
                        new Branch()
                                .number("acceptJobsForHours", lifetime.acceptJobsForHours())
                                .number("retirementHours", lifetime.retirementHours())
                                .number("acceptIdleMinutes", lifetime.acceptIdleMinutes()))
                .branch(
                        "security",
                        new Branch()
                                .unless(
                                        "profile",
                                        Choice.word(security.profile()),
                                        Choice.word(SecurityProfile.RECOMMENDED))
                                .text("seccompProfile", security.seccompProfile()));
        settings.gpu().ifPresent(gpu -> root.branch("gpu", gpu(gpu)));
    }
}
