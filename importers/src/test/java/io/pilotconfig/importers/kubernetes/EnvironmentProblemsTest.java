package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of variables whose values are elsewhere. */
final class EnvironmentProblemsTest {
    /** How many variables of a Secret are named. */
    private static final int MOST_NAMED = 20;

    @Test
    void tokenOfASecret() {
        Manifests.Read read = Manifests.changed("          resources:\n", """
                            - {name: TOKEN, valueFrom: {secretKeyRef: {name: osg, key: flock}}}
                          resources:
                """, """
                        - name: "token"
                          secret:
                            secretName: "ospool-token"
                            defaultMode: 288
                            items:
                              - key: "token"
                                path: "flock.opensciencegrid.org"
                """, "", """
                            - name: "token"
                              mountPath: "/etc/condor/tokens-orig.d"
                              readOnly: true
                """, "");

        assertThat(read.lines())
                .containsExactly(
                        "44:72 import-old The token in the variable `TOKEN` is seen by whoever may look at the pod's processes; the settings mount the same Secret as a file.");
        assertThat(read.options()).isEqualTo("tokenSecret: osg, tokenKey: flock");
    }

    @Test
    void valueOfASecret() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: PASSWORD, valueFrom: {secretKeyRef: {name: mine, key: a}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:65 import-dropped The variable `PASSWORD` is left out: settings hold no secrets, and it comes from the Secret `mine`.");
    }

    @Test
    void valueOfAnotherConfigMap() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, valueFrom: {configMapKeyRef: {name: mine, key: a}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:61 import-environment The ConfigMap `mine` is not in this file, so what it holds is not known.");
    }

    @Test
    void valueOfAnotherConfigMapThatMayBeMissing() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, valueFrom: {configMapKeyRef: {name: mine, key: a, optional: true}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:61 import-dropped The ConfigMap `mine` is not in this file, so what it holds is not known.");
    }

    @Test
    void keyThatTheConfigMapLacks() {
        assertThat(Manifests.changed(
                                "          resources:\n",
                                """
                            - {name: X, valueFrom: {configMapKeyRef: {name: mine, key: b}}}
                          resources:
                """,
                                "apiVersion: apps/v1",
                                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: mine}\ndata: {a: b}\n---\napiVersion: apps/v1")
                        .lines())
                .containsExactly("49:72 import-environment The ConfigMap `mine` has no key `b`.");
    }

    @Test
    void fieldOfTheRunningPod() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, valueFrom: {fieldRef: {fieldPath: spec.nodeName}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:59 import-dropped The variable `X` is left out: only the running pod has `spec.nodeName`.");
    }

