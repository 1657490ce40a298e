package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
    @TempDir
    Path directory;

    @Test
    void isAnEmptyArrayWithoutProblems() throws IOException {
        Result result = json(Samples.file(directory, "site.yaml", Samples.CLEAN));

        assertThat(result).isEqualTo(new Result(ExitStatus.DONE, "[]\n", ""));
    }

    @Test
    void hasAnElementForEachDiagnosticOfEachFile() throws IOException {
        String errors = Samples.file(directory, "errors.yaml", Samples.ERRORS);
        String advice = Samples.file(directory, "advice.yaml", Samples.ADVICE);

        Result result = json(errors, advice);

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.err()).isEmpty();
        List<Map<String, Object>> elements = parse(result.out());
        assertThat(elements)
                .hasSize(4)
                .allSatisfy(element -> assertThat(element)
                        .containsOnlyKeys("file", "line", "column", "severity", "code", "path", "message", "hint"));
        assertThat(elements.get(0))
                .containsEntry("file", errors)
                .containsEntry("line", 2)
                .containsEntry("column", 11)
                .containsEntry("severity", "error")
                .containsEntry("code", "resource-name")
                .containsEntry("path", "resource");
        assertThat(elements.get(3)).containsEntry("file", advice).containsEntry("severity", "advice");
    }

    @Test
    void staysAnArrayWhenFilesCannotBeRead() throws IOException {
        String missing = directory.resolve("missing.yaml").toString();

        Result alone = json(missing);
        Result among = json(missing, Samples.file(directory, "errors.yaml", Samples.ERRORS), missing);

        assertThat(alone)
                .isEqualTo(new Result(
                        ExitStatus.FAILED, "[]\n", "pilotconfig: cannot read " + missing + ": no such file\n"));
        assertThat(among.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(parse(among.out())).hasSize(2);
    }

    @Test
    void isAsciiWhateverTheFileHolds() {
        String text = Samples.CLEAN + "\"\\ud83d\u00fc\u2028\\u001b\": 1\n";

        Result result = new TestRun().input(text).with("validate", "--format", "json", "-");

        assertThat(result.out()).matches("\\p{ASCII}+").hasLineCount(1);
        assertThat(new TestRun().input(text).with("validate", "--format", "json", "-"))
                .isEqualTo(result);
    }

    @Test
    void isDoneAfterAFileThatIsNoTextAtAll() throws IOException {
        Result result = new TestRun().input(new byte[] {(byte) 0xff, 0, 1}).with("validate", "--format", "json", "-");

        assertThat(parse(result.out()))
                .singleElement()
                .satisfies(element -> assertThat(element)
                        .containsEntry("file", "-")
                        .containsEntry("line", 1)
                        .containsEntry("column", 1)
                        .containsEntry("path", ""));
    }

    private static Result json(String... files) {
        String[] args = new String[files.length + 3];
        args[0] = "validate";
        System.arraycopy(files, 0, args, 1, files.length);
        args[files.length + 1] = "--format";
        args[files.length + 2] = "json";
        return TestRun.run(args);
    }

    private static List<Map<String, Object>> parse(String text) throws IOException {
        List<Map<String, Object>> elements = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> element = new LinkedHashMap<>();
                for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                    element.put(name, json.nextToken().isNumeric() ? (Object) json.getIntValue() : json.getText());
                }
                elements.add(element);
            }
            assertThat(json.currentToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(json.nextToken()).isNull();
        }
        return elements;
    }
}
