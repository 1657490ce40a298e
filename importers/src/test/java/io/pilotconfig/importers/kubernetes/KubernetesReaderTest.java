package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.kubernetes.Manifests.Read;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a manifest, however it is written. */
final class KubernetesReaderTest {
    private static final String TWO = """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: apps/v1
              kind: Deployment
              metadata: {name: ep}
              spec: {template: {spec: {containers: [{name: a, image: one}]}}}
            - apiVersion: batch/v1
              kind: Job
              metadata: {name: ep}
              spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: two}]}}}
            - apiVersion: batch/v1
              kind: Job
              metadata: {name: other}
              spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: three}]}}}
            """;

    private static final String ENV = "          resources:\n";

    private static String part(Read read, Part part) {
        return read.specimen()
                .flatMap(specimen -> specimen.part(part))
                .map(Scalar::text)
                .orElse("nothing");
    }

    private static String variable(Specimen specimen, String name) {
        return specimen.variables().stream()
                .filter(variable -> variable.name().text().equals(name))
                .map(variable -> variable.value().text())
                .findFirst()
                .orElse("nothing");
    }

    private static String variable(String lines, String name) {
        Read read = Manifests.changed(ENV, lines + ENV);
        assertThat(read.lines()).isEmpty();
        return variable(read.specimen().orElseThrow(), name);
    }

