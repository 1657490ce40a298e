package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A field that Kubernetes does not know is told of in every object, however deep. */
final class UnknownFieldsTest {
    /** Each {@code %} is where a field is added. */
    private static final List<String> MANIFESTS = List.of("""
            {% apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {a: b}}
            ---
            {%
              apiVersion: apps/v1,
              kind: Deployment,
              metadata: {% name: p, labels: {a: b}},
              spec: {%
                strategy: {% type: Recreate},
                selector: {matchLabels: {a: b}},
                template: {%
                  metadata: {% labels: {a: b}},
                  spec: {%
                    imagePullSecrets: [{% name: s}],
                    securityContext: {%
                      runAsUser: 1000,
                      seccompProfile: {% type: Unconfined},
                      appArmorProfile: {% type: Unconfined},
                      seLinuxOptions: {% type: spc_t}},
                    containers: [{%
                      name: pilot,
                      image: i,
                      lifecycle: {% postStart: {}},
                      resources: {% limits: {cpu: 1}},
                      envFrom: [{% configMapRef: {% name: c}}, {% secretRef: {% name: s}}],
                      env: [
                        {% name: A, value: b},
                        {% name: B, valueFrom: {% configMapKeyRef: {% name: c, key: a}}},
                        {% name: C, valueFrom: {% secretKeyRef: {% name: s, key: k}}},
                        {% name: D, valueFrom: {% fieldRef: {% fieldPath: metadata.namespace}}},
                        {% name: E, valueFrom: {% resourceFieldRef: {% resource: limits.cpu}}}],
                      securityContext: {% privileged: false},
                      volumeMounts: [{% name: h, mountPath: /data}]}],
                    volumes: [
                      {% name: h, hostPath: {% path: /data}},
                      {% name: e, emptyDir: {% sizeLimit: 1Gi}},
                      {% name: s, secret: {% secretName: s, items: [{% key: k, path: p}]}},
                      {% name: m, configMap: {% name: c, items: [{% key: k, path: p}]}},
                      {% name: p, projected: {% sources: [{secret: {% name: s, items: [{% key: k, path: p}]}}]}},
                      {% name: c, persistentVolumeClaim: {% claimName: x}},
                      {% name: v, ephemeral: {% volumeClaimTemplate: {% spec: {% resources: {% requests: {storage: 1Gi}}}}}}]}}}}
            """, """
            {%
              apiVersion: batch/v1,
              kind: CronJob,
              metadata: {% name: p},
              spec: {%
                schedule: 0 0 * * *,
                jobTemplate: {%
                  metadata: {% labels: {a: b}},
                  spec: {% template: {% spec: {% restartPolicy: Never, containers: [{% name: pilot, image: i}]}}}}}}
            """, """
            {%
              apiVersion: apps/v1,
              kind: DaemonSet,
              metadata: {% name: p},
              spec: {%
                updateStrategy: {% type: RollingUpdate},
                template: {% spec: {% containers: [{% name: pilot, image: i}]}}}}
            """, """
            {%
              apiVersion: apps/v1,
              kind: StatefulSet,
              metadata: {% name: p},
              spec: {%
                volumeClaimTemplates: [{% metadata: {name: v}, spec: {% resources: {% requests: {storage: 1Gi}}}}],
                template: {% spec: {% containers: [{% name: pilot, image: i}]}}}}
            """);

    @TestFactory
    Stream<DynamicTest> eachIsToldOf() {
        return MANIFESTS.stream()
                .flatMap(manifest -> IntStream.range(
                                0, (int) manifest.chars().filter(c -> c == '%').count())
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                manifest.replaceAll("(?s).*kind: (\\w+).*", "$1") + " " + i,
                                () -> isToldOf(manifest, i))));
    }

    private static void isToldOf(String manifest, int chosen) {
        String before = manifest;
        for (int i = 0; i < chosen; i++) {
            before = before.replaceFirst("%", "");
        }
        int at = before.indexOf('%');
        String text = before.replaceFirst("%", " bogus: 1, ").replace("%", "");
        String lineStart = text.substring(0, at + 1);
        String place = lineStart.lines().count() + ":" + (lineStart.length() - lineStart.lastIndexOf('\n'));

        assertThat(Manifests.read(text).lines())
                .filteredOn(line -> line.contains(" import-unknown "))
                .singleElement()
                .asString()
                .startsWith(place + " import-unknown Kubernetes knows no field `bogus` in ");
    }
}
