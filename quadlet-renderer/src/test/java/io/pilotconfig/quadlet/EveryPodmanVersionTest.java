package io.pilotconfig.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Each podman gets what it knows, and means the same. */
class EveryPodmanVersionTest {
    private static final SettingsChecker CHECKER = new SettingsChecker();
    private static final List<String> VERSIONS = List.of(
            "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "5.0", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8",
            "6.0");

    /** User and Group mean what a pilot needs later than they exist. */
    private static final Set<ContainerKey> LATER = EnumSet.of(ContainerKey.USER, ContainerKey.GROUP);

    @Property(tries = 1000)
    void theSameIsStarted(@ForAll("settings") PilotSettings settings, @ForAll("versions") PodmanVersion version) {
        Launch launch = Launch.of(CHECKER.check(settings).orThrow());
        QuadletOptions options = QuadletOptions.builder().podmanVersion(version).build();
        Rendering rendering;
        try {
            rendering = new QuadletRenderer().render(launch, options);
        } catch (InvalidSettingsException e) {
            return;
        }
        Observed expected = Observed.of(launch.plan());
        Observed observed = ReadBack.of(rendering, version)
                .without(fact -> launch.plan().name().isEmpty() && fact.kind() == Kind.NAME)
                .without(fact -> launch.plan().stopSeconds().isEmpty() && fact.kind() == Kind.STOP_SECONDS);

        assertThat(observed.differenceFrom(expected))
                .as(rendering.main().text())
                .isEmpty();
    }

    @Test
    void tableIsThatOfPodmansSources() {
        Map<String, PodmanVersion> keys = PodmanGenerator.keys();
        for (ContainerKey key : ContainerKey.values()) {
            for (String text : VERSIONS) {
                PodmanVersion version = PodmanVersion.of(text);
                boolean known = version.isAtLeast(LATER.contains(key) ? PodmanVersion.of("4.8") : keys.get(key.word()));
                assertThat(key.isKnownTo(version)).as("%s in %s", key, text).isEqualTo(known);
            }
        }
    }

    @Test
    void userIsNeverLeftToAnOldPodman() {
        Launch launch = Launch.of(CHECKER.check(PilotSettings.builder()
                        .site("CHTC")
                        .resource("CHTC-EP1")
                        .token("/token")
                        .user("1000:osg")
                        .build())
                .orThrow());

        assertThat(lines(launch, "4.7"))
                .contains("PodmanArgs=--user 1000:osg")
                .noneMatch(line -> line.startsWith("User"));
        assertThat(lines(launch, "4.8")).contains("User=1000", "Group=osg");
    }

    private static Stream<String> lines(Launch launch, String version) {
        QuadletOptions options = QuadletOptions.builder()
                .podmanVersion(PodmanVersion.of(version))
                .build();
        return new QuadletRenderer().render(launch, options).main().text().lines();
    }

    @Provide
    Arbitrary<PilotSettings> settings() {
        return SettingsArbitraries.valid();
    }

    @Provide
    Arbitrary<PodmanVersion> versions() {
        return Arbitraries.of(VERSIONS).map(PodmanVersion::of);
    }
}
