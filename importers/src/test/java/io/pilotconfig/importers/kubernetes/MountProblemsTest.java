package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of volumes, and of where they are mounted. */
final class MountProblemsTest {
    @Test
    void volumeThatThePodLacks() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: tokn, mountPath: /a}
                      volumes:
                """).lines())
                .containsExactly("60:22 import-syntax The pod has no volume `tokn`: the API server refuses that.");
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: tokn, mountPath: /a}
                      volumes:
                """).hints()).containsExactly("did you mean `token`?");
    }

    @Test
    void scratchOfTheNode() {
        Manifests.Read read = Manifests.changed("""
                          emptyDir:
                            sizeLimit: "20Gi"
                """, "          hostPath: {path: /scratch, type: Directory}\n");

        assertThat(read.options()).isEqualTo("scratch: host-path, ephemeralStorage: 22528Mi");
        assertThat(read.lines()).isEmpty();
    }

    @Test
    void claimThatIsMadeForEachPod() {
        Manifests.Read read = Manifests.changed("""
                          emptyDir:
                            sizeLimit: "20Gi"
                """, """
                          ephemeral:
                            volumeClaimTemplate: {metadata: {labels: {a: b}}, spec: {resources: {requests: {storage: 50Gi}}}}
                """);

        assertThat(read.options()).isEqualTo("scratch: claim, scratchSize: 50Gi, ephemeralStorage: 22528Mi");
        assertThat(read.lines()).isEmpty();
    }

    @Test
    void claimThatIsMadeWithoutASize() {
        assertThat(Manifests.changed("""
                          emptyDir:
                            sizeLimit: "20Gi"
                """, "          ephemeral: {}\n").lines())
                .containsExactly("69:22 import-changed The settings limit /pilot to 20Gi; here it has no limit.");
    }

    @Test
    void volumeWithoutAKind() {
        assertThat(Manifests.changed("""
                          emptyDir:
                            sizeLimit: "20Gi"
                """, "").lines())
                .containsExactly("68:11 import-changed The settings limit /pilot to 20Gi; here it has no limit.");
    }

    @Test
    void scratchOnAnOrdinaryDisk() {
        assertThat(Manifests.changed("sizeLimit: \"20Gi\"", "sizeLimit: \"20Gi\"\n            medium: ''")
                        .lines())
                .isEmpty();
    }

    @Test
    void dockerSocket() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /var/run/docker.sock}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, hostPath: {path: /var/run/docker.sock}}
                """)
                        .lines())
                .containsExactly(
                        "60:15 import-excess With `/var/run/docker.sock` the pilot, and each job that breaks out of it, commands the node; it is left out.");
    }

    @Test
    void typeOfANodesDirectory() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /data}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, hostPath: {path: /data, type: DirectoryOrCreate}}
                """)
                        .lines())
                .containsExactly("62:11 import-dropped The `type` of the node's `/data` is left out.");
        assertThat(ofType("DirectoryOrCreate").hints())
                .containsExactly("make it on each node, or the kubelet makes an empty directory of root's.");
        assertThat(ofType("Directory").hints()).containsExactly("the pod starts also where it is something else.");
    }

    private static Manifests.Read ofType(String type) {
        return Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /data}
                      volumes:
                        - {name: a, hostPath: {path: /data, type: TYPE}}
                """.replace("TYPE", type));
    }

    @Test
    void mountsOnBothSides() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /cvmfs, mountPropagation: Bidirectional}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, hostPath: {path: /cvmfs, type: Directory}}
                """)
                        .lines())
                .containsExactly(
                        "60:44 import-changed What is rendered has `HostToContainer`: the pilot sees mounts of the node, and not the other way.");
    }

    @Test
    void unknownPropagation() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /cvmfs, mountPropagation: shared}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, hostPath: {path: /cvmfs, type: Directory}}
                """)
                        .lines())
                .containsExactly(
                        "60:62 import-unknown `mountPropagation` must be `None`, `HostToContainer` or `Bidirectional`, but is `shared`.");
    }

    @Test
    void typeThatIsAdded() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /cvmfs, mountPropagation: HostToContainer}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, hostPath: {path: /cvmfs}}
                """)
                        .lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `hostPath.type: Directory`, which stands otherwise here, or not at all.");
    }

    @Test
    void emptyDirectoryElsewhere() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /tmp}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, emptyDir: {}}
                """)
                        .lines())
                .containsExactly(
                        "60:15 import-dropped What is mounted at `/tmp` is left out: settings cannot have an empty directory there.");
    }

    @Test
    void networkDirectory() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /data}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, nfs: {server: s, path: /p}}
                """)
                        .lines())
                .containsExactly(
                        "60:15 import-dropped What is mounted at `/data` is left out: settings cannot have a volume of the kind `nfs` there.");
    }

    @Test
    void claimElsewhere() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /data}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, persistentVolumeClaim: {claimName: data}}
                """)
                        .lines())
                .containsExactly(
                        "60:15 import-dropped What is mounted at `/data` is left out: settings cannot have a claim there.");
    }

    @Test
    void claimOfARepository() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /cvmfs/oasis.opensciencegrid.org}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, persistentVolumeClaim: {claimName: oasis}}
                """)
                        .lines())
                .containsExactly(
                        "60:15 import-dropped What is mounted at `/cvmfs/oasis.opensciencegrid.org` is left out: settings cannot have a claim there.");
    }

    @Test
    void secretElsewhere() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /secrets}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, secret: {secretName: other}}
                """)
                        .lines())
                .containsExactly("60:15 import-dropped The files of the Secret `other` at `/secrets` are left out.");
    }

    @Test
    void configMapElsewhere() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /etc/condor/config.d}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, configMap: {name: other}}
                """)
                        .lines())
                .containsExactly(
                        "60:15 import-dropped The files of the ConfigMap `other` at `/etc/condor/config.d` are left out.");
    }

    @Test
    void attributesOfAnotherFile() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /etc/osg/extra-attributes.cfg, subPath: extra-attributes.cfg}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, configMap: {name: other}}
                """)
                        .lines())
                .containsExactly(
                        "62:39 import-file The ConfigMap `other` with the machine attributes is not in this file.");
    }

    @Test
    void attributesThatTheConfigMapLacks() {
        assertThat(Manifests.changed(
                                "      volumes:\n",
                                """
                            - {name: a, mountPath: /etc/osg/extra-attributes.cfg, subPath: attributes}
                      volumes:
                """,
                                "      volumes:\n",
                                """
                      volumes:
                        - {name: a, configMap: {name: other}}
                """,
                                "apiVersion: apps/v1",
                                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {a: b}\n---\napiVersion: apps/v1")
                        .lines())
                .containsExactly("65:76 import-file The ConfigMap has no key `attributes`.");
    }

    @Test
    void partOfAVolumeByAVariable() {
        assertThat(Manifests.changed("      volumes:\n", """
                            - {name: a, mountPath: /data, subPathExpr: $(X)}
                      volumes:
                """, "      volumes:\n", """
                      volumes:
                        - {name: a, hostPath: {path: /data}}
                """)
                        .lines())
                .containsExactly(
                        "60:43 import-dropped `subPathExpr` in a mount has no place in the settings and is left out.");
    }

    @Test
    void scratchWithoutLimit() {
        assertThat(Manifests.changed("""
                          emptyDir:
                            sizeLimit: "20Gi"
                """, "          emptyDir: {}\n").lines())
                .containsExactly("68:11 import-changed The settings limit /pilot to 20Gi; here it has no limit.");
    }

    @Test
    void scratchInMemory() {
        assertThat(Manifests.changed("sizeLimit: \"20Gi\"", "sizeLimit: \"20Gi\"\n            medium: Memory")
                        .lines())
                .containsExactly("68:11 import-changed /pilot lies on the node's disk, not in its memory.");
    }

    @Test
    void noScratch() {
        assertThat(Manifests.changed("""
                            - name: "scratch"
                              mountPath: "/pilot"
                """, "").lines())
                .containsExactly(
                        "54:11 import-changed Nothing the settings have is mounted at /pilot; they give an `emptyDir` of 20Gi.");
    }

    @Test
    void scratchOfAClaim() {
        assertThat(Manifests.changed("""
                          emptyDir:
                            sizeLimit: "20Gi"
                """, "          persistentVolumeClaim: {claimName: scratch}\n")
                        .lines())
                .containsExactly(
                        "58:15 import-dropped What is mounted at `/pilot` is left out: settings cannot have a claim there.",
                        "54:11 import-changed Nothing the settings have is mounted at /pilot; they give an `emptyDir` of 20Gi.");
    }

    @Test
    void tokenOfTheNode() {
        assertThat(Manifests.changed("""
                        - name: "token"
                          secret:
                            secretName: "ospool-token"
                            defaultMode: 288
                            items:
                              - key: "token"
                                path: "flock.opensciencegrid.org"
                """, """
                        - name: "token"
                          hostPath: {path: /etc/osg/tokens}
                """).lines())
                .containsExactly(
                        "61:11 import-changed In Kubernetes the settings take the token from a Secret, not from a file of the node.",
                        "54:11 import-changed No Secret with the token is mounted where the pilot looks for it; the settings mount the key `token` of the Secret `ospool-token`.");
    }

    @Test
    void noToken() {
        assertThat(Manifests.changed("""
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
                """, "").lines())
                .containsExactly(
                        "54:11 import-changed No Secret with the token is mounted where the pilot looks for it; the settings mount the key `token` of the Secret `ospool-token`.");
    }

    @Test
    void severalFilesBesideTheToken() {
        assertThat(Manifests.changed("""
                        - name: "token"
                          secret:
                            secretName: "ospool-token"
                            defaultMode: 288
                            items:
                              - key: "token"
                                path: "flock.opensciencegrid.org"
                """, """
                        - name: "token"
                          secret:
                            secretName: "ospool-token"
                            items: [{key: token, path: flock.opensciencegrid.org}, {key: b, path: b}]
                """).lines())
                .containsExactly(
                        "55:15 import-dropped Of the files of the Secret `ospool-token` the pilot gets the token only.");
    }

    @Test
    void fuseWithoutPrivileges() {
        assertThat(Manifests.changed(
                                "            - name: \"GLIDEIN_ResourceName\"",
                                "            - {name: CVMFSEXEC_REPOS, value: oasis.opensciencegrid.org}\n            - name: \"GLIDEIN_ResourceName\"",
                                "      volumes:\n",
                                """
                            - {name: fuse, mountPath: /dev/fuse}
                      volumes:
                        - {name: fuse, hostPath: {path: /dev/fuse, type: CharDevice}}
                """,
                                "22528Mi",
                                "26528Mi")
                        .lines())
                .containsExactly(
                        "51:13 import-changed A container that is not privileged cannot open the node's /dev/fuse; the settings ask a device plugin for it, as the resource `smarter-devices/fuse`.");
    }

    @Test
    void unknownFieldOfAVolume() {
        assertThat(Manifests.changed("          emptyDir:\n", """
                          emptyDirectory: {}
                          emptyDir:
                """).lines())
                .containsExactly("69:11 import-unknown Kubernetes knows no field `emptyDirectory` in a volume.");
    }
}
