package io.pilotconfig.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How targets are found, and how their options are bound and checked. */
class RenderersTest {
    private static final Code NO_COLON = Code.error("echo-colon", "A path has no colon.");
    private static final Code SHOUTED = Code.warning("echo-shouted", "Nothing is shouted.");

    /** The options of {@link Echo}, which are their own builder. */
    private static final class Options {
        private boolean loud;
        private int times = 1;
    }

    /** A target as small as one can be: it writes the site name. */
    private record Echo(String id) implements Renderer<Options> {
        @Override
        public String summary() {
            return "the site name";
        }

        @Override
        public Section<Options> options() {
            return Section.of(Options::new, made -> made)
                    .key("loud", Shape.flag(), (options, loud) -> options.loud = loud, "default false")
                    .key("times", Shape.wholeNumber(), (options, times) -> options.times = times, "default 1")
                    .end();
        }

        @Override
        public void check(LaunchPlan plan, Options options, Problems problems) {
            plan.mounts().stream()
                    .filter(mount -> mount.source().contains(":"))
                    .forEach(mount -> problems.add(
                            NO_COLON,
                            mount.setting(),
                            "`" + mount.setting() + "` has a colon.",
                            "choose another path."));
            if (options.loud) {
                problems.add(SHOUTED, SettingPath.of("targets", id, "loud"), "This is loud.", "be quiet.");
            }
        }

        @Override
        public List<RenderedFile> write(Launch launch, Options options) {
            String site = launch.plan().environment().get(0).value();
            return List.of(new RenderedFile("echo.txt", (options.loud ? site + "!" : site).repeat(options.times)));
        }
    }

    private static final Echo ECHO = new Echo("echo");
    private static final Renderers RENDERERS = Renderers.of(List.of(new Echo("zoom"), ECHO));

