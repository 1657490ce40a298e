package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of pods, and of the containers beside the pilot. */
final class PodProblemsTest {
    @Test
    void processesOfTheNode() {
        assertThat(Manifests.changed("      containers:\n", """
                      hostPID: true
                      hostIPC: true
                      containers:
                """).lines())
                .containsExactly(
                        "36:7 import-excess With `hostPID` the pilot and its jobs get at the node's own processes; it is left out.",
                        "37:7 import-excess With `hostIPC` the pilot and its jobs get at the node's own processes; it is left out.");
    }

    @Test
    void nameServers() {
        assertThat(Manifests.changed("      containers:\n", """
                      dnsPolicy: None
                      dnsConfig: {nameservers: [10.0.0.1]}
                      containers:
                """).lines())
                .containsExactly(
                        "36:7 import-changed What is rendered has the `dnsPolicy` `ClusterFirst`.",
                        "37:7 import-dropped `dnsConfig` in the `spec` of a pod has no place in the settings and is left out.");
    }

    @Test
    void nodeByName() {
        assertThat(Manifests.changed("      containers:\n", """
                      nodeName: node-3
                      containers:
                """).lines())
                .containsExactly(
                        "36:7 import-dropped `nodeName` in the `spec` of a pod has no place in the settings and is left out.");
    }

    @Test
    void spreading() {
        assertThat(Manifests.changed("      containers:\n", """
                      topologySpreadConstraints: []
                      containers:
                """).lines())
                .containsExactly(
                        "36:7 import-dropped `topologySpreadConstraints` in the `spec` of a pod has no place in the settings and is left out.");
    }

    @Test
    void deadline() {
        assertThat(Manifests.changed("      containers:\n", """
                      activeDeadlineSeconds: 3600
                      containers:
                """).lines())
                .containsExactly(
                        "36:7 import-dropped `activeDeadlineSeconds` in the `spec` of a pod has no place in the settings and is left out.");
    }

    @Test
    void containerBefore() {
        assertThat(Manifests.changed("      containers:\n", """
                      initContainers:
                        - {name: clean, image: busybox}
                      containers:
                """).lines())
                .containsExactly(
                        "37:11 import-dropped The container `clean` under `initContainers`, which runs before the pilot, has no place in the settings and is left out.");
    }

    @Test
    void containerBeside() {
        assertThat(Manifests.changed("      volumes:\n", """
                        - {name: logs, image: fluent-bit}
                      volumes:
                """).lines())
                .containsExactly(
                        "60:11 import-dropped The container `logs` under `containers`, which runs beside the pilot, has no place in the settings and is left out.");
    }

    @Test
    void whichContainer() {
        assertThat(Manifests.changed(
                                "      volumes:\n",
                                """
                        - {name: logs, image: fluent-bit}
                      volumes:
                """,
                                "GLIDEIN_ResourceName",
                                "RESOURCE",
                                "opensciencegrid/osgvo-docker-pilot:release",
                                "registry.example.org/pilot")
                        .lines())
                .containsExactly(
                        "36:7 import-several The pod has 2 containers, and which of them is the pilot is not clear.");
    }

    @Test
    void noContainer() {
        assertThat(Manifests.read("""
                apiVersion: v1
                kind: Pod
                metadata: {name: ep1}
                spec: {}
                """).lines())
                .containsExactly(
                        "2:7 import-changed Pilots are not rendered as a Pod: the settings give a Deployment.",
                        "4:7 import-syntax The field `containers` is missing in the `spec` of a pod: the API server refuses that.",
                        "2:7 import-added What is rendered has `labels: app.kubernetes.io/...`, `terminationGracePeriodSeconds: 15`, `automountServiceAccountToken: false`, `enableServiceLinks: false`, which stands otherwise here, or not at all.");
    }

    @Test
    void tolerationThatIsANumber() {
        Manifests.Read read = Manifests.changed("      containers:\n", """
                      tolerations: [{key: a, value: 1}]
                      containers:
                """);

        assertThat(read.lines())
                .containsExactly(
                        "36:37 import-syntax `value` must be a text; without quotes `1` is a number, which the API server refuses.");
        assertThat(read.options()).isEqualTo("tolerations: [{key: a, value: 1}]");
    }

    @Test
    void affinityOfAnotherType() {
        assertThat(Manifests.changed("      containers:\n", """
                      affinity: {podAffinity: {a: [{topologyKey: 1, weight: x}]}}
                      containers:
                """).lines())
                .containsExactly(
                        "36:50 import-syntax `topologyKey` must be a text; without quotes `1` is a number, which the API server refuses.",
                        "36:61 import-syntax `weight` must be a whole number, without quotes, not `x`.");
    }

    @Test
    void usersAndAccessOfTheNode() {
        assertThat(Manifests.changed("automountServiceAccountToken: false", "automountServiceAccountToken: true")
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `automountServiceAccountToken: false`, which stands otherwise here, or not at all.");
        assertThat(Manifests.changed("hostUsers: false", "hostUsers: true").lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `hostUsers: false`, which stands otherwise here, or not at all.");
        assertThat(Manifests.changed("runAsNonRoot: true", "runAsNonRoot: false")
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `runAsNonRoot: true`, which stands otherwise here, or not at all.");
    }

    @Test
    void noAccessWritten() {
        assertThat(Manifests.changed("""
                      automountServiceAccountToken: false
                      enableServiceLinks: false
                """, "", "      terminationGracePeriodSeconds: 15\n", "")
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `terminationGracePeriodSeconds: 15`, `automountServiceAccountToken: false`, `enableServiceLinks: false`, which stands otherwise here, or not at all.");
    }

    @Test
    void probeAndPort() {
        assertThat(Manifests.changed(
                                "          env:",
                                "          ports: [{containerPort: 80}]\n          readinessProbe: {tcpSocket: {port: 80}}\n          env:")
                        .lines())
                .containsExactly(
                        "39:11 import-dropped `ports` in a container has no place in the settings and is left out.",
                        "40:11 import-dropped `readinessProbe` in a container has no place in the settings and is left out.");
    }

    @Test
    void hookBeforeTheStop() {
        assertThat(Manifests.changed(
                                "          env:",
                                "          lifecycle: {preStop: {exec: {command: [sleep, \"60\"]}}, postStart: {exec: {command: [\"true\"]}}}\n          env:")
                        .lines())
                .containsExactly(
                        "39:23 import-dropped The hook `preStop` has no place in the settings and is left out.",
                        "39:66 import-dropped `postStart` in `lifecycle` has no place in the settings and is left out.");
    }

    @Test
    void drainOfAnotherKind() {
        Manifests.Read read = Manifests.changed(
                "          env:", "          lifecycle: {preStop: {exec: {command: [condor_drain]}}}\n          env:");

        assertThat(read.lines())
                .containsExactly(
                        "39:23 import-changed What is rendered runs `condor_off -peaceful -master && exec sleep infinity` before a stop.");
        assertThat(read.options()).isEqualTo("drain: true");
        assertThat(Manifests.changed(
                                "          env:",
                                "          lifecycle: {preStop: {exec: {command: [condor_off, -fast]}}}\n          env:")
                        .options())
                .isEqualTo("drain: true");
    }

    @Test
    void unknownPullPolicy() {
        assertThat(Manifests.changed("          env:", "          imagePullPolicy: always\n          env:")
                        .lines())
                .containsExactly(
                        "39:28 import-unknown `imagePullPolicy` must be `Always`, `IfNotPresent` or `Never`, but is `always`.");
    }
}
