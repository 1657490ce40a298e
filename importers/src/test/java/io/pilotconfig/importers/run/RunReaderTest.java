package io.pilotconfig.importers.run;

import static io.pilotconfig.importers.run.RunReading.docker;
import static io.pilotconfig.importers.run.RunReading.podman;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the flags of a line mean, in each of their spellings. */
class RunReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run -e A=b=c i",
                "docker run -eA=b=c i",
                "docker run -e=A=b=c i",
                "docker run --env A=b=c i",
                "docker run --env=A=b=c i",
                "docker run -ite A=b=c i",
                "docker container run --env=A='b=c' -- i",
                "sudo -E /usr/bin/docker run -e \"A=b=c\" i",
                "exec docker run -e A=\"b=c\" i",
                "if ! docker run --rm=true -e A=b=c i; then exit 1; fi",
                "env X=y nohup nice -n 5 docker run -e A=b=c i"
            })
    void variableInAnySpelling(String line) {
        RunReading reading = docker(line);
        assertThat(reading.variable("A").text()).isEqualTo("b=c");
        assertThat(reading.part(Part.IMAGE)).isEqualTo("i");
        assertThat(reading.said()).allMatch(said -> said.contains("import-dropped"));
    }

    @Test
    void placesAreThoseOfThePiecesWithTheirQuotes() {
        RunReading reading = docker("docker run -e A=\"b\" \\\n -v '/s':/t:ro i 'c d'");
        assertThat(reading.variable("A").span()).isEqualTo(new Span(16, 19));
        Mount mount = reading.specimen().orElseThrow().mounts().get(0);
        assertThat(mount.source().span()).isEqualTo(new Span(26, 29));
        assertThat(mount.target().span()).isEqualTo(new Span(31, 33));
        assertThat(reading.specimen().orElseThrow().command().get(0).span()).isEqualTo(new Span(39, 44));
    }

    @Test
    void flagsWithValuesThatAreLeftOutDoNotHideTheImage() {
        RunReading reading = docker("docker run -h pilot --log-driver journald --shm-size=1g -w /tmp --init i c\n");
        assertThat(reading.part(Part.IMAGE)).isEqualTo("i");
        assertThat(reading.said()).hasSize(5).allMatch(said -> said.contains("import-dropped"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-itd|true|true|false",
                "-i -t --rm|''|''|''",
                "-ti --detach --rm|true|true|''",
                "-d --rm|''|true|''",
                "--rm|false|''|''",
                "-t|false|''|false",
                "-it --rm --rm=false|''|''|false"
            })
    void howALineRunsIsToldWhereItDiffersFromTheDefaults(
            String flags, String interactive, String detach, String remove) {
        RunReading reading = docker("docker run " + flags + " \\\n i");
        assertThat(reading.option("interactive")).isEqualTo(interactive);
        assertThat(reading.option("detach")).isEqualTo(detach);
        assertThat(reading.option("remove")).isEqualTo(remove);
        assertThat(reading.option("oneLine")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker run -it --rm i\\\nmg", "docker run -it --rm \\\r\n i", "docker run -it\n --rm i"})
    void aLineThatGoesOnIsNotOneLine(String text) {
        assertThat(docker(text).option("oneLine")).isEmpty();
    }

    @Test
    void aLineWithoutContinuationIsOneLineEvenWithANewlineInAValue() {
        assertThat(docker("docker run -it --rm -e 'A=b\nc' i").option("oneLine"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"always|always|''", "unless-stopped|unless-stopped|''", "no|''|false", "on-failure:3|on-failure|''"
            })
    void restartPolicies(String policy, String restart, String remove) {
        RunReading reading = docker("docker run -it --restart=" + policy + " \\\n i");
        assertThat(reading.option("restart")).isEqualTo(restart);
        assertThat(reading.option("remove")).isEqualTo(remove);
    }

    @Test
    void podmanKnowsNever() {
        assertThat(podman("podman run -it --restart never \\\n i").option("remove"))
                .isEqualTo("false");
        assertThat(podman("podman run -it --rmi \\\n i").option("remove")).isEmpty();
        assertThat(podman("podman run --rm --restart never i").said())
                .anyMatch(said -> said.startsWith("1:12 import-syntax A container cannot be removed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "-v /s:/t|/s /t false  false",
                "-v/s:/t:ro|/s /t true  false",
                "--volume=/s:/t:ro,rslave,z|/s /t true rslave true",
                "-v /cvmfs/:/cvmfs/:shared|/cvmfs/ /cvmfs/ false shared false",
                "--mount type=bind,source=/s,target=/t|/s /t false  false",
                "--mount src=/s,dst=/t,type=bind,readonly|/s /t true  false",
                "--mount TYPE=bind,Source=/s,TARGET=/t,ReadOnly=1|/s /t true  false",
                "--mount 'type=bind,\"src=/a\"\"b\",dst=/t'|/a\"b /t false  false",
                "--mount 'type=bind,\"src=/a,b\",destination=/t,ro=1,bind-propagation=rshared'|/a,b /t true rshared false"
            })
    void mountsOfTheHost(String flag, String facts) {
        Mount mount = docker("docker run -it --rm " + flag + " \\\n i")
                .clean()
                .mounts()
                .get(0);
        assertThat(mount.source().text() + " " + mount.target().text() + " " + mount.readOnly() + " "
                        + mount.propagation() + " " + mount.relabelled())
                .isEqualTo(facts);
    }

    @Test
    void podmanMountsKnowFurtherWords() {
        RunReading reading =
                podman("podman run -it --rm --mount=type=bind,src=/s,dst=/t,rw=false,rslave,relabel=shared \\\n i");
        Mount mount = reading.clean().mounts().get(0);
        assertThat(mount.readOnly()).isTrue();
        assertThat(mount.relabelled()).isTrue();
        assertThat(mount.propagation()).isEqualTo("rslave");
        for (String label : List.of("z", "relabel=shared")) {
            assertThat(podman("podman run -it --rm --mount=type=bind,src=/s,dst=/t," + label + " \\\n i")
                            .clean()
                            .mounts())
                    .allMatch(Mount::relabelled);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "--memory=16100m|16882073600",
                "-m 1.5g|1610612736",
                "-m1024|1024",
                "--memory '2 GiB'|2147483648",
                "-m 3kb|3072",
                "-m .5g|536870912"
            })
    void memoryInAnyUnit(String flag, String bytes) {
        assertThat(docker("docker run " + flag + " i").part(Part.MEMORY)).isEqualTo(bytes);
    }

    @Test
    void furtherLimits() {
        RunReading reading = docker(
                "docker run -it --rm --cpus 2.50 --pids-limit 16384 --ulimit nofile=2048 --stop-timeout=15 \\\n i");
        reading.clean();
        assertThat(List.of(Part.CPUS, Part.PIDS, Part.OPEN_FILES, Part.STOP_SECONDS))
                .extracting(reading::part)
                .containsExactly("2.5", "16384", "2048", "15");
        assertThat(docker("docker run --cpus 0 -m 0 --pids-limit -1 i")
                        .specimen()
                        .orElseThrow()
                        .part(Part.PIDS))
                .isEmpty();
        RunReading none =
                docker("docker run -it --rm --cpus 0 -m 0 --pids-limit 0 --ulimit nofile=0 --stop-timeout 0 \\\n i");
        none.clean();
        assertThat(List.of(Part.CPUS, Part.MEMORY, Part.PIDS, Part.OPEN_FILES, Part.STOP_SECONDS))
                .extracting(none::part)
                .containsExactly("", "", "", "0", "0");
        assertThat(docker("docker run --ulimit nofile=5:-1 i").part(Part.OPEN_FILES))
                .isEqualTo("5");
        assertThat(docker("docker run --ulimit nofile=2048 i")
                        .specimen()
                        .flatMap(specimen -> specimen.part(Part.OPEN_FILES))
                        .map(Scalar::span))
                .contains(new Span(27, 31));
    }

    @Test
    void podmanKnowsFurtherWordsForAPull() {
        assertThat(podman("podman run --pull IfNotPresent i").part(Part.PULL)).isEqualTo("missing");
        assertThat(podman("podman run --pull Always i").part(Part.PULL)).isEqualTo("always");
        assertThat(docker("docker run --pull Always i").part(Part.PULL)).isEmpty();
    }

    @Test
    void podmanKnowsOneKindOfLineEndInAVariable() {
        assertThat(podman("podman run -e 'A=b\r\nc' i").variable("A").text()).isEqualTo("b\nc");
        assertThat(docker("docker run -e 'A=b\r\nc' i").variable("A").text()).isEqualTo("b\r\nc");
    }

    @Test
    void securityOptionsInBothForms() {
        for (String separator : List.of("=", ":")) {
            RunReading reading = docker("docker run -it --rm --security-opt seccomp" + separator + "unconfined"
                    + " --security-opt=label" + separator + "disable --security-opt apparmor" + separator + "x"
                    + " --security-opt no-new-privileges" + separator
                    + "true --security-opt systempaths=unconfined \\\n i");
            reading.clean();
            assertThat(List.of(
                            Part.SECCOMP,
                            Part.SELINUX_DISABLED,
                            Part.APPARMOR,
                            Part.NO_NEW_PRIVILEGES,
                            Part.SYSTEM_PATHS_UNMASKED))
                    .extracting(reading::part)
                    .containsExactly("unconfined", "true", "x", "true", "true");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "docker|--gpus all|all",
                "docker|--gpus=2|2",
                "docker|--gpus=999999999|999999999",
                "docker|--gpus=-1|all",
                "docker|--gpus=0|^^",
                "docker|--gpus count=all|all",
                "docker|--device=nvidia.com/gpu=all|all",
                "podman|--gpus all|all",
                "podman|--device nvidia.com/gpu=0 --device nvidia.com/gpu=1|2",
                "podman|--gpus 0,1,2|3"
            })
    void gpus(String program, String flags, String count) {
        String line = program + " run -it --rm " + flags + " \\\n i";
        RunReading reading = RunReading.beside(program, line, Map.of());
        reading.clean();
        assertThat(reading.part(Part.GPUS)).isEqualTo(count);
    }

    @Test
    void theRuntimeOfOldMeansAllGpus() {
        RunReading reading = docker("docker run --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=all i");
        assertThat(reading.part(Part.GPUS)).isEqualTo("all");
        assertThat(reading.said()).anyMatch(said -> said.startsWith("1:12 import-old"));
        assertThat(docker("docker run --runtime=nvidia --gpus 2 i").part(Part.GPUS))
                .isEqualTo("2");
    }

    @Test
    void whatAShellWouldPutInIsNotMissedAsWell() {
        RunReading reading = docker("docker run -it --rm -v $A/b:/pilot -v ${C:-d}:/e -e F=$G \\\n i");
        assertThat(reading.said()).hasSize(3).allMatch(said -> said.contains("import-expansion"));
        assertThat(reading.specimen().orElseThrow().mounts())
                .extracting(
                        mount -> mount.source().text() + " " + mount.target().text())
                .containsExactly("$A/b /pilot");
        assertThat(reading.variable("F").text()).isEqualTo("$G");
    }

    @Test
    void everyPrivilegeIsAFact() {
        assertThat(docker("docker run --privileged i").part(Part.PRIVILEGED)).isEqualTo("true");
        assertThat(docker("docker run --privileged=false i").part(Part.PRIVILEGED))
                .isEmpty();
    }

    @Test
    void networksUnderBothNames() {
        assertThat(docker("docker run --net host i").part(Part.HOST_NETWORK)).isEqualTo("true");
        assertThat(docker("docker run --network=bridge i").part(Part.HOST_NETWORK))
                .isEqualTo("false");
        assertThat(docker("docker run i").part(Part.HOST_NETWORK)).isEmpty();
    }

    @Test
    void anEntrypointOfPodmanMayBeAList() {
        String line = " run --entrypoint '[\"bash\", \"-c\", \"a \\u0062\"]' i x";
        assertThat(podman("podman" + line).specimen().orElseThrow().entrypoint())
                .extracting(Scalar::text)
                .containsExactly("bash", "-c", "a b");
        assertThat(docker("docker" + line).specimen().orElseThrow().entrypoint())
                .hasSize(1);
        assertThat(podman("podman run --entrypoint '[]' i")
                        .specimen()
                        .orElseThrow()
                        .entrypoint())
                .isEmpty();
        assertThat(podman("podman run --entrypoint '[\"bash\"' i")
                        .specimen()
                        .orElseThrow()
                        .entrypoint())
                .extracting(Scalar::text)
                .containsExactly("[\"bash\"");
        assertThat(podman("podman run --entrypoint ' [ \"\\n\\/\" , \"\" ] ' i")
                        .specimen()
                        .orElseThrow()
                        .entrypoint())
                .extracting(Scalar::text)
                .containsExactly("\n/", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a",
                "[\"a\" \"b\"]",
                "[\"a\",]",
                "[\"a\"] x",
                "[a]",
                "[\"\\q\"]",
                "[\"\\",
                "[\"\\u12",
                "[\"\\u00g0\"]",
                "[\"\\u0041",
            })
    void whatIsNoListIsTheNameOfAProgram(String text) {
        assertThat(podman("podman run --entrypoint '" + text + "' i")
                        .specimen()
                        .orElseThrow()
                        .entrypoint())
                .extracting(Scalar::text)
                .containsExactly(text);
    }

    @Test
    void aSecretOfPodmanIsTheTokens() {
        String secret = "--secret osp,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org,uid=1000";
        assertThat(podman("podman run -it --rm " + secret + ",mode=0400 \\\n i")
                        .clean()
                        .optionKeys())
                .extracting(Scalar::text)
                .containsExactly("tokenSecret");
        assertThat(podman("podman run " + secret + " i").said()).anyMatch(said -> said.contains("import-changed"));
        assertThat(podman("podman run --secret db i").said()).anyMatch(said -> said.contains("import-dropped"));
    }

    @Test
    void filesOfVariablesAreReadFirst() {
        RunReading reading = RunReading.beside(
                "docker",
                "docker run -it --rm -e B=2 --env-file x.env \\\n i",
                Map.of("x.env", "\ufeff\nA=1 # x\r\n# c\n\n  B=\"3\" \nC=\n"));
        assertThat(reading.variable("A").text()).isEqualTo("1 # x");
        assertThat(reading.variable("B").text()).isEqualTo("2");
        assertThat(reading.variable("C").text()).isEmpty();
        assertThat(reading.variable("C").span()).isEqualTo(new Span(38, 43));
        RunReading blankFirst = RunReading.beside(
                "docker", "docker run -it --rm --env-file x.env \\\n i", Map.of("x.env", "\nTOKEN\nA=1"));
        assertThat(blankFirst.clean().variables())
                .extracting(each -> each.name().text() + "=" + each.value().text())
                .containsExactly("TOKEN=", "A=1");
    }

    @Test
    void aMountOfAnUnknownPathAloneIsNone() {
        RunReading reading = docker("docker run -v $A i");
        assertThat(reading.specimen().orElseThrow().mounts()).isEmpty();
    }

    @Test
    void attributesLieBesideTheLine() {
        String line = "docker run -it --rm -v /etc/osg/extra-attributes.cfg:/etc/osg/extra-attributes.cfg:ro \\\n i";
        RunReading reading = RunReading.beside("docker", line, Map.of("extra-attributes.cfg", "A = 1\n"));
        reading.clean();
        assertThat(reading.part(Part.ATTRIBUTES)).isEqualTo("A = 1\n");
        RunReading there = RunReading.beside("docker", line, Map.of("/etc/osg/extra-attributes.cfg", "B = 2\n"));
        assertThat(there.part(Part.ATTRIBUTES)).isEqualTo("B = 2\n");
        assertThat(docker(line).said()).singleElement().asString().startsWith("1:24 import-file");
    }

    @Test
    void severalLinesAreToldApartByNameAndNumber() {
        String text = "docker run --name a x\npodman run y\ndocker run z\n";
        assertThat(docker(text).said())
                .containsExactly("1:1 import-several The file starts 2 containers: `a` in line 1, number 2 in line 3."
                        + " say which one is meant by `--service`: its name, or its number from 1 on.");
        assertThat(docker(text, "a").part(Part.IMAGE)).isEqualTo("x");
        assertThat(docker(text, "2").part(Part.IMAGE)).isEqualTo("z");
        assertThat(docker(text, "3").specimen()).isEmpty();
        assertThat(docker("docker run --name a --name b x\ndocker run y\n", "b").part(Part.IMAGE))
                .isEqualTo("x");
        assertThat(docker("docker run x\n".repeat(10)).said().get(0)).contains("number 10 in line 10. ");
        assertThat(docker("docker run x\n".repeat(12)).said().get(0)).contains("number 10 in line 10 and 2 more. ");
    }
}
