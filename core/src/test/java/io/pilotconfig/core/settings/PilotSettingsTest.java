package io.pilotconfig.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.section.Mapping;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Settings made in code: their defaults, and builders that take each thing once. */
class PilotSettingsTest {
    private static final PilotSettings LEAST = PilotSettings.builder()
            .site("CHTC")
            .resource("CHTC-EP1")
            .token("/t")
            .build();

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertThat(LEAST)
                .returns("opensciencegrid/osgvo-docker-pilot:release", PilotSettings::image)
                .returns("osg", PilotSettings::user)
                .returns(Selinux.NONE, PilotSettings::selinux)
                .returns("/etc/osg/extra-attributes.cfg", PilotSettings::attributesFile)
                .returns(
                        SecurityProfile.RECOMMENDED,
                        settings -> settings.security().profile());
        assertThat(Gpu.builder().build()).returns(GpuVendor.NVIDIA, Gpu::vendor).returns("all", Gpu::count);
        assertThat(CvmfsBindMount.builder().build().hostPath()).isEqualTo("/cvmfs");
        assertThat(CvmfsExec.builder().build().debug()).isFalse();
        assertThat(HostMount.builder().source("/a").target("/b").build().readOnly())
                .isFalse();
    }

    @Test
    void whatHasNoDefaultIsAbsent() {
        assertThat(LEAST.squid()).isEmpty();
        assertThat(LEAST.workDir()).isEmpty();
        assertThat(LEAST.startExpression()).isEmpty();
        assertThat(LEAST.project()).isEmpty();
        assertThat(LEAST.cvmfs()).isEmpty();
        assertThat(LEAST.name()).isEmpty();
        assertThat(LEAST.command()).isEmpty();
        assertThat(LEAST.entrypoint()).isEmpty();
        assertThat(LEAST.pull()).isEmpty();
        assertThat(LEAST.hostNetwork()).isEmpty();
        assertThat(LEAST.mounts()).isEmpty();
        assertThat(LEAST.apparmor()).isEmpty();
        assertThat(LEAST.gpu()).isEmpty();
        assertThat(LEAST.attributes()).isEmpty();
        assertThat(LEAST.environment()).isEmpty();
        assertThat(LEAST.targets()).isEmpty();
        assertThat(LEAST.stopSeconds()).isEqualTo(OptionalInt.empty());
        assertThat(LEAST.limits()).isEqualTo(Limits.builder().build());
        assertThat(LEAST.lifetime()).isEqualTo(Lifetime.builder().build());
        assertThat(LEAST.security().seccompProfile()).isEmpty();
    }

    @Test
    void aFileThatSaysNoMoreMakesTheSameSettings() {
        assertThat(Checks.report("site: CHTC\nresource: CHTC-EP1\ntoken: /t\n").settings())
                .contains(LEAST);
    }

    @Test
    void aFileThatSpellsTheDefaultsOutMakesTheSameSettings() {
        String yaml = """
                site: CHTC
                resource: CHTC-EP1
                token: /t
                image: opensciencegrid/osgvo-docker-pilot:release
                user: osg
                selinux: none
                attributesFile: /etc/osg/extra-attributes.cfg
                security: { profile: recommended }
                limits: {}
                lifetime: {}
                command: []
                mounts: []
                environment: {}
                """;
        assertThat(Checks.report(yaml).settings()).contains(LEAST);
    }

    @Test
    void whatIsRequiredHasToBeGiven() {
        assertThatThrownBy(() -> PilotSettings.builder().site("CHTC").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("resource")
                .hasMessageContaining("token");
        assertThatThrownBy(() -> HostMount.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsGivenTwice() {
        assertThatThrownBy(() -> PilotSettings.builder().site("A").site("B"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("site");
    }

    @Test
    void buildersAddToListsAndMaps() {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/t")
                .cvmfs(CvmfsExec.builder().addRepo("a.b").addRepos("c.d", "e.f").build())
                .addCommand("bash", "-c")
                .addCommand("id")
                .addMount(HostMount.builder()
                        .source("/a")
                        .target("/b")
                        .readOnly(true)
                        .build())
                .putEnvironment("A", "1")
                .putAllEnvironment(Map.of("B", "2"))
                .putAttribute("C", "3")
                .putTarget("docker", Mapping.of(Map.of("remove", false)))
                .build();
        assertThat(settings.cvmfs())
                .contains(CvmfsExec.builder().addRepos("a.b", "c.d", "e.f").build());
        assertThat(settings.command()).containsExactly("bash", "-c", "id");
        assertThat(settings.environment()).containsExactly(Map.entry("A", "1"), Map.entry("B", "2"));
        assertThat(settings.attributes()).containsExactly(Map.entry("C", "3"));
        assertThat(settings.targets()).containsOnlyKeys("docker");
        assertThatThrownBy(() -> settings.command().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> settings.environment().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void settingsAreEqualByValue() {
        assertThat(Checks.quiet().build())
                .isEqualTo(Checks.quiet().build())
                .hasSameHashCodeAs(Checks.quiet().build());
        assertThat(Checks.quiet().name("a").build()).isNotEqualTo(Checks.quiet().build());
        assertThat(Cvmfs.none()).isEqualTo(CvmfsNone.builder().build());
    }

    @Test
    void wrongValuesCanBeHeldSoThatTheCheckerCanSayWhy() {
        assertThat(PilotSettings.builder()
                        .site("")
                        .resource("\0")
                        .token("x")
                        .build()
                        .site())
                .isEmpty();
    }

    @Test
    void theEnvironmentIsNotPrinted() {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .putEnvironment("TOKEN", "a-token-that-was-set-in-code")
                .build();

        assertThat(settings).asString().contains("CHTC-EP1").doesNotContain("a-token-that-was-set-in-code");
    }
}
