package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that is said of a Compose file, at its place. */
class ComposeProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "user: 1000                      > 4:11 import-unknown `user` must be a text, not `1000`.",
                "container_name: 010             > 4:21 import-unknown `container_name` must be a text, not `010`.",
                "volumes: /a:/b                  > 4:14 import-unknown `volumes` must be a list, not `/a:/b`.",
                "volumes: ['/a:/b:ro:z']         > 4:15 import-unknown `volumes` must be `/source:/target:options`, not `/a:/b:ro:z`.",
                "volumes: ['/a:b']               > 4:15 import-unknown `target` must be a path from `/` on, not `b`.",
                "volumes: [{type: bind, source: /a, target: /b, mode: ro}] > 4:52 import-unknown Compose knows no key `mode` in `volumes`.",
                "volumes: ['./a:/b']             > 4:15 import-expansion The path `./a` begins in the Compose file's directory, which is not known here.",
                "volumes: ['~/a:/b']             > 4:15 import-expansion The path `~/a` begins in the home of whoever calls compose, which is not known here.",
                "volumes: ['data:/b']            > 4:15 import-dropped The named volume `data` has no place in the settings and is left out.",
                "volumes: [/b]                   > 4:15 import-dropped A volume without a source has no place in the settings and is left out.",
                "volumes: ['/a:/b:ro,foo']       > 4:15 import-dropped The option `foo` has no place in the settings and is left out.",
                "volumes: ['/a:/b:Z']            > 4:15 import-changed `Z` becomes `z`: the settings give a mount a label that containers share.",
                "volumes: ['/var/run/docker.sock:/s'] > 4:15 import-excess This hands the host over to the pilot and to whoever breaks out of a job; it is left out.",
                "devices: ['/dev/a:/dev/b']      > 4:15 import-changed The settings give the pilot this device under its own path, with the rights `rwm`.",
                "devices: ['nvidia.com/gpu=0']   > 4:15 import-dropped The device `nvidia.com/gpu=0` has no place in the settings and is left out.",
                "envirnoment: {A: b}             > 4:5 import-unknown Compose knows no key `envirnoment` in `services.pilot`.",
                "environment: {A: [b]}           > 4:22 import-unknown `environment` must be single values, not a list.",
                "environment: [{A: b}]           > 4:19 import-unknown `environment` must be a text, not a mapping.",
                "environment: [=b]               > 4:19 import-unknown This variable has no name.",
                "environment: [A]                > 4:19 import-environment The variable `A` is taken from the environment of compose, which is not known here.",
                "environment: {A: }              > 4:19 import-environment The variable `A` is taken from the environment of compose, which is not known here.",
                "environment: {A: '${B:?not set}'} > 4:23 import-environment Compose wants the variable `B`, whose value is not known here: `not set`.",
                "environment: {A: $HOME/x}       > 4:22 import-environment The value of the variable `HOME` is not known here.",
                "environment: {A: '$$${HOME'}    > 4:25 import-syntax Compose takes what begins with `${` for a variable, and this is none.",
                "environment: {A: 2026-11-22}    > 4:22 import-syntax Compose takes this for a time, and writes it otherwise.",
                "environment: [A=1, A=2]         > 4:24 import-dropped The variable `A` stands here a second time; this one counts.",
                "environment: [A=\"b c\"]         > 4:19 import-ambiguous Compose hands the quotes on to the pilot: they are no YAML within an item.",
                "env_file: a.env                 > 4:15 import-file The file of variables `a.env` does not lie at hand.",
                "env_file: [{path: a.env, required: false}] > 4:23 import-assumed The file of variables `a.env` does not lie at hand, and is taken as missing.",
                "env_file: [{path: a.env, required: true}] > 4:23 import-file The file of variables `a.env` does not lie at hand.",
                "env_file: {path: a.env, format: raw} > 4:37 import-file A file of variables with a `format` of its own is not read.",
                "command: echo a | tee b         > 4:21 import-syntax Compose drops everything from here on: no shell reads the command.",
                "command: echo $$(id)            > 4:14 import-syntax A shell would run a command here; compose does not.",
                "command: echo 'a                > 4:19 import-syntax The quote that opens here is never closed.",
                "command: echo a\\nb             > 4:20 import-syntax What this backslash means depends on compose's version.",
                "command: a; b; c                > 4:15 import-syntax Compose drops everything from here on: no shell reads the command.",
                "command: a & b | c              > 4:16 import-syntax Compose drops everything from here on: no shell reads the command.",
                "command: echo `a` `b`           > 4:19 import-syntax A shell would run a command here; compose does not.",
                "command: echo a\\               > 4:20 import-syntax What this backslash means depends on compose's version.",
                "command: a\\t b\\t               > 4:15 import-syntax What this backslash means depends on compose's version.",
                "command: []                     > 4:14 import-dropped An empty `command` has no place in the settings and is left out.",
                "command: [a, 1]                 > 4:18 import-unknown `command` must be a text, not `1`.",
                "security_opt: [systempaths:unconfined] > 4:20 import-unknown `security_opt` must be an option of docker, not `systempaths:unconfined`.",
                "security_opt: [foo]             > 4:20 import-unknown `security_opt` must be an option of docker, not `foo`.",
                "security_opt: ['label=type:x']  > 4:20 import-dropped `label=type:x` has no place in the settings and is left out.",
                "security_opt: [seccomp=s.json]  > 4:20 import-expansion The path `s.json` begins in the Compose file's directory, which is not known here.",
                "cap_add: [SYS_ADMIN]            > 4:15 import-excess `cap_add` gives the pilot `SYS_ADMIN`; it is left out.",
                "pid: host                       > 4:5 import-excess `pid: host` shows the pilot what belongs to the host; it is left out.",
                "network_mode: none              > 4:19 import-dropped The network `none` has no place in the settings and is left out.",
                "networks: {osg: }               > 4:5 import-dropped `networks` has no place in the settings and is left out.",
                "networks: {default: , osg: }    > 4:5 import-dropped `networks` has no place in the settings and is left out.",
                "networks: {default: {priority: 1}} > 4:5 import-dropped `networks` has no place in the settings and is left out.",
                "networks: [osg]                 > 4:5 import-dropped `networks` has no place in the settings and is left out.",
                "ports: ['80:80']                > 4:5 import-dropped `ports` has no place in the settings and is left out.",
                "profiles: [osg]                 > 4:5 import-dropped `profiles` has no place in the settings and is left out.",
                "tty: true                       > 4:5 import-dropped `tty` has no place in the settings and is left out.",
                "extends: {service: base}        > 4:5 import-file What the service takes over by `extends` is not read.",
                "privileged: maybe               > 4:17 import-unknown `privileged` must be true or false, not `maybe`.",
                "cpus: [8]                       > 4:11 import-unknown `cpus` must be a text or number, not a list.",
                "cpus: '.'                       > 4:11 import-unknown `cpus` must be a number, not `.`.",
                "cpus: many                      > 4:11 import-unknown `cpus` must be a number, not `many`.",
                "pids_limit: 7.5                 > 4:17 import-unknown `pids_limit` must be a whole number, not `7.5`.",
                "mem_limit: 16x                  > 4:16 import-unknown `mem_limit` must be a size, not `16x`.",
                "ulimits: {nproc: 7}             > 4:15 import-dropped The limit `nproc` has no place in the settings and is left out.",
                "ulimits: {nofile: {soft: 1}}    > 4:23 import-unknown `nofile` must be a `soft` and a `hard` limit, not a mapping.",
                "ulimits: {nofile: {soft: 1, hard: 2}} > 4:39 import-changed The settings have one limit of open files; the soft one is taken for both.",
                "stop_grace_period: 15           > 4:24 import-unknown `stop_grace_period` must be a text, not `15`.",
                "stop_grace_period: -5s          > 4:24 import-unknown `stop_grace_period` must be a duration, not `-5s`.",
                "stop_grace_period: '15'         > 4:24 import-unknown `stop_grace_period` must be a duration, not `15`.",
                "stop_grace_period: 1500ms       > 4:24 import-changed The settings have whole seconds; 2 are taken.",
                "pull_policy: daily              > 4:18 import-dropped The pull policy `daily` has no place in the settings and is left out.",
                "pull_policy: allways            > 4:18 import-unknown `pull_policy` must be `always`, `missing` or `never`, not `allways`.",
                "deploy: {replicas: 3}           > 4:14 import-dropped `replicas` has no place in the settings and is left out.",
                "deploy: {resources: {reservations: {memory: 1g}}} > 4:41 import-dropped A reservation of `memory` has no place in the settings and is left out.",
                "gpus: [{device_ids: ['0', '3']}] > 4:25 import-changed The settings count GPUs, and do not say which.",
                "gpus: [{driver: amd}]           > 4:12 import-dropped A device of the driver `amd` has no place in the settings and is left out.",
                "gpus: [{count: 1, options: {a: b}}] > 4:32 import-dropped `options` has no place in the settings and is left out.",
                "gpus: some                      > 4:11 import-unknown `gpus` must be `all`, or a list, not `some`.",
                "gpus: [{count: few}]            > 4:20 import-unknown `count` must be a number, not `few`.",
                "gpus: [{cuont: 1}]              > 4:13 import-unknown Compose knows no key `cuont` in `gpus`.",
                "deploy: {resources: {reservations: {devices: [{capabilities: [tpu]}]}}} > 4:51 import-dropped A device of the driver `nvidia` has no place in the settings and is left out.",
                "deploy: {placement: {}}         > 4:14 import-dropped `placement` has no place in the settings and is left out.",
                "deploy: {resourses: {}}         > 4:14 import-unknown Compose knows no key `resourses` in `deploy`.",
                "deploy: {resources: {limit: {}}} > 4:26 import-unknown Compose knows no key `limit` in `resources`.",
                "deploy: {resources: {limits: {gpus: 1}}} > 4:35 import-unknown Compose knows no key `gpus` in `limits`.",
                "deploy: 1                       > 4:13 import-unknown `deploy` must be a mapping, not `1`.",
                "ulimits: {nofile: -1}           > 4:23 import-dropped `nofile` without a limit has no place in the settings and is left out.",
                "ulimits: {nofile: {soft: 1, hard: 1, max: 2}} > 4:42 import-unknown Compose knows no key `max` in `nofile`.",
                "devices: [{target: /dev/fuse}]  > 4:15 import-unknown `devices` must be a `source`, not a mapping.",
                "devices: [{source: /dev/fuse, permissions: rw}] > 4:24 import-changed The settings give the pilot this device under its own path, with the rights `rwm`.",
                "devices: [{source: /dev/a, path: /b}] > 4:32 import-unknown Compose knows no key `path` in `devices`.",
                "devices: ['/dev/a:/dev/a:rw:x'] > 4:15 import-unknown `devices` must be `/dev/source:/dev/target:rwm`, not `/dev/a:/dev/a:rw:x`.",
                "devices: [dev/fuse]             > 4:15 import-dropped The device `dev/fuse` has no place in the settings and is left out.",
                "volumes: [{type: tmpfs, target: /b}] > 4:15 import-dropped A volume of the type `tmpfs` has no place in the settings and is left out.",
                "volumes: [{type: mount, target: /b}] > 4:22 import-unknown `type` must be `bind`, `volume` or `tmpfs`, not `mount`.",
                "volumes: [{type: bind, source: /a}] > 4:15 import-unknown `volumes` must be a `source` and a `target`, not a mapping.",
                "volumes: [{type: bind, source: '', target: /b}] > 4:15 import-dropped A volume without a source has no place in the settings and is left out.",
                "volumes: [{type: bind, source: /a, target: /b, bind: {selinux: Z}}] > 4:68 import-changed `Z` becomes `z`: the settings give a mount a label that containers share.",
                "volumes: [{type: bind, source: /a, target: /b, bind: {recursive: disabled}}] > 4:70 import-dropped `recursive` has no place in the settings and is left out.",
                "volumes: [{type: bind, source: /a, target: /b, bind: {shared: true}}] > 4:59 import-unknown Compose knows no key `shared` in `bind`.",
                "volumes: ['']                   > 4:15 import-unknown `volumes` must be `/source:/target:options`, not ``.",
                "volumes: ['/a:']                > 4:15 import-unknown `volumes` must be `/source:/target:options`, not `/a:`.",
                "use_api_socket: true            > 4:21 import-excess `use_api_socket` hands the host over to the pilot; it is left out.",
                "device_cgroup_rules: ['c 1:3 mr'] > 4:27 import-excess `device_cgroup_rules` gives the pilot `c 1:3 mr`; it is left out.",
                "security_opt: [seccomp]         > 4:20 import-unknown `security_opt` must be an option of docker, not `seccomp`.",
                "security_opt: [no-new-privileges=maybe] > 4:20 import-unknown `security_opt` must be an option of docker, not `no-new-privileges=maybe`.",
                "network_mode: 'service:vpn'     > 4:19 import-dropped The network `service:vpn` has no place in the settings and is left out.",
                "env_file: [{required: true}]    > 4:16 import-unknown `env_file` must be a path, not a mapping.",
                "secrets: [token]                > 4:15 import-unknown There is no `token` under `secrets` of the file.",
            })
    void isSaid(String written, String said) {
        assertThat(Imported.ofLines(written, "restart: unless-stopped").said()).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "env_file: [{path: a.env, must: true, required: false, format: raw}] > 4:30 import-unknown Compose knows no key `must` in `env_file`. > 4:67 import-file A file of variables with a `format` of its own is not read.",
                "deploy: {resources: {reservations: {disk: 1g}}} > 4:41 import-unknown Compose knows no key `disk` in `reservations`. > 4:41 import-dropped A reservation of `disk` has no place in the settings and is left out.",
                "secrets: [{source: token, path: /b}] > 4:31 import-unknown Compose knows no key `path` in `secrets`. > 4:24 import-unknown There is no `token` under `secrets` of the file.",
                "secrets: [{target: /a, mode: 256}] > 4:34 import-dropped `mode` has no place in the settings and is left out. > 4:15 import-unknown `secrets` must be a `source`, not a mapping.",
            })
    void isSaidTogether(String written, String one, String other) {
        assertThat(Imported.ofLines(written, "restart: unless-stopped").said()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aCommandThatCannotBeSplitIsNone() {
        for (String command : new String[] {"echo 'a", "a; b", "a $$(b)", "a\\nb"}) {
            assertThat(Imported.ofLines("command: " + command).specimen().command())
                    .isEmpty();
        }
    }

    @Test
    void aPrivilegeThatIsNotSaidClearlyIsNone() {
        assertThat(Imported.ofLines("privileged: maybe").part(Part.PRIVILEGED)).isEmpty();
    }

    @Test
    void gpusThatAreNamedAreCounted() {
        assertThat(Imported.ofLines("gpus: [{device_ids: ['0', '3']}]").part(Part.GPUS))
                .isEqualTo("2");
    }

    @Test
    void aQuoteAloneIsAValue() {
        assertThat(Imported.ofLines("environment: ['A=\"', \"B='\"]", "restart: always")
                        .said())
                .isEmpty();
    }

    @Test
    void whatIsTakenAsUnsetIsToldOnceEachUpToABound() {
        String twice = "environment: {A: '${NO:-a}', B: '${NO:-b}'}";
        assertThat(Imported.ofLines(twice, "restart: always").places()).containsExactly("4:23 import-assumed");
        String many = IntStream.range(0, 20)
                .mapToObj(i -> "A" + i + ": '${N" + i + ":-x}'")
                .collect(Collectors.joining(", ", "environment: {", "}"));
        assertThat(Imported.ofLines(many, "restart: always").places()).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "restart: sometimes     > 4:14 import-unknown `restart` must be `no`, `always`, `unless-stopped` or `on-failure`, not `sometimes`.",
                "restart: false         > 4:14 import-unknown `restart` must be a text, not `false`.",
                "restart: on-failure:3  > 4:14 import-dropped A number of attempts has no place in the settings and is left out.",
                "deploy: {restart_policy: {condition: any, dealy: 5s}} > 4:47 import-unknown Compose knows no key `dealy` in `restart_policy`.",
                "deploy: {restart_policy: {condition: any, delay: 5s}} > 4:54 import-dropped `delay` has no place in the settings and is left out."
            })
    void isSaidOfRestarts(String written, String said) {
        assertThat(Imported.ofLines(written).said()).containsExactly(said);
    }

    @Test
    void nearNamesAreOffered() {
        assertThat(Imported.ofLines("memlimit: 16g").diagnostics().get(0).hint())
                .isEqualTo("did you mean `mem_limit`?");
        assertThat(Imported.ofLines("restart: allways").diagnostics().get(0).hint())
                .isEqualTo("did you mean `always`?");
        assertThat(Imported.ofLines("pull_policy: allways").diagnostics().get(0).hint())
                .isEqualTo("did you mean `always`?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "ports: ['80:80']            > a pilot makes outgoing connections only",
                "devices: [nvidia.com/gpu=0] > the settings count GPUs",
                "devices: [sda]              > write the path of a device, from `/` on.",
                "container_name: 1           > put it in quotes.",
                "container_name: [a]         > write one value behind the colon.",
                "container_name:             > write one value behind the colon.",
            })
    void theHintTellsWhatToWrite(String written, String hint) {
        assertThat(Imported.ofLines(written).diagnostics().get(0).hint()).contains(hint);
    }

    @Test
    void twoLimitsThatDifferAreRefused() {
        assertThat(Imported.ofLines("mem_limit: 1g", "deploy: {resources: {limits: {memory: 2g}}}")
                        .said())
                .containsExactly(
                        "5:43 import-unknown `deploy.resources.limits.memory` says something else than the service's own"
                                + " key, which compose refuses.");
        assertThat(Imported.ofLines("mem_limit: 1024m", "deploy: {resources: {limits: {memory: 1g}}}")
                        .said())
                .isEmpty();
    }

    @Test
    void itIsClearWhichServiceIsMeant() {
        assertThat(Imported.of("services: {a: {image: x}, b: {image: y}}\n").said())
                .containsExactly("1:27 import-several There are several services: `a`, `b`.");
        assertThat(several(20)).contains("`s19`.").doesNotContain("more");
        assertThat(several(21)).contains("`s19` and more.");
        Imported other =
                Imported.of("services: {pilot: {image: x}}", Map.of(), ImportOptions.DEFAULTS.ofService("pilto"));
        assertThat(other.said()).containsExactly("1:11 import-several There is no service `pilto` in this file.");
        assertThat(other.diagnostics().get(0).hint()).isEqualTo("did you mean `pilot`?");
        assertThat(other.read()).isEmpty();
    }

    private static String several(int number) {
        return Imported.of(IntStream.range(0, number)
                        .mapToObj(i -> "s" + i + ": {image: x}")
                        .collect(Collectors.joining(", ", "services: {", "}")))
                .said()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "--- ~\n", "version: '3'\n", "services:\n"})
    void emptyFilesHoldNothing(String text) {
        assertThat(Imported.of(text).places()).containsExactly("1:1 import-nothing");
        assertThat(Imported.of(text).read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "[a]                            > 1:1 import-unknown",
                "pilot: {image: x}              > 1:1 import-unknown",
                "services: [a]                  > 1:11 import-unknown",
                "services: {}                   > 1:11 import-several",
                "services: {pilot: text}        > 1:19 import-unknown",
                "services: {pilot: {}}          > 1:12 import-unknown",
                "services: {pilot: {image: x, image: y}} > 1:30 import-syntax",
                "services: {pilot: {image: 'x}} > 1:27 import-syntax"
            })
    void brokenFilesAreRefused(String text, String place) {
        assertThat(Imported.of(text).places()).contains(place);
    }

    @Test
    void filesOverFilesAreRefused() {
        assertThat(Imported.of("services: {pilot: {image: x}}\n---\nservices: {pilot: {user: a}}\n")
                        .places())
                .contains("3:1 import-syntax");
        assertThat(Imported.of("include: [a.yaml]\nservices: {pilot: {image: x}}\n")
                        .places())
                .containsExactly("1:1 import-dropped");
    }

    @Test
    void brokenFilesBesideAreReportedByLine() {
        Imported imported = Imported.withVariables("A=1\nB C=2\n", "cpus: 8");
        assertThat(imported.said()).containsExactly("1:1 import-file Line 2 of the file `.env`: This is no variable.");
        Imported file =
                Imported.of(Imported.service("env_file: a.env"), Map.of("a.env", "A='x\n"), ImportOptions.DEFAULTS);
        assertThat(file.said())
                .containsExactly("4:15 import-file Line 1 of `a.env`: The quote that opens here is never closed.");
    }

    @Test
    void whatSecretsAreMadeOfIsAFile() {
        String file = """
                services: { pilot: { image: x, restart: always, secrets: [a], configs: [b, c, d] } }
                secrets: { a: { environment: TOKEN } }
                configs: { b: { external: true }, c: { environment: NO }, d: { content: x } }
                """;

        assertThat(Imported.of(file).places())
                .containsExactlyInAnyOrder(
                        "2:30 import-token", "3:27 import-unknown", "3:53 import-environment", "3:73 import-dropped");
        assertThat(Imported.of(Imported.service("restart: always", "secrets: [a]") + "secrets: { a: { fiel: /t } }\n")
                        .said())
                .containsExactly(
                        "6:17 import-unknown Compose knows no key `fiel` in `secrets`.",
                        "6:15 import-unknown `secrets` must be made of something, not a mapping.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment: {TOKEN: abc-secret-def, X: $NO abc-secret-def}",
                "environment: [TOKEN=abc-secret-def, X=$NO]",
                "environment: {TOKEN: 'abc-secret-def', A: [abc-secret-def]}",
                "command: [abc-secret-def, 1]\nenvironment: {TOKEN: abc-secret-def}"
            })
    void theTokenIsNeverShown(String written) {
        Imported imported = Imported.ofLines(written);

        assertThat(imported.diagnostics()).isNotEmpty();
        assertThat(imported.diagnostics().toString()).doesNotContain("secret-def");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pull_policy: '${TOKEN}'",
                "environment: {TOKEN: '${OTHER}'}\npull_policy: '${OTHER}'",
                "environment: {token: '${OTHER}'}\npull_policy: '${OTHER}'",
                "env_file: a.env\npull_policy: third-secret-def"
            })
    void noMessageRepeatsATokenThatIsReplacedOrReadElsewhere(String written) {
        Imported imported = Imported.of(
                Imported.service(written, "restart: always"),
                Map.of("a.env", "TOKEN=third-secret-def\n", ".env", "TOKEN=first-secret-def\nOTHER=other-secret-def\n"),
                ImportOptions.DEFAULTS);

        assertThat(imported.said())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("`pull_policy` must be `always`, `missing` or `never`, not `***`.");
    }

    @Test
    void theTokenOfAFileBesideIsNeverShown() {
        Imported imported = Imported.of(
                Imported.service(
                        "env_file: a.env", "container_name: 1", "user: ${TOKEN}", "labels: [\"$NO ${TOKEN}\"]"),
                Map.of("a.env", "TOKEN=abc-secret-def\n", ".env", "TOKEN=abc-secret-def\n"),
                ImportOptions.DEFAULTS);

        assertThat(imported.diagnostics()).isNotEmpty();
        assertThat(imported.diagnostics().toString()).doesNotContain("secret-def");
        assertThat(imported.part(Part.USER)).isEqualTo("abc-secret-def");
    }

    @Test
    @Timeout(30)
    void hostileFilesTakeLittleTime() {
        assertThat(Imported.of("\u0000\u0001\u0002").places()).hasSize(1);
        assertThat(Imported.of("services: " + "{a: ".repeat(20_000)).places()).hasSize(1);
        String many = "environment:\n" + "      - ${A}${B:-x}\n".repeat(40_000);
        assertThat(Imported.ofLines(many).diagnostics()).hasSizeGreaterThan(40_000);
        String unknown = IntStream.range(0, 50_000)
                .mapToObj(i -> "k" + i + ": 1")
                .collect(Collectors.joining(", ", "ulimits: {}, ", ""));
        assertThat(Imported.of("services: {pilot: {image: i, restart: unless-stopped, " + unknown + "}}")
                        .diagnostics())
                .hasSize(50_000);
        String keys = "environment: {A: x, ? " + "x".repeat(900_000) + " : 1}";
        assertThat(Imported.ofLines(keys).variables()).hasSize(2);
    }
}
