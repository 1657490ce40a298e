package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import io.pilotconfig.kubernetes.KubernetesOptions;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is rendered comes back: each fact byte for byte, and options that render the same bytes. */
final class KubernetesRoundTripTest {
    private static final double LEAST_RENDERED = 15;
    private static final String NO_PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";

    /** Options to try. A key stands several times, so that it comes often. */
    private static final List<Map.Entry<String, Object>> OPTIONS = List.of(
            Map.entry("namespace", "osg"),
            Map.entry("workload", "daemonset"),
            Map.entry("workload", "job"),
            Map.entry("workload", "cronjob"),
            Map.entry("schedule", "0 */6 * * mon-fri"),
            Map.entry("schedule", "@daily"),
            Map.entry("concurrency", "allow"),
            Map.entry("concurrency", "replace"),
            Map.entry("replicas", 3),
            Map.entry("replicas", 0),
            Map.entry("backoffLimit", 2),
            Map.entry("ttlSeconds", 60),
            Map.entry("version", "1.29"),
            Map.entry("version", "1.32"),
            Map.entry("version", "1.36.1"),
            Map.entry("tokenSecret", "another-token"),
            Map.entry("tokenKey", "ospool-ep.tkn"),
            Map.entry("secretCommand", false),
            Map.entry("fuse", "privileged"),
            Map.entry("fuseResource", "github.com/fuse"),
            Map.entry("fuseResource", "example.org/device"),
            Map.entry("userNamespace", false),
            Map.entry("userNamespace", true),
            Map.entry("scratch", "host-path"),
            Map.entry("scratch", "claim"),
            Map.entry("scratchSize", "1.5Ti"),
            Map.entry("scratchSize", "20480Mi"),
            Map.entry("storageClass", "fast"),
            Map.entry("ephemeralStorage", "50G"),
            Map.entry("cvmfsClaim", "cvmfs"),
            Map.entry("seccompProfile", "profiles/apptainer.json"),
            Map.entry("seccompProfile", "apptainer.json"),
            Map.entry("priorityClass", "opportunistic"),
            Map.entry("runtimeClass", "nvidia"),
            Map.entry("tolerations", List.of(Map.of("key", "nautilus.io/noceph", "operator", "Exists"))),
            Map.entry(
                    "affinity",
                    Map.of(
                            "podAntiAffinity",
                            Map.of(
                                    "requiredDuringSchedulingIgnoredDuringExecution",
                                    List.of(Map.of("topologyKey", "kubernetes.io/hostname"))))),
            Map.entry("nodeSelector", Map.of("kubernetes.io/arch", "amd64")),
            Map.entry("imagePullSecrets", List.of("registry", "another")),
            Map.entry("serviceAccount", "pilot"),
            Map.entry("labels", Map.of("team", "osg", "app.kubernetes.io/part-of", "pool")),
            Map.entry("annotations", Map.of("example.org/contact", "a: b $(X) \n \u0085 é")),
            Map.entry("drain", true));

    @Provide
    Arbitrary<PilotSettings> settings() {
        return SettingsArbitraries.valid(Arbitraries.of(OPTIONS)
                .list()
                .ofMaxSize(7)
                .map(entries -> {
                    Map<String, Object> options = new LinkedHashMap<>();
                    entries.forEach(entry -> options.put(entry.getKey(), entry.getValue()));
                    return Map.of("kubernetes", Mapping.of(options));
                }));
    }

    @Property
    void whatIsRenderedComesBack(@ForAll("settings") PilotSettings settings) {
        Optional<String> manifest = render(settings);
        Statistics.collect(manifest.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > LEAST_RENDERED));
        if (manifest.isEmpty()) {
            return;
        }
        Manifests.Read read = Manifests.read(manifest.get());

