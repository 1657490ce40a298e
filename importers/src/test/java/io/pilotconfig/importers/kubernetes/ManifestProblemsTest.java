package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import org.junit.jupiter.api.Test;

/** What is said of objects, and of values that the API server would refuse. */
final class ManifestProblemsTest {
    @Test
    void twoWorkloads() {
        assertThat(Manifests.read("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: ep1}
                ---
                apiVersion: batch/v1
                kind: Job
                metadata: {name: ep2}
                """).lines())
                .containsExactly(
                        "6:7 import-several There are several objects that run pods: `deployment/ep1`, `job/ep2`.");
    }

    @Test
    void noWorkload() {
        assertThat(Manifests.read("""
                apiVersion: v1
                kind: Namespace
                metadata: {name: osg}
                """).lines())
                .containsExactly("1:1 import-nothing There is no object here that runs pods.");
    }

    @Test
    void workloadOfAnotherGroup() {
        assertThat(Manifests.read("""
                apiVersion: apps.kruise.io/v1alpha1
                kind: DaemonSet
                metadata: {name: ep1}
                """).lines())
                .containsExactly("1:1 import-nothing There is no object here that runs pods.");
    }

    @Test
    void noObject() {
        assertThat(Manifests.read("just a text\n").lines())
                .containsExactly(
                        "1:1 import-syntax A manifest consists of objects, each with `apiVersion` and `kind`, not of a single value.");
    }

    @Test
    void objectWithoutKind() {
        assertThat(Manifests.changed("kind: Deployment\n", "").lines())
                .containsExactly(
                        "1:1 import-syntax The field `kind` is missing in an object that runs pods: the API server refuses that.");
    }

    @Test
    void manyWorkloads() {
        String one = "{apiVersion: v1, kind: Pod, metadata: {name: p}}\n---\n";

        assertThat(Manifests.read(one.repeat(20)).lines())
                .singleElement()
                .asString()
                .endsWith("`pod/p`.");
        assertThat(Manifests.read(one.repeat(21)).lines())
                .singleElement()
                .asString()
                .endsWith("`pod/p` and more.");
    }

    @Test
    void versionThatHasNoSuchKind() {
        Manifests.Read read = Manifests.changed("apiVersion: apps/v1", "apiVersion: v1");

        assertThat(read.lines()).containsExactly("1:13 import-unknown Kubernetes knows no Deployment in `v1`.");
        assertThat(read.specimen()).isPresent();
    }

    @Test
    void versionOfOldClusters() {
        assertThat(Manifests.changed("apiVersion: apps/v1", "apiVersion: extensions/v1beta1")
                        .lines())
                .containsExactly("1:13 import-old Clusters of today have no Deployment in `extensions/v1beta1`.");
    }

    @Test
    void templateOfHelm() {
        assertThat(Manifests.changed("replicas: 1", "replicas: {{ .Values.replicas }}")
                        .lines())
                .containsExactly(
                        "11:14 import-syntax A key must be a single value, not a mapping.",
                        "11:13 import-expansion What stands between `{{` and `}}` is filled in by Helm, and not known here.",
                        "11:13 import-syntax `replicas` must be a whole number, without quotes, not a mapping.");
    }

    @Test
    void templateOfHelmAtTheBeginning() {
        Manifests.Read read = Manifests.read("{{ .Values.manifest }}\n");

        assertThat(read.lines())
                .contains(
                        "1:1 import-expansion What stands between `{{` and `}}` is filled in by Helm, and not known here.");
        assertThat(read.findings().stream()
                        .filter(finding -> finding.code().id().equals("import-expansion"))
                        .map(finding ->
                                finding.location().flatMap(Location::excerpt).orElseThrow()))
                .containsExactly(new Excerpt("{{ .Values.manifest }}", 0, 2));
    }

    @Test
    void nearFieldsAreOffered() {
        assertThat(Manifests.changed("          volumeMounts:", "          volumeMount:")
                        .hints())
                .contains("did you mean `volumeMounts`?");
        assertThat(Manifests.changed("replicas: 1", "replicas: 1\n  qqqqqqqqqqqq: 2")
                        .hints())
                .containsExactly("remove it, or see what `kubectl explain` says of its place.");
    }

    @Test
    void misspeltFieldOfAContainer() {
        assertThat(Manifests.changed("          env:", "          enviroment: []\n          env:")
                        .lines())
                .containsExactly("39:11 import-unknown Kubernetes knows no field `enviroment` in a container.");
    }

    @Test
    void fieldThatNobodyHas() {
        assertThat(Manifests.changed("  replicas: 1", "  replicas: 1\n  wings: 2")
                        .lines())
                .containsExactly(
                        "12:3 import-unknown Kubernetes knows no field `wings` in the `spec` of a Deployment.");
    }

    @Test
    void numberForAText() {
        assertThat(Manifests.changed("value: \"CHTC\"", "value: 8").lines())
                .containsExactly(
                        "41:22 import-syntax `value` must be a text; without quotes `8` is a number, which the API server refuses.");
    }

    @Test
    void booleanForAText() {
        assertThat(Manifests.changed("value: \"CHTC\"", "value: no").lines())
                .containsExactly(
                        "41:22 import-syntax `value` must be a text; without quotes `no` is a boolean, which the API server refuses.");
    }

    @Test
    void textForANumber() {
        assertThat(Manifests.changed("replicas: 1", "replicas: \"1\"").lines())
                .containsExactly("11:13 import-syntax `replicas` must be a whole number, without quotes, not `1`.");
    }

    @Test
    void textForABoolean() {
        assertThat(Manifests.changed("hostUsers: false", "hostUsers: \"false\"").lines())
                .containsExactly(
                        "30:18 import-syntax `hostUsers` must be `true` or `false`, without quotes, not `false`.",
                        "2:7 import-added What is rendered has `hostUsers: false`, which stands otherwise here, or not at all.");
    }

    @Test
    void mappingForAText() {
        assertThat(Manifests.changed("value: \"CHTC\"", "value: {a: b}").lines())
                .containsExactly("41:22 import-syntax `value` must be a text, not a mapping.");
    }

    @Test
    void mappingForAList() {
        assertThat(Manifests.changed("      containers:", "      tolerations: {key: a}\n      containers:")
                        .lines())
                .containsExactly("36:20 import-syntax `tolerations` must be a list, not a mapping.");
    }

    @Test
    void textForAMapping() {
        assertThat(Manifests.changed("""
                          resources:
                            requests:
                              ephemeral-storage: "22528Mi"
                            limits:
                              ephemeral-storage: "22528Mi"
                """, "          resources: all\n").lines())
                .containsExactly(
                        "44:22 import-syntax `resources` must be a mapping, not `all`.",
                        "2:7 import-added What is rendered has `ephemeral-storage: 22528Mi`, which stands otherwise here, or not at all.");
    }

    @Test
    void containerWithoutImage() {
        assertThat(Manifests.changed("          image: \"opensciencegrid/osgvo-docker-pilot:release\"\n", "")
                        .lines())
                .containsExactly(
                        "37:11 import-syntax The field `image` is missing in a container: the API server refuses that.");
    }

    @Test
    void workloadWithoutName() {
        assertThat(Manifests.changed("  name: \"ospool-pilot\"\n", "").lines())
                .containsExactly(
                        "4:3 import-syntax The field `name` is missing in `metadata`: the API server refuses that.");
    }

    @Test
    void workloadWithoutTemplate() {
        Manifests.Read read = Manifests.read("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: ep1}
                spec:
                  replicas: 2
                """);

        assertThat(read.lines())
                .containsExactly(
                        "5:3 import-syntax The field `template` is missing in the `spec` of a Deployment: the API server refuses that.",
                        "2:7 import-changed What is rendered selects its pods by other labels, and the selector of a Deployment cannot be changed.");
        assertThat(read.options()).isEqualTo("replicas: 2");
    }

    @Test
    void workloadWithoutSpecification() {
        assertThat(Manifests.read("""
                apiVersion: v1
                kind: Pod
                metadata: {name: ep1}
                """).lines())
                .containsExactly(
                        "1:1 import-syntax The field `spec` is missing in an object that runs pods: the API server refuses that.");
    }

    @Test
    void otherObjects() {
        assertThat(Manifests.changed(
                                "apiVersion: apps/v1",
                                "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: pilot}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {a: b}\n---\napiVersion: apps/v1")
                        .lines())
                .containsExactly(
                        "6:7 import-dropped The `ConfigMap` `other` is no part of a pilot's settings.",
                        "2:7 import-dropped The `ServiceAccount` `pilot` is no part of a pilot's settings.");
    }
}
