package io.pilotconfig.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docker or podman would start for a line, as their command line references say. Knows nothing of how the line came
 * to be, and refuses what an engine would refuse.
 */
final class RunObserver {
    private static final Map<String, Kind> TEXTS = Map.of(
            "--name", Kind.NAME,
            "--pull", Kind.PULL,
            "--user", Kind.USER,
            "--cpus", Kind.CPUS,
            "--pids-limit", Kind.PIDS,
            "--stop-timeout", Kind.STOP_SECONDS,
            "--entrypoint", Kind.ENTRYPOINT);
    private static final Set<String> MODES = Set.of("ro", "shared", "z");
    private static final Pattern MEMORY = Pattern.compile("([0-9]+)m");
    private static final Pattern LIMIT = Pattern.compile("nofile=([0-9]+):\\1");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]*");
    private static final Pattern JSON_LIST = Pattern.compile("\\s*(?:\\[.*]|null)\\s*", Pattern.DOTALL);
    private static final String CDI = "nvidia.com/gpu=";

    private final boolean podman;
    private final Observed.Builder seen = Observed.builder();
    private int gpus;

    private RunObserver(boolean podman) {
        this.podman = podman;
    }

    static Observed docker(Rendering rendering) {
        return new RunObserver(false).observe("docker", rendering);
    }

    static Observed podman(Rendering rendering) {
        return new RunObserver(true).observe("podman", rendering);
    }

    private Observed observe(String program, Rendering rendering) {
        RunLine line = RunLine.of(program, ShellReader.words(rendering.main().text()));
        line.flags().forEach(this::add);
        if (gpus > 0) {
            seen.with(Kind.GPUS, String.valueOf(gpus));
        }
        checkTogether(line);
        seen.with(Kind.IMAGE, line.image()).command(line.command());
        List<RenderedFile> others =
                rendering.files().subList(1, rendering.files().size());
        others.forEach(file -> {
            assertThat(file.name()).isEqualTo(AttributesFile.FILE_NAME);
            seen.with(Kind.ATTRIBUTES, file.text());
        });
        return seen.build();
    }

    /** "Conflicting options: --restart and --rm", and flags that take one value. */
    private void checkTogether(RunLine line) {
        assertThat(line.has("--rm") && !line.values("--restart").isEmpty())
                .as("--rm with --restart")
                .isFalse();
        TEXTS.keySet().forEach(flag -> assertThat(line.values(flag)).as(flag).hasSizeLessThan(2));
        line.values("--name").forEach(name -> assertThat(name).matches(NAME).hasSizeGreaterThan(podman ? 0 : 1));
        assertThat(line.values("--restart")).isSubsetOf("always", "unless-stopped", "on-failure");
    }

    private void add(RunLine.Flag flag) {
        String value = flag.value();
        switch (flag.name()) {
            case "-e" -> addVariable(value);
            case "-v" -> addVolume(value);
            case "--device" -> addDevice(value);
            case "--security-opt" -> addSecurity(value);
            case "--net" -> seen.flag(Kind.HOST_NETWORK, value.equals("host"));
            case "--memory" -> seen.with(Kind.MEMORY_MIB, group(MEMORY, value));
            case "--ulimit" -> seen.with(Kind.OPEN_FILES, group(LIMIT, value));
            case "--gpus" -> seen.with(Kind.GPUS, value);
            case "--secret" -> addSecret(value);
            case "--entrypoint" -> {
                assertThat(podman && JSON_LIST.matcher(value).matches())
                        .as("an entrypoint that podman takes for JSON")
                        .isFalse();
                seen.with(Kind.ENTRYPOINT, value);
            }
            default -> {
                if (TEXTS.containsKey(flag.name())) {
                    seen.with(TEXTS.get(flag.name()), value);
                }
            }
        }
    }

    /** Without {@code =} the caller's value would be taken; podman reads lines as CSV, so that CR LF becomes LF. */
    private void addVariable(String assignment) {
        int equals = assignment.indexOf('=');
        assertThat(equals).as("the place of `=` in -e").isPositive();
        String value = assignment.substring(equals + 1);
        seen.variable(assignment.substring(0, equals), podman ? value.replace("\r\n", "\n") : value);
    }

    /** {@code SOURCE:TARGET[:MODE,...]}, split at every colon; a source that is no absolute path names a volume. */
    private void addVolume(String volume) {
        String[] parts = volume.split(":", -1);
        assertThat(parts.length).as("parts of -v %s", volume).isBetween(2, 3);
        assertThat(parts[0]).as("a path on the host").startsWith("/");
        assertThat(parts[1]).as("a path in the container").startsWith("/");
        Set<String> modes = parts.length == 3 ? Set.of(parts[2].split(",")) : Set.of();
        assertThat(MODES).containsAll(modes);
        seen.mount(parts[0], parts[1], modes.contains("ro"), modes.contains("shared"), modes.contains("z"));
    }

    private void addDevice(String device) {
        if (!device.startsWith(CDI)) {
            seen.with(Kind.DEVICE, device, "true");
            return;
        }
        assertThat(podman).as("a CDI device needs podman").isTrue();
        if (device.equals(CDI + "all")) {
            seen.with(Kind.GPUS, "all");
        } else {
            assertThat(device).isEqualTo(CDI + gpus++);
        }
    }

    private void addSecurity(String option) {
        String[] parts = option.split("=", 2);
        switch (parts[0]) {
            case "seccomp" -> seen.with(Kind.SECCOMP, parts[1]);
            case "apparmor" -> seen.with(Kind.APPARMOR, parts[1]);
            case "no-new-privileges" -> seen.flag(Kind.NO_NEW_PRIVILEGES, true);
            case "label" -> seen.flag(Kind.SELINUX_DISABLED, parts[1].equals("disable"));
            default -> {
                assertThat(option).isEqualTo(podman ? "unmask=ALL" : "systempaths=unconfined");
                seen.flag(Kind.SYSTEM_PATHS_UNMASKED, true);
            }
        }
    }

    /** {@code NAME,target=PATH,...}: told as a mount, for that is what the pilot sees. */
    private void addSecret(String secret) {
        assertThat(podman).as("a secret needs podman").isTrue();
        Matcher parts =
                Pattern.compile("([^,]+),target=([^,]+),uid=([0-9]+),mode=0400").matcher(secret);
        assertThat(parts.matches()).as("a secret: %s", secret).isTrue();
        seen.mount("secret " + parts.group(1) + " of " + parts.group(3), parts.group(2), false, false, false);
    }

    private static String group(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        assertThat(matcher.matches()).as("%s as %s", value, pattern).isTrue();
        return matcher.group(1);
    }
}
