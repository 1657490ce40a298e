package io.pilotconfig.importers.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.specimen.ReadLaunch;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a quadlet, and where. */
class QuadletDiagnosticsTest {
    private static ReadLaunch read(String text) {
        return ReadLaunch.of(new QuadletReader(), "pilot.container", text, Map.of());
    }

    /** A line below three others, so that it is the fourth, with a service around it. */
    private static ReadLaunch readLine(String line) {
        return read("[Container]\nContainerName=pilot\nImage=i\n" + line
                + "\n[Service]\nRestart=always\n[Install]\nWantedBy=multi-user.target\n");
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                line("just words", "4:1 import-syntax", "neither a section nor `key=value`"),
                line("=x", "4:1 import-syntax", "neither a section nor `key=value`"),
                line("[Bad[", "4:1 import-syntax", "neither a section nor `key=value`"),
                line("[a[b]", "4:1 import-syntax", "no proper name"),
                line("[[a]", "4:1 import-syntax", "no proper name"),
                line("[]", "4:1 import-syntax", "no proper name"),
                line("Entrypoint\u00a0=bash", "4:1 import-unknown", "write `Entrypoint`"),
                line("Image=", "1:1 import-syntax", "names no `Image=`"),
                line("Imgae=x", "4:1 import-unknown", "write `Image`"),
                line("Qqqqqqq=x", "4:1 import-unknown", "podman-systemd.unit(5)"),
                line("Environment=A=%h", "4:15 import-expansion", "`%h` in `Environment=`"),
                line("Environment=\"A=x\" \"B=a%b\"", "4:23 import-expansion", "`%b`"),
                line("Environment=A=%z", "4:15 import-syntax", "refuses the unit"),
                line("Environment=A=%a", "4:15 import-expansion", "`%a`"),
                line("Environment=A=%Y", "4:15 import-expansion", "`%Y`"),
                line("Environment=A=%A", "4:15 import-expansion", "`%A`"),
                line("Environment=A=%Z", "4:15 import-syntax", "refuses the unit"),
                line("Environment=A=%0", "4:15 import-syntax", "refuses the unit"),
                line("Environment=A=%9", "4:15 import-syntax", "refuses the unit"),
                line("Environment=A=${B}${C}", "4:15 import-expansion", "a variable of its own"),
                line("Environment=A=${B}${C}", "4:19 import-expansion", "a variable of its own"),
                line("Exec=a $ b", "4:8 import-expansion", "a variable of its own"),
                line("Volume=${HOME}/x:/x", "4:8 import-expansion", "a variable of its own"),
                line("Exec=a $HOME b", "4:8 import-expansion", "a variable of its own"),
                line("Exec=a ; b", "4:8 import-syntax", "begins another command"),
                line("Exec=a \"\" b", "4:8 import-dropped", "empty word"),
                line("Environment=A=\\q", "4:15 import-syntax", "no such escape"),
                line("Environment=A=\\x0", "4:15 import-syntax", "no such escape"),
                line("Environment=A=\\x00", "4:15 import-syntax", "no such escape"),
                line("Environment=A=\\xzz", "4:15 import-syntax", "no such escape"),
                line("Environment=A=\\400", "4:15 import-syntax", "no such escape"),
                line("Environment=A=\\U00110000", "4:15 import-syntax", "no such escape"),
                line("Environment=A=\\U0010ffff", "4:15 import-syntax", "U+10FFFF"),
                line("Environment=A=\ufdd0", "4:15 import-syntax", "U+FDD0"),
                line("Environment=A=\ufdef", "4:15 import-syntax", "U+FDEF"),
                line("Environment=\"A=b c", "4:13 import-ambiguous", "never closed"),
                line("AddDevice=\"/dev/fuse", "4:11 import-syntax", "podman drops the line"),
                line("Environment=A=\\x80", "4:15 import-syntax", "U+0080"),
                line("Environment=A", "4:13 import-environment", "without a value"),
                line("Environment==b", "4:13 import-syntax", "without a name"),
                line("EnvironmentFile=/no.env", "4:17 import-file", "cannot be read"),
                line("SeccompProfile=a\"", "4:16 import-ambiguous", "5.8.2"),
                line("NoNewPrivileges=jes", "4:17 import-unknown", "neither true nor false"),
                line("Image=j", "3:1 import-dropped", "set again further down"),
                line("Volume=/a:/b:ro:z", "4:8 import-syntax", "two colons"),
                line("Volume=cache:/b", "4:8 import-dropped", "no directory or file of the host"),
                line("Volume=\"/a b:/b\"", "4:8 import-syntax", "needs none here"),
                line("Restart=always", "4:1 import-unknown", "write it in [Service]"),
                line("[Unit]\nDescription=mine", "5:13 import-assumed", "`OSPool pilot pilot`"),
                line("Volume=/b", "4:8 import-dropped", "no directory or file of the host"),
                line("Volume=./x:/b", "4:8 import-expansion", "counts from the directory"),
                line("Volume=/a:b", "4:11 import-syntax", "no whole path"),
                line("Volume=/a:/b:Z", "4:14 import-changed", "`Z` becomes `z`"),
                line("Mount=type=bind,src=/a,dst=/b,U=true", "4:31 import-dropped", "by `chown`"),
                line("Mount=type=bind,src=/a,dst=/b,chown=1", "4:31 import-dropped", "by `chown`"),
                line("Mount=type=bind,src=/a,dst=/b,noexec", "4:31 import-dropped", "so on the host"),
                line("Mount=type=bind,src=/a,dst=/b,idmap=x", "4:31 import-dropped", "so on the host"),
                line("Mount=type=bind,src=/a,dst=/b,bnd=x", "4:31 import-unknown", "no option `bnd`"),
                line("Volume=/a:/b:U,ro", "4:14 import-dropped", "chown"),
                line("Volume=/a:/b:roo", "4:14 import-unknown", "write `ro`"),
                line("Volume=/run/docker.sock:/run/docker.sock", "4:8 import-excess", "root of the host"),
                line("Mount=type=tmpfs,target=/x", "4:7 import-dropped", "no directory or file of the host"),
                line("Network=pods.network", "4:9 import-dropped", "the host's network"),
                line("Pull=newer", "4:6 import-changed", "pull: always"),
                line("Pull=sometimes", "4:6 import-unknown", "write `always`"),
                line("AutoUpdate=local", "4:12 import-dropped", "from the registry"),
                line("Unmask=/proc/kcore", "4:8 import-dropped", "all system paths"),
                line("Mask=/proc/x", "4:6 import-dropped", "security.profile"),
                line("SecurityLabelType=spc_t", "4:19 import-dropped", "SELinux labels"),
                line("SecurityLabelNested=true", "4:21 import-excess", "change SELinux labels"),
                line("AddCapability=SYS_ADMIN", "4:15 import-excess", "SYS_ADMIN"),
                line("PodmanArgs=--pid=host", "4:18 import-excess", "belongs to others"),
                line("PodmanArgs=--netwrk=host", "4:12 import-unknown", "write `--network`"),
                line("PodmanArgs=--security-opt secomp=x", "4:27 import-unknown", "write `seccomp`"),
                line("PodmanArgs=--cpus", "4:12 import-syntax", "has no value"),
                line("PodmanArgs=-y", "4:13 import-unknown", "no flag `-y`"),
                line("PodmanArgs=-izx", "4:14 import-unknown", "no flag `-z`"),
                line("PodmanArgs=--log-level debug", "4:24 import-dropped", "`--log-level` is left out"),
                line("PodmanArgs=-", "4:12 import-syntax", "for the image"),
                line("PodmanArgs=-- x", "4:15 import-syntax", "for the image"),
                line("PodmanArgs=image", "4:12 import-syntax", "for the image"),
                line("PodmanArgs=--restart=always", "4:22 import-dropped", "Restart="),
                line("PodmanArgs=--cpus=many", "4:19 import-syntax", "such as `8`"),
                line("Timezone=local", "4:10 import-dropped", "the time zone"),
                line("PodmanArgs=--tz local", "4:17 import-dropped", "the time zone"),
                line("Label=a=b", "4:7 import-dropped", "a label"),
                line("PidsLimit=-1", "4:11 import-dropped", "lifts a limit"),
                line("PidsLimit=x", "4:11 import-syntax", "such as `16384`"),
                line("Mount=type=bind,src=/a,dst=/b,\\\"ro", "4:7 import-syntax", "double quotes"),
                line("Ulimit=nofile=\"5\"", "4:8 import-syntax", "double quotes"),
                line("Ulimit=nproc=5", "4:8 import-dropped", "limits `nproc=5`"),
                line("Ulimit=nofile=1024:2048", "4:15 import-changed", "becomes the hard one"),
                line("Ulimit=nofile=a", "4:15 import-syntax", "nofile=2048:2048"),
                line("Ulimit=nofile=-1:-1", "4:15 import-dropped", "lifts a limit"),
                line("Ulimit=nofile=2048:2048,", "4:8 import-syntax", "nofile=2048:2048"),
                line("Ulimit==5", "4:8 import-syntax", "nofile=2048:2048"),
                line("Ulimit=host", "4:8 import-dropped", "limits `host`"),
                line("PodmanArgs=--memory lots", "4:21 import-syntax", "such as `16g`"),
                line("StopTimeout=1min", "4:13 import-syntax", "number of seconds"),
                line("AddDevice=/dev/sda:/dev/sdb", "4:11 import-dropped", "another name"),
                line("AddDevice=/dev/fuse:r", "4:11 import-changed", "permissions of a device"),
                line("AddDevice=/dev/fuse:/dev/fuse:r", "4:11 import-changed", "permissions of a device"),
                line("AddDevice=-", "4:11 import-dropped", "`-` is left out"),
                line("AddDevice=-/dev/fuse", "4:11 import-assumed", "taken to be there"),
                line("AddDevice=amd.com/gpu=0", "4:11 import-dropped", "no path"),
                line("AddDevice=nvidia.com/gpu=3", "4:26 import-changed", "the first ones"),
                line("Group=5", "4:7 import-syntax", "without `User=`"),
                line("UserNS=auto", "4:8 import-dropped", "user namespace"),
                line("UserNS=keep-id", "4:8 import-changed", "keep-id:uid=1000,gid=1000"),
                line("UserNS=keep-id\nUser=1005\nGroup=1006", "4:8 import-changed", "keep-id:uid=1005,gid=1006"),
                line("UserNS=keep-id\nUser=osg\nGroup=90", "4:8 import-changed", "keep-id:uid=1000,gid=90"),
                line("UserNS=keep-id\nUser=9000", "4:8 import-changed", "keep-id:uid=9000,gid=1000"),
                line("UserNS=keep-id\nUser=1005:osg", "4:8 import-changed", "keep-id:uid=1005,gid=1000"),
                line("Secret=password", "4:8 import-dropped", "holds the token"),
                line(
                        "Secret=t,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org",
                        "4:8 import-changed",
                        "alone may read"),
                line("Entrypoint=[]", "4:12 import-changed", "settings keep it"),
                line("Entrypoint=null", "4:12 import-changed", "settings keep it"),
                line("Rootfs=/x", "1:1 import-syntax", "no `Rootfs=`"),
                line("[Pod]", "4:1 import-dropped", "`[Pod]`"),
                line("[Unit]\nRequires=x.service", "5:1 import-dropped", "`Requires=` in [Unit]"),
                line("[Service]\nEnvironment=A=1", "5:1 import-dropped", "the pilot does not"),
                line("[Service]\nType=forking", "5:6 import-syntax", "write `notify`"),
                line("[Service]\nType=oneshot", "5:1 import-dropped", "`Type=` in [Service]"),
                line("[Service]\nKillMode=process", "5:10 import-syntax", "write `mixed`"),
                line("[Service]\nKillMode=control-group", "5:1 import-dropped", "`KillMode=` in [Service]"),
                line("[Install]\nAlias=x.service", "5:1 import-dropped", "`Alias=` in [Install]"),
                line("StopTimeout=99999999999\n[Service]\nTimeoutStopSec=35", "6:16 import-dropped", "=100000000014`"),
                line("[Service]\nRestartSec=5", "5:12 import-dropped", "RestartSec=30"),
                line("[Service]\nTimeoutStopSec=5min", "5:16 import-dropped", "TimeoutStopSec=30"));
    }

    private static Arguments line(String line, String place, String part) {
        return Arguments.of(line, place, part);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lineIsSaidToBeWrong(String line, String place, String part) {
        ReadLaunch read = readLine(line);
        assertThat(read.places()).as(read.messages()).contains(place);
        assertThat(read.messages()).contains(part);
        assertThat(read.diagnostics()).allSatisfy(each -> {
            assertThat(each.message()).endsWith(".");
            assertThat(each.hint()).matches("|.*[^ ]\\.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/run/docker.sock", "/run/podman/podman.sock", "/run/containerd/containerd.sock"})
    void theSocketOfAnEngineIsLeftOut(String socket) {
        ReadLaunch read = readLine("Volume=" + socket + ":/sock");
        assertThat(read.places()).containsExactly("4:8 import-excess");
        assertThat(read.mounts()).isEmpty();
    }

    @Test
    void whatIsMarkedIsWhatIsMeant() {
        assertThat(readLine("PidsLimit=%%").marked()).containsExactly("%%");
        assertThat(readLine("PidsLimit=$$").marked()).containsExactly("$$");
        assertThat(readLine("Environment=A=x\\qy").marked()).containsExactly("\\q");
        assertThat(readLine("Environment=A=${HOME}/x").marked()).containsExactly("${HOME}");
        assertThat(readLine("Environment=A=x\ufdd0y").marked()).containsExactly("\ufdd0");
        assertThat(readLine("Environment=\"A=b c").marked()).containsExactly("\"");
        assertThat(readLine("PodmanArgs=--rm -ti").marked()).containsExactly("t", "i");
    }

    @Test
    void theWordsBeforeAnEmptyOneAreKept() {
        assertThat(readLine("Exec=a \"\" b").command()).containsExactly("a");
    }

    @Test
    void anEscapeThatTheEndOfTheFileCutsOffIsAnError() {
        assertThat(read("[Container]\nContainerName=pilot\nImage=i\nExec=\\x4").places())
                .containsExactly("4:6 import-syntax");
    }

    @Test
    void aValueOfASettingThatIsUnknownToSystemdIsAnError() {
        ReadLaunch read = read("[Container]\nContainerName=pilot\nImage=i\n[Service]\nRestart=allways\n");
        assertThat(read.places()).containsExactly("5:9 import-unknown");
        assertThat(read.messages()).contains("write `always`");
    }

    @Test
    void whatStandsBeforeTheFirstSectionIsAnError() {
        assertThat(read("Image=i\n[Container]\nContainerName=pilot\nImage=i\n").places())
                .containsExactly("1:1 import-syntax");
    }

    @Test
    void aLineThatGoesOnIntoNothingIsLost() {
        ReadLaunch read = read("[Container]\nContainerName=pilot\nImage=i\nExec=a \\\n# end\n");
        assertThat(read.places()).containsExactly("4:1 import-syntax");
        assertThat(read.command()).isEmpty();
        assertThat(read("[Container]\nContainerName=pilot\nImage=i\nExec=a \\\n\n")
                        .places())
                .containsExactly("4:1 import-syntax");
    }

    @Test
    void aBackslashThatEndsTheFileIsNone() {
        for (String end : new String[] {"\\", "\\\n", "\\\\", "\\\\\n"}) {
            ReadLaunch read = read("[Container]\nContainerName=pilot\nImage=i\nExec=a b" + end);
            assertThat(read.messages()).isEmpty();
            assertThat(read.command()).containsExactly("a", "b");
        }
    }

    @Test
    void withoutAContainerThereIsNothing() {
        assertThat(read("").places()).containsExactly("1:1 import-nothing");
        assertThat(read("[]\n").messages()).contains("There is no [Container] in the file. (");
        ReadLaunch pod = read("[Unit]\nDescription=x\n[Pod]\nPodName=p\n");
        assertThat(pod.read()).isEmpty();
        assertThat(pod.messages()).contains("`[Unit] [Pod]`");
    }

    @Test
    void anImageUnitIsNoImage() {
        assertThat(read("[Container]\nContainerName=pilot\nImage=pilot.image\n").places())
                .containsExactly("3:7 import-file");
    }

    @Test
    void theUnitGivesTheNameThatTheContainerLacks() {
        ReadLaunch read = read("# pilot\n[Container]\nImage=i\n");
        assertThat(read.part(Part.NAME)).isEqualTo("pilot");
        assertThat(read.places()).containsExactly("2:1 import-assumed");
        assertThat(read("[Container]\nContainerName=other\nImage=i\n").places()).containsExactly("2:15 import-changed");
        for (String file : new String[] {"-", ".container", "pilot.pod"}) {
            assertThat(ReadLaunch.of(new QuadletReader(), file, "[Container]\nImage=i\n", Map.of())
                            .places())
                    .isEmpty();
        }
    }

    @Test
    void aTemplateIsSaidToBeOne() {
        ReadLaunch read =
                ReadLaunch.of(new QuadletReader(), "pilot@.container", "[Container]\nImage=i\nHostName=%i\n", Map.of());
        assertThat(read.places()).contains("1:1 import-dropped", "3:10 import-expansion");
        assertThat(read.messages()).contains("write a fleet");
    }

    @Test
    void theTokenIsNeverShown() {
        ReadLaunch read = read("""
                [Container]
                Image=i
                ContainerName=pilot
                Environment=TOKEN=top-secret%h A=%h
                PodmanArgs=-e TOKEN=se\\qret-two
                Environment="TOK\\x45N=third-one" B=%h
                """);
        assertThat(read.messages() + read.shown())
                .doesNotContain("top-secret", "qret-two", "third-one")
                .contains("`%h`");
    }

    @Test
    void hugeInputTakesNoLongerThanItsLength() {
        String brackets = "${".repeat(200_000) + "}";
        assertThat(readLine("Environment=A=" + brackets).places()).contains("4:15 import-expansion");
        readLine("Exec=" + "\\\n".repeat(400_000));
        readLine("Environment=" + "a=b ".repeat(100_000));
        readLine("Volume=" + ":".repeat(500_000));
        readLine("Mount=\"" + "\"".repeat(400_000));
        readLine("[".repeat(500_000));
    }
}
