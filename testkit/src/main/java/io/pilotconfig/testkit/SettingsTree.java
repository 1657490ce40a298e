package io.pilotconfig.testkit;

import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
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
import io.pilotconfig.testkit.Tree.Branch;
import io.pilotconfig.testkit.Tree.Items;
import io.pilotconfig.testkit.Tree.Text;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Settings as the tree of the file that says them. Core has a writer of its own: what tests it, and what reads files, has to
 * know the keys from elsewhere.
 */
final class SettingsTree {
    /** The keys of a settings file. */
    static final List<String> KEYS = List.of(
            "site",
            "resource",
            "token",
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

    private final boolean defaults;
    private final Branch root = new Branch();

    private SettingsTree(boolean defaults) {
        this.defaults = defaults;
    }

    /** The tree; with {@code defaults}, values that would hold anyway are written down too. */
    static Branch of(PilotSettings settings, boolean defaults) {
        SettingsTree tree = new SettingsTree(defaults);
        tree.addPilot(settings);
        tree.addContainer(settings);
        tree.addSections(settings);
        tree.addMaps(settings);
        return tree.root;
    }

    private void addPilot(PilotSettings settings) {
        root.put("site", settings.site())
                .put("resource", settings.resource())
                .put("token", settings.token())
                .put("squid", settings.squid())
                .put("workDir", settings.workDir())
                .put("startExpression", settings.startExpression())
                .put("project", settings.project());
        settings.cvmfs().ifPresent(cvmfs -> addCvmfs(root.branch("cvmfs"), cvmfs));
    }

    private void addContainer(PilotSettings settings) {
        root.put("name", settings.name());
        put(root, "image", settings.image(), PilotSettings.DEFAULT_IMAGE);
        if (defaults || !settings.command().isEmpty()) {
            root.put("command", Items.of(settings.command()));
        }
        root.put("entrypoint", settings.entrypoint());
        settings.pull().ifPresent(pull -> root.put("pull", Choice.word(pull)));
        put(root, "user", settings.user(), PilotSettings.DEFAULT_USER);
        settings.hostNetwork().ifPresent(flag -> root.putLiteral("hostNetwork", flag));
        if (defaults || !settings.mounts().isEmpty()) {
            root.put(
                    "mounts",
                    new Items(settings.mounts().stream().map(this::mount).toList()));
        }
        put(root, "selinux", Choice.word(settings.selinux()), Choice.word(Selinux.NONE));
        root.put("apparmor", settings.apparmor());
    }

    private Tree mount(HostMount mount) {
        Branch branch = new Branch().put("source", mount.source()).put("target", mount.target());
        return putFlag(branch, "readOnly", mount.readOnly());
    }

    private void addCvmfs(Branch branch, Cvmfs cvmfs) {
        if (cvmfs instanceof CvmfsExec exec) {
            branch.put("mode", Choice.word(Cvmfs.Mode.CVMFSEXEC))
                    .put("repos", Items.of(exec.repos()))
                    .put("httpProxy", exec.httpProxy());
            put(branch, "quotaLimitMb", exec.quotaLimitMb());
            branch.put("defaultLocal", exec.defaultLocal())
                    .put("cacheDir", exec.cacheDir())
                    .put("logDir", exec.logDir());
            putFlag(branch, "debug", exec.debug());
        } else if (cvmfs instanceof CvmfsBindMount bind) {
            branch.put("mode", Choice.word(Cvmfs.Mode.BIND_MOUNT));
            put(branch, "hostPath", bind.hostPath(), CvmfsBindMount.DEFAULT_HOST_PATH);
        } else {
            branch.put("mode", Choice.word(Cvmfs.Mode.NONE));
        }
    }

    private void addSections(PilotSettings settings) {
        addLimits(settings.limits());
        addLifetime(settings.lifetime());
        addSecurity(settings.security());
        settings.gpu().ifPresent(gpu -> {
            Branch branch = root.branch("gpu").put("vendor", Choice.word(gpu.vendor()));
            put(branch, "count", gpu.count(), Gpu.ALL);
        });
    }

    private void addLimits(Limits limits) {
        if (defaults || !limits.equals(Limits.builder().build())) {
            Branch branch = root.branch("limits");
            put(branch, "cpus", limits.cpus());
            put(branch, "memoryMb", limits.memoryMb());
            put(branch, "pids", limits.pids());
            put(branch, "openFiles", limits.openFiles());
        }
    }

    private void addLifetime(Lifetime lifetime) {
        if (defaults || !lifetime.equals(Lifetime.builder().build())) {
            Branch branch = root.branch("lifetime");
            put(branch, "acceptJobsForHours", lifetime.acceptJobsForHours());
            put(branch, "retirementHours", lifetime.retirementHours());
            put(branch, "acceptIdleMinutes", lifetime.acceptIdleMinutes());
        }
    }

    private void addSecurity(Security security) {
        if (defaults || !security.equals(Security.builder().build())) {
            Branch branch = root.branch("security");
            put(branch, "profile", Choice.word(security.profile()), Choice.word(SecurityProfile.RECOMMENDED));
            branch.put("seccompProfile", security.seccompProfile());
        }
    }

    private void addMaps(PilotSettings settings) {
        addTexts("attributes", settings.attributes());
        put(root, "attributesFile", settings.attributesFile(), PilotSettings.DEFAULT_ATTRIBUTES_FILE);
        put(root, "stopSeconds", settings.stopSeconds());
        addTexts("environment", settings.environment());
        if (defaults || !settings.targets().isEmpty()) {
            Branch targets = root.branch("targets");
            settings.targets().forEach((id, options) -> targets.put(id, node(options)));
        }
        addTexts("accept", settings.accept());
    }

    private void addTexts(String key, Map<String, String> texts) {
        if (defaults || !texts.isEmpty()) {
            Branch branch = root.branch(key);
            texts.forEach(branch::put);
        }
    }

    private void put(Branch branch, String key, String text, String usual) {
        if (defaults || !text.equals(usual)) {
            branch.put(key, text);
        }
    }

    private static void put(Branch branch, String key, OptionalInt number) {
        number.ifPresent(value -> branch.putLiteral(key, value));
    }

    private Branch putFlag(Branch branch, String key, boolean flag) {
        return flag || defaults ? branch.putLiteral(key, flag) : branch;
    }

    private static Tree node(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.isNull() ? new Tree.Raw("null") : new Text(scalar.text(), false);
        } else if (node instanceof Sequence sequence) {
            return new Items(sequence.items().stream().map(SettingsTree::node).toList());
        }
        Branch branch = new Branch();
        ((Mapping) node).entries().forEach((key, entry) -> branch.put(key, node(entry.value())));
        return branch;
    }
}
