package io.pilotconfig.importers.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.specimen.ReadLaunch;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void escapesStandForEveryCharacter() {
        assertThat(read("Environment=A=\\a\\377\\ud7ff\\ue000 B=\\ud800\\udfff C=\\U0010fffd D=\ufdcf\ufdf0")
                        .variables())
                .containsExactly("A=\u0007\u00ff\ud7ff\ue000", "B=\ufffd\ufffd", "C=\udbff\udffd", "D=\ufdcf\ufdf0");
    }

    @Test
    void theOtherQuoteIsACharacterWithinAQuote() {
        assertThat(read("Environment=\"A=it's\" 'B=\"'").variables()).containsExactly("A=it's", "B=\"");
    }

    @Test
    void blanksAroundALineAreThoseOfUnicode() {
        assertThat(read("\tEntrypoint = bash\r").entrypoint()).containsExactly("bash");
        assertThat(read("\u000b\u0085Entrypoint=bash\u0085\u00a0").entrypoint()).containsExactly("bash");
        assertThat(read("Entrypoint=\u00a0bash").entrypoint()).containsExactly("\u00a0bash");
    }

    @Test
    void percentAndDollarAreDoubled() {
        assertThat(read("Environment=A=50%%-$$HOME B=a%-b \"C=$x 100%\" D=%@%[%`%{%/%:")
                        .variables())
                .containsExactly("A=50%-$HOME", "B=a%-b", "C=$x 100%", "D=%@%[%`%{%/%:");
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
    void mountsAreWritableUnlessTheySayOtherwise() {
        String mount = "Mount=type=bind,src=/a,dst=/b,";
        for (String readOnly : new String[] {"ro", "readonly", "ro=true", "readonly=1", "rw=false", "rw=0"}) {
            assertThat(read(mount + readOnly).mounts()).containsExactly("/a:/b read-only");
        }
        for (String writable : new String[] {"", "rw", "rw=true", "rw=1", "ro=false", "ro,rw", "ro,rw=TRUE", "exec"}) {
            assertThat(read(mount + writable).mounts()).containsExactly("/a:/b");
        }
        assertThat(read("Volume=/a:/b:,ro").mounts()).containsExactly("/a:/b read-only");
    }

    @Test
    void quotesAroundAValueAreTakenAway() {
        assertThat(read("SeccompProfile=\"/a b\"").part(Part.SECCOMP)).isEqualTo("/a b");
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
        assertThat(read("PodmanArgs=--security-opt systempaths=unconfined").part(Part.SYSTEM_PATHS_UNMASKED))
                .isEqualTo("true");
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
        assertThat(read("PodmanArgs=--memory 0").part(Part.MEMORY)).isEmpty();
        assertThat(read("PodmanArgs=--cpus 0").part(Part.CPUS)).isEmpty();
        assertThat(read("PodmanArgs=--cpus 8.").part(Part.CPUS)).isEqualTo("8");
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
        assertThat(read("Entrypoint=/a", "PodmanArgs=--entrypoint=/b").entrypoint())
                .containsExactly("/b");
        assertThat(read("PodmanArgs='--entrypoint= [ \"a\" , \"\\\\t/\"\t] '").entrypoint())
                .containsExactly("a", "\t/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[no list",
                "[a]",
                "[] x",
                "[\"a\"] x",
                "[\"a\", ]",
                "[\"a\" \"b\"]",
                "[\"a",
                "[\"a\tb\"]",
                "[\"a\\q\"]",
                "[\"a\\u12\"]",
                "[\"a\\u00g0\"]",
                "[\"a\\u00",
                "[\"a\\u0041",
            })
    void whatIsNoListIsTheNameOfAProgram(String text) {
        assertThat(read("Entrypoint=" + text).entrypoint()).containsExactly(text);
    }

    @Test
    void whatEndsBeforeTheListDoesIsTheNameOfAProgram() {
        assertThat(read("PodmanArgs='--entrypoint=[\"a\"'").entrypoint()).containsExactly("[\"a\"");
        assertThat(read("PodmanArgs='--entrypoint=[\"a\\\\'").entrypoint()).containsExactly("[\"a\\");
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
        assertThat(read("PodmanArgs=--gpus=all").part(Part.GPUS)).isEqualTo("all");
        assertThat(read("PodmanArgs=--gpus 0,1,2").part(Part.GPUS)).isEqualTo("3");
    }

    @Test
    void devicesAreNamedWithTheirPermissionsOrWithout() {
        assertThat(read("AddDevice=/dev/fuse /dev/kvm:rwm /dev/dri:/dev/dri /dev/x:/dev/x:rwm")
                        .specimen()
                        .devices())
                .extracting(device -> device.text())
                .containsExactly("/dev/fuse", "/dev/kvm", "/dev/dri", "/dev/x");
    }

    @Test
    void whatEveryRenderedServiceHasIsNotRemarkedOn() {
        assertThat(read("[Service]", "KillMode=mixed", "Type=notify", "TimeoutStopSec=30s")
                        .options())
                .isEmpty();
        assertThat(read("StopTimeout=20", "[Service]", "TimeoutStopSec=35").part(Part.STOP_SECONDS))
                .isEqualTo("20");
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
    }

    /** The first with the keys that stand there, and without those that are said by flags; 5.4 needs no option. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "PidsLimit=16384 | none",
                "PodmanArgs=--pull always | 4.5",
                "PodmanArgs=--env A=1 --pull always | 4.5",
                "PodmanArgs=--stop-timeout 20 | 4.9",
                "PodmanArgs=--stop-timeout 20 --pull always | 4.5",
                "Unmask=ALL~PodmanArgs=--pull always | none",
                "Secret=t,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org,uid=1000,mode=0400"
                        + "~PodmanArgs=--pull always | 4.5",
                "PodmanArgs=--memory 1g | none",
                "Memory=1g | 5.8",
                "Memory=1g~PodmanArgs=--memory 2g | 5.8",
                "Memory=1g~PodmanArgs=--security-opt apparmor=pilot | 5.7",
                "AppArmor=pilot | 5.8",
            })
    void theKeysTellThePodman(String lines, @Nullable String version) {
        assertThat(read(lines.split("~", -1)).options().get("podmanVersion")).isEqualTo(version);
    }

    @Test
    void aServiceThatIsNotKeptIsAnOptionToo() {
        ReadLaunch read = ReadLaunch.of(
                new QuadletReader(), "pilot.container", "[Container]\nContainerName=pilot\nImage=i\n", Map.of());
        assertThat(read.messages()).isEmpty();
        assertThat(read.options()).isEqualTo(Map.of("restart", "no", "install", "false"));
        ReadLaunch reset = ReadLaunch.of(
                new QuadletReader(),
                "pilot.container",
                "[Container]\nContainerName=pilot\nImage=i\n[Service]\nRestart=always\nRestart=\n",
                Map.of());
        assertThat(reset.messages()).isEmpty();
        assertThat(reset.options()).containsEntry("restart", "no");
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
        assertThat(ReadLaunch.of(
                                new QuadletReader(),
                                "pilot.container",
                                unit.replace("Volume=/etc/osg/extra-", "Volume=/etc/osg/pilot-"),
                                Map.of("/etc/osg/pilot-attributes.cfg", "B = 2\n"))
                        .part(Part.ATTRIBUTES))
                .isEqualTo("B = 2\n");
    }
}
