package io.pilotconfig.importers.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.specimen.ReadLaunch;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What podman and systemd start, in every spelling: checked against quadlet 5.4.2 and systemd 257. */
class QuadletReaderTest {
    private static ReadLaunch read(String... lines) {
        String text = "[Container]\nContainerName=pilot\nImage=i\n" + String.join("\n", lines)
                + "\n[Service]\nRestart=always\n" + "[Install]\nWantedBy=multi-user.target\n";
        ReadLaunch read = ReadLaunch.of(new QuadletReader(), "pilot.container", text, Map.of());
        assertThat(read.messages()).isEmpty();
        return read;
    }

    @Test
    void wordsMayBeQuotedInAnyWay() {
        assertThat(read(
                                "Environment=A=plain \"B=two words\" 'C=two words' D=\"two words\" E=a' 'b",
                                "Environment=\"F=\\\"quoted\\\"\" G=\\x41\\u00e9\\U0001F600\\101\\s\\t.",
                                "Environment=H= I==")
                        .variables())
                .containsExactly(
                        "A=plain",
                        "B=two words",
                        "C=two words",
                        "D=two words",
                        "E=a b",
                        "F=\"quoted\"",
                        "G=A\u00e9\ud83d\ude00A \t.",
                        "H=",
                        "I==");
    }

    @Test
    void percentAndDollarAreDoubled() {
        assertThat(read("Environment=A=50%%-$$HOME B=a%-b \"C=$x 100%\"").variables())
                .containsExactly("A=50%-$HOME", "B=a%-b", "C=$x 100%");
    }

    @Test
    void linesGoOnOverCommentsAndEmptyLines() {
        assertThat(read("Exec=a \\", "  b \\", "# comment", "; comment", "", "  c", "Environment=A=\\", "1")
                        .command())
                .containsExactly("a", "b", "c");
        assertThat(read("Exec=a\\", "   b").command()).containsExactly("ab");
    }

    @Test
    void listsAreResetByNothing() {
        assertThat(read("Environment=A=1", "Environment=", "Environment=B=2").variables())
                .containsExactly("B=2");
        assertThat(read("Volume=/a:/a", "Volume=", "Volume=/b:/b").mounts()).containsExactly("/b:/b");
    }

    @Test
    void sectionsMayComeTwice() {
        assertThat(read("Environment=A=1", "[X-Site]", "Owner=me", "[Container]", "Environment=B=2")
                        .variables())
                .containsExactly("A=1", "B=2");
    }

    @Test
    void mountsHaveTwoSpellings() {
        assertThat(read(
                                "Volume=/a:/b",
                                "Volume=/c d:/d:ro,z",
                                "Volume=/cvmfs:/cvmfs:rw,rshared",
                                "Mount=type=bind,source=/e,destination=/f,ro=true,bind-propagation=rslave",
                                "Mount=type=bind,src=/g,target=/h,readonly,relabel=shared",
                                "Mount=\"type=bind,\\\"src=/i,j\\\",dst=/k\"")
                        .mounts())
                .containsExactly(
                        "/a:/b",
                        "/c d:/d read-only relabelled",
                        "/cvmfs:/cvmfs rshared",
                        "/e:/f read-only rslave",
                        "/g:/h read-only relabelled",
                        "/i,j:/k");
    }

    @Test
    void everySecurityKeyIsAFact() {
        ReadLaunch read = read(
                "SeccompProfile=/etc/osg/pilot.json",
                "Unmask=ALL",
                "NoNewPrivileges=yes",
                "SecurityLabelDisable=1",
                "PodmanArgs=--security-opt apparmor=unconfined");
        assertThat(read.part(Part.SECCOMP)).isEqualTo("/etc/osg/pilot.json");
        assertThat(read.part(Part.SYSTEM_PATHS_UNMASKED)).isEqualTo("true");
        assertThat(read.part(Part.NO_NEW_PRIVILEGES)).isEqualTo("true");
        assertThat(read.part(Part.SELINUX_DISABLED)).isEqualTo("true");
        assertThat(read.part(Part.APPARMOR)).isEqualTo("unconfined");
    }

