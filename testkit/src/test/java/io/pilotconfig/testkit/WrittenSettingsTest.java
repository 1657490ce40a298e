package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.write.SettingsWriter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Settings that core writes down are those that it reads again. */
class WrittenSettingsTest {
    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("valid") PilotSettings settings) {
        ReadSettings read = new SettingsReader().read("-", SettingsWriter.write(settings));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.settings()).contains(settings);
    }

    @Provide
    Arbitrary<PilotSettings> valid() {
        return SettingsArbitraries.valid();
    }

    @Test
    void aFileLooksAsAPersonWouldWriteIt() {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("NO")
                .token("/etc/osg/ospool-ep.tkn")
                .squid("http://squid.example.edu:3128")
                .startExpression("TARGET.RequestCpus <= 4 && Owner != \"it's me\"")
                .cvmfs(CvmfsExec.builder()
                        .addRepos("oasis.opensciencegrid.org", "singularity.opensciencegrid.org")
                        .build())
                .limits(Limits.builder().cpus(8).build())
                .putEnvironment("ENABLE_REMOTE_SYSLOG", "false")
                .putEnvironment("LINES", "one\ntwo")
                .build();

        assertThat(SettingsWriter.write(
                        settings,
                        Map.of(
                                SettingPath.ROOT,
                                List.of("A pilot."),
                                SettingPath.of("limits", "cpus"),
                                List.of("As many as the rack has."))))
                .isEqualTo("""
                        # A pilot.
                        site: CHTC
                        resource: 'NO'
                        token: /etc/osg/ospool-ep.tkn
                        squid: http://squid.example.edu:3128
                        startExpression: 'TARGET.RequestCpus <= 4 && Owner != "it''s me"'
                        cvmfs:
                          mode: cvmfsexec
                          repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org]
                        limits:
                          # As many as the rack has.
                          cpus: 8
                        environment:
                          ENABLE_REMOTE_SYSLOG: 'false'
                          LINES: "one\\ntwo"
                        """);
    }
}
