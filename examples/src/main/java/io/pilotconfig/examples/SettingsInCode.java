package io.pilotconfig.examples;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.docker.DockerRenderer;
import io.pilotconfig.docker.RunOptions;

/** Settings that an application builds itself, checked and rendered. */
public final class SettingsInCode {
    private SettingsInCode() {}

    /** The {@code docker run} line of a pilot. */
    public static String dockerRun() {
        // README: in code
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .squid("http://squid.example.edu:3128")
                .cvmfs(CvmfsExec.builder().addRepo("oasis.opensciencegrid.org").build())
                .build();
        Launch launch = Launch.of(new SettingsChecker().check(settings).orThrow());
        return new DockerRenderer().render(launch, RunOptions.defaults()).main().text();
        // README: end
    }
}
