package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of what separates a container from its node. */
final class SecurityProblemsTest {
    @Test
    void privilegesForFuse() {
        Manifests.Read read = Manifests.changed(
                """
                            allowPrivilegeEscalation: false
                            procMount: Unmasked
                """,
                "            privileged: true\n",
                "            - name: \"GLIDEIN_ResourceName\"",
                "            - {name: CVMFSEXEC_REPOS, value: oasis.opensciencegrid.org}\n            - name: \"GLIDEIN_ResourceName\"",
                "22528Mi",
                "26528Mi",
                "      hostUsers: false\n",
                "");

        assertThat(read.lines())
                .containsExactly(
                        "50:13 import-excess A privileged container is confined by nothing; it stays so for /dev/fuse.");
        assertThat(read.options()).isEqualTo("fuse: privileged");
    }

    @Test
    void capabilities() {
        assertThat(Manifests.changed("            procMount: Unmasked\n", """
                            procMount: Unmasked
                            capabilities: {add: [SYS_ADMIN], drop: [ALL]}
                """).lines())
                .containsExactly(
                        "52:28 import-excess A pilot needs no capabilities: those added here are left out.",
                        "52:46 import-dropped `drop` in `capabilities` has no place in the settings and is left out.");
    }

    @Test
    void readOnlyRoot() {
        assertThat(Manifests.changed("            procMount: Unmasked\n", """
                            procMount: Unmasked
                            readOnlyRootFilesystem: true
                """).lines())
                .containsExactly(
                        "52:13 import-dropped `readOnlyRootFilesystem` in the `securityContext` of a container has no place in the settings and is left out.");
    }

    @Test
    void seccompOfTheRuntime() {
        assertThat(Manifests.changed("type: Unconfined", "type: RuntimeDefault").lines())
                .containsExactly(
                        "53:15 import-changed With the runtime's own seccomp profile no containers start within the pilot; the settings have none.");
    }

    @Test
    void seccompOfTheNode() {
        Manifests.Read read = Manifests.changed(
                "type: Unconfined",
                "type: Localhost\n              localhostProfile: profiles/a.json",
                "            procMount: Unmasked\n",
                "");

        assertThat(read.lines())
                .containsExactly(
                        "53:33 import-assumed The seccomp profile is assumed to lie below /var/lib/kubelet/seccomp/, the kubelet's own folder.");
        assertThat(read.options()).isEqualTo("seccompProfile: profiles/a.json, userNamespace: true");
    }

    @Test
    void seccompWithoutAFile() {
        assertThat(Manifests.changed("type: Unconfined", "type: Localhost").lines())
                .containsExactly(
                        "53:15 import-syntax The field `localhostProfile` is missing in a profile: the API server refuses that.");
    }

    @Test
    void unknownSeccomp() {
        assertThat(Manifests.changed("type: Unconfined", "type: unconfined").lines())
                .containsExactly(
                        "53:21 import-unknown `type` must be `Unconfined`, `RuntimeDefault` or `Localhost`, but is `unconfined`.");
    }

    @Test
    void selinuxType() {
        assertThat(Manifests.changed("            procMount: Unmasked\n", """
                            procMount: Unmasked
                            seLinuxOptions: {type: container_t, level: "s0:c1"}
                """).lines())
                .containsExactly(
                        "52:36 import-dropped The SELinux type has no place in the settings and is left out.",
                        "52:49 import-dropped `level` in `seLinuxOptions` has no place in the settings and is left out.");
    }

    @Test
    void apparmorWithoutAName() {
        assertThat(Manifests.changed("            procMount: Unmasked\n", """
                            procMount: Unmasked
                            appArmorProfile: {type: Localhost}
                """).lines())
                .containsExactly(
                        "52:30 import-syntax The field `localhostProfile` is missing in a profile: the API server refuses that.");
    }

    @Test
    void unknownApparmorType() {
        assertThat(Manifests.changed("            procMount: Unmasked\n", """
                            procMount: Unmasked
                            appArmorProfile: {type: unconfined}
                """).lines())
                .containsExactly(
                        "52:37 import-unknown `type` must be `Unconfined`, `RuntimeDefault` or `Localhost`, but is `unconfined`.");
    }

    @Test
    void apparmorByAnnotation() {
        assertThat(Manifests.changed("        app.kubernetes.io/managed-by: \"pilotconfig\"\n", """
                        app.kubernetes.io/managed-by: "pilotconfig"
                      annotations: {container.apparmor.security.beta.kubernetes.io/pilot: localhost/mine}
                """)
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `appArmorProfile`, which stands otherwise here, or not at all.");
    }

    @Test
    void unmaskedWithoutUsersOfItsOwn() {
        assertThat(Manifests.changed("      hostUsers: false\n", "").lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `hostUsers: false`, which stands otherwise here, or not at all.");
    }

    @Test
    void usersOfItsOwnOnly() {
        assertThat(Manifests.changed("            procMount: Unmasked\n", "").lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `procMount: Unmasked`, which stands otherwise here, or not at all.");
    }

    @Test
    void unknownProcMount() {
        assertThat(Manifests.changed("procMount: Unmasked", "procMount: unmasked")
                        .lines())
                .containsExactly(
                        "51:24 import-unknown `procMount` must be `Default` or `Unmasked`, but is `unmasked`.",
                        "2:7 import-added What is rendered has `procMount: Unmasked`, which stands otherwise here, or not at all.");
    }

    @Test
    void groupWithoutUser() {
        assertThat(Manifests.changed("""
                        runAsUser: 1000
                        runAsGroup: 1000
                """, "        runAsGroup: 2000\n").lines())
                .containsExactly(
                        "32:21 import-changed The settings have no group without a user: the pilot runs as `osg`.");
    }

    @Test
    void otherGroupOfFiles() {
        assertThat(Manifests.changed("fsGroup: 1000", "fsGroup: 2000\n        supplementalGroups: [5]")
                        .lines())
                .containsExactly(
                        "36:9 import-dropped `supplementalGroups` in the `securityContext` of a pod has no place in the settings and is left out.",
                        "2:7 import-added What is rendered has `fsGroup: 1000`, which stands otherwise here, or not at all.");
    }
}
