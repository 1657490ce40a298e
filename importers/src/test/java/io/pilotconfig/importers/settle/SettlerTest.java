package io.pilotconfig.importers.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.source.Layers;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.core.write.SettingsWriter;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of a container give that container. */
class SettlerTest {
    private final SourceText source = new SourceText("line", "docker run image");
    private final Findings findings = new Findings(source);
    private ImportOptions options = ImportOptions.DEFAULTS;

    @Property(tries = 500)
    void settingsOfWhatWasPlannedPlanTheSame(@ForAll("valid") PilotSettings settings) {
        LaunchPlan plan = LaunchPlan.of(settings);

        PilotSettings again = settings(Specimens.of(plan));

        assertThat(Facts.of(LaunchPlan.of(again)).toString())
                .isEqualTo(Facts.of(plan).toString());
        assertThat(LaunchPlan.of(again).attributes()).isEqualTo(plan.attributes());
    }

    @Property(tries = 200)
    void nothingIsToBeSaidOfThem(@ForAll("valid") PilotSettings settings) {
        Findings none = new Findings(source);
        LaunchPlan plan = LaunchPlan.of(settings);

        new Comparison(Specimens.of(plan), plan).report(Set.of(), none);

        assertThat(none.all()).isEmpty();
    }

    @Provide
    Arbitrary<PilotSettings> valid() {
        return SettingsArbitraries.valid(Arbitraries.just(Map.of()));
    }

    @Test
    void aLimitOfTheRuntimeAloneIsWhatThePilotOffersToo() {
        assertThat(text(pilot().with(Part.CPUS, at("8.0")).with(Part.MEMORY, at("17179869184"))))
                .contains("""
                        limits:
                          # Also what the pilot offers to jobs: NUM_CPUS was not set.
                          cpus: 8
                          # What the pilot offers to jobs: the container's memory less 100 MiB.
                          memoryMb: 16284
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pilot", "/pilot/", "//pilot", "/pilot/.", "/etc/../pilot"})
    void aPlaceOfThePilotIsKnownHoweverItsPathIsWritten(String path) {
        Specimen.Builder specimen = pilot();
        specimen.mount(new Specimen.Mount(at("/scratch"), at(path), false, "", false, new Span(0, 6)));

        assertThat(settings(specimen.build()).workDir()).contains("/scratch");
        assertThat(messages()).noneMatch(message -> message.contains("/pilot"));
    }

    @Test
    void aPlaceThatHasTwoMountsIsRefused() {
        Specimen.Builder specimen = pilot();
        specimen.mount(new Specimen.Mount(at("/one"), at("/pilot"), false, "", false, new Span(0, 6)));
        specimen.mount(new Specimen.Mount(at("/other"), at("/pilot/"), false, "", false, new Span(7, 10)));

        assertThat(settings(specimen.build()).workDir()).contains("/one");
        assertThat(codes()).contains("import-syntax");
        assertThat(messages()).contains("Something is mounted at `/pilot` already: a path has one mount.");
    }

    @Test
    void whatSettingsCannotHoldIsReported() {
        settings(pilot().with(Part.CPUS, at("1.5")).device(at("/dev/kvm")).build());

        assertThat(codes()).contains("import-dropped");
        assertThat(messages())
                .contains("The limit `1.5` is left out: a pilot has whole CPUs.")
                .contains("What stands here is left out: device /dev/kvm.");
    }

    @Test
    void whatThePilotNeedsIsAddedAndSaid() {
        settings(pilot().build());

        assertThat(messages())
                .contains(
                        "The settings give the pilot seccomp profile = `unconfined`, which is not written here.",
                        "The settings give the pilot no new privileges, which is not written here.");
    }

    @Test
    void aTokenInTheEnvironmentIsRefusedAndNeverShown() {
        Specimen.Builder specimen = pilot();
        specimen.variable(at("TOKEN"), at("secret-token-text"));

        settings(specimen.build());

        assertThat(codes()).contains("import-token");
        assertThat(messages().toString()).doesNotContain("secret-token-text");
    }

    @Test
    void oldWaysAreModernizedOnRequest() {
        options = ImportOptions.DEFAULTS.modernized();
        Specimen.Builder specimen =
                Specimen.of("docker").with(Part.IMAGE, at("opensciencegrid/osgvo-docker-pilot:23-cuda_11_8_0-release"));
        specimen.variable(at("GLIDEIN_Site"), at("CHTC"));
        specimen.variable(at("GLIDEIN_ResourceName"), at("CHTC-EP1"));
        specimen.variable(at("TOKEN"), at("secret-token-text"));
        specimen.variable(at("DISABLE_SINGULARITY_PID_NAMESPACES"), at("1"));
        specimen.variable(at("WORK_TEMP_DIR"), at("/scratch"));
        specimen.variable(at("ANNEX_NAME"), at("mine"));

        assertThat(text(specimen)).isEqualTo("""
                site: CHTC
                resource: CHTC-EP1
                # Put the token there; it was in the environment, as TOKEN.
                token: /etc/osg/ospool-ep.tkn
                # From WORK_TEMP_DIR, which the pilot itself does not read.
                workDir: /scratch
                # Was opensciencegrid/osgvo-docker-pilot:23-cuda_11_8_0-release.
                image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release
                environment:
                  SINGULARITY_DISABLE_PID_NAMESPACES: '1'
                """);
        assertThat(findings.hasErrors()).isFalse();
        assertThat(messages().toString()).doesNotContain("secret-token-text");
    }

    private static Specimen.Builder pilot() {
        Specimen.Builder specimen = Specimen.of("docker").with(Part.IMAGE, at("img"));
        specimen.variable(at("GLIDEIN_Site"), at("CHTC"));
        specimen.variable(at("GLIDEIN_ResourceName"), at("CHTC-EP1"));
        specimen.mount(new Specimen.Mount(
                at("/token"),
                at("/etc/condor/tokens-orig.d/flock.opensciencegrid.org"),
                false,
                "",
                false,
                new Span(0, 6)));
        return specimen;
    }

    /** A text that stands somewhere of its own. */
    private static Scalar at(String text) {
        return new Scalar(text, false, new Span(text.length(), text.length() + 1));
    }

    private List<String> codes() {
        return findings.all().stream().map(each -> each.code().id()).toList();
    }

    private List<String> messages() {
        return findings.all().stream().map(Diagnostic::message).toList();
    }

    private String text(Specimen.Builder specimen) {
        return SettingsWriter.write(
                settings(specimen.build()),
                Settler.settle(specimen.build(), reading()).comments());
    }

    private Reading reading() {
        return new Reading(source, options, findings);
    }

    private PilotSettings settings(Specimen specimen) {
        Settler.Settled settled = Settler.settle(specimen, reading());
        ReadSettings read = new SettingsReader().read(settled.tree(), Layers.of(source, settled.tree()), List.of());
        assertThat(read.diagnostics()).isEmpty();
        new Comparison(specimen, LaunchPlan.of(read.settings().orElseThrow())).report(settled.told(), findings);
        return read.settings().orElseThrow();
    }
}
