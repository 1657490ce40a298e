package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.EcmaError;

class SchemaCommandTest {
    private static final Path DOCS = Path.of("../docs");
    private static final String FLEET = """
            defaults: { site: CHTC, token: /t.tkn, cvmfs: { mode: cvmfsexec, repos: [a.example] } }
            pilots:
              ep1: { resource: CHTC-EP1, cvmfs: { quotaLimitMb: 5000 }, squid: ~ }
              ep2.example.edu:
            """;

    @Test
    void printsTheSchemasThatLieInTheDocs() throws IOException {
        GoldenFiles.checkFile(DOCS.resolve("settings.schema.json"), schema());
        GoldenFiles.checkFile(DOCS.resolve("fleet.schema.json"), schema("--fleet"));
    }

    @Test
    void printsSchemasThatObeyTheirOwn() {
        assertThat(JsonSchemas.ofSchemas().errors(schema())).isEmpty();
        assertThat(JsonSchemas.ofSchemas().errors(schema("--fleet"))).isEmpty();
        assertThat(JsonSchemas.ofSchemas().errors("{ \"required\": true }")).isNotEmpty();
    }

    /** Every regular expression of a schema is compiled where it is read, also of what no value stands at. */
    @Test
    void writesRegularExpressionsOfEcmaScript() {
        EcmaScript ecmaScript = new EcmaScript();
        List<String> patterns = Pattern.compile("\"(\\^.*\\$)\"")
                .matcher(schema())
                .results()
                .map(found -> unescaped(found.group(1)))
                .distinct()
                .toList();

        assertThat(patterns).hasSizeGreaterThan(30).allSatisfy(ecmaScript::getRegularExpression);
        assertThatThrownBy(() -> ecmaScript.getRegularExpression("^a++$")).isInstanceOf(EcmaError.class);
    }

    private static String unescaped(String json) {
        return json.replace("\\\\", "\\").replace("\\\"", "\"");
    }

    @Test
    void namesEveryDefaultInItsDescription() {
        List<String> lines = schema().lines().map(String::strip).toList();
        int defaults = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("\"default\": ")) {
                String value = lines.get(i).substring("\"default\": ".length()).replaceAll("[\",]", "");
                int description = i;
                while (!lines.get(description).startsWith("\"description\": ")) {
                    description--;
                }
                assertThat(lines.get(description)).contains("Default: " + value + ".");
                defaults++;
            }
        }
        assertThat(defaults).isGreaterThan(25);
    }

    @Test
    void knowsTheOptionsOfWhatIsInstalled() throws IOException {
        String schema =
                new TestRun().renderers(FakeRenderer.fleet()).with("schema").out();

        assertThat(errors(schema, "targets: { car: { weight: 1, colour: red }, docker: { anything: 1 } }"))
                .isEmpty();
        assertThat(errors(schema, "targets: { car: { colour: red } }")).isNotEmpty();
        assertThat(errors(schema, "targets: { car: { weight: 1, color: red } }"))
                .isNotEmpty();
        assertThat(errors(schema, "targets: { carr: { weight: 1 } }")).isNotEmpty();
        assertThat(errors(
                        new TestRun()
                                .renderers(Renderers.of(List.of()))
                                .with("schema")
                                .out(),
                        "targets: { car: {} }"))
                .isNotEmpty();
    }

    private static List<String> errors(String schema, String more) throws IOException {
        return JsonSchemas.of(schema)
                .errors(EditorView.of("{ site: CHTC, resource: EP, token: /t, " + more + "}")
                        .orElseThrow()
                        .json());
    }

    @Test
    void takesAFleet() throws IOException {
        assertThat(fleetErrors(FLEET)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotaLimitMb | quotaLimit",
                "mode: cvmfsexec | mode: none",
                "ep2.example.edu | ../ep2",
                "ep1: | ep1: 3 #",
                "site: CHTC | site: 'C H T C '",
                "pilots | pilot",
                "defaults: | default:"
            })
    void refusesAFleetThatIsWrong(String right, String wrong) throws IOException {
        assertThat(fleetErrors(FLEET.replace(right, wrong))).isNotEmpty();
    }

    private static List<String> fleetErrors(String text) throws IOException {
        return JsonSchemas.of(schema("--fleet"))
                .errors(EditorView.of(text).orElseThrow().json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--flet", "site.yaml"})
    void refusesOtherArguments(String argument) {
        Result result = TestRun.run("schema", argument);

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.out()).isEmpty();
    }

    private static String schema(String... options) {
        String[] args = options.length == 0 ? new String[] {"schema"} : new String[] {"schema", options[0]};
        Result result = TestRun.run(args);
        assertThat(result).isEqualTo(new Result(ExitStatus.DONE, result.out(), ""));
        assertThat(result.out()).matches("(?s)\\p{ASCII}+\n");
        return result.out();
    }
}
