package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files as people write them, their mistakes included. */
class RealComposeTest {
    /** Quotes within an item of a list arrive in the pilot; a scratch directory beside the file has no place here. */
    @Test
    void ofTheDocumentation() throws IOException {
        Imported imported = read("docs", "compose.yaml");

        assertThat(imported.said())
                .containsExactlyInAnyOrder(
                        "16:9 import-ambiguous Compose hands the quotes on to the pilot: they are no YAML within an item.",
                        "22:9 import-expansion The path `./scratch` begins in the Compose file's directory, which"
                                + " is not known here.");
        assertThat(imported.variables()).startsWith("GLIDEIN_Site=\"Wisconsin Lab\"", "GLIDEIN_ResourceName=LAB-EP1");
        assertThat(imported.mounts()).hasSize(2).endsWith("/cvmfs:/cvmfs shared");
        assertThat(imported.options()).isEqualTo(Map.of("service", "osg-pilot", "restart", "always"));
    }

    /** The host's name is the caller's to know; everything else stands in the files beside. */
    @Test
    void withCvmfsexecAndFilesOfVariables() throws IOException {
        Imported imported = read("cvmfsexec", "compose.yaml", ".env", "pilot.env");

        assertThat(imported.said())
                .containsExactly(
                        "12:29 import-environment The value of the variable `HOSTNAME` is not known here.",
                        "26:5 import-dropped `logging` has no place in the settings and is left out.");
        assertThat(imported.part(Part.IMAGE)).isEqualTo("hub.osg-htc.org/osg-htc/ospool-ep:25-release");
        assertThat(imported.variables())
                .containsExactly(
                        "GLIDEIN_Site=CHTC",
                        "OSG_PROJECT_NAME=MyProject",
                        "ACCEPT_JOBS_FOR_HOURS=62",
                        "CVMFSEXEC_REPOS=oasis.opensciencegrid.org singularity.opensciencegrid.org",
                        "CVMFS_HTTP_PROXY=http://squid.example.edu:3128;DIRECT",
                        "GLIDEIN_Start_Extra=regexp(\"^a.*b$\", Owner)");
        assertThat(imported.mounts())
                .containsExactly(
                        "/var/lib/ospool/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org read-only",
                        "/var/lib/ospool/scratch:/pilot");
    }

    /** With more privileges than a pilot needs, a token in the environment and a scratch directory that docker keeps. */
    @Test
    void withEveryPrivilege() throws IOException {
        Imported imported = read("privileged", "compose.yml");

        assertThat(imported.places())
                .containsExactly(
                        "7:9 import-excess",
                        "8:5 import-excess",
                        "12:5 import-dropped",
                        "13:5 import-dropped",
                        "22:9 import-dropped",
                        "23:9 import-excess");
        assertThat(imported.diagnostics().toString()).doesNotContain("eyJ");
        assertThat(imported.part(Part.PRIVILEGED)).isEqualTo("true");
        assertThat(imported.part(Part.CPUS)).isEqualTo("16");
        assertThat(imported.part(Part.MEMORY)).isEqualTo(String.valueOf(60L << 30));
        assertThat(imported.variables())
                .contains("NUM_CPUS=16", "MEMORY=60000", "DISABLE_SINGULARITY_PID_NAMESPACES=yes");
    }

    /** Two pilots and a squid, which share what they have in common. */
    @Test
    void ofASite() throws IOException {
        assertThat(read("site", "docker-compose.yaml").said())
                .containsExactly("18:3 import-several There are several services: `squid`, `pilot-cpu`, `pilot-gpu`.");

        Imported imported = read(ImportOptions.DEFAULTS.ofService("pilot-gpu"), "site", "docker-compose.yaml");
        assertThat(imported.places())
                .containsExactly("26:5 import-dropped", "11:3 import-dropped", "4:12 import-dropped");
        assertThat(imported.variables())
                .containsExactly("GLIDEIN_ResourceName=SITE-GPU", "GLIDEIN_Site=SITE", "OSG_SQUID_LOCATION=squid:3128");
        assertThat(imported.part(Part.GPUS)).isEqualTo("2");
        assertThat(imported.part(Part.CPUS)).isEqualTo("8");
        assertThat(imported.options())
                .isEqualTo(Map.of("project", "site", "service", "pilot-gpu", "restart", "on-failure"));
    }

    private static Imported read(String directory, String file, String... beside) throws IOException {
        return read(ImportOptions.DEFAULTS, directory, file, beside);
    }

    private static Imported read(ImportOptions options, String directory, String file, String... beside)
            throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : beside) {
            files.put(name, text(directory + "/" + name));
        }
        return Imported.of(text(directory + "/" + file), files, options);
    }

    private static String text(String path) throws IOException {
        try (InputStream in = RealComposeTest.class.getResourceAsStream("/real/compose/" + path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
