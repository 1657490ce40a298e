package io.pilotconfig.importers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.importers.Differences.Difference;
import io.pilotconfig.importers.Differences.Kind;
import io.pilotconfig.importers.Differences.Pilot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";

    @Test
    void settingsComeFirstThenTheContainer() {
        PilotSettings before = settings()
                .cvmfs(CvmfsExec.builder().addRepos("oasis.opensciencegrid.org").build())
                .build();
        PilotSettings after = settings()
                .cvmfs(CvmfsExec.builder()
                        .addRepos("oasis.opensciencegrid.org", "cms.cern.ch")
                        .build())
                .addMounts(
                        HostMount.builder().source("/data").target("/srv/data").build())
                .build();

        assertThat(Differences.between(Pilot.of(before), Pilot.of(after)))
                .containsExactly(
                        added(Kind.SETTING, "cvmfs.repos[1]", "cms.cern.ch"),
                        added(Kind.SETTING, "mounts[0].source", "/data"),
                        added(Kind.SETTING, "mounts[0].target", "/srv/data"),
                        new Difference(
                                Kind.CONTAINER,
                                "variable CVMFSEXEC_REPOS",
                                Optional.of("oasis.opensciencegrid.org"),
                                Optional.of("oasis.opensciencegrid.org cms.cern.ch")),
                        added(Kind.CONTAINER, "mount /srv/data", "/data"));
        assertThat(Differences.between(Pilot.of(after), Pilot.of(after))).isEmpty();
    }

    @Test
    void theContainerOfALaunchConfigurationIsTheOneThatItDescribes() {
        Imported imported = new Importers(new SettingsChecker(), Renderers.installed())
                .read(
                        "docker",
                        "line.sh",
                        "docker run -it --rm --user osg --privileged --pids-limit 99 -e GLIDEIN_Site=CHTC"
                                + " -e GLIDEIN_ResourceName=CHTC-EP1 -v /token:" + TOKEN
                                + " opensciencegrid/osgvo-docker-pilot:release \\\n",
                        ImportOptions.DEFAULTS);

        assertThat(Differences.between(
                        Pilot.of(settings().build()), Pilot.of(imported).orElseThrow()))
                .contains(added(Kind.SETTING, "limits.pids", "99"), added(Kind.CONTAINER, "all privileges", "yes"))
                .filteredOn(difference -> difference.kind() == Kind.SETTING)
                .noneMatch(difference -> difference.name().equals("token"));
    }

    private static Difference added(Kind kind, String name, String value) {
        return new Difference(kind, name, Optional.empty(), Optional.of(value));
    }

    private static PilotSettings.Builder settings() {
        return PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token("/token");
    }
}
