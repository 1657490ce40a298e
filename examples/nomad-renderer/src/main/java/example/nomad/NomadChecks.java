package example.nomad;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Pull;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.render.StopSeconds;
import java.text.Normalizer;
import java.util.Optional;

/** What Nomad cannot express, and what a person should know of it. */
final class NomadChecks {
    private static final SettingPath PATH = SettingPath.of("targets", NomadRenderer.ID);

    private final LaunchPlan plan;
    private final NomadOptions options;
    private final Problems problems;

    NomadChecks(LaunchPlan plan, NomadOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        checkCount();
        checkMemory();
        plan.environment().forEach(this::checkVariable);
        plan.mounts().forEach(this::checkMount);
        checkWords();
        checkDriver();
        StopSeconds.check(plan, NomadCodes.STOP_SECONDS_USELESS, NomadCodes.STOP_SECONDS_LOW, problems);
    }

    private void checkCount() {
        if (options.count() < 1) {
            problems.add(NomadCodes.COUNT, PATH.key("count"), "A job runs a pilot at least.", "write `count: 1`.");
        }
        if (options.datacenters().isEmpty()) {
            problems.add(
                    NomadCodes.COUNT,
                    PATH.key("datacenters"),
                    "A job runs in a datacenter at least.",
                    "write `datacenters: ['*']`.");
        }
    }

    private void checkMemory() {
        if (options.memoryMb().orElse(JobMapper.MEMORY_MB) < 1) {
            problems.add(NomadCodes.COUNT, PATH.key("memoryMb"), "A task has memory.", "write `memoryMb: 4096`.");
        }
        if (plan.limits().memoryMib().isEmpty() && options.memoryMb().isEmpty()) {
            problems.add(
                    NomadCodes.MEMORY,
                    SettingPath.of("limits", "memoryMb"),
                    "Nomad kills a task that takes more memory than it reserved; the job reserves 4096 MiB.",
                    "write `limits: { memoryMb: 4096 }`, with what the pilot may use.");
        }
    }

    private void checkVariable(Variable variable) {
        if (variable.name().equals("node") || variable.name().startsWith("NOMAD_")) {
            problems.add(
                    NomadCodes.VARIABLE_NAME,
                    variable.setting(),
                    "`" + variable.setting() + "` has a name that Nomad uses itself.",
                    "give the variable another name.");
        }
    }

    private void checkMount(Mount mount) {
        checkNormalized(mount.source(), mount.setting());
        checkNormalized(mount.target(), mount.setting());
        if (mount.relabelled() && mount.role() == Mount.Role.TOKEN) {
            problems.add(
                    NomadCodes.RELABEL,
                    SettingPath.of("selinux"),
                    "Nomad cannot relabel what is mounted.",
                    "leave `selinux` out, and label the files on each host: `chcon -t container_file_t -l s0`.");
        }
    }

    private void checkWords() {
        SettingPath command = SettingPath.of("command");
        for (int i = 0; i < plan.command().size(); i++) {
            checkNormalized(plan.command().get(i), command.index(i));
        }
        plan.entrypoint().ifPresent(program -> checkNormalized(program, SettingPath.of("entrypoint")));
        plan.isolation()
                .seccompProfile()
                .ifPresent(path -> checkNormalized(path, SettingPath.of("security", "seccompProfile")));
        plan.isolation().apparmor().ifPresent(profile -> checkNormalized(profile, SettingPath.of("apparmor")));
    }

    private void checkNormalized(String text, SettingPath path) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            problems.add(
                    NomadCodes.NORMALIZED,
                    path,
                    "`" + path + "` holds characters that Nomad writes otherwise, in Unicode's normal form NFC.",
                    "write it in that form, or rename the file.");
        }
    }

    private void checkDriver() {
        if (plan.gpus().isPresent() && plan.gpus().get().count().isEmpty()) {
            problems.add(
                    NomadCodes.GPU_COUNT,
                    SettingPath.of("gpu", "count"),
                    "Nomad reserves a number of GPUs, not all.",
                    "write how many, such as `count: 1`.");
        }
        if (plan.pull().equals(Optional.of(Pull.NEVER))) {
            problems.add(
                    NomadCodes.PULL_NEVER,
                    SettingPath.of("pull"),
                    "Nomad pulls an image that a node does not have, whatever `pull` says.",
                    "write `pull: missing`.");
        }
        if (plan.isolation().systemPathsUnmasked()) {
            problems.add(
                    NomadCodes.SYSTEM_PATHS,
                    SettingPath.of("security", "profile"),
                    "Nomad cannot unmask `/proc`, so inner containers get no PID namespaces of their own.",
                    "accept it: jobs run as well, but see each other's processes.");
        }
    }
}
