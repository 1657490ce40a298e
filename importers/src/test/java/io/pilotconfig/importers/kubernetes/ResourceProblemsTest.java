package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of what a container asks for. */
final class ResourceProblemsTest {
    @Test
    void moreThanIsRequested() {
        assertThat(Manifests.changed("            limits:\n", """
                              cpu: 8
                            limits:
                              cpu: 12
                """).lines())
                .containsExactly(
                        "47:20 import-changed The settings request as much of `cpu` as they limit; here the limit is 12.");
    }

    @Test
    void requestWithoutLimit() {
        assertThat(Manifests.changed("            limits:\n", """
                              memory: 20Gi
                            limits:
                """).lines())
                .containsExactly(
                        "47:23 import-changed The settings limit `memory` to what they request; here it has no limit.");
    }

    @Test
    void otherGpus() {
        assertThat(Manifests.changed("            limits:\n", """
                            limits:
                              amd.com/gpu: 1
                              nvidia.com/mig-1g.5gb: 1
                """).lines())
                .containsExactly(
                        "48:28 import-dropped The resource `amd.com/gpu` has no place in the settings and is left out.",
                        "49:38 import-dropped The resource `nvidia.com/mig-1g.5gb` has no place in the settings and is left out.");
        assertThat(hint("amd.com/gpu")).contains("gpu: { vendor: nvidia, count: 1 }");
        assertThat(hint("nvidia.com/mig-1g.5gb")).contains("gpu: { vendor: nvidia, count: 1 }");
        assertThat(hint("example.org/licence")).contains("patch what is rendered");
    }

    private static String hint(String resource) {
        return Manifests.changed("            limits:\n", "            limits:\n              " + resource + ": 1\n")
                .hints()
                .get(0);
    }

    @Test
    void otherResource() {
        assertThat(Manifests.changed("            limits:\n", """
                            limits:
                              example.org/licence: 1
                              hugepages-2Mi: 4Mi
                """).lines())
                .containsExactly(
                        "48:36 import-dropped The resource `example.org/licence` has no place in the settings and is left out.",
                        "49:30 import-dropped The resource `hugepages-2Mi` has no place in the settings and is left out.");
    }

    @Test
    void noAmount() {
        assertThat(Manifests.changed("            limits:\n", """
                            limits:
                              cpu: eight
                """).lines())
                .containsExactly(
                        "48:20 import-syntax `cpu` must be an amount, such as `2`, `500m` or `16Gi`, not `eight`.");
    }

    @Test
    void negativeAmount() {
        assertThat(Manifests.changed("            limits:\n", """
                            limits:
                              cpu: -1
                """).lines())
                .containsExactly(
                        "48:20 import-syntax `cpu` must be an amount, such as `2`, `500m` or `16Gi`, not `-1`.");
    }

    @Test
    void noStorageWritten() {
        assertThat(Manifests.changed("""
                          resources:
                            requests:
                              ephemeral-storage: "22528Mi"
                            limits:
                              ephemeral-storage: "22528Mi"
                """, "").lines())
                .containsExactly(
                        "2:7 import-added What is rendered has `ephemeral-storage: 22528Mi`, which stands otherwise here, or not at all.");
    }
}
