package io.pilotconfig.importers.ospoolep;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.ReadLaunch;
import io.pilotconfig.importers.specimen.Specimen.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the package's script starts with a file, and what is said of it. */
class OspoolEpReaderTest {
    private static final String REQUIRED = """
            TOKEN_LOCATION=/etc/osg/ospool-ep.tkn
            GLIDEIN_Site=CHTC
            GLIDEIN_ResourceName=CHTC-EP1
            ACCEPT_JOBS_FOR_HOURS=62
            RETIREMENT_HOURS=10
            """;

    private static ReadLaunch read(String... lines) {
        return read(ImportOptions.DEFAULTS, lines);
    }

    private static ReadLaunch read(ImportOptions options, String... lines) {
        return ReadLaunch.of(
                new OspoolEpReader(), "/etc/osg/ospool-ep.cfg", REQUIRED + String.join("\n", lines) + "\n", options);
    }

    @Test
    void scriptHasOptionsOfItsOwn() {
        ReadLaunch read = read();
        assertThat(read.places()).containsExactly("1:1 import-assumed");
        assertThat(read.part(Part.IMAGE)).isEqualTo("hub.opensciencegrid.org/osg-htc/ospool-ep:24-release");
        assertThat(read.part(Part.NAME)).isEqualTo("ospool-ep-container");
        assertThat(read.part(Part.PULL)).isEqualTo("always");
        assertThat(read.part(Part.USER)).isEqualTo("1000");
        assertThat(read.part(Part.SECCOMP)).isEqualTo("unconfined");
        assertThat(read.part(Part.SYSTEM_PATHS_UNMASKED)).isEqualTo("true");
        assertThat(read.part(Part.NO_NEW_PRIVILEGES)).isEqualTo("true");
        assertThat(read.part(Part.OPEN_FILES)).isEqualTo("2048");
        assertThat(read.part(Part.PIDS)).isEqualTo("16384");
        assertThat(read.part(Part.STOP_SECONDS)).isEqualTo("120");
        assertThat(read.specimen().devices())
                .extracting(device -> device.text())
                .containsExactly("/dev/fuse");
        assertThat(read.options()).containsOnlyKeys("detach", "restart");
        assertThat(read.mounts())
                .containsExactly("/etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org");
        assertThat(read.variables())
                .containsExactly(
                        "GLIDEIN_Site=CHTC",
                        "GLIDEIN_ResourceName=CHTC-EP1",
                        "ACCEPT_JOBS_FOR_HOURS=62",
                        "RETIREMENT_HOURS=10");
    }

    @Test
    void keysOfTheScriptAreNoVariables() {
        ReadLaunch read = read(
                "WORKER_TEMP_DIR=\"/scratch\"", "BIND_MOUNT_CVMFS=On", "PROVIDE_NVIDIA_GPU=false", "CVMFSEXEC_REPOS=");
        assertThat(read.places()).containsExactly("1:1 import-assumed");
        assertThat(read.mounts()).contains("/scratch:/pilot", "/cvmfs:/cvmfs shared");
        assertThat(read.variables()).hasSize(4);
    }

    @Test
    void gpusBringTheirImageAndTheirVariable() {
        ReadLaunch read = read("PROVIDE_NVIDIA_GPU=yes");
        assertThat(read.part(Part.IMAGE)).endsWith("/ospool-ep:24-cuda_11_8_0-release");
        assertThat(read.part(Part.GPUS)).isEqualTo("all");
        assertThat(read.mounts()).contains("/etc/OpenCL/vendors:/etc/OpenCL/vendors read-only");
        assertThat(read.variables()).contains("SINGULARITY_DISABLE_PID_NAMESPACES=True");
    }

