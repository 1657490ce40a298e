package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of the objects that keep pods running. */
final class WorkloadProblemsTest {
    @Test
    void rollingUpdate() {
        assertThat(Manifests.changed("    type: Recreate", "    type: RollingUpdate")
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `strategy: Recreate`, which stands otherwise here, or not at all.");
    }

    @Test
    void fieldsOfADeploymentWithoutASetting() {
        assertThat(Manifests.changed("  replicas: 1", "  replicas: 1\n  paused: true\n  minReadySeconds: 60")
                        .lines())
                .containsExactly(
                        "12:3 import-dropped `paused` in the `spec` of a Deployment has no place in the settings and is left out.",
                        "13:3 import-dropped `minReadySeconds` in the `spec` of a Deployment has no place in the settings and is left out.");
    }

    @Test
    void otherSelector() {
        assertThat(Manifests.changed("""
                    matchLabels:
                      app.kubernetes.io/name: "ospool-pilot"
                      app.kubernetes.io/instance: "ospool-pilot"
                """, """
                    matchLabels:
                      app: pilot
                """).lines())
                .containsExactly(
                        "14:3 import-changed What is rendered selects its pods by other labels, and the selector of a Deployment cannot be changed.");
    }

    @Test
    void otherLabelsOfPods() {
        Manifests.Read read = Manifests.changed("        app.kubernetes.io/managed-by: \"pilotconfig\"\n", """
                        app.kubernetes.io/managed-by: "pilotconfig"
                        team: osg
                """);

        assertThat(read.lines())
                .containsExactly(
                        "2:7 import-changed The object and its pods have different labels or annotations; the settings give all of them to both.");
        assertThat(read.options()).isEqualTo("labels: {team: osg}");
    }

    @Test
    void labelsOfOthersOnly() {
        Manifests.Read read = Manifests.changed("""
                        app.kubernetes.io/name: "ospool-pilot"
                        app.kubernetes.io/instance: "ospool-pilot"
                        app.kubernetes.io/part-of: "ospool"
                        app.kubernetes.io/managed-by: "pilotconfig"
                """, "        app: pilot\n");

        assertThat(read.lines())
                .containsExactly(
                        "2:7 import-changed The object and its pods have different labels or annotations; the settings give all of them to both.",
                        "2:7 import-added What is rendered has `labels: app.kubernetes.io/...`, which stands otherwise here, or not at all.");
        assertThat(read.options()).isEqualTo("labels: {app: pilot}");
    }

    @Test
    void generatedName() {
        assertThat(Manifests.changed("  name: \"ospool-pilot\"\n", "  generateName: ep-\n")
                        .lines())
                .containsExactly(
                        "4:17 import-changed The name of what is rendered is always the same, not one that the cluster completes.",
                        "2:7 import-added What is rendered has `labels: app.kubernetes.io/...`, which stands otherwise here, or not at all.");
    }

    @Test
    void replicaSet() {
        assertThat(Manifests.changed("kind: Deployment", "kind: ReplicaSet", """
                  strategy:
                    type: Recreate
                """, "")
                        .lines())
                .containsExactly(
                        "2:7 import-changed Pilots are not rendered as a ReplicaSet: the settings give a Deployment.");
        assertThat(Manifests.changed("kind: Deployment", "kind: ReplicaSet").hints())
                .contains("a Deployment makes one of these itself.");
        assertThat(Manifests.changed("kind: Deployment", "kind: StatefulSet").hints())
                .contains("its pods have no lasting names, and no claims that outlive them.");
    }

    @Test
    void cronJobWithoutATemplate() {
        assertThat(Manifests.read("""
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: ep1}
                spec: {schedule: '@daily', startingDeadlineSeconds: 300}
                """).lines())
                .containsExactly(
                        "4:7 import-syntax The field `jobTemplate` is missing in the `spec` of a CronJob: the API server refuses that.");
    }

    @Test
    void statefulSet() {
        assertThat(Manifests.changed("kind: Deployment", "kind: StatefulSet", """
                  strategy:
                    type: Recreate
                """, "  serviceName: pilots\n")
                        .lines())
                .containsExactly(
                        "2:7 import-changed Pilots are not rendered as a StatefulSet: the settings give a Deployment.");
    }

    @Test
    void jobWithMoreCompletions() {
        Manifests.Read read = Manifests.changed(
                "apiVersion: apps/v1\nkind: Deployment",
                "apiVersion: batch/v1\nkind: Job",
                """
                  replicas: 1
                  strategy:
                    type: Recreate
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: "ospool-pilot"
                      app.kubernetes.io/instance: "ospool-pilot"
                """,
                "  SPEC\n",
                "  SPEC\n",
                """
                  parallelism: 2
                  completions: 10
                  ttlSecondsAfterFinished: 3600
                """,
                "restartPolicy: Always",
                "restartPolicy: Never");

        assertThat(read.lines())
                .containsExactly(
                        "12:3 import-changed The pilots of a Job all run at once: the settings give `completions: 2`, as many as `parallelism`.");
        assertThat(read.options()).isEqualTo("workload: job, replicas: 2");
    }

    @Test
    void jobAsAQueue() {
        Manifests.Read read = Manifests.changed(
                "apiVersion: apps/v1\nkind: Deployment",
                "apiVersion: batch/v1\nkind: Job",
                """
                  replicas: 1
                  strategy:
                    type: Recreate
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: "ospool-pilot"
                      app.kubernetes.io/instance: "ospool-pilot"
                """,
                "  SPEC\n",
                "  SPEC\n",
                """
                  parallelism: 2
                  ttlSecondsAfterFinished: 3600
                """,
                "restartPolicy: Always",
                "restartPolicy: Never");

        assertThat(read.lines())
                .containsExactly(
                        "11:3 import-changed The pilots of a Job all run at once: the settings give `completions: 2`, as many as `parallelism`.");
        assertThat(read.options()).isEqualTo("workload: job, replicas: 2");
    }

    @Test
    void jobThatStaysForEver() {
        Manifests.Read read = Manifests.changed(
                "apiVersion: apps/v1\nkind: Deployment",
                "apiVersion: batch/v1\nkind: Job",
                """
                  replicas: 1
                  strategy:
                    type: Recreate
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: "ospool-pilot"
                      app.kubernetes.io/instance: "ospool-pilot"
                """,
                "  SPEC\n",
                "  SPEC\n",
                "  backoffLimit: 6\n",
                "restartPolicy: Always",
                "restartPolicy: Never");

        assertThat(read.lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `ttlSecondsAfterFinished: 3600`, which stands otherwise here, or not at all.");
        assertThat(read.options()).isEqualTo("workload: job");
    }

    @Test
    void jobThatStartsItsContainerAgain() {
        Manifests.Read read = Manifests.changed(
                "apiVersion: apps/v1\nkind: Deployment",
                "apiVersion: batch/v1\nkind: Job",
                """
                  replicas: 1
                  strategy:
                    type: Recreate
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: "ospool-pilot"
                      app.kubernetes.io/instance: "ospool-pilot"
                """,
                "  SPEC\n",
                "  SPEC\n",
                "  ttlSecondsAfterFinished: 3600\n",
                "restartPolicy: Always",
                "restartPolicy: OnFailure");

        assertThat(read.lines())
                .containsExactly(
                        "20:7 import-changed A pilot of a Job that fails is not started again in its pod: `restartPolicy` is `Never`, and the Job makes a new pod.");
        assertThat(read.options()).isEqualTo("workload: job");
    }

    @Test
    void jobThatIsRefused() {
        Manifests.Read read = Manifests.changed(
                "apiVersion: apps/v1\nkind: Deployment",
                "apiVersion: batch/v1\nkind: Job",
                """
                  replicas: 1
                  strategy:
                    type: Recreate
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: "ospool-pilot"
                      app.kubernetes.io/instance: "ospool-pilot"
                """,
                "  SPEC\n",
                "  SPEC\n",
                "  ttlSecondsAfterFinished: 3600\n");

        assertThat(read.lines())
                .containsExactly("20:7 import-syntax The API server refuses the `restartPolicy` `Always` in a Job.");
        assertThat(read.hints()).containsExactly("write `restartPolicy: Never`.");
        assertThat(read.options()).isEqualTo("workload: job");
    }

    @Test
    void deploymentThatIsRefused() {
        assertThat(Manifests.changed("restartPolicy: Always", "restartPolicy: Never")
                        .lines())
                .containsExactly(
                        "26:7 import-syntax The API server refuses the `restartPolicy` `Never` in a Deployment.");
        assertThat(Manifests.changed("restartPolicy: Always", "restartPolicy: Never")
                        .hints())
                .containsExactly("write `Always`, or leave it out.");
    }

    @Test
    void unknownConcurrency() {
        Manifests.Read read = Manifests.read("""
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: ep1}
                spec:
                  schedule: '@daily'
                  concurrencyPolicy: never
                  startingDeadlineSeconds: 300
                  suspend: true
                  jobTemplate:
                    spec:
                      template:
                        spec: {restartPolicy: Never, containers: []}
                """);

        assertThat(read.lines())
                .containsExactly(
                        "6:22 import-unknown `concurrencyPolicy` must be `Allow`, `Forbid` or `Replace`, but is `never`.",
                        "8:3 import-dropped `suspend` in the `spec` of a CronJob has no place in the settings and is left out.",
                        "12:15 import-syntax The field `containers` is missing in the `spec` of a pod: the API server refuses that.",
                        "2:7 import-added What is rendered has `ttlSecondsAfterFinished: 3600`, `labels: app.kubernetes.io/...`, `terminationGracePeriodSeconds: 15`, `automountServiceAccountToken: false`, `enableServiceLinks: false`, which stands otherwise here, or not at all.");
        assertThat(read.options()).isEqualTo("workload: cronjob, schedule: @daily");
    }
}
