package io.pilotconfig.importers;

import io.pilotconfig.core.section.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Options of the targets, each key there or not. */
final class TargetOptions {
    private TargetOptions() {}

    static Arbitrary<Mapping> of(String target) {
        return all(
                switch (target) {
                    case "docker" -> run();
                    case "podman" -> with(run(), option("tokenSecret", "ospool-token", "a"));
                    case "compose" ->
                        List.of(
                                option("project", "ospool", "a_b-c"),
                                option("service", "pilot", "no", "x-y.z"),
                                option("restart", "no", "always", "unless-stopped", "on-failure"),
                                option("tokenSecret", true, false),
                                option("attributes", "inline", "file"));
                    case "quadlet" ->
                        List.of(
                                option("podmanVersion", "4.4", "4.6", "4.8", "5.0", "5.4", "5.8"),
                                option("rootless", true, false),
                                option("restart", "no", "always", "on-failure"),
                                option("install", true, false),
                                option("autoUpdate", true, false),
                                option("tokenSecret", "ospool-token"));
                    case "kubernetes" -> kubernetes();
                    default -> throw new IllegalArgumentException(target);
                });
    }

    private static List<Arbitrary<Map<String, Object>>> run() {
        return List.of(
                option("interactive", true, false),
                option("remove", true, false),
                option("detach", true, false),
                option("restart", "no", "always", "unless-stopped", "on-failure"),
                option("oneLine", true, false));
    }

    private static List<Arbitrary<Map<String, Object>>> kubernetes() {
        Map<String, Object> schedule = Map.of("workload", "cronjob", "schedule", "0 3 * * *");
        return List.of(
                option("namespace", "osg"),
                Arbitraries.of(
                        Map.of(),
                        Map.of("workload", "deployment", "replicas", 3),
                        Map.of("workload", "daemonset"),
                        Map.of("workload", "job", "backoffLimit", 2, "ttlSeconds", 60),
                        schedule),
                option("version", "1.28", "1.33"),
                option("tokenSecret", "ospool-token", "other"),
                option("tokenKey", "token", "flock"),
                option("fuse", "device-plugin", "privileged"),
                option("fuseResource", "example.com/fuse"),
                option("scratch", "empty-dir", "claim"),
                option("scratchSize", "50Gi", "1500Mi"),
                option("priorityClass", "backfill"),
                option("nodeSelector", Map.of("a/b", "true", "c", "1")),
                option("tolerations", List.of(Map.of("key", "backfill", "operator", "Exists", "effect", "NoSchedule"))),
                option("imagePullSecrets", List.of("one", "two")),
                option("serviceAccount", "pilot"),
                option("labels", Map.of("team", "grid")),
                option("annotations", Map.of("note", "$(A) \"b\": c")));
    }

    private static List<Arbitrary<Map<String, Object>>> with(
            List<Arbitrary<Map<String, Object>>> options, Arbitrary<Map<String, Object>> more) {
        List<Arbitrary<Map<String, Object>>> all = new ArrayList<>(options);
        all.add(more);
        return all;
    }

    private static Arbitrary<Map<String, Object>> option(String key, Object... values) {
        Arbitrary<Map<String, Object>> there = Arbitraries.of(values).map(value -> Map.of(key, value));
        return Arbitraries.oneOf(Arbitraries.just(Map.of()), Arbitraries.just(Map.of()), there);
    }

    private static Arbitrary<Mapping> all(List<Arbitrary<Map<String, Object>>> options) {
        return Combinators.combine(options).as(maps -> {
            Map<String, Object> all = new LinkedHashMap<>();
            maps.forEach(all::putAll);
            return Mapping.of(all);
        });
    }
}
