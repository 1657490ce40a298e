package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars beside the command are found, or it says why not: a rule is never left out in silence. */
public class PluginsTest {
    @TempDir
    Path directory;

    @Test
    void findsRulesInAJarAndInAFolderOfJars() throws IOException {
        Path jar = jar("rules.jar", AddedRuleTest.NameRule.class.getName());
        Files.writeString(directory.resolve("README"), "no jar");

        for (Path place : new Path[] {jar, directory}) {
            assertThat(validate(File.pathSeparator + place).out()).contains("warning[example-named]");
        }
    }

    @Test
    void withoutAnyThereAreOurs() throws IOException {
        assertThat(validate("").out()).isEmpty();
        assertThat(validate(Files.createDirectory(directory.resolve("empty")).toString())
                        .out())
                .isEmpty();
    }

    @Test
    void aJarThatIsNotThereIsAFailure() {
        assertThat(validate("/nowhere/rules.jar"))
                .isEqualTo(failed("cannot read /nowhere/rules.jar of PILOTCONFIG_PLUGINS: no such file"));
    }

    @Test
    void aJarThatIsNoneIsAFailure() throws IOException {
        Path file = Files.writeString(directory.resolve("a.jar"), "no jar");

        assertThat(validate(file.toString()).err())
                .startsWith("pilotconfig: cannot read " + file + " of PILOTCONFIG_PLUGINS: ");
        assertThat(validate(directory.toString()).status()).isEqualTo(ExitStatus.FAILED);
        assertThat(validate("a\u0000b").err())
                .isEqualTo("pilotconfig: cannot read a\\u0000b of PILOTCONFIG_PLUGINS: it is no path\n");
    }

    @Test
    void aRuleThatCannotBeLoadedIsAFailure() throws IOException {
        Path jar = jar("rules.jar", "example.NoRule");

        assertThat(validate(jar.toString()))
                .isEqualTo(failed("cannot load what was added: io.pilotconfig.core.check.CheckRule: Provider"
                        + " example.NoRule not found"));
    }

    @Test
    void twoMeaningsOfACodeAreAFailure() throws IOException {
        Path jar = jar("rules.jar", TakesOurCode.class.getName());

        assertThat(validate(jar.toString()).err())
                .startsWith("pilotconfig: cannot load what was added: There are two different codes `squid-missing`: ");
    }

    /** A rule with a code of ours. */
    public static final class TakesOurCode implements CheckRule {
        @Override
        public void check(PilotSettings settings, Problems problems) {}

        @Override
        public List<Explanation> explanations() {
            return List.of(new Explanation(Code.error("squid-missing", "Mine."), "a", "b", "c", "d"));
        }
    }

    @Test
    void aRuleThatDoesNotTellItsCodesIsAFailure() throws IOException {
        Path jar = jar("rules.jar", TellsNothing.class.getName());

        assertThat(validate(jar.toString()))
                .isEqualTo(failed("cannot load what was added: The rule " + TellsNothing.class.getName()
                        + " does not tell its codes: java.lang.IllegalStateException: no codes"));
    }

    /** A rule that fails before it is asked for anything. */
    public static final class TellsNothing implements CheckRule {
        @Override
        public void check(PilotSettings settings, Problems problems) {}

        @Override
        public List<Explanation> explanations() {
            throw new IllegalStateException("no codes");
        }
    }

    private static Result validate(String plugins) {
        return new TestRun().plugins(plugins).input(Samples.CLEAN).with("validate", "-");
    }

    private static Result failed(String complaint) {
        return new Result(ExitStatus.FAILED, "", "pilotconfig: " + complaint + "\n");
    }

    private Path jar(String name, String rule) throws IOException {
        Path jar = directory.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("META-INF/services/" + CheckRule.class.getName()));
            entries.write(rule.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