    @Test
    void whatIsRenderedNeedsNoWord() {
        Read read = Manifests.changed();

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"other, three", "job/ep, two", "Deployment/ep, one"})
    void aWorkloadIsChosenByItsName(String name, String image) {
        assertThat(part(Manifests.read(TWO, ImportOptions.DEFAULTS.ofService(name)), Part.IMAGE))
                .isEqualTo(image);
    }

    @Test
    void aNameThatTwoWorkloadsHaveIsNotEnough() {
        assertThat(Manifests.read(TWO, ImportOptions.DEFAULTS.ofService("ep")).lines())
                .containsExactly(
                        "9:9 import-several There are several objects that run pods: `deployment/ep`, `job/ep`.");
    }

    @Test
    void aNameThatNothingHasIsAnError() {
        assertThat(Manifests.read(TWO, ImportOptions.DEFAULTS.ofService("pilot"))
                        .lines())
                .containsExactly("1:1 import-nothing Nothing that runs pods is named `pilot` here; there is"
                        + " `deployment/ep`, `job/ep`, `job/other`.");
    }

    @Test
    void jsonIsReadAsYaml() {
        Read read = Manifests.read("""
                {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "ep"},
                 "spec": {"restartPolicy": "Never", "containers": [{"name": "pilot", "image": "i", "args": ["a", "$$b"]}]}}
                """);

        assertThat(part(read, Part.IMAGE)).isEqualTo("i");
        assertThat(part(read, Part.NAME)).isEqualTo("ep");
        assertThat(read.options()).isEqualTo("workload: job, userNamespace: false");
        assertThat(read.specimen().orElseThrow().command())
                .extracting(Scalar::text)
                .containsExactly("a", "$b");
    }

    @Test
    void commandIsTheEntrypointAndArgsAreTheCommand() {
        Specimen specimen = Manifests.changed(
                        "          env:",
                        "          command: [/bin/sh, -c]\n          args: ['echo $(GLIDEIN_Site) $(X) $HOME', '']\n"
                                + "          env:")
                .specimen()
                .orElseThrow();

        assertThat(specimen.entrypoint()).extracting(Scalar::text).containsExactly("/bin/sh", "-c");
        assertThat(specimen.command()).extracting(Scalar::text).containsExactly("echo CHTC $(X) $HOME", "");
    }

    @Test
    void aVariableWithoutValueIsEmpty() {
        assertThat(variable("            - name: X\n", "X")).isEmpty();
    }

    @Test
    void aVariableMayNameThoseBeforeIt() {
        assertThat(variable("            - {name: X, value: '$(GLIDEIN_Site)-$(Y)-$$(GLIDEIN_Site)'}\n", "X"))
                .isEqualTo("CHTC-$(Y)-$(GLIDEIN_Site)");
    }

    @Test
    void fieldsThatTheManifestHasAreKnown() {
        assertThat(variable(
                        "            - {name: X, valueFrom: {fieldRef: {fieldPath:"
                                + " \"metadata.labels['app.kubernetes.io/part-of']\"}}}\n",
                        "X"))
                .isEqualTo("ospool");
    }

    @Test
    void amountsThatTheManifestHasAreKnown() {
        assertThat(variable(
                        "            - {name: X, valueFrom: {resourceFieldRef: {resource: limits.ephemeral-storage,"
                                + " divisor: 1Gi}}}\n",
                        "X"))
                .isEqualTo("22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"divisor: 0", "containerName: pilot"})
    void amountsHaveNoDivisorUnlessItIsMoreThanNothing(String further) {
        assertThat(variable(
                        "            - {name: X, valueFrom: {resourceFieldRef: {resource: limits.ephemeral-storage, "
                                + further + "}}}\n",
                        "X"))
                .isEqualTo("23622320128");
    }

    @Test
    void annotationsThatTheManifestHasAreKnownAndAreAnOption() {
        Read read = Manifests.changed(
                "spec:\n  replicas: 1",
                "  annotations: {site: a, 'kubectl.kubernetes.io/last-applied-configuration': '{}'}\nspec:\n  replicas: 1",
                "    spec:\n      restartPolicy",
                "      annotations: {site: a, 'seccomp.security.alpha.kubernetes.io/pod': unconfined,"
                        + " 'container.seccomp.security.alpha.kubernetes.io/pilot': unconfined}\n    spec:\n      restartPolicy",
                ENV,
                "            - {name: X, valueFrom: {fieldRef: {fieldPath: \"metadata.annotations['site']\"}}}\n"
                        + ENV);

        assertThat(read.lines()).isEmpty();
        assertThat(variable(read.specimen().orElseThrow(), "X")).isEqualTo("a");
        assertThat(read.options()).isEqualTo("annotations: {site: a}");
    }

    @Test
    void attributesLieInADirectoryOfAConfigMapToo() {
        Read read = Manifests.changed(
                "apiVersion: apps/v1",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: mine}\ndata: {extra-attributes.cfg: 'RACK = 7'}\n---\n"
                        + "apiVersion: apps/v1",
                "      volumes:\n",
                """
                            - {name: a, mountPath: /etc/osg, subPath: ''}
                      volumes:
                        - {name: a, configMap: {name: mine}}
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(part(read, Part.ATTRIBUTES)).isEqualTo("RACK = 7");
    }

    @ParameterizedTest
    @CsvSource({"'', flock.opensciencegrid.org", "'{k: eA==}', k"})
    void tokenIsTheOnlyFileOfASecret(String data, String key) {
        String secret = data.isEmpty()
                ? ""
                : "apiVersion: v1\nkind: Secret\nmetadata: {name: ospool-token}\ndata: " + data + "\n---\n";
        Read read = Manifests.changed("apiVersion: apps/v1", secret + "apiVersion: apps/v1", """
                            items:
                              - key: "token"
                                path: "flock.opensciencegrid.org"
                """, "");

        assertThat(read.options()).isEqualTo("tokenKey: " + key);
    }

    @Test
    void configMapsOfTheSameFileAreKnown() {
        Read read = Manifests.changed(
                "apiVersion: apps/v1",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: mine}\ndata: {A: one, B: $(A)}\n---\n"
                        + "apiVersion: apps/v1",
                "          env:",
                "          envFrom: [{prefix: P_, configMapRef: {name: mine}}]\n          env:",
                ENV,
                """
                            - {name: X, valueFrom: {configMapKeyRef: {name: mine, key: B}}}
                            - {name: Z, value: $(P_A)}
                            - {name: P_B, value: two}
                """ + ENV);
        Specimen specimen = read.specimen().orElseThrow();

        assertThat(read.lines()).isEmpty();
        assertThat(variable(specimen, "P_A")).isEqualTo("one");
        assertThat(variable(specimen, "P_B")).isEqualTo("two");
        assertThat(variable(specimen, "X")).isEqualTo("$(A)");
        assertThat(variable(specimen, "Z")).isEqualTo("one");
    }

    @Test
    void attributesAreTheTextOfAConfigMap() {
        Read read = Manifests.changed(
                "apiVersion: apps/v1",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: mine}\ndata: {a.cfg: 'RACK = 7'}\n---\n"
                        + "apiVersion: apps/v1",
                "      volumes:\n",
                """
                            - {name: a, mountPath: /etc/osg/extra-attributes.cfg, subPath: file}
                      volumes:
                        - {name: a, configMap: {name: mine, items: [{key: a.cfg, path: file}]}}
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(part(read, Part.ATTRIBUTES)).isEqualTo("RACK = 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret: {secretName: t, items: [{key: k, path: flock.opensciencegrid.org}]}",
                "secret: {secretName: t, items: [{key: k, path: other}]}",
                "projected: {sources: [{secret: {name: t, items: [{key: k, path: flock.opensciencegrid.org}]}}]}"
            })
    void tokenIsAKeyOfASecret(String volume) {
        Read read = Manifests.changed("""
                          secret:
                            secretName: "ospool-token"
                            defaultMode: 288
                            items:
                              - key: "token"
                                path: "flock.opensciencegrid.org"
                """, "          " + volume + "\n");

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEqualTo("tokenSecret: t, tokenKey: k");
    }

    @Test
    void tokenIsAFileOfASecret() {
        Read read = Manifests.changed("              mountPath: \"/etc/condor/tokens-orig.d\"\n", """
                              mountPath: /etc/condor/tokens-orig.d/flock.opensciencegrid.org
                              subPath: flock.opensciencegrid.org
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEmpty();
    }

    @Test
    void aPartOfANodesDirectoryIsAPath() {
        Read read = Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /data/, subPath: b/c, readOnly: true}
                      volumes:
                        - {name: a, hostPath: {path: /export}}
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.specimen().orElseThrow().mounts()).singleElement().satisfies(mount -> {
            assertThat(mount.source().text()).isEqualTo("/export/b/c");
            assertThat(mount.target().text()).isEqualTo("/data/");
            assertThat(mount.readOnly()).isTrue();
        });
    }

    @Test
    void claimsOfAStatefulSetAreMadeForEachPod() {
        Read read = Manifests.read(Manifests.text(
                "kind: Deployment",
                "kind: StatefulSet",
                "  strategy:\n    type: Recreate\n",
                """
                  volumeClaimTemplates:
                  - metadata: {name: scratch}
                    spec: {resources: {requests: {storage: 50Gi}}}
                """,
                "        - name: \"scratch\"\n          emptyDir:\n            sizeLimit: \"20Gi\"\n",
                "",
                """
                            requests:
                              ephemeral-storage: "22528Mi"
                            limits:
                              ephemeral-storage: "22528Mi"
                """,
                "            limits: {}\n"));

        assertThat(read.options()).isEqualTo("scratch: claim, scratchSize: 50Gi");
        assertThat(read.lines())
                .containsExactly(
                        "2:7 import-changed Pilots are not rendered as a StatefulSet: the settings give a Deployment.",
                        "13:5 import-changed The volume for /pilot is made with each pod, and ends with it.");
    }

    @ParameterizedTest
    @CsvSource({
        "runAsUser: 1000, osg",
        "'runAsUser: 1000, runAsGroup: 1000', osg",
        "runAsUser: 2000, 2000",
        "'runAsUser: 2000, runAsGroup: 3000', 2000:3000",
        "runAsUser: 0, 0",
        "runAsNonRoot: true, nothing",
    })
    void userIsThatOfTheContainerOrThePod(String written, String user) {
        String none = "        runAsUser: 1000\n        runAsGroup: 1000\n";
        String procMount = "            procMount: Unmasked\n";

        Read ofContainer = Manifests.changed(
                none, "", procMount, procMount + "            " + written.replace(", ", "\n            ") + "\n");
        Read ofPod = Manifests.changed(
                none, "        " + written.replace(", ", "\n        ") + "\n", "        runAsNonRoot: true\n", "");

        assertThat(part(ofContainer, Part.USER)).isEqualTo(user);
        assertThat(part(ofPod, Part.USER)).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({
        "appArmorProfile: {type: Unconfined}, unconfined",
        "appArmorProfile: {type: RuntimeDefault}, runtime/default",
        "'appArmorProfile: {type: Localhost, localhostProfile: mine}', mine",
    })
    void appArmorIsAField(String field, String profile) {
        Read read = Manifests.changed("            procMount:", "            " + field + "\n            procMount:");

        assertThat(read.lines()).isEmpty();
        assertThat(part(read, Part.APPARMOR)).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource({"unconfined, unconfined", "runtime/default, runtime/default", "localhost/mine, mine"})
    void appArmorWasAnAnnotation(String annotation, String profile) {
        String[] pieces = {
            "      hostUsers: false\n",
            "",
            "            procMount: Unmasked\n",
            "",
            "        app.kubernetes.io/managed-by: \"pilotconfig\"\n",
            "        app.kubernetes.io/managed-by: \"pilotconfig\"\n      annotations:\n"
                    + "        container.apparmor.security.beta.kubernetes.io/pilot: " + annotation + "\n"
        };
        Read kept = Manifests.changed(pieces);
        Read modern = Manifests.read(Manifests.text(pieces), ImportOptions.DEFAULTS.modernized());

        assertThat(part(kept, Part.APPARMOR)).isEqualTo(profile);
        assertThat(kept.options()).isEqualTo("version: 1.29");
        assertThat(part(modern, Part.APPARMOR)).isEqualTo(profile);
        assertThat(modern.options()).isEqualTo("userNamespace: false");
    }

    @Test
    void aPrivilegedContainerWithoutCvmfsexecIsAFact() {
        Read read = Manifests.changed(
                "            allowPrivilegeEscalation: false\n            procMount: Unmasked\n",
                "            privileged: true\n");

        assertThat(part(read, Part.PRIVILEGED)).isEqualTo("true");
        assertThat(part(read, Part.NO_NEW_PRIVILEGES)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "Unconfined, unconfined, ''",
        "Localhost, /var/lib/kubelet/seccomp/pilot.json, pilot.json",
    })
    void seccompIsThatOfTheContainerOrThePod(String type, String profile, String file) {
        String field = "seccompProfile: {type: " + type + (file.isEmpty() ? "" : ", localhostProfile: " + file) + "}\n";
        String none = "            seccompProfile:\n              type: Unconfined\n";
        Read ofContainer = Manifests.changed(none, "            " + field);
        Read ofPod = Manifests.changed(none, "", "        fsGroup: 1000\n", "        fsGroup: 1000\n        " + field);

        assertThat(part(ofContainer, Part.SECCOMP)).isEqualTo(profile);
        assertThat(part(ofPod, Part.SECCOMP)).isEqualTo(profile);
    }

    @Test
    void selinuxIsOffByAType() {
        Read read = Manifests.changed(
                "            procMount:", "            seLinuxOptions: {type: spc_t}\n            procMount:");

        assertThat(read.lines()).isEmpty();
        assertThat(part(read, Part.SELINUX_DISABLED)).isEqualTo("true");
    }

    @Test
    void whatSaysNothingIsPassedOver() {
        Read read = Manifests.changed(
                "      hostUsers: false\n",
                """
                      hostUsers: false
                      hostPID: false
                      affinity: {}
                      serviceAccountName: default
                """,
                "            procMount:",
                "            privileged: false\n            procMount:");

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEmpty();
    }

    @Test
    void whereAPodRunsIsOptions() {
        Read read = Manifests.changed("      hostUsers: false\n", """
                      hostUsers: false
                      runtimeClassName: crun
                      serviceAccount: pilots
                      affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1}]}}
                      tolerations:
                        - {key: node.kubernetes.io/not-ready, operator: Exists, effect: NoExecute, tolerationSeconds: 300}
                        - {key: osg, operator: Exists, tolerationSeconds: 300}
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.options())
                .isEqualTo("serviceAccount: pilots, runtimeClass: crun, affinity: {nodeAffinity:"
                        + " {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1}]}}, tolerations: [{key: osg,"
                        + " operator: Exists, tolerationSeconds: 300}]");
    }

    @Test
    void stopTimeIsAFactWhereItIsNotTheUsualOne() {
        Read read = Manifests.changed("terminationGracePeriodSeconds: 15", "terminationGracePeriodSeconds: 60");

        assertThat(read.lines()).isEmpty();
        assertThat(part(read, Part.STOP_SECONDS)).isEqualTo("60");
        assertThat(part(Manifests.changed(), Part.STOP_SECONDS)).isEqualTo("nothing");
    }

    @Test
    void theHookThatIsRenderedIsAnOption() {
        Read read = Manifests.changed(
                "          env:",
                "          lifecycle: {preStop: {exec: {command: [/bin/bash, -c, condor_off -peaceful -master && exec sleep"
                        + " infinity]}}}\n          env:");

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEqualTo("drain: true");
    }

    @ParameterizedTest
    @CsvSource({"'', allow", "Allow, allow", "Replace, replace", "Forbid, ''"})
    void aCronJobHasAScheduleAndAConcurrency(String policy, String concurrency) {
        Read read = Manifests.read(
                """
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: ep1}
                spec:
                  schedule: '@daily'
                  POLICY
                  jobTemplate:
                    metadata: {labels: {team: osg}}
                    spec:
                      ttlSecondsAfterFinished: 3600
                      template:
                        spec: {restartPolicy: Never, containers: [{name: pilot, image: i}]}
                """.replace("POLICY", policy.isEmpty() ? "suspend: false" : "concurrencyPolicy: " + policy));

        assertThat(read.options())
                .startsWith("workload: cronjob, schedule: @daily, "
                        + (concurrency.isEmpty() ? "" : "concurrency: " + concurrency + ", ") + "labels: {team: osg}");
        assertThat(read.lines()).anyMatch(line -> line.contains("has `startingDeadlineSeconds: 300`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deployment", "StatefulSet", "ReplicaSet"})
    void replicasAreAnOption(String kind) {
        assertThat(Manifests.changed("kind: Deployment", "kind: " + kind, "replicas: 1", "replicas: 3")
                        .options())
                .isEqualTo("replicas: 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {name: b, image: other, env: [{name: GLIDEIN_ResourceName, value: x}]}",
                "- {name: b, image: 'example.org/osgvo-docker-pilot:1'}"
            })
    void thePilotAmongContainersIsToldByItsVariableOrItsImage(String pilot) {
        Read read = Manifests.read("""
                apiVersion: v1
                kind: Pod
                metadata: {name: ep1}
                spec:
                  restartPolicy: Always
                  containers:
                  - {name: a, image: fluent-bit, env: [{name: A, value: b}]}
                  %s
                """.formatted(pilot));

        assertThat(read.options()).doesNotContain("workload");
        assertThat(part(read, Part.IMAGE)).isNotEqualTo("fluent-bit").isNotEqualTo("nothing");
    }

    /** Unless CVMFS is there already, the pilot brings it, with a cache of its own size in the container. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "CVMFSEXEC_REPOS: oasis.opensciencegrid.org|26528Mi",
                "CVMFSEXEC_REPOS: oasis.opensciencegrid.org, CVMFS_QUOTA_LIMIT: 20000|42528Mi",
                "CVMFSEXEC_REPOS: oasis.opensciencegrid.org, CVMFS_QUOTA_LIMIT: 0|26528Mi",
                "CVMFSEXEC_REPOS: oasis.opensciencegrid.org, CVMFS_QUOTA_LIMIT: many|26528Mi",
                "CVMFSEXEC_REPOS: a|26528Mi",
                "CVMFSEXEC_REPOS: z|26528Mi",
                "CVMFSEXEC_REPOS: OASIS|22528Mi",
                "CVMFSEXEC_REPOS: ' '|22528Mi",
            })
    void storageIsWhatIsRenderedForTheVariables(String variables, String storage) {
        StringBuilder lines = new StringBuilder();
        for (String variable : variables.split(", ", -1)) {
            String[] parts = variable.split(": ", 2);
            String value = parts[1].replace("'", "");
            lines.append("            - {name: " + parts[0] + ", value: '" + value + "'}\n");
        }
        Read read = Manifests.changed(ENV, lines + ENV, "22528Mi", storage);

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEmpty();
    }

    @Test
    void cvmfsOfTheNodeNeedsNoFuse() {
        Read read = Manifests.changed(
                ENV,
                "            - {name: CVMFSEXEC_REPOS, value: oasis.opensciencegrid.org}\n" + ENV,
                "      volumes:\n",
                """
                            - {name: a, mountPath: /cvmfs, mountPropagation: HostToContainer}
                            - {name: b, mountPath: /data}
                      volumes:
                        - {name: a, hostPath: {path: /cvmfs, type: Directory}}
                        - {name: b, hostPath: {path: /data}}
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEmpty();
    }

    @Test
    void aCacheOfTheNodeTakesNoStorageOfThePod() {
        Read read = Manifests.changed(
                ENV,
                "            - {name: CVMFSEXEC_REPOS, value: oasis.opensciencegrid.org}\n" + ENV,
                "      volumes:\n",
                """
                            - {name: a, mountPath: /cvmfs-cache}
                            - {name: b, mountPath: /data}
                      volumes:
                        - {name: a, hostPath: {path: /cache, type: Directory}}
                        - {name: b, hostPath: {path: /data}}
                """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "smarter-devices/fuse, ''",
        "example.org/fuse, fuseResource: example.org/fuse",
        "example.org/device, fuseResource: example.org/device",
    })
    void fuseIsAResourceOfADevicePlugin(String resource, String options) {
        Read read = Manifests.changed(
                ENV,
                "            - {name: CVMFSEXEC_REPOS, value: oasis.opensciencegrid.org}\n" + ENV,
                "              ephemeral-storage: \"22528Mi\"\n",
                "              ephemeral-storage: \"26528Mi\"\n              " + resource + ": 1\n");

        assertThat(read.lines()).isEmpty();
        assertThat(read.options()).isEqualTo(options);
        assertThat(read.specimen().orElseThrow().devices())
                .extracting(Scalar::text)
                .containsExactly("/dev/fuse");
    }

    @Test
    void aResourceThatIsNamedForFuseIsADeviceWithoutCvmfsToo() {
        Read read =
                Manifests.changed("            limits:\n", "            limits:\n              example.org/fuse: 1\n");

        assertThat(read.options()).isEmpty();
        assertThat(read.specimen().orElseThrow().devices()).hasSize(1);
    }

    @Test
    void whatIsRequestedOnlyIsALimit() {
        Read read = Manifests.changed("            limits:\n", "              cpu: 8\n            limits:\n");

        assertThat(part(read, Part.CPUS)).isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({"Always, always", "IfNotPresent, missing", "Never, never"})
    void pullPolicy(String written, String pull) {
        assertThat(part(
                        Manifests.changed(
                                "          env:", "          imagePullPolicy: " + written + "\n          env:"),
                        Part.PULL))
                .isEqualTo(pull);
    }

    @ParameterizedTest
    @CsvSource({
        "'cpu: 8', CPUS, 8",
        "'cpu: \"500m\"', CPUS, 0.5",
        "'cpu: 1e1', CPUS, 10",
        "'memory: 16Gi', MEMORY, 17179869184",
        "'memory: 1500m', MEMORY, 2",
        "'nvidia.com/gpu: 2', GPUS, 2",
        "'nvidia.com/gpu: 0', GPUS, nothing",
    })
    void limits(String limit, Part part, String amount) {
        assertThat(part(
                        Manifests.changed(
                                "            limits:\n", "            limits:\n              " + limit + "\n"),
                        part))
                .isEqualTo(amount);
    }
}
