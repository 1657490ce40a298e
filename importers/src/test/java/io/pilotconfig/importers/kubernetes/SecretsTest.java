package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.DiagnosticText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that a Secret holds is shown, and no token either. */
final class SecretsTest {
    private static final String SECRET = "c2VjcmV0LXRva2Vu";

    private static String said(String manifest) {
        return Manifests.read(manifest).findings().stream()
                .map(DiagnosticText::of)
                .collect(Collectors.joining());
    }

    @Test
    void aSecretOnOneLineIsNotShown() {
        String said = said(Manifests.text(
                "apiVersion: apps/v1",
                "{apiVersion: v1, kind: Secret, metadata: {name: t}, data: {token: " + SECRET + "}}\n---\n"
                        + "apiVersion: apps/v1"));

        assertThat(said).contains("The `Secret` `t` is no part").doesNotContain(SECRET);
    }

    @Test
    void theCopyInAnAnnotationIsNotShown() {
        String said = said(Manifests.text(
                "apiVersion: apps/v1",
                "{apiVersion: v1, kind: Secret, metadata: {name: t, annotations: {last: '" + SECRET + "'}}}\n---\n"
                        + "apiVersion: apps/v1"));

        assertThat(said).contains("The `Secret` `t` is no part").doesNotContain(SECRET);
    }

    @Test
    void aSecretThatIsNoYamlIsNotShown() {
        String said = said("kind: Secret\nstringData:\n  token: " + SECRET + ": x: y\n");

        assertThat(said).contains("error[import-syntax]").doesNotContain(SECRET);
    }

    @Test
    void secretsOfAListAreNotShown() {
        String said = said(
                "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Secret, metadata: {name: t}, stringData:"
                        + " {a: {b: [" + SECRET + "]}}, data: [" + SECRET
                        + "]}, {apiVersion: apps/v1, kind: Deployment, wings: 2}]}");

        assertThat(said).contains("wings").doesNotContain(SECRET);
    }

    @Test
    void aManifestThatIsNoYamlAndHasASecretIsNotShown() {
        assertThat(said("kind: Secret\nkind: " + SECRET + "\n"))
                .contains("second time")
                .doesNotContain("  2 |");
        assertThat(said("kind: Deployment\nkind: x\n")).contains("second time").contains("  2 | kind: x");
    }

    @Test
    void noMessageRepeatsATokenThatIsPutTogether() {
        String said = said(Manifests.text(
                "          resources:\n",
                "            - {name: A, value: secret-" + SECRET + "}\n            - {name: TOKEN, value: $(A)}\n"
                        + "          imagePullPolicy: secret-" + SECRET + "\n          resources:\n"));

        assertThat(said).contains("must be `Always`, `IfNotPresent` or `Never`, but is `***`.");
    }

    @Test
    void aTokenInAVariableIsNotShown() {
        String said = said(Manifests.text(
                "          resources:\n",
                "            - {name: TOKEN, value: " + SECRET + ", wings: 2}\n" + "            - {name: COPY, value: "
                        + SECRET + ", wings: 2}\n          resources:\n"));

        assertThat(said).contains("wings").doesNotContain(SECRET);
    }
}