    @Test
    void limitsAreDockersToo() {
        ReadLaunch read = read("NUM_CPUS=8", "MEMORY=16000");
        assertThat(read.part(Part.CPUS)).isEqualTo("8");
        assertThat(read.part(Part.MEMORY)).isEqualTo("16882073600");
        assertThat(read.variables()).contains("NUM_CPUS=8", "MEMORY=16000");
        assertThat(read("NUM_CPUS=10", "MEMORY=987654321").part(Part.CPUS)).isEqualTo("10");
        assertThat(read("NUM_CPUS=10", "MEMORY=987654321").part(Part.MEMORY)).isEqualTo("1035630722154496");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[$(reboot)]", "16g", "4*1024", "010", "-1", "1 "})
    void memoryThatBashWouldCalculateWithIsAnError(String memory) {
        ReadLaunch read = read("MEMORY='" + memory + "'");
        assertThat(read.places()).contains("6:9 import-syntax");
        assertThat(read.messages()).contains("lets bash calculate with it as root");
    }

    @Test
    void cpusThatAreNoNumberAreAnError() {
        assertThat(read("NUM_CPUS=all").places()).contains("6:10 import-syntax");
        assertThat(read("NUM_CPUS=7.5").part(Part.CPUS)).isEqualTo("7.5");
    }

    @Test
    void oneWayToCvmfsOnly() {
        ReadLaunch read = read("BIND_MOUNT_CVMFS=true", "CVMFSEXEC_REPOS=oasis.opensciencegrid.org");
        assertThat(read.places()).contains("6:18 import-syntax");
        assertThat(read.messages()).contains("both set");
    }

    @Test
    void whatTheScriptRequiresIsRequired() {
        ReadLaunch read = ReadLaunch.of(
                new OspoolEpReader(), "ep.cfg", "# the package's own\nGLIDEIN_Site=\n", ImportOptions.DEFAULTS);
        assertThat(read.places())
                .containsExactly(
                        "2:1 import-syntax",
                        "1:1 import-syntax",
                        "1:1 import-syntax",
                        "1:1 import-syntax",
                        "1:1 import-syntax",
                        "1:1 import-assumed");
        assertThat(read.messages())
                .contains("`GLIDEIN_Site` is not set", "`TOKEN_LOCATION` is not set", "`RETIREMENT_HOURS` is not set");
    }

    @Test
    void theScratchDirectoryOfOldIsNoneUnlessItIsModernized() {
        ReadLaunch read = read("WORK_TEMP_DIR=/scratch");
        assertThat(read.places()).contains("6:1 import-old");
        assertThat(read.mounts()).hasSize(1);
        assertThat(read(ImportOptions.DEFAULTS.modernized(), "WORK_TEMP_DIR=/scratch")
                        .mounts())
                .contains("/scratch:/pilot");
        assertThat(read("WORK_TEMP_DIR=/old", "WORKER_TEMP_DIR=/new").messages())
                .contains("take the line away");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "OSG_PROJECT_NAME=\"My Project\" | 6:18 import-ambiguous | OSG_PROJECT_NAME=My Project`",
                "GLIDEIN_Start_Extra='Owner == \"x\"' | 6:21 import-ambiguous | GLIDEIN_Start_Extra=Owner == \"x\"`",
                "GLIDEIN_Start_Extra=Owner == \\\"x\\\" | 6:21 import-ambiguous | systemd reads `Owner == \"x\"`",
                "OSG_PROJECT_NAME=\"a\\\\b\" | 6:18 import-ambiguous | choose a value without quotes",
                ";OSG_PROJECT_NAME=x | 6:1 import-ambiguous | begin a comment with `#`",
                "; a comment | 6:1 import-syntax | Docker refuses a file",
                "export OSG_PROJECT_NAME=x | 6:1 import-syntax | without `export`",
                "OSG_PROJECT_NAME =x | 6:1 import-syntax | without blanks before `=`",
                "=x | 6:1 import-syntax | begins with `=`",
                "OSG_PROJECT_NAME | 6:1 import-environment | from the service's environment",
                "GLIDEIN_Site=Other | 2:1 import-dropped | set again further down",
            })
    void linesThatAreReadInTwoWaysOrNotAtAllAreToldOf(String line, String place, String part) {
        ReadLaunch read = read(line);
        assertThat(read.places()).as(read.messages()).contains(place);
        assertThat(read.messages()).contains(part);
    }

    @Test
    void aCommentThatGoesOnIsToldOf() {
        assertThat(read("# scratch \\", "WORKER_TEMP_DIR=/scratch").places()).contains("6:11 import-ambiguous");
        assertThat(read("# the end \\").places()).doesNotContain("6:11 import-ambiguous");
    }

    @Test
    void aLineThatDockerCannotReadIsAnError() {
        String longest = "OSG_PROJECT_NAME=" + "x".repeat(64 * 1024 - 18);
        assertThat(read(longest).places()).containsExactly("1:1 import-assumed");
        assertThat(read(longest + "x").places()).contains("6:1 import-syntax");
        assertThat(read("OSG_PROJECT_NAME=" + "\u00e9".repeat(32 * 1024)).places())
                .contains("6:1 import-syntax");
    }

    @Test
    void aValueIsMarkedWithItsEscapes() {
        assertThat(read("NUM_CPUS=\\8\\$").marked()).contains("\\8\\$");
        assertThat(read("NUM_CPUS=\"8\\$\"").marked()).contains("8\\$");
    }

    @Test
    void blanksNeedNoQuotes() {
        ReadLaunch read = read("GLIDEIN_Start_Extra=TARGET.RequestCpus <= 4 && Owner == \"x\"");
        assertThat(read.places()).containsExactly("1:1 import-assumed");
        assertThat(read.variables()).contains("GLIDEIN_Start_Extra=TARGET.RequestCpus <= 4 && Owner == \"x\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOKEN = ", "export TOKEN=", "TOKEN="})
    void noMessageRepeatsTheToken(String assignment) {
        ReadLaunch read = read(assignment + "hunter2", "OSG_PROJECT_NAME=\"hunter2\"");
        assertThat(read.places()).contains("7:18 import-ambiguous");
        assertThat(read.messages()).doesNotContain("hunter2").contains("***");
    }

    @Test
    void theTokenIsNeverShown() {
        ReadLaunch read = read("TOKEN=\"top secret\"", "TOKEN", "OSG_PROJECT_NAME=\"x\"");
        assertThat(read.messages() + read.shown()).doesNotContain("top secret").contains("the token differently");
    }
}
