package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The two commands of OSG's document "Open Science Pool Containers", flag for flag and in its order. */
class ReferenceCommandsTest {
    @Test
    void theCommandWithCvmfsexec() throws Exception {
        assertThat(SettingsFile.render(Path.of("settings/cvmfsexec.yaml"), "docker"))
                .isEqualTo("""
                        docker run \\
                            -it \\
                            --rm \\
                            --user osg \\
                            --security-opt seccomp=unconfined \\
                            --security-opt systempaths=unconfined \\
                            --security-opt no-new-privileges \\
                            --device=/dev/fuse \\
                            --net=host \\
                            -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \\
                            -v /var/lib/ospool-pilot:/pilot \\
                            -e GLIDEIN_Site=CHTC \\
                            -e GLIDEIN_ResourceName=CHTC-EP1 \\
                            -e GLIDEIN_Start_Extra=True \\
                            -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \\
                            -e 'CVMFSEXEC_REPOS=oasis.opensciencegrid.org singularity.opensciencegrid.org' \\
                            opensciencegrid/osgvo-docker-pilot:release
                        """);
    }

    /** With the mount that the document's text demands and its example forgot. */
    @Test
    void theCommandWithBindMountedCvmfs() throws Exception {
        assertThat(SettingsFile.render(Path.of("settings/bind-mount.yaml"), "docker"))
                .isEqualTo("""
                        docker run \\
                            -it \\
                            --rm \\
                            --user osg \\
                            --security-opt seccomp=unconfined \\
                            --security-opt systempaths=unconfined \\
                            --security-opt no-new-privileges \\
                            -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \\
                            -v /var/lib/ospool-pilot:/pilot \\
                            -v /cvmfs:/cvmfs:shared \\
                            -e 'GLIDEIN_Site=GSU - ARCTIC' \\
                            -e GLIDEIN_ResourceName=GSU-Adonis-EP \\
                            -e GLIDEIN_Start_Extra=True \\
                            -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \\
                            opensciencegrid/osgvo-docker-pilot:release
                        """);
    }
}
