package io.pilotconfig.importers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a token is never shown, wherever it stands and whatever else is wrong on its line. */
class ImportSecrecyTest {
    private static final String SECRET = "s3cr3t-t0k3n";

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            docker     > docker run -e TOKEN=%s $X img
            docker     > docker run -e "TOKEN=%s" --nonsense=x img
            podman     > TOKEN=%s podman run -e TOKEN img; echo x
            compose    > services: { p: { image: i, environment: { TOKEN: %s, A: x }, nonsense: x } }
            compose    > services: { p: { image: i, environment: ['TOKEN=%s'], ports: [ x ] } }
            kubernetes > { kind: Pod, apiVersion: v1, spec: { containers: [ { name: p, image: i, env: [ { name: TOKEN, value: %s } ], x: x } ] } }
            quadlet    > [Container]|Image=i|Environment=TOKEN=%s|Nonsense=x
            ospool-ep  > TOKEN=%s|GLIDEIN_Site='x
            ospool-ep  > TOKEN="%s"|GLIDEIN_ResourceName=x
            """)
    void itIsMasked(String source, String text) throws IOException {
        String written = text.replace("%s", SECRET).replace("|", "\n");
        Importers importers = new Importers(new SettingsChecker(), Renderers.installed());
        for (ImportOptions options :
                new ImportOptions[] {ImportOptions.DEFAULTS, ImportOptions.DEFAULTS.modernized()}) {
            Imported imported = importers.read(
                    source, "file", new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), options);
            String said = imported.report().diagnostics().stream()
                    .map(DiagnosticText::of)
                    .collect(Collectors.joining());

            assertThat(said).isNotEmpty().doesNotContain(SECRET);
            assertThat(imported.text()).isEqualTo(Optional.empty());
        }
    }
}
