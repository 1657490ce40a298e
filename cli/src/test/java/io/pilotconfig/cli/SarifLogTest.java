package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every log obeys the JSON Schema of SARIF 2.1.0, and says what the other formats say. */
class SarifLogTest {
    private static final SettingPath RUN = SettingPath.of("runs").index(0);
    private static final SettingPath RESULTS = RUN.key("results");
    private static final SettingPath INVOCATION = RUN.key("invocations").index(0);
    private static JsonSchemas schema;

    @TempDir
    Path directory;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemas.ofOthers(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoLog() {
        assertThat(schema.errors("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}"))
                .isNotEmpty();
    }

    @Test
    void saysThatAllIsWell() throws IOException {
        EditorView log = log(ExitStatus.DONE, Samples.file(directory, "site.yaml", Samples.CLEAN));

        assertThat(log.at(RESULTS)).isEqualTo(List.of());
        assertThat(log.at(RUN.key("tool").key("driver").key("rules"))).isEqualTo(List.of());
        assertThat(log.at(INVOCATION.key("executionSuccessful"))).isEqualTo(true);
        assertThat(log.at(INVOCATION.key("exitCode"))).isEqualTo(0);
        assertThat(log.at(RUN.key("columnKind"))).isEqualTo("unicodeCodePoints");
    }

    @Test
    void placesEachResultInItsFile() throws IOException {
        EditorView log = log(
                ExitStatus.INVALID_SETTINGS,
                Samples.file(directory, "errors.yaml", Samples.ERRORS),
                Samples.file(directory, "advice.yaml", Samples.ADVICE));

        assertThat((List<?>) log.at(RESULTS)).hasSize(4);
        SettingPath result = RESULTS.index(0);
        SettingPath location = result.key("locations").index(0);
        assertThat(log.at(result.key("ruleId"))).isEqualTo("resource-name");
        assertThat(log.at(result.key("level"))).isEqualTo("error");
        assertThat((String) log.at(result.key("message").key("text")))
                .startsWith("`resource` must be a resource name:")
                .endsWith(".\nHint: write the name as it is registered in OSG Topology.");
        assertThat(log.at(
                        location.key("physicalLocation").key("artifactLocation").key("uri")))
                .isEqualTo("file://" + directory + "/errors.yaml");
        assertThat(log.at(location.key("physicalLocation").key("region")))
                .isEqualTo(Map.of("startLine", 2, "startColumn", 11, "endColumn", 14));
        assertThat(log.at(location.key("logicalLocations").index(0).key("fullyQualifiedName")))
                .isEqualTo("resource");
        assertThat(log.at(RESULTS.index(3).key("level"))).isEqualTo("note");
    }

    @Test
    void countsColumnsInCodePoints() {
        EditorView log = log(new TestRun().input("{ \"\ud83d\ude00\": 1, site: \"\ud83d\ude00\" }"), "-");

        List<?> results = (List<?>) log.at(RESULTS);
        int site = results.stream()
                .map(result -> ((Map<?, ?>) result).get("ruleId"))
                .toList()
                .indexOf("site-name");
        assertThat(log.at(RESULTS.index(site)
                        .key("locations")
                        .index(0)
                        .key("physicalLocation")
                        .key("region")))
                .isEqualTo(Map.of("startLine", 1, "startColumn", 17, "endColumn", 20));
    }

    @Test
    void explainsTheRuleOfEachResult() throws IOException {
        EditorView log = log(ExitStatus.INVALID_SETTINGS, "../examples/settings/wrong.yaml");

        List<?> results = (List<?>) log.at(RESULTS);
        assertThat(results).hasSizeGreaterThan(5).allSatisfy(result -> {
            Map<?, ?> members = (Map<?, ?>) result;
            Map<?, ?> rule = (Map<?, ?>)
                    log.at(RUN.key("tool").key("driver").key("rules").index((Integer) members.get("ruleIndex")));
            assertThat(rule.get("id")).isEqualTo(members.get("ruleId"));
            assertThat(rule.get("defaultConfiguration")).isEqualTo(Map.of("level", members.get("level")));
            assertThat(rule.keySet())
                    .isEqualTo(Set.of("id", "shortDescription", "fullDescription", "help", "defaultConfiguration"));
            assertThat(((Map<?, ?>) rule.get("help")).get("markdown").toString())
                    .contains("```yaml\n");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "../examples/settings/wrong.yaml, ../examples/settings/wrong.yaml",
        "./no such: file#1?.yaml, ./no%20such%3a%20file%231%3f.yaml",
        "/no/such/100%/\u00fc.yaml, file:///no/such/100%25/%c3%bc.yaml"
    })
    void escapesTheNameOfTheFile(String file, String uri) throws IOException {
        Result result = TestRun.run("validate", "--format", "sarif", file);

        assertThat(schema.errors(result.out())).isEmpty();
        assertThat(result.out()).contains("\"uri\" : \"" + uri + "\"");
    }

    @Test
    void callsStandardInputWhatItIs() throws IOException {
        EditorView log = log(new TestRun().input("site: '!'\n"), "-");

        assertThat(log.at(RESULTS.index(0)
                        .key("locations")
                        .index(0)
                        .key("physicalLocation")
                        .key("artifactLocation")))
                .isEqualTo(Map.of("uri", "-", "description", Map.of("text", "standard input")));
    }

    @Test
    void tellsOfFilesThatCannotBeRead() throws IOException {
        String missing = directory.resolve("missing.yaml").toString();
        EditorView log = log(ExitStatus.FAILED, missing, Samples.file(directory, "errors.yaml", Samples.ERRORS));

        assertThat(log.at(INVOCATION.key("executionSuccessful"))).isEqualTo(false);
        assertThat(log.at(INVOCATION.key("exitCode"))).isEqualTo(4);
        SettingPath notification = INVOCATION.key("toolExecutionNotifications").index(0);
        assertThat(log.at(notification.key("level"))).isEqualTo("error");
        assertThat(log.at(notification.key("message").key("text")))
                .isEqualTo("cannot read " + missing + ": no such file");
        assertThat((List<?>) log.at(RESULTS)).hasSize(2);
    }

    @Test
    void suppressesWhatAFileAccepts() throws IOException {
        String file = Samples.file(
                directory, "site.yaml", Samples.WARNINGS + "accept: { squid-missing: 'the site has none' }\n");
        Result hidden = TestRun.run("validate", "--format", "sarif", file);
        Result shown = TestRun.run("validate", "--format", "sarif", "--show-accepted", file);

        assertThat(schema.errors(shown.out())).isEmpty();
        assertThat(hidden.out()).doesNotContain("squid-missing", "suppressions");
        EditorView log = EditorView.of(shown.out()).orElseThrow();
        assertThat((List<?>) log.at(RESULTS)).hasSize(3).allSatisfy(result -> {
            Map<?, ?> members = (Map<?, ?>) result;
            assertThat(members.get("suppressions"))
                    .isEqualTo(
                            members.get("ruleId").equals("squid-missing")
                                    ? List.of(Map.of("kind", "inSource", "justification", "the site has none"))
                                    : List.of());
        });
    }

    /** The time is generous on purpose. */
    @Test
    @Timeout(60)
    void tensOfThousandsOfResultsAreWrittenSoon() {
        String keys =
                IntStream.range(0, 90_000).mapToObj(i -> "k" + i + ": x\n").collect(Collectors.joining());

        assertThat(new TestRun()
                        .input(keys)
                        .with("validate", "--format", "sarif", "-")
                        .out())
                .contains("Unknown key `k89999` in settings.");
    }

    @Test
    void isAsciiAndTheSameEachTime() throws IOException {
        TestRun run = new TestRun().input(Samples.CLEAN + "\"\\ud83d\u00fc\u2028\\u001b\": 1\n");
        String log = run.with("validate", "--format", "sarif", "-").out();

        assertThat(log).matches("[\\x20-\\x7e\\n]+");
        assertThat(schema.errors(log)).isEmpty();
        assertThat(run.with("validate", "--format", "sarif", "-").out()).isEqualTo(log);
    }

    private EditorView log(int status, String... files) {
        EditorView log = log(new TestRun(), files);
        assertThat(log.at(INVOCATION.key("exitCode"))).isEqualTo(status);
        return log;
    }

    private static EditorView log(TestRun run, String... files) {
        String[] args = new String[files.length + 3];
        args[0] = "validate";
        args[1] = "--format";
        args[2] = "sarif";
        System.arraycopy(files, 0, args, 3, files.length);
        Result result = run.with(args);
        assertThat(schema.errors(result.out())).isEmpty();
        EditorView log = EditorView.of(result.out()).orElseThrow();
        assertThat(log.at(INVOCATION.key("exitCode"))).isEqualTo(result.status());
        return log;
    }
}