        assertThat(read.findings())
                .extracting(Diagnostic::code)
                .as("%s", read.lines())
                .isSubsetOf(ImportCodes.ASSUMED);
        Specimen specimen = read.specimen().orElseThrow();
        LaunchPlan plan = LaunchPlan.of(settings);
        assertThat(variables(specimen)).isEqualTo(variables(plan));
        assertThat(mounts(specimen)).containsExactlyInAnyOrderElementsOf(mounts(plan, manifest.get()));
        assertThat(parts(specimen)).isEqualTo(parts(plan));
        assertThat(words(specimen)).isEqualTo(words(plan));
    }

    @Property
    void optionsThatComeBackRenderTheSameBytes(@ForAll("settings") PilotSettings settings) {
        Optional<String> manifest = render(settings);
        Statistics.collect(manifest.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > LEAST_RENDERED));
        if (manifest.isEmpty()) {
            return;
        }
        Specimen specimen = Manifests.read(manifest.get()).specimen().orElseThrow();
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        specimen.options().forEach((key, value) -> entries.put(key.text(), new Mapping.Entry(key, value)));
        Launch launch = Launch.of(Manifests.CHECKER.check(settings).orThrow());
        Problems problems = new Problems();
        KubernetesOptions options = Manifests.RENDERER
                .options()
                .bind(new Mapping(entries, Span.NONE), SettingPath.of("targets", "kubernetes"), problems);
        Manifests.RENDERER.check(launch.plan(), options, problems);

        assertThat(Diagnostic.any(problems.all(), Severity.ERROR))
                .as("%s", problems.all())
                .isFalse();
        assertThat(Manifests.RENDERER.write(launch, options).get(0).text()).isEqualTo(manifest.get());
    }

    private static Optional<String> render(PilotSettings settings) {
        CheckReport report = Manifests.CHECKER.check(settings);
        if (report.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Manifests.RENDERER
                    .render(Launch.of(report.orThrow()))
                    .main()
                    .text());
        } catch (InvalidSettingsException e) {
            return Optional.empty();
        }
    }

    /** The variable that the renderer adds, or that settings and renderer would add alike, is not compared. */
    private static List<String> variables(Specimen specimen) {
        return specimen.variables().stream()
                .map(variable -> variable.name().text() + "=" + variable.value().text())
                .filter(assignment -> !assignment.equals(NO_PID_NAMESPACES + "=True"))
                .toList();
    }

    private static List<String> variables(LaunchPlan plan) {
        return plan.environment().stream()
                .map(variable -> variable.name() + "=" + variable.value())
                .filter(assignment -> !assignment.equals(NO_PID_NAMESPACES + "=True"))
                .toList();
    }

    private static List<String> mounts(Specimen specimen) {
        return specimen.mounts().stream()
                .filter(mount -> !mount.target().text().equals("/etc/osg/extra-attributes.cfg"))
                .map(mount -> mount.source().text() + " "
                        + mount.target().text() + " " + mount.readOnly() + " "
                        + mount.propagation())
                .toList();
    }

    /** A directory of the node that the pod has another volume for is not in the manifest. */
    private static List<String> mounts(LaunchPlan plan, String manifest) {
        List<String> mounts = new ArrayList<>();
        for (Mount mount : plan.mounts()) {
            boolean inPod = mount.role() == Mount.Role.TOKEN
                    || mount.role() == Mount.Role.ATTRIBUTES
                    || (mount.role() == Mount.Role.SCRATCH
                            && !manifest.contains("- name: \"scratch\"\n          hostPath")
                            && !manifest.contains("- name: \"scratch\"\n              hostPath"));
            boolean claim = mount.role() == Mount.Role.CVMFS && manifest.contains("persistentVolumeClaim");
            if (!inPod) {
                mounts.add((claim ? "/cvmfs" : mount.source()) + " " + mount.target() + " " + mount.readOnly() + " "
                        + (mount.shared() ? "shared" : ""));
            }
        }
        return mounts;
    }

    private static Map<String, String> parts(Specimen specimen) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            specimen.part(part).map(Scalar::text).ifPresent(text -> parts.put(part.name(), text));
        }
        parts.remove(Part.SECCOMP.name());
        parts.merge("DEVICES", String.valueOf(specimen.devices().size()), String::concat);
        return parts;
    }

    private static Map<String, String> parts(LaunchPlan plan) {
        Map<String, String> parts = new LinkedHashMap<>();
        plan.name().filter(name -> !name.equals("ospool-pilot")).ifPresent(name -> parts.put("NAME", name));
        parts.put("IMAGE", plan.image());
        plan.pull().ifPresent(pull -> parts.put("PULL", Choice.word(pull)));
        parts.put("USER", user(plan.user()));
        parts.put("HOST_NETWORK", String.valueOf(plan.hostNetworkWritten().orElse(false)));
        if (plan.isolation().systemPathsUnmasked()) {
            parts.put("SYSTEM_PATHS_UNMASKED", "true");
        }
        parts.put("NO_NEW_PRIVILEGES", "true");
        if (plan.isolation().selinuxDisabled()) {
            parts.put("SELINUX_DISABLED", "true");
        }
        plan.isolation().apparmor().ifPresent(profile -> parts.put("APPARMOR", profile));
        plan.limits().cpus().ifPresent(cpus -> parts.put("CPUS", String.valueOf(cpus)));
        plan.limits().memoryMib().ifPresent(memory -> parts.put("MEMORY", String.valueOf(memory << 20)));
        plan.gpus()
                .ifPresent(gpus -> parts.put("GPUS", String.valueOf(gpus.count().orElseThrow())));
        plan.stopSeconds().stream()
                .filter(seconds -> seconds != 15)
                .forEach(seconds -> parts.put("STOP_SECONDS", String.valueOf(seconds)));
        plan.attributes().ifPresent(file -> parts.put("ATTRIBUTES", file.content()));
        parts.put("DEVICES", String.valueOf(plan.devices().size()));
        return parts;
    }

    private static String user(String user) {
        String[] numbers = user.replace("osg", "1000").split(":", -1);
        String number = String.valueOf(Integer.parseInt(numbers[0]));
        String group = numbers.length > 1 ? String.valueOf(Integer.parseInt(numbers[1])) : "";
        boolean osg = number.equals("1000") && (group.isEmpty() || group.equals("1000"));
        return osg ? "osg" : number + (group.isEmpty() ? "" : ":" + group);
    }

    private static List<String> words(Specimen specimen) {
        List<String> words = new ArrayList<>();
        specimen.entrypoint().forEach(word -> words.add("entrypoint " + word.text()));
        specimen.command().forEach(word -> words.add(word.text()));
        return words;
    }

    private static List<String> words(LaunchPlan plan) {
        List<String> words = new ArrayList<>();
        plan.entrypoint().ifPresent(program -> words.add("entrypoint " + program));
        words.addAll(plan.command());
        return words;
    }
}
