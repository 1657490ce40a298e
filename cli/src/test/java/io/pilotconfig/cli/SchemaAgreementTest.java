package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.schema.SettingsSchema;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.AdversarialValues;
import io.pilotconfig.testkit.BrokenSettings;
import io.pilotconfig.testkit.SettingsArbitraries;
import io.pilotconfig.testkit.SettingsWriter;
import io.pilotconfig.testkit.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema and the checker agree: what one takes, the other takes, save for what is {@link BeyondSchema}. */
class SchemaAgreementTest {
    private static final String MINIMAL = "site: CHTC\nresource: CHTC-EP1\ntoken: /etc/osg/ospool-ep.tkn\n";

    private final Renderers renderers = Renderers.installed();
    private final SettingsChecker checker = new SettingsChecker();
    private final JsonSchemas schema = JsonSchemas.of(SettingsSchema.of(checker, renderers));

    @Provide
    Arbitrary<PilotSettings> valid() {
        return SettingsArbitraries.valid(targets());
    }

    @Provide
    Arbitrary<PilotSettings> anything() {
        return SettingsArbitraries.anything(targets());
    }

    @Provide
    Arbitrary<BrokenSettings> broken() {
        return SettingsArbitraries.broken();
    }

    private static Arbitrary<Map<String, Mapping>> targets() {
        return Arbitraries.of(
                Map.of(),
                Map.of("docker", Mapping.of(Map.of("interactive", false, "restart", "unless-stopped"))),
                Map.of("quadlet", Mapping.of(Map.of("podmanVersion", "5.4.2", "tokenSecret", "ospool"))),
                Map.of("compose", Mapping.EMPTY, "kubernetes", Mapping.of(Map.of("replicas", 2, "scratch", "claim"))));
    }

    @Property(tries = 300)
    void takesWhatTheCheckerTakes(@ForAll("valid") PilotSettings settings, @ForAll TextStyle style) throws IOException {
        judge(SettingsWriter.write(settings, style));
    }

    @Property(tries = 300)
    void refusesWhatTheCheckerRefuses(@ForAll("anything") PilotSettings settings, @ForAll TextStyle style)
            throws IOException {
        judge(SettingsWriter.write(settings, style));
    }

    @Property(tries = 300)
    void refusesSeveralMistakes(@ForAll("broken") BrokenSettings settings) throws IOException {
        judge(settings.text());
    }

    @Example
    void refusesEachMistake() throws IOException {
        for (BrokenSettings settings : SettingsArbitraries.brokenOnce()) {
            judge(settings.text());
        }
    }

