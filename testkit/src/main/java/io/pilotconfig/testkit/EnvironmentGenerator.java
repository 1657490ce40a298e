package io.pilotconfig.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The variables under {@code environment}: those that the pilot's scripts read, and any others. */
record EnvironmentGenerator(SettingsGenerator.Mode mode) {
    private static final Map<String, String> KNOWN = Map.of(
            "POOL", "itb-ospool",
            "SYSLOG_HOST", "syslog.example.edu",
            "REGISTRY_HOST", "registry.example.edu",
            "SUPERVISORD_RESTART_POLICY", "unexpected",
            "SINGULARITY_BIND_EXTRA", "/data:/data:ro,/opt",
            "EXTRA_JOB_ENV", "A=b C='it''s' D=\"\"e\"\"",
            "SINGULARITY_DISABLE_PID_NAMESPACES", "True",
            "APPTAINER_REGISTRY_MIRROR", "mirror.example.edu/x",
            "ITB", "");

    Arbitrary<Map<String, String>> environment() {
        Arbitrary<Map<String, String>> known =
                Arbitraries.maps(known(), Arbitraries.just("")).ofMaxSize(3).map(EnvironmentGenerator::filled);
        Arbitrary<Map<String, String>> free = Arbitraries.maps(
                        SettingsGenerator.text(ValueArbitraries.variableNames(), mode),
                        SettingsGenerator.text(AdversarialValues.mixtures(), mode))
                .ofMaxSize(4);
        return Combinators.combine(known, free, Arbitraries.of(true, false)).as(this::together);
    }

    private static Arbitrary<String> known() {
        return Arbitraries.of(KNOWN.keySet().stream().sorted().toList());
    }

    private static Map<String, String> filled(Map<String, String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.keySet().forEach(name -> values.put(name, KNOWN.getOrDefault(name, "")));
        return values;
    }

    private Map<String, String> together(Map<String, String> known, Map<String, String> free, boolean ports) {
        Map<String, String> all = new LinkedHashMap<>(known);
        free.forEach(all::putIfAbsent);
        if (ports) {
            all.put("CCB_RANGE_LOW", mode == SettingsGenerator.Mode.VALID ? "9700" : "9999999999");
            all.put("CCB_RANGE_HIGH", "9800");
        }
        return all;
    }
}
