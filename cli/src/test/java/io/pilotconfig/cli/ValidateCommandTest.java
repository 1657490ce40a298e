package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.Session.Look;
import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {
    @TempDir
    Path directory;

    @Test
    void saysNothingAboutSettingsWithoutProblems() throws IOException {
        Result result = TestRun.run("validate", file("site.yaml", Samples.CLEAN));

        assertThat(result).isEqualTo(new Result(ExitStatus.DONE, "", ""));
    }

    @Test
    void saysThatAllIsWellToAPersonWhoWatches() throws IOException {
        String file = file("site.yaml", Samples.CLEAN);

        Result result = new TestRun().look(new Look(true, true, true)).with("validate", file);

        assertThat(result).isEqualTo(new Result(ExitStatus.DONE, "", file + ": no problems.\n"));
    }

    @Test
    void printsDiagnosticsToStandardOutputAndTheCountBeside() throws IOException {
        String file = file("site.yaml", Samples.ERRORS);

        Result result = TestRun.run("validate", file);

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out())
                .startsWith(file + ":2:11: error[resource-name]: ")
                .contains("  2 | resource: '!'\n    |           ^^^\n  hint: ")
                .contains(file + ":4:10: error[");
        assertThat(result.err()).isEqualTo(file + ": 2 errors.\n");
    }

    @Test
    void failsOnWarningsOnlyWhenStrict() throws IOException {
        String file = file("site.yaml", Samples.WARNINGS);

        Result lenient = TestRun.run("validate", file);
        Result strict = TestRun.run("validate", "--strict", file);

        assertThat(lenient.status()).isEqualTo(ExitStatus.DONE);
        assertThat(lenient.err()).isEqualTo(file + ": 3 warnings.\n");
        assertThat(strict.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(strict.out()).isEqualTo(lenient.out());
        assertThat(strict.err()).isEqualTo(file + ": 3 warnings; strict: failed.\n");
    }

    @Test
    void neverFailsOnAdvice() throws IOException {
        String file = file("site.yaml", Samples.ADVICE);

        Result result = TestRun.run("validate", "--strict", file);

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.err()).isEqualTo(file + ": 2 pieces of advice.\n");
    }

    @Test
    void checksTheTargetsThatAFileHasOptionsFor() throws IOException {
        String file = file("site.yaml", Samples.CLEAN + "targets: { docker: { restrat: always } }\n");

        Result result = TestRun.run("validate", file);

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).contains(":9:22: error[unknown-key]").contains("did you mean `restart`?");
    }

    @Test
    void readsStandardInput() {
        Result result = new TestRun().input(Samples.ERRORS).with("validate", "-");

        assertThat(result.out()).startsWith("-:2:11: error[resource-name]: ");
        assertThat(result.err()).isEqualTo("-: 2 errors.\n");
    }

    @Test
    void readsStandardInputOnceOnly() {
        Result result = new TestRun().input(Samples.CLEAN).with("validate", "-", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).startsWith("pilotconfig: Standard input (-) can be read only once.\n");
    }

    @Test
    void reportsTheReadableFilesBesideTheUnreadableOnes() throws IOException {
        String bad = file("bad.yaml", Samples.ERRORS);
        String missing = directory.resolve("missing.yaml").toString();
        String clean = file("clean.yaml", Samples.ADVICE);

        Result result = TestRun.run("validate", bad, missing, clean);

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.out()).contains(bad + ":2:11: error").contains(clean + ":1:1: advice");
        assertThat(result.err())
                .isEqualTo(bad + ": 2 errors.\n"
                        + "pilotconfig: cannot read " + missing + ": no such file\n"
                        + clean + ": 2 pieces of advice.\n");
    }

    @Test
    void saysWhatIsWrongWithTheNameOfAFile() throws IOException {
        String file = file("site.yaml", Samples.CLEAN);

        assertThat(TestRun.run("validate", "").err())
                .isEqualTo("pilotconfig: cannot read ``: the file name is empty\n");
        assertThat(TestRun.run("validate", "a\u0000b").err())
                .isEqualTo("pilotconfig: cannot read a\\u0000b: the locale cannot express its name; try"
                        + " LC_ALL=C.UTF-8\n");
        assertThat(TestRun.run("validate", file + "/x").err()).endsWith("/x: not a directory\n");
        assertThat(TestRun.run("validate", "\u001b[2J\n").err())
                .isEqualTo("pilotconfig: cannot read \\u001b[2J\\n: no such file\n");
    }

    @Test
    void takesAFileWhoseNameBeginsWithAHyphenOrAnAtSign() throws IOException {
        Path odd = Files.writeString(directory.resolve("@odd"), Samples.ERRORS);

        assertThat(TestRun.run("validate", "--", "-odd").err())
                .isEqualTo("pilotconfig: cannot read -odd: no such file\n");
        assertThat(TestRun.run("validate", "@" + odd).err())
                .isEqualTo("pilotconfig: cannot read @" + odd + ": no such file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "JSON", "", "xml"})
    void refusesUnknownFormats(String format) {
        Result result = TestRun.run("validate", "--format", format, "x");

        assertThat(result)
                .isEqualTo(new Result(
                        ExitStatus.WRONG_USE,
                        "",
                        "pilotconfig: There is no format `" + format + "`; write text or json.\n"
                                + "See: pilotconfig validate --help\n"));
    }

    private String file(String name, String text) throws IOException {
        return Samples.file(directory, name, text);
    }
}
