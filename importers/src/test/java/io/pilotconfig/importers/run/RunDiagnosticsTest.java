package io.pilotconfig.importers.run;

import static io.pilotconfig.importers.run.RunReading.docker;
import static io.pilotconfig.importers.run.RunReading.podman;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the mistakes that people make, each with its place. */
class RunDiagnosticsTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                // quoting
                Arguments.of("docker run -e A='b i\n", "1:17 import-syntax The quote is never closed."),
                Arguments.of("docker run -e A=\"b i\n", "1:17 import-syntax The quote is never closed."),
                Arguments.of("docker run -e A=$'b i\n", "1:17 import-syntax The quote is never closed."),
                Arguments.of("docker run -e A=\u2018b\u2019 i", "1:17 import-syntax `\u2018` is no quote"),
                Arguments.of("docker run \u2010it i", "1:12 import-syntax `\u2010` is no dash"),
                Arguments.of("docker run i (b)", "1:14 import-syntax `(` is not quoted"),
                Arguments.of("docker run i > | x", "1:14 import-syntax The redirection names no file."),
                Arguments.of("docker run -e A=“b” i", "1:17 import-syntax `“` is no quote"),
                Arguments.of("docker run\u00a0-it i", "1:11 import-syntax The blank is a special one (U+00A0)"),
                Arguments.of("\ufeffdocker run -it i", "1:1 import-syntax The file begins with a byte order mark"),
                Arguments.of("docker run \u2013rm i", "1:12 import-syntax `\u2013` is no dash"),
                Arguments.of("docker run -e A=http://a:1;DIRECT i", "1:27 import-syntax `;` is not quoted"),
                Arguments.of("docker run -e A=(b) i", "1:17 import-syntax `(` is not quoted"),
                Arguments.of("docker run -e A=b<=4 i", "1:18 import-syntax `<` is not quoted"),
                Arguments.of("docker run i >\n", "1:14 import-syntax The redirection names no file."),
                Arguments.of("$ docker run i", "1:1 import-syntax `$` is the prompt of a shell, no part"),
                // line ends
                Arguments.of(
                        "docker run -it \\ \n -e A=b \\\n i\n", "1:16 import-syntax Blanks stand behind the backslash"),
                Arguments.of("docker run -it\n -e A=b \\\n i\n", "1:15 import-syntax The command ends with this line"),
                Arguments.of(
                        "docker run -it \\\n # c\n -e A=b \\\n i\n", "2:2 import-syntax The comment ends its line"),
                Arguments.of("docker run -it \\\r\n i\r\n", "1:17 import-syntax The line ends in CR LF"),
                Arguments.of("docker run i\r\n", "1:13 import-syntax The line ends in CR LF"),
                Arguments.of("docker run i\r", "1:13 import-syntax The line ends in CR LF"),
                Arguments.of("# c\ndocker run -it\n -e A=b i\n", "2:15 import-syntax The command ends with this line"),
                // the environment
                Arguments.of(
                        "X=1\ndocker run -e A=$X i", "2:17 import-expansion A shell would put the value of `X` here."),
                Arguments.of("docker run -e A i", "1:15 import-environment The value of `A` is taken"),
                Arguments.of("docker run --env-file x i", "1:23 import-file The file `x` cannot be read"),
                Arguments.of("docker run -v ./a:/b i", "1:15 import-environment The path is seen from"),
                // what the engine refuses
                Arguments.of("docker run --privilegd i", "1:12 import-unknown `docker run` knows no `--privilegd`."),
                Arguments.of("docker run -iz i", "1:14 import-unknown `docker run` knows no `-z`."),
                Arguments.of("docker run -e", "1:12 import-syntax `-e` wants a value"),
                Arguments.of("docker run -it", "1:14 import-syntax The line ends without an image."),
                Arguments.of("docker run -e =b i", "1:12 import-syntax The variable has no name."),
                Arguments.of("docker run --rm=maybe i", "1:17 import-syntax `--rm` is `true` or `false`"),
                Arguments.of("docker run --rm --restart=always i", "1:12 import-syntax A container cannot be removed"),
                Arguments.of("docker run -d -a stdout i", "1:15 import-syntax `-d` and `-a` contradict each other."),
                Arguments.of(
                        "docker run --restart=alwys i", "1:22 import-unknown docker knows no restart policy `alwys`."),
                Arguments.of("docker run --restart=always:2 i", "1:22 import-syntax Only `on-failure` takes"),
                Arguments.of("docker run -v /a:/b:rw:z i", "1:15 import-syntax A mount is a path on the host"),
                Arguments.of("docker run -v /a:/b:rx i", "1:21 import-unknown docker knows no mount option `rx`."),
                Arguments.of("docker run -v /a:b i", "1:18 import-syntax A path in the container begins with `/`."),
                Arguments.of("docker run --mount type=bind,dst=/b i", "1:20 import-syntax The mount lacks"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=/b,x=1 i", "1:44 import-unknown docker knows no key"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=b i", "1:41 import-syntax A path in the container"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=/b, i", "1:44 import-unknown docker knows no key"),
                Arguments.of(
                        "docker run --mount ,type=bind,src=/a,dst=/b i", "1:20 import-unknown docker knows no key"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=/b,volume-nocopy=1 i",
                        "1:44 import-unknown docker knows no key of a mount `volume-nocopy`."),
                Arguments.of(
                        "docker run --mount type=volume,src=a,dst=/b,x=1 i", "1:45 import-unknown docker knows no key"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=/b,U i", "1:44 import-unknown docker knows no key"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=/b,bind-propagation=all i",
                        "1:44 import-unknown docker knows no propagation `all`."),
                Arguments.of(
                        "docker run --mount '\"type=bind\"x,src=/a,dst=/b' i", "1:20 import-syntax The double quotes"),
                Arguments.of(
                        "docker run --mount 'type=bind,\"src=/a,dst=/b' i", "1:20 import-syntax The double quotes"),
                Arguments.of(
                        "docker run --mount 'type=bind,src=\"/a\",dst=/b' i", "1:20 import-syntax The double quotes"),
                Arguments.of("docker run --mount type=bind,src=/a,dst=/b,ro=x i", "1:44 import-syntax `ro` is"),
                Arguments.of("docker run --device fuse i", "1:21 import-syntax A device is an absolute path"),
                Arguments.of("docker run --device =x i", "1:21 import-syntax A device is an absolute path"),
                Arguments.of("docker run --device /dev/fuse:x i", "1:21 import-syntax What follows a device's path"),
                Arguments.of("docker run --gpus al i", "1:19 import-syntax `--gpus` wants `all` or a number."),
                Arguments.of("docker run --gpus x=1 i", "1:19 import-unknown docker knows no key of `--gpus` `x`."),
                Arguments.of("docker run --gpus '\"device=0' i", "1:19 import-syntax The double quotes within"),
                Arguments.of("docker run --gpus 1234567890 i", "1:19 import-syntax `--gpus` wants `all` or a number."),
                Arguments.of("docker run --cpus x i", "1:19 import-syntax `--cpus` wants a number."),
                Arguments.of("docker run -m 1x i", "1:15 import-syntax `-m` wants a number with a unit"),
                Arguments.of("docker run --pids-limit x i", "1:25 import-syntax `--pids-limit` wants a number."),
                Arguments.of("docker run --ulimit nofile=x i", "1:21 import-syntax `nofile` wants one or two numbers."),
                Arguments.of("docker run --ulimit nofile=9:5 i", "1:21 import-syntax The soft limit"),
                Arguments.of("docker run --ulimit nofile=1:0 i", "1:21 import-syntax The soft limit"),
                Arguments.of("docker run --ulimit nofile=-1:5 i", "1:21 import-syntax The soft limit"),
                Arguments.of("docker run --ulimit nofile i", "1:21 import-syntax `nofile` wants one or two numbers."),
                Arguments.of("docker run --ulimit nofil=5 i", "1:21 import-unknown docker knows no limit `nofil`."),
                Arguments.of("docker run -m 1gi i", "1:15 import-syntax `-m` wants a number with a unit"),
                Arguments.of("docker run --restart=on-failure:x i", "1:22 import-syntax Only `on-failure` takes"),
                Arguments.of(
                        "docker run --net host --net bridge i", "1:23 import-syntax `host` and the engine's other"),
                Arguments.of("docker run --net a --net a i", "1:20 import-syntax `host` and the engine's other"),
                Arguments.of("docker run --net a --net b i", "1:20 import-dropped A second network"),
                Arguments.of("docker run --stop-timeout x i", "1:27 import-syntax `--stop-timeout` wants seconds."),
                Arguments.of("docker run --pull newer i", "1:19 import-unknown docker knows no way to pull `newer`."),
                Arguments.of(
                        "docker run --security-opt secomp=x i", "1:27 import-unknown docker knows no security option"),
                Arguments.of("docker run --security-opt seccomp i", "1:27 import-syntax `seccomp` wants a value."),
                Arguments.of("docker run --security-opt systempaths:unconfined i", "1:27 import-syntax The option is"),
                Arguments.of(
                        "docker run --security-opt no-new-privileges=x i", "1:45 import-syntax `no-new-privileges` is"),
                // what settings have no place for
                Arguments.of("docker run --ulimit nofile=-1 i", "1:12 import-dropped No limit at all for open files"),
                Arguments.of("docker run --ulimit nofile=0:5 i", "1:12 import-changed The settings know one limit"),
                Arguments.of("docker run --stop-timeout -1 i", "1:12 import-dropped A stop that may take for ever"),
                Arguments.of("docker run --gpus driver=nvidia i", "1:19 import-dropped `driver` of a GPU"),
                Arguments.of("docker run --runtime runc i", "1:12 import-dropped `--runtime runc`"),
                Arguments.of("docker run -a stdout i", "1:12 import-dropped `-a stdout`"),
                Arguments.of("docker run --tmpfs /tmp i", "1:12 import-dropped `--tmpfs /tmp`"),
                Arguments.of("docker run -p 80:80 i", "1:12 import-dropped `-p 80:80`"),
                Arguments.of("docker run --ipc=shareable i", "1:12 import-dropped `--ipc shareable`"),
                Arguments.of("docker run --restart=on-failure:3 i", "1:12 import-dropped The number of attempts"),
                Arguments.of("docker run i &> log", "1:14 import-dropped The redirection"),
                Arguments.of(
                        "docker run --mount type=volume,src=v,dst=/b,volume-nocopy=true i",
                        "1:12 import-dropped A volume of docker at `/b`"),
                Arguments.of(
                        "docker run --mount type=bind,src=/a,dst=/b,consistency=cached i",
                        "1:44 import-dropped `consistency` of a mount"),
                Arguments.of("docker run -v vol:/b i", "1:15 import-dropped A volume of docker at `/b`"),
                Arguments.of("docker run -v /b i", "1:12 import-dropped A volume of docker at `/b`"),
                Arguments.of("docker run -v /a:/b:cached i", "1:21 import-dropped `cached` has no effect"),
                Arguments.of("docker run -v /a:/b:Z i", "1:21 import-changed `Z` gives the directory a label"),
                Arguments.of(
                        "docker run --mount type=tmpfs,dst=/b i", "1:12 import-dropped A mount of the type `tmpfs`"),
                Arguments.of("docker run --device /dev/a:/dev/b i", "1:12 import-dropped A device under another path"),
                Arguments.of(
                        "docker run --device /dev/fuse:r i", "1:12 import-changed The pilot gets every permission"),
                Arguments.of("docker run --device x.org/y=z i", "1:12 import-dropped The device `x.org/y=z`"),
                Arguments.of("docker run --gpus device=3 i", "1:19 import-changed The settings say how many GPUs"),
                Arguments.of("docker run --ulimit core=0 i", "1:12 import-dropped The limit `core`"),
                Arguments.of("docker run --ulimit nofile=1:2 i", "1:12 import-changed The settings know one limit"),
                Arguments.of("docker run --net mine i", "1:12 import-dropped The network `mine`"),
                Arguments.of("docker run -i i", "1:12 import-dropped `--interactive` without `-t`"),
                Arguments.of("docker run --name a --name b i", "1:12 import-dropped `--name` stands again"),
                Arguments.of("docker run -e A=1 -e A=2 i", "1:15 import-dropped The variable `A` stands again"),
                Arguments.of("docker run --entrypoint '' i", "1:12 import-dropped An empty entrypoint"),
                Arguments.of(
                        "docker run --security-opt seccomp=builtin i", "1:12 import-dropped The engine's own seccomp"),
                Arguments.of("docker run --security-opt label=type:x i", "1:12 import-dropped The SELinux label"),
                Arguments.of("docker --context x run i", "1:8 import-dropped `--context` is about docker"),
                Arguments.of("A=1 docker run i", "1:1 import-dropped The variable `A` is set for docker"),
                Arguments.of("docker run i > log", "1:14 import-dropped The redirection"),
                Arguments.of("docker run i &", "1:14 import-dropped `&`, which puts the command in the background"),
                Arguments.of("docker run i || exit 1", "1:14 import-dropped `||` and what follows"),
                Arguments.of("docker pull i\ndocker run i", "1:1 import-dropped Another command of the script"),
                // what is more than a pilot needs
                Arguments.of("docker run --cap-add SYS_ADMIN i", "1:12 import-excess A capability is more"),
                Arguments.of("docker run --device-cgroup-rule='c 1:3 r' i", "1:12 import-excess Access to further"),
                Arguments.of(
                        "docker run --security-opt writable-cgroups=true i", "1:12 import-excess Writable control"),
                Arguments.of("docker run --pid=host i", "1:12 import-excess A namespace of the host is more"),
                Arguments.of(
                        "docker run -v /var/run/docker.sock:/var/run/docker.sock i",
                        "1:12 import-excess The engine's socket"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isReportedAtItsPlace(String text, String expected) {
        List<String> said = docker(text).said();
        assertThat(said).anyMatch(each -> each.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "docker run --privilegd i|did you mean `--privileged`?",
                "docker run --qqqqqqqqqqq i|look it up in `docker run --help`.",
                "docker run --restart=alwys i|did you mean `always`?",
                "docker run -v /a:/b:qqqq i|write one of these: ",
                "docker run -e A=\u2018b i|write the plain quote `'`.",
                "docker run -e A=“b i|write the plain quote `\"`.",
                "echo|give the file in which a command `docker run` stands",
            })
    void theHintTellsWhatToWrite(String line, String hint) {
        assertThat(docker(line).said()).anyMatch(said -> said.contains(hint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "docker run -e A=“b” i|“|”",
                "docker run \u2013e A=b \u2013rm i|\u2013|\u2013",
                "docker run -e A=$\"b\" -v ~/x:/y i|$\"|~",
                "docker run -e A='b i|'|'",
                "\ufeffdocker run -v $A i|\ufeff|$A",
                "docker run\u00a0-e A=$B i|\u00a0|$B",
                "docker run -e A=*.${B:-$(c })} i|*|${B:-$(c })}",
            })
    void whatIsMarkedIsWhatIsWrong(String line, String first, String second) {
        assertThat(docker(line).marked()).contains(first, second);
    }

    @Test
    void unknownFlagsAreToldUpToABound() {
        assertThat(docker("docker run" + " --bogus=x".repeat(25) + " i").said())
                .filteredOn(said -> said.contains("import-unknown"))
                .hasSize(20);
    }

    /** Whether an unknown flag takes a value is guessed, so that the image is not missed as well. */
    @ParameterizedTest
    @CsvSource({
        "docker run --bogus x -e A=b i, i",
        "docker run --bogus i sleep 1, i",
        "docker run --bogus -e A=b i, i",
        "docker run --bogus i, i",
        "docker run --bogus=x i -x, i"
    })
    void anUnknownFlagDoesNotHideTheImage(String line, String image) {
        RunReading reading = docker(line);
        assertThat(reading.said()).hasSize(1).allMatch(said -> said.contains("import-unknown"));
        assertThat(reading.part(Part.IMAGE)).isEqualTo(image);
    }

    @Test
    void whatWasMeantIsReadOn() {
        RunReading dashes = docker("docker run \u2013e A=b \u2013rm i");
        assertThat(dashes.said()).hasSize(2).allMatch(said -> said.contains("is no dash"));
        assertThat(dashes.variable("A").text()).isEqualTo("b");
        RunReading brackets = docker("docker run -e A=f(x) -e B=c&&d i");
        assertThat(brackets.variable("A").text()).isEqualTo("f(x)");
        assertThat(brackets.variable("B").text()).isEqualTo("c&&d");
        assertThat(brackets.part(Part.IMAGE)).isEqualTo("i");
    }

    static Stream<Arguments> mistakesWithPodman() {
        return Stream.of(
                Arguments.of("podman run --pids-limit=0 i", "1:12 import-dropped The settings cannot take"),
                Arguments.of("podman run --stop-timeout=-1 i", "1:27 import-syntax `--stop-timeout` wants seconds."),
                Arguments.of("podman run --env-host i", "1:12 import-dropped `--env-host`"),
                Arguments.of("podman run --entrypoint null i", "1:12 import-dropped An empty entrypoint"),
                Arguments.of(
                        "podman run --security-opt writable-cgroups=true i", "1:27 import-unknown podman knows no"),
                Arguments.of("podman run --mount type=bind,Src=/a,dst=/b i", "1:30 import-unknown podman knows no key"),
                Arguments.of(
                        "podman run --mount type=bind,src=/a,dst=/b,relabel=private i",
                        "1:44 import-changed The label is of this container alone"),
                Arguments.of(
                        "podman run --mount type=bind,src=/a,dst=/b,Z i",
                        "1:44 import-changed The label is of this container alone"),
                Arguments.of("podman run --mount type=bind,src=/a,dst=/b,U i", "1:44 import-dropped `U` of a mount"),
                Arguments.of(
                        "podman run --mount type=volume,src=a,dst=/b,x=1 i",
                        "1:12 import-dropped A volume of podman at `/b`"));
    }

    @ParameterizedTest
    @MethodSource("mistakesWithPodman")
    void isReportedOfPodmanAtItsPlace(String text, String expected) {
        assertThat(podman(text).said()).anyMatch(each -> each.startsWith(expected));
    }

    @Test
    void whatPodmanSaysOtherwise() {
        assertThat(podman("podman run --security-opt unmask=/proc/acpi i").said())
                .anyMatch(said -> said.startsWith("1:12 import-dropped Unmasking some paths only"));
        assertThat(podman("podman run --security-opt mask=/x i").said())
                .anyMatch(said -> said.startsWith("1:12 import-dropped The security option `mask=/x`"));
        assertThat(podman("podman run --mount src=/a,dst=/b i").said())
                .anyMatch(said -> said.startsWith("1:20 import-syntax The mount lacks its type"));
        assertThat(podman("podman run --net-alias a i").said())
                .anyMatch(said -> said.startsWith("1:12 import-unknown `podman run` knows no `--net-alias`."));
        assertThat(podman("podman run --log-level=debug --rmi i").said())
                .anyMatch(said -> said.startsWith("1:12 import-dropped `--log-level debug`"))
                .anyMatch(said -> said.startsWith("1:30 import-dropped `--rmi`"));
        assertThat(podman("podman run --pids-limit=-1 i").said())
                .anyMatch(said -> said.startsWith("1:12 import-dropped The settings cannot take"));
        assertThat(podman("podman run --pull newer i").said())
                .anyMatch(said -> said.startsWith("1:12 import-changed `newer` becomes `always`"));
        assertThat(podman("podman run -v /a:/b:U i").said())
                .anyMatch(said -> said.startsWith("1:21 import-dropped The mount option `U`"));
        assertThat(podman("podman run --gpus 1 i").said())
                .anyMatch(said -> said.startsWith("1:19 import-changed The settings say how many GPUs"));
        assertThat(podman("podman run --http-proxy=false i").said())
                .anyMatch(said -> said.startsWith("1:12 import-dropped `--http-proxy false`"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        RunReading reading = docker("docker run -e A=$B \\\n -v ~/x:/y -e C=*.z \\ \n --privilegd -e D=“e” i");
        assertThat(reading.said())
                .extracting(said -> said.split(" ", 3)[0] + " " + said.split(" ", 3)[1])
                .contains(
                        "1:17 import-expansion",
                        "2:5 import-expansion",
                        "2:17 import-expansion",
                        "2:21 import-syntax",
                        "3:2 import-unknown",
                        "3:19 import-syntax",
                        "3:21 import-syntax");
    }

    @Test
    void aFileWithoutALineIsSaidSo() {
        assertThat(docker("echo 'docker run x'").said())
                .singleElement()
                .asString()
                .startsWith("1:1 import-nothing");
        assertThat(docker("podman run x").said())
                .containsExactly("1:1 import-nothing There is no `docker run` line in the file."
                        + " there is a `podman run` line: `pilotconfig import podman` reads it.");
        assertThat(docker("").said()).singleElement().asString().startsWith("1:1 import-nothing");
        for (String text :
                List.of("sudo\n", "docker\n", "docker container\n", "i\\f docker run x", "$'if' docker run x")) {
            assertThat(docker(text).said()).singleElement().asString().startsWith("1:1 import-nothing");
        }
        assertThat(docker("\0b").said()).singleElement().asString().startsWith("1:1 import-syntax This is no text");
        assertThat(docker("a\0b").marked()).singleElement().asString().hasSize(1);
        assertThat(docker("a\0b").said()).singleElement().asString().startsWith("1:2 import-syntax This is no text");
    }

    @Test
    void aProgramThatAShellWouldPutInIsReadAllTheSame() {
        RunReading reading = docker("DOCKER=docker\n$DOCKER run -e A=b i\n");
        assertThat(reading.variable("A").text()).isEqualTo("b");
        assertThat(reading.said().get(0))
                .startsWith("2:1 import-expansion A shell would put the value of `DOCKER` here.")
                .contains("which line 1 sets");
    }

    @Test
    void linesOfAFileOfVariables() {
        Map<String, String> files = Map.of("x.env", "=a\nB C=d\nE\nF=\"g\"\nG='h'\nH='\nI=\"a\" \"b\"\nJ='k\"");
        RunReading reading = RunReading.beside("docker", "docker run --env-file x.env i", files);
        assertThat(reading.said())
                .anyMatch(said -> said.startsWith("1:23 import-syntax Line 1 of `x.env` has no variable's name"))
                .anyMatch(said -> said.startsWith("1:23 import-syntax Line 2 of `x.env`"))
                .anyMatch(said -> said.startsWith("1:23 import-environment The value of `E`"))
                .anyMatch(said -> said.startsWith("1:23 import-ambiguous Line 4 of `x.env` has quotes"))
                .anyMatch(said -> said.startsWith("1:23 import-ambiguous Line 5 of `x.env` has quotes"))
                .filteredOn(said -> said.contains("has quotes"))
                .hasSize(2);
    }

    @Test
    void aTokenIsNeverShown() {
        for (String text : List.of(
                "docker run -e TOKEN=geheim --bogus i",
                "docker run --env=TOKEN='geheim x' --bogus i",
                "docker run -eTOKEN=geheim --bogus i",
                "TOKEN=geheim docker run -e TOKEN --bogus i",
                "docker run -e A='b -e TOKEN=geheim --bogus i",
                "docker run -e X_TOKEN=a,TOKEN=geheim --bogus i",
                "export TOKEN=geheim; docker run --bogus $(x) i")) {
            assertThat(docker(text).texts()).isNotEmpty().noneMatch(said -> said.contains("geheim"));
        }
        RunReading file = RunReading.beside(
                "docker", "docker run --env-file x --network geheim i", Map.of("x", "TOKEN=geheim\nTOKEN=geheim"));
        assertThat(file.said())
                .anyMatch(said -> said.contains("The network `***`"))
                .noneMatch(said -> said.contains("geheim"));
    }

    @Test
    void aScriptThatIsBrokenAndHoldsATokenIsNotShown() {
        assertThat(docker("docker run -e TOKEN=geheim i\r\n").texts())
                .isNotEmpty()
                .noneMatch(said -> said.contains("docker run -e"));
        assertThat(docker("docker run -e TOKEN=geheim --bogus i").texts())
                .anyMatch(said -> said.contains("docker run -e TOKEN=*** --bogus i"));
        assertThat(docker("docker run -e A=b i\r\n").texts()).anyMatch(said -> said.contains("docker run -e A=b i"));
    }
}