    @Test
    void aSwitchThatIsOffSaysNothing() {
        ReadLaunch read = read("NoNewPrivileges=no", "RunInit=false", "ReadOnly=0");
        assertThat(read.specimen().part(Part.NO_NEW_PRIVILEGES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "512m, 536870912",
        "16g, 17179869184",
        "1.5G, 1610612736",
        "2048, 2048",
        "1 KiB, 1024",
        "100MB, 104857600",
        ".5g, 536870912",
        "1Gi, 1073741824"
    })
    void memoryHasUnits(String written, String bytes) {
        assertThat(read("PodmanArgs=--memory \"" + written + "\"").part(Part.MEMORY))
                .isEqualTo(bytes);
    }

    @Test
    void limitsAndNamesAreFacts() {
        ReadLaunch read = read(
                "PidsLimit=16384",
                "Ulimit=nofile=2048:2048",
                "StopTimeout=20",
                "User=1000",
                "Group=1001",
                "Pull=missing",
                "Network=host",
                "PodmanArgs=--cpus=8.5 -m 1g");
        assertThat(read.part(Part.PIDS)).isEqualTo("16384");
        assertThat(read.part(Part.OPEN_FILES)).isEqualTo("2048");
        assertThat(read.part(Part.STOP_SECONDS)).isEqualTo("20");
        assertThat(read.part(Part.USER)).isEqualTo("1000:1001");
        assertThat(read.part(Part.PULL)).isEqualTo("missing");
        assertThat(read.part(Part.HOST_NETWORK)).isEqualTo("true");
        assertThat(read.part(Part.CPUS)).isEqualTo("8.5");
        assertThat(read.part(Part.MEMORY)).isEqualTo("1073741824");
    }

    @Test
    void flagsMayBeWrittenInEveryWay() {
        ReadLaunch read = read(
                "PodmanArgs=--env=A=1 --env B=2 -e C=3 -eD=4 -e=E=5",
                "PodmanArgs=--net host -v /a:/b",
                "PodmanArgs=--device",
                "PodmanArgs=/dev/fuse --rm");
        assertThat(read.variables()).containsExactly("A=1", "B=2", "C=3", "D=4", "E=5");
        assertThat(read.part(Part.HOST_NETWORK)).isEqualTo("true");
        assertThat(read.mounts()).containsExactly("/a:/b");
        assertThat(read.specimen().devices()).hasSize(1);
    }

    @Test
    void entrypointIsAProgramOrAList() {
        assertThat(read("Entrypoint=/bin/my prog").entrypoint()).containsExactly("/bin/my prog");
        assertThat(read("Entrypoint=[\"bash\", \"-c\", \"a \\\"b\\u0041\"]").entrypoint())
                .containsExactly("bash", "-c", "a \"bA");
        assertThat(read("Entrypoint=[no list").entrypoint()).containsExactly("[no list");
        assertThat(read("Entrypoint=/a", "PodmanArgs=--entrypoint=/b").entrypoint())
                .containsExactly("/b");
    }

    @Test
    void everyPrivilegeIsAFact() {
        assertThat(read("PodmanArgs=--privileged").part(Part.PRIVILEGED)).isEqualTo("true");
        assertThat(read("PodmanArgs=--privileged=false").part(Part.PRIVILEGED)).isEqualTo("false");
    }

    @Test
    void gpusAreCounted() {
        assertThat(read("AddDevice=nvidia.com/gpu=all").part(Part.GPUS)).isEqualTo("all");
        assertThat(read("AddDevice=nvidia.com/gpu=0 nvidia.com/gpu=1").part(Part.GPUS))
                .isEqualTo("2");
    }

    @Test
    void variablesOfAFileGiveWayToThoseOfTheUnit() {
        String unit = """
                [Container]
                ContainerName=pilot
                Image=i
                Environment=A=unit
                EnvironmentFile=/etc/osg/pilot.env
                [Service]
                Restart=always
                [Install]
                WantedBy=default.target
                """;
        ReadLaunch read = ReadLaunch.of(
                new QuadletReader(),
                "pilot.container",
                unit,
                Map.of("/etc/osg/pilot.env", "# comment\nA=file\n  B=\"as it is\" # so\nC=\r\n"));
        assertThat(read.messages()).isEmpty();
        assertThat(read.variables()).containsExactly("A=unit", "B=\"as it is\" # so", "C=");
    }

    @Test
    void optionsAreThoseThatDifferFromTheDefaults() {
        assertThat(read().options()).isEmpty();
        assertThat(read("AutoUpdate=registry", "UserNS=keep-id:uid=1000,gid=1000", "Memory=1g")
                        .options())
                .isEqualTo(Map.of("autoUpdate", "true", "rootless", "true", "podmanVersion", "5.8"));
        assertThat(read("PodmanArgs=--pull always").options()).isEqualTo(Map.of("podmanVersion", "4.5"));
    }

    @Test
    void aServiceThatIsNotKeptIsAnOptionToo() {
        ReadLaunch read = ReadLaunch.of(
                new QuadletReader(), "pilot.container", "[Container]\nContainerName=pilot\nImage=i\n", Map.of());
        assertThat(read.messages()).isEmpty();
        assertThat(read.options()).isEqualTo(Map.of("restart", "no", "install", "false"));
    }

    @Test
    void secretOfTheTokenIsAnOption() {
        assertThat(read(
                                "User=osg",
                                "Secret=t,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org,uid=1000,mode=0400")
                        .options())
                .isEqualTo(Map.of("tokenSecret", "t"));
    }

    @Test
    void attributesLieBesideTheUnit() {
        String unit = """
                [Container]
                ContainerName=pilot
                Image=i
                Volume=/etc/osg/extra-attributes.cfg:/etc/osg/extra-attributes.cfg:ro
                """;
        assertThat(ReadLaunch.of(
                                new QuadletReader(), "pilot.container", unit, Map.of("extra-attributes.cfg", "A = 1\n"))
                        .part(Part.ATTRIBUTES))
                .isEqualTo("A = 1\n");
    }
}