    @Example
    void takesEveryExample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/settings"))) {
            for (Path file : files.toList()) {
                judge(Files.readString(file));
            }
        }
    }

    @Example
    void agreesOnEachAdversarialValueAtEachSetting() throws IOException {
        List<String> values = new ArrayList<>();
        AdversarialValues.all().forEach(value -> values.add(value.text()));
        AdversarialValues.undeliverable().forEach(value -> values.add(value.text()));
        for (String value : values) {
            for (PilotSettings.Builder settings : everywhere(value)) {
                judge(SettingsWriter.write(settings.build(), TextStyle.JSON_ASCII));
            }
        }
    }

    private static List<PilotSettings.Builder> everywhere(String value) {
        return List.of(
                named(value, "CHTC-EP1", "/t"),
                named("CHTC", value, "/t"),
                named("CHTC", "CHTC-EP1", value),
                named("CHTC", "CHTC-EP1", "/" + value),
                minimal().squid(value),
                minimal().squid("http://" + value),
                minimal().startExpression(value),
                minimal().project(value),
                minimal().name(value),
                minimal().image(value),
                minimal().user(value),
                minimal().apparmor(value),
                minimal().addCommand("bash", value),
                minimal().putAttribute("Mine", value),
                minimal().putAttribute(value, "1"),
                minimal().putEnvironment("MINE", value),
                minimal().putEnvironment(value, "1"),
                minimal().putEnvironment("POOL", value),
                minimal().putEnvironment("CONDOR_HOST", value),
                minimal().putEnvironment("EXTRA_JOB_ENV", value),
                minimal().putEnvironment("SINGULARITY_BIND_EXTRA", value),
                minimal().putEnvironment("SYSLOG_HOST", value));
    }

    private static PilotSettings.Builder minimal() {
        return named("CHTC", "CHTC-EP1", "/t");
    }

    private static PilotSettings.Builder named(String site, String resource, String token) {
        return PilotSettings.builder().site(site).resource(resource).token(token);
    }

    /** Each way to write one value, where it is taken for something else, where it means absent, where it is refused. */
    @Example
    void agreesOnEachWayToWriteAValue() throws IOException {
        List<String> scalars = List.of(
                "",
                "~",
                "null",
                "Null",
                "'null'",
                "true",
                "True",
                "'true'",
                "TRUE",
                "yes",
                "no",
                "0",
                "8",
                "'8'",
                "007",
                "'007'",
                "-1",
                "+8",
                "8.0",
                "1.5",
                "1e3",
                "0x1F",
                "0o17",
                ".inf",
                "99999999999",
                "'99999999999'",
                "[]",
                "{}",
                "[null]",
                "[8]",
                "{ a: null }",
                "{ TOKEN: null }",
                "{ TOKEN: x }",
                "{ START: 1 }",
                "{ start: ~ }",
                "{ glidein_x: 1 }",
                "{ A-B: ~ }",
                "{ A-B: 1 }",
                "{ 1: 1 }",
                "{ NUM_CPUS: 1 }",
                "{ mode: ~ }");
        List<String> places = List.of(
                "site: %s",
                "token: %s",
                "squid: %s",
                "workDir: %s",
                "startExpression: %s",
                "name: %s",
                "image: %s",
                "user: %s",
                "command: %s",
                "entrypoint: %s",
                "pull: %s",
                "hostNetwork: %s",
                "mounts: %s",
                "mounts: [ %s ]",
                "limits: %s",
                "limits: { cpus: %s }",
                "stopSeconds: %s",
                "gpu: %s",
                "gpu: { count: %s }",
                "gpu: { vendor: %s }",
                "attributes: %s",
                "attributes: { A: %s }",
                "environment: %s",
                "environment: { A: %s }",
                "environment: { TOKEN: %s }",
                "environment: { SUPERVISORD_RESTART_POLICY: %s }",
                "environment: { CCB_RANGE_LOW: %s, CCB_RANGE_HIGH: 9 }",
                "targets: %s",
                "targets: { docker: %s }",
                "targets: { docker: { oneLine: %s } }",
                "targets: { docker: { restart: %s } }",
                "targets: { other: %s }",
                "targets: { quadlet: { podmanVersion: %s } }",
                "targets: { kubernetes: { replicas: %s } }",
                "targets: { kubernetes: { nodeSelector: %s } }",
                "cvmfs: %s",
                "cvmfs: { mode: %s }",
                "cvmfs: { mode: none, repos: %s }",
                "cvmfs: { mode: bind-mount, hostPath: %s }",
                "cvmfs: { mode: cvmfsexec, repos: %s }",
                "cvmfs: { mode: cvmfsexec, repos: [a.example], quotaLimitMb: %s }",
                "cvmfs: { mode: cvmfsexec, repos: [a.example], hostPath: %s }",
                "unknown: %s",
                "limits: { cpu: %s }");
        for (String place : places) {
            for (String scalar : scalars) {
                String key = place.substring(0, place.indexOf(':'));
                judge(MINIMAL.replaceAll("(?m)^" + key + ":.*\n", "") + place.formatted(scalar) + "\n");
            }
        }
    }

    @Example
    void needsAllThatIsBeyondASchema() throws IOException {
        for (BeyondSchema beyond : BeyondSchema.ALL) {
            Set<Code> shown = new HashSet<>();
            for (String example : beyond.examples()) {
                String text = MINIMAL + example + "\n";
                EditorView view = EditorView.of(text).orElseThrow(() -> new AssertionError(example));
                List<Diagnostic> errors = errors(text);

                assertThat(schema.errors(view.json())).as("%s", example).isEmpty();
                assertThat(errors)
                        .as("%s", example)
                        .isNotEmpty()
                        .allMatch(error -> beyond.judge().isBeyond(error, view.at(error.path())));
                errors.forEach(error -> shown.add(error.code()));
            }
            assertThat(shown).as(beyond.what()).containsAll(beyond.codes());
        }
    }

    @Example
    void isDocumentedWithAllThatIsBeyondIt() throws IOException {
        assertThat(Files.readString(Path.of("../docs/schema.md")).replaceAll("\\s+", " "))
                .contains(BeyondSchema.ALL.stream().map(BeyondSchema::what).toList());
    }

    private void judge(String text) throws IOException {
        List<Diagnostic> errors = errors(text);
        Optional<EditorView> view = EditorView.of(text);
        List<String> refusals = view.isEmpty()
                ? List.of("not well-formed")
                : schema.errors(view.get().json());
        if (errors.isEmpty()) {
            assertThat(refusals).as("the checker takes%n%s", text).isEmpty();
        } else if (refusals.isEmpty()) {
            assertThat(errors)
                    .as("the schema takes%n%s", text)
                    .allMatch(error -> BeyondSchema.ALL.stream()
                            .anyMatch(beyond -> beyond.judge()
                                    .isBeyond(error, view.orElseThrow().at(error.path()))));
        }
    }

    private List<Diagnostic> errors(String text) {
        return renderers.check(checker.check(new SettingsReader().read("-", text))).diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