    @Test
    void areFoundByTheirIds() {
        assertThat(RENDERERS.ids()).containsExactly("echo", "zoom");
        assertThat(RENDERERS.all()).extracting(Renderer::id).containsExactly("echo", "zoom");
        assertThat(RENDERERS.find("echo")).contains(ECHO);
        assertThat(RENDERERS.find("ECHO")).isEmpty();
        assertThat(RENDERERS.require("echo")).isSameAs(ECHO);
        assertThatThrownBy(() -> RENDERERS.require("ehco\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no target `ehco\\n`; there are echo, zoom");
    }

    @Test
    void noneIsInstalledWithCoreAlone() {
        assertThat(Renderers.installed().all()).isEmpty();
    }

    @Test
    void twoOfTheSameIdAreRefused() {
        assertThatThrownBy(() -> Renderers.of(List.of(ECHO, new Echo("echo"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Both " + Echo.class + " and " + Echo.class + " have the id `echo`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Echo", "1echo", "-echo", "e_cho", "e cho", "../echo", "e/cho", "écho", "echo\n"})
    void anIdThatIsNoneIsRefused(String id) {
        assertThatThrownBy(() -> Renderers.of(List.of(new Echo(id))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The id `" + id + "` of " + Echo.class + " is not lower-case letters, digits and `-`");
    }

    @Test
    void anUnknownTargetIsAnErrorWithASuggestion() {
        assertThat(lines("targets: {ehco: {}, labels: {}}")).isEqualTo("""
                        9:11 error[unknown-target] targets.ehco: There is no target `ehco`. (did you mean `echo`?)
                        9:21 error[unknown-target] targets.labels: There is no target `labels`. (installed are echo, zoom.)""");
    }

    @Test
    void aStandardTargetThatIsNotInstalledIsAWarningOnly() {
        assertThat(lines("targets: {docker: {anything: goes}}"))
                .isEqualTo(
                        "9:11 warning[target-not-installed] targets.docker: The renderer `docker` is not installed, so its"
                                + " options are not checked. (installed are echo, zoom.)");
    }

    @Test
    void optionsAreBoundWithTheirPlaces() {
        assertThat(lines("targets:\n  echo: {lout: true, times: many}\n  zoom: {loud: yes}"))
                .isEqualTo("""
                        10:10 error[unknown-key] targets.echo.lout: Unknown key `lout` in `targets.echo`. (did you mean `loud`?)
                        10:29 error[wrong-type] targets.echo.times: `targets.echo.times` must be a whole number, but is `many`. (write decimal digits only, such as `8`: no unit, fraction, exponent, sign `+` or word.)
                        11:16 error[wrong-type] targets.zoom.loud: `targets.zoom.loud` must be true or false, but is `yes`. (write `true`.)""");
    }

    @Test
    void theTargetSaysWhatItCannotExpressAtTheSettingThatIsAtFault() {
        String line =
                "mounts: [{source: 'C:/x', target: /x}, {source: '/a:b', target: /b}]\ntargets: {echo: {loud: true}}";
        assertThat(lines(line)).isEqualTo("""
                        9:19 error[host-path] mounts[0].source: `mounts[0].source` must be an absolute path on the host. (write the whole path, beginning with `/`.)
                        9:40 error[echo-colon] mounts[1]: `mounts[1]` has a colon. (choose another path.)
                        10:24 warning[echo-shouted] targets.echo.loud: This is loud. (be quiet.)""");
    }

    @Test
    void aTargetCanBeAskedForThatTheSettingsDoNotName() {
        CheckReport report = Checks.report(Checks.with("workDir: /a:b"));
        assertThat(RENDERERS.check(report).diagnostics()).isEmpty();
        assertThat(Checks.lines(RENDERERS.check(report, "echo").diagnostics()))
                .isEqualTo("8:10 error[echo-colon] workDir: `workDir` has a colon. (choose another path.)");
        assertThat(RENDERERS.check(report, "nonsense").diagnostics()).isEmpty();
    }

    @Test
    void whatTargetsSayInTheSameWordsIsSaidOnce() {
        assertThat(lines("workDir: /a:b\ntargets: {echo: {}, zoom: {}}"))
                .isEqualTo("8:10 error[echo-colon] workDir: `workDir` has a colon. (choose another path.)");
        assertThat(lines("targets: {echo: {loud: true}, zoom: {loud: true}}")).isEqualTo("""
                        9:24 warning[echo-shouted] targets.echo.loud: This is loud. (be quiet.)
                        9:44 warning[echo-shouted] targets.zoom.loud: This is loud. (be quiet.)""");
    }

    @Test
    void aFileThatIsNoMappingHasNoTargets() {
        CheckReport report = Checks.report("[");
        assertThat(RENDERERS.check(report)).isSameAs(report);
    }

    @Test
    void optionsOfSettingsAreUsedOrGivenInCode() {
        Launch launch = Launch.of(Checks.report(Checks.with("targets: {echo: {loud: true, times: 2}}"))
                .orThrow());
        Rendering rendering = ECHO.render(launch);
        assertThat(rendering.main()).isEqualTo(new RenderedFile("echo.txt", "CHTC!CHTC!"));
        assertThat(Checks.codes(rendering.notes())).containsExactly("echo-shouted targets.echo.loud");
        assertThat(ECHO.render(launch, new Options()).main().text()).isEqualTo("CHTC");
        assertThat(new Echo("zoom").render(launch).main().text()).isEqualTo("CHTC");
    }

    @Test
    void whatATargetCannotExpressIsNotRendered() {
        Launch colon = Launch.of(Checks.report(Checks.with("workDir: /a:b")).orThrow());
        InvalidSettingsException thrown =
                catchThrowableOfType(InvalidSettingsException.class, () -> ECHO.render(colon));
        assertThat(thrown).hasMessage("error[echo-colon]: `workDir` has a colon.\n  hint: choose another path.\n");
        Launch option = Launch.of(
                Checks.report(Checks.with("targets: {echo: {lout: true}}")).orThrow());
        assertThatThrownBy(() -> ECHO.render(option)).isInstanceOf(InvalidSettingsException.class);
        assertThatThrownBy(() -> ECHO.render(colon, new Options())).isInstanceOf(InvalidSettingsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", ".", "/a", "../a"})
    void aRenderedFileHasAPlainName(String name) {
        assertThatThrownBy(() -> new RenderedFile(name, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRenderingHasAMainFile() {
        assertThatThrownBy(() -> new Rendering(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String lines(String line) {
        return Checks.lines(RENDERERS.check(Checks.report(Checks.with(line))).diagnostics());
    }
}