    @Test
    void amountOfTheNode() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:66 import-dropped The variable `X` is left out: without `limits.cpu` it is what the node has.");
    }

    @Test
    void referenceToASecret() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: PASSWORD, valueFrom: {secretKeyRef: {name: mine, key: a}}}
                            - {name: X, value: a$(PASSWORD)}
                          resources:
                """).lines())
                .containsExactly(
                        "44:65 import-dropped The variable `PASSWORD` is left out: settings hold no secrets, and it comes from the Secret `mine`.",
                        "45:32 import-environment What `$(PASSWORD)` stands for is not known here: only the cluster knows it.");
    }

    @Test
    void referenceToTheApiServer() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, value: $(KUBERNETES_SERVICE_HOST)}
                          resources:
                """).lines())
                .containsExactly(
                        "44:32 import-environment What `$(KUBERNETES_SERVICE_HOST)` stands for is not known here: only the cluster knows it.");
    }

    @Test
    void referenceToAService() {
        String x = """
                            - {name: X, value: $(%s)}
                          resources:
                """;
        for (String name : new String[] {"DB_PORT", "DB_SERVICE_HOST", "DB_PORT_80_TCP"}) {
            assertThat(Manifests.changed(
                                    "          resources:\n",
                                    x.formatted(name),
                                    "      enableServiceLinks: false\n",
                                    "")
                            .lines())
                    .contains("43:32 import-environment What `$(" + name
                            + ")` stands for is not known here: only the cluster knows it.");
            assertThat(Manifests.changed("          resources:\n", x.formatted(name))
                            .lines())
                    .isEmpty();
        }
        assertThat(Manifests.changed(
                                "          resources:\n",
                                x.formatted("DB_HOST"),
                                "      enableServiceLinks: false\n",
                                "      enableServiceLinks: true\n")
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `enableServiceLinks: false`, which stands otherwise here, or not at all.");
    }

    @Test
    void referenceToWhatASecretBrings() {
        assertThat(Manifests.changed(
                                "apiVersion: apps/v1",
                                "apiVersion: v1\nkind: Secret\nmetadata: {name: mine}\ndata: {KEY: eA==}\n---\napiVersion: apps/v1",
                                "          env:",
                                "          envFrom: [{prefix: P_, secretRef: {name: mine}}]\n          env:",
                                "          resources:\n",
                                """
                            - {name: X, value: $(P_KEY)}
                          resources:
                """)
                        .lines())
                .contains(
                        "50:32 import-environment What `$(P_KEY)` stands for is not known here: only the cluster knows it.");
    }

    @Test
    void referencesThatExpandToTooMuch() {
        assertThat(Manifests.changed(
                                "          resources:\n",
                                "            - {name: A, value: " + "x".repeat(1 << 14)
                                        + "}\n            - {name: B, value: " + "$(A)".repeat(64)
                                        + "}\n            - {name: C, value: $(A)}\n          resources:\n")
                        .lines())
                .containsExactly("46:32 import-syntax References to variables expand to more than 1 MiB up to here.");
    }

    @Test
    void variableTwice() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, value: a}
                            - {name: X, value: b}
                          resources:
                """).lines())
                .containsExactly(
                        "45:22 import-ambiguous The variable `X` stands here a second time; this value counts.");
    }

    @Test
    void valueAndSource() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, value: a, valueFrom: {fieldRef: {fieldPath: metadata.namespace}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:35 import-syntax A variable has either `value` or `valueFrom`: the API server refuses both.");
    }

    @Test
    void emptyValueAndSource() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, value: '', valueFrom: {fieldRef: {fieldPath: spec.nodeName}}}
                          resources:
                """).lines())
                .containsExactly(
                        "44:70 import-dropped The variable `X` is left out: only the running pod has `spec.nodeName`.");
    }

    @Test
    void variableWithoutName() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {value: a}
                          resources:
                """).lines())
                .containsExactly(
                        "44:15 import-syntax The field `name` is missing in a variable: the API server refuses that.");
    }

    @Test
    void characterThatTheKubeletBreaks() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {name: X, value: 5$é}
                          resources:
                """).lines())
                .containsExactly(
                        "44:32 import-changed The kubelet breaks a character that stands behind `$` and is not ASCII; the settings keep it whole.");
    }

    @Test
    void variablesOfAnotherConfigMap() {
        assertThat(Manifests.changed(
                                "          env:", "          envFrom: [{configMapRef: {name: mine}}]\n          env:")
                        .lines())
                .containsExactly(
                        "39:43 import-environment The ConfigMap `mine` is not in this file, so what it holds is not known.");
    }

    @Test
    void variablesOfASecret() {
        assertThat(Manifests.changed("          env:", "          envFrom: [{secretRef: {name: mine}}]\n          env:")
                        .lines())
                .containsExactly(
                        "39:40 import-dropped The variables from the Secret `mine` are left out; settings hold no secrets.");
    }

    @Test
    void manyVariablesOfASecret() {
        Manifests.Read few = variablesOfSecret(MOST_NAMED);

        assertThat(few.lines())
                .anyMatch(line -> line.endsWith("`K" + (MOST_NAMED - 1) + "`; settings hold no secrets."));
        assertThat(few.hints()).anyMatch(hint -> hint.startsWith("if it holds the token, name it"));
        assertThat(variablesOfSecret(MOST_NAMED + 1).lines())
                .anyMatch(line -> line.endsWith("`K" + (MOST_NAMED - 1) + "` and more; settings hold no secrets."));
    }

    /** Without the Secret of the token. */
    private static Manifests.Read variablesOfSecret(int number) {
        String data =
                IntStream.range(0, number).mapToObj(i -> "K" + i + ": eA==").collect(Collectors.joining(", "));
        return Manifests.changed(
                "          env:",
                "          envFrom: [{secretRef: {name: mine}}]\n          env:",
                "            - name: \"token\"\n              mountPath: \"/etc/condor/tokens-orig.d\"\n              readOnly: true\n",
                "",
                "apiVersion: apps/v1",
                "apiVersion: v1\nkind: Secret\nmetadata: {name: mine}\ndata: {" + data + "}\n---\napiVersion: apps/v1");
    }

    @Test
    void tokenAmongTheVariablesOfASecret() {
        Manifests.Read read = Manifests.changed(
                "          env:",
                "          envFrom: [{prefix: TO, secretRef: {name: mine}}]\n          env:",
                "apiVersion: apps/v1",
                "apiVersion: v1\nkind: Secret\nmetadata: {name: mine}\nstringData: {KEN: secret-text, X: y}\n---\napiVersion: apps/v1");

        assertThat(read.lines())
                .containsExactly(
                        "44:52 import-old The token in the variable `TOKEN` is seen by whoever may look at the pod's processes; the settings mount the same Secret as a file.",
                        "44:52 import-dropped The variables from the Secret `mine` are left out: `KEN`, `X`; settings hold no secrets.",
                        "2:7 import-dropped The Secret `mine` stays what it is: the settings name it, and hold no secrets.");
        assertThat(read.options()).isEqualTo("tokenSecret: mine, tokenKey: KEN");
    }

    @Test
    void variableOfATypo() {
        assertThat(Manifests.changed("          resources:\n", """
                            - {nam: X, value: a}
                          resources:
                """).lines())
                .containsExactly(
                        "44:15 import-syntax The field `name` is missing in a variable: the API server refuses that.",
                        "44:16 import-unknown Kubernetes knows no field `nam` in a variable.");
    }
}
