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
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

        assertThat(values(LaunchPlan.of(again))).isEqualTo(values(plan));
        assertThat(LaunchPlan.of(again).attributes()).isEqualTo(plan.attributes());
    }

    private static Map<String, String> values(LaunchPlan plan) {
        Map<String, String> values = new TreeMap<>();
        Facts.of(plan).all().forEach((name, fact) -> values.put(name, fact.value()));
        return values;
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

    @ParameterizedTest
    @CsvSource({"106954752, 2", "105906176, 1", "104857600, none", "100, none"})
    void memoryIsWhatIsLeftForJobs(String bytes, String offered) {
        String text = text(pilot().with(Part.MEMORY, at(bytes)));

        if (offered.equals("none")) {
            assertThat(text).doesNotContain("memoryMb");
            assertThat(messages())
                    .contains("The limit `" + bytes + "` is left out: the pilot needs 100 MiB beside its jobs.");
        } else {
            assertThat(text).contains("memoryMb: " + offered + "\n");
        }
    }

    @Test
    void noLimitIsNone() {
        assertThat(text(pilot().with(Part.CPUS, at("0"))
                        .with(Part.PIDS, at("-1"))
                        .with(Part.OPEN_FILES, at("0"))))
                .doesNotContain("limits");
        assertThat(messages())
                .contains(
                        "The limit `0` is left out: a pilot has whole CPUs.",
                        "The limit `-1` is left out: no limit is what the settings have without this.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oasis.opensciencegrid.org",
                ", oasis.opensciencegrid.org",
                "'oasis.opensciencegrid.org'",
                "a",
                "z"
            })
    void repositoriesMeanCvmfsexec(String repositories) {
        Specimen.Builder specimen = pilot();
        specimen.variable(at("CVMFSEXEC_REPOS"), at(repositories));
        specimen.variable(at("CVMFSEXEC_DEBUG"), at("no"));

        assertThat(text(specimen)).contains("""
                cvmfs:
                  mode: cvmfsexec
                  repos: [%s]
                """.formatted(repositories.replaceAll("[', ]", "")));
        assertThat(messages()).noneMatch(message -> message.contains("left out"));
        assertThat(hints()).contains("cvmfsexec mounts CVMFS through it.");
    }

    @Test
    void withoutRepositoriesCvmfsexecDoesNothing() {
        Specimen.Builder specimen = pilot();
        specimen.variable(at("CVMFSEXEC_REPOS"), at("OASIS"));
        specimen.variable(at("CVMFS_HTTP_PROXY"), at("DIRECT"));
        specimen.mount(mount("/cache", "/cvmfs-cache"));

        assertThat(text(specimen)).doesNotContain("cvmfs:").contains("""
                mounts:
                  - { source: /cache, target: /cvmfs-cache }
                """);
        assertThat(messages())
                .contains("`CVMFS_HTTP_PROXY` does nothing here, for only cvmfsexec reads it, and is left out.");
    }

    @Test
    void attributesMayStandWithoutAFile() {
        assertThat(text(pilot().with(Part.ATTRIBUTES, at("RACK = 7\n")))).contains("""
                attributes:
                  RACK: '7'
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "RACK = 7\nRACK = 8\n"})
    void attributesThatAreNotKnownAreAFileLikeOthers(String content) {
        Specimen.Builder specimen = pilot().mount(mount("/a.cfg", "/etc/osg/extra-attributes.cfg"));
        if (!content.isEmpty()) {
            specimen.with(Part.ATTRIBUTES, at(content));
        }

        assertThat(text(specimen)).doesNotContain("attributes:").contains("  - { source: /a.cfg, ");
        assertThat(messages())
                .contains("The machine attributes in `/a.cfg` are not known here; the file is mounted as it is.");
    }

    @Test
    void vendorsOfOpenClComeWithGpus() {
        Specimen.Mount vendors = new Specimen.Mount(
                at("/etc/OpenCL/vendors"), at("/etc/OpenCL/vendors"), true, "", false, new Span(0, 1));

        assertThat(text(pilot().mount(vendors).with(Part.GPUS, at("2"))))
                .doesNotContain("mounts:")
                .contains("""
                        gpu:
                          vendor: nvidia
                          count: 2
                        """);
        assertThat(text(pilot().mount(vendors))).contains("  - { source: /etc/OpenCL/vendors, ");
        assertThat(text(pilot().mount(mount("/opt/vendors", "/etc/OpenCL/vendors"))
                        .with(Part.GPUS, at("2"))))
                .contains("  - { source: /opt/vendors, ");
    }

    @Test
    void tokenAndScratchMayComeFromElsewhereThanAMount() {
        Specimen.Builder specimen = Specimen.of("docker").with(Part.IMAGE, at("img"));
        specimen.variable(at("GLIDEIN_Site"), at("CHTC"));
        specimen.variable(at("GLIDEIN_ResourceName"), at("CHTC-EP1"));

        assertThat(text(specimen.with(Part.TOKEN, at("/etc/token")).with(Part.SCRATCH, at("/scratch"))))
                .contains("token: /etc/token\n")
                .contains("workDir: /scratch\n");
        assertThat(hints()).contains("without the token the pilot cannot join the pool.");
    }

    @ParameterizedTest
    @CsvSource({"docker, true", "compose, false", "kubernetes, false", "quadlet, false"})
    void theUsualNameIsSaidWhereTheTargetWritesNone(String target, boolean isSaid) {
        Specimen.Builder specimen =
                Specimen.of(target).with(Part.IMAGE, at("img")).with(Part.NAME, at("ospool-pilot"));
        specimen.variable(at("GLIDEIN_Site"), at("CHTC"));
        specimen.variable(at("GLIDEIN_ResourceName"), at("CHTC-EP1"));
        specimen.with(Part.TOKEN, at("/token"));

        assertThat(text(specimen).contains("name: ospool-pilot")).isEqualTo(isSaid);
    }

    @Test
    void privilegesAreToldOfOnce() {
        settings(pilot().with(Part.PRIVILEGED, at("true")).build());
        assertThat(codes()).containsOnlyOnce("import-excess");
        Scalar again = at("true ");
        findings.add(ImportCodes.DROPPED, again.span(), "That is known.", "");
        settings(pilot().with(Part.PRIVILEGED, again).build());
        assertThat(codes()).containsOnlyOnce("import-excess");
    }

    @Test
    void aMissingSettingIsPlacedAtTheFirstThatThereIs() {
        assertThat(Settler.settle(pilot().build(), reading()).tree().span())
                .isEqualTo(at("img").span());
    }

    @Test
    void aCommandThatIsLostIsShownInItsWords() {
        Specimen specimen = pilot().command(List.of(at("echo"), at("a \"b\\"))).build();

        new Comparison(specimen, LaunchPlan.of(settings(pilot().build()))).report(Set.of(), findings);

        assertThat(messages()).contains("What stands here is left out: command = `\"echo\" \"a \\\"b\\\\\"`.");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        Specimen specimen = pilot().device(at("/dev/kvm")).build();
        LaunchPlan plan = LaunchPlan.of(settings(pilot().build()));
        Findings told = new Findings(source);

        new Comparison(specimen, plan).report(Set.of("device /dev/kvm"), told);

        assertThat(told.all()).extracting(Diagnostic::message).noneMatch(message -> message.contains("/dev/kvm"));
        new Comparison(specimen, plan).report(Set.of(), told);
        assertThat(told.all()).extracting(Diagnostic::message).anyMatch(message -> message.contains("/dev/kvm"));
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
        Specimen.Builder specimen = pilot().device(at("secret-token-text"));
        specimen.variable(at("TOKEN"), at("secret-token-text"));

        settings(specimen.build());

        assertThat(codes()).contains("import-token");
        assertThat(messages()).contains("What stands here is left out: device ***.");
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
        assertThat(messages())
                .contains("The image has another name today.")
                .anyMatch(message -> message.startsWith("`ANNEX_NAME` has no effect in images since "))
                .noneMatch(message -> message.startsWith("The settings give the pilot image"));
    }

    @ParameterizedTest
    @CsvSource({
        "23-testing, 25-testing",
        "24-el9-development, 24-development",
        "23-cuda_11_8_0-testing, 25-cuda_11_8_0-release",
        "release, 25-release",
        "latest, 25-release",
    })
    void imagesHaveTheirNamesOfToday(String old, String today) {
        assertThat(Modern.image("opensciencegrid/osgvo-docker-pilot:" + old))
                .contains("hub.osg-htc.org/osg-htc/ospool-ep:" + today);
    }

    private static Specimen.Mount mount(String from, String to) {
        return new Specimen.Mount(at(from), at(to), false, "", false, new Span(from.length(), from.length() + 2));
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

    private List<String> hints() {
        return findings.all().stream().map(Diagnostic::hint).toList();
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
