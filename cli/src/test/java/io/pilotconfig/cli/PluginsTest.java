package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
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
    void withoutAnyThereAreOurs() {
        assertThat(validate("")).isEqualTo(new Result(ExitStatus.DONE, "", ""));
    }

    @Test
    void whatAddsNothingIsAFailure() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("empty"));
        String how = "; a jar names its class in META-INF/services/io.pilotconfig.core.check.CheckRule or"
                + " META-INF/services/io.pilotconfig.core.render.Renderer";

        assertThat(validate(folder.toString()))
                .isEqualTo(failed("cannot read " + folder + " of PILOTCONFIG_PLUGINS: no jar is there" + how));
        Path library = jar("library.jar", "# nothing");
        assertThat(validate(library.toString()))
                .isEqualTo(failed("cannot read " + library + " of PILOTCONFIG_PLUGINS: nothing is there to add" + how));
        jar("rules.jar", AddedRuleTest.NameRule.class.getName());
        assertThat(validate(directory.toString()).out()).contains("warning[example-named]");
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
    void aRuleThatCannotBeMadeIsAFailureThatTellsWhy() throws IOException {
        Path jar = jar("rules.jar", WithABadCode.class.getName());

        assertThat(validate(jar.toString()))
                .isEqualTo(failed("cannot load what was added: io.pilotconfig.core.check.CheckRule: Provider"
                        + " io.pilotconfig.cli.PluginsTest$WithABadCode could not be instantiated:"
                        + " java.lang.IllegalArgumentException: A code is lower-case words joined by hyphens, such as"
                        + " `squid-address`, but was `Bad Code`"));
    }

    @Test
    void aCodeOfOursIsNoRulesOwn() throws IOException {
        Path jar = jar("rules.jar", TakesOurCode.class.getName());

        assertThat(validate(jar.toString()))
                .isEqualTo(failed("cannot load what was added: The rule io.pilotconfig.cli.PluginsTest$TakesOurCode has"
                        + " the code `squid-missing`, which is pilotconfig's own: begin its id with the name of your"
                        + " site"));
    }

    @Test
    void twoSeveritiesOfACodeAreAFailure() throws IOException {
        Path jar = jar("rules.jar", AddedRuleTest.NameRule.class.getName() + "\n" + Stricter.class.getName());

        assertThat(validate(jar.toString()))
                .isEqualTo(
                        failed("cannot load what was added: There are two different codes `example-named`: A pilot has"
                                + " a name. (warning) / A pilot has a name. (error); one needs another id"));
    }

    /** A rule whose code has no right id. */
    public static final class WithABadCode implements CheckRule {
        private final Code code = Code.error("Bad Code", "Bad.");

        @Override
        public void check(PilotSettings settings, Problems problems) {
            problems.add(code, SettingPath.of("name"), "x", "y");
        }
    }

    /** A rule with the code of another one, but as an error. */
    public static final class Stricter implements CheckRule {
        @Override
        public void check(PilotSettings settings, Problems problems) {}

        @Override
        public List<Explanation> explanations() {
            return List.of(new Explanation(Code.error("example-named", "A pilot has a name."), "a", "b", "c", "d"));
        }
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
