package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of saying something; what compose makes of it was seen by {@code docker compose config}, 2.26.1. */
class ComposeReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment: {A: 'x=1', B: '', C: 'a b'}",
                "environment: [A=x=1, B=, C=a b]",
                "environment:\n  - A=x=1\n  - 'B='\n  - \"C=a b\"",
                "environment: &e {A: old, B: '', <<: {A: older, C: a b}}\nlabels: {}\nx-other: *e\n",
            })
    void environmentIsAListOrAMapping(String written) {
        Imported imported = Imported.ofLines("restart: unless-stopped", written.replace("old,", "x=1,"));

        assertThat(imported.variables()).containsExactly("A=x=1", "B=", "C=a b");
        assertThat(imported.said()).isEmpty();
    }

    @Test
    void valuesWithoutQuotesAreTypedFirst() {
        Imported imported =
                Imported.ofLines("environment: {A: 010, B: 1e3, C: True, D: no, E: 1.50, F: '010', G: 0x1F}");

        assertThat(imported.variables()).containsExactly("A=8", "B=1000", "C=true", "D=no", "E=1.5", "F=010", "G=31");
    }

    @Test
    void variablesOfComposeAreReplacedInValuesOnly() {
        Imported imported = Imported.withVariables(
                "SITE=CHTC\nK=v\n",
                "environment: {GLIDEIN_Site: '${SITE}', '$K': '$$K', D: '${NONE:-d}'}",
                "container_name: pilot-$K");

        assertThat(imported.variables()).containsExactly("GLIDEIN_Site=CHTC", "$K=$K", "D=d");
        assertThat(imported.part(Part.NAME)).isEqualTo("pilot-v");
        assertThat(imported.said()).containsExactly("4:61 import-assumed The variable `NONE` is taken as unset.");
    }

    @Test
    void namesAloneAreTakenFromTheFileBeside() {
        assertThat(Imported.withVariables("A=1\nB=2\n", "environment: [A, B]").variables())
                .containsExactly("A=1", "B=2");
        assertThat(Imported.withVariables("A=1\n", "environment:", "  A:").variables())
                .containsExactly("A=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env_file: a.env",
                "env_file: [a.env]",
                "env_file: [{path: a.env}]",
                "env_file: [{path: a.env, required: false}]"
            })
    void filesOfVariablesStandBelowTheServicesOwn(String written) {
        Imported imported = Imported.of(
                Imported.service(written, "environment: {B: own}"),
                Map.of("a.env", "A=\"1\"\nB=2\n"),
                ImportOptions.DEFAULTS);

        assertThat(imported.variables()).containsExactly("A=1", "B=own");
        assertThat(imported.specimen().variables().get(0).value().span().start())
                .isEqualTo(Imported.service(written).indexOf("a.env"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "/a:/b                                                                    > /a:/b",
                "/a:/b:ro,z                                                               > /a:/b read-only relabelled",
                "/cvmfs:/cvmfs:shared                                                     > /cvmfs:/cvmfs shared",
                "/a/:/b/../c/:rslave,rw                                                   > /a/:/b/../c/ rslave",
                "{type: bind, source: /a, target: /b}                                     > /a:/b",
                "{type: bind, source: /a, target: /b, read_only: yes}                     > /a:/b read-only",
                "{type: bind, source: /a, target: /b, read_only: false}                   > /a:/b",
                "{type: bind, source: /a, target: /b, bind: {propagation: rshared, selinux: z}} > /a:/b rshared relabelled",
                "{type: bind, source: '/a:b', target: /b, bind: {create_host_path: true}} > /a:b:/b"
            })
    void volumesAreShortOrLong(String written, String mount) {
        Imported imported = Imported.ofLines("restart: unless-stopped", "volumes:", "  - " + written);

        assertThat(imported.mounts()).containsExactly(mount);
        assertThat(imported.said()).isEmpty();
    }

    @Test
    void devicesAreShortOrLong() {
        Imported imported = Imported.ofLines(
                "devices: [/dev/fuse, '/dev/a:/dev/a', '/dev/b:/dev/b:rwm', {source: /dev/c}, nvidia.com/gpu=all]");

        assertThat(Imported.texts(imported.specimen().devices()))
                .containsExactly("/dev/fuse", "/dev/a", "/dev/b", "/dev/c");
        assertThat(imported.part(Part.GPUS)).isEqualTo("all");
        assertThat(imported.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "gpus: all                                                                           > all",
                "gpus: [{count: 2}]                                                                  > 2",
                "gpus: [{driver: nvidia}]                                                            > all",
                "deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}             > all",
                "deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1}]}}}   > 1",
                "deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: all}]}}} > all"
            })
    void gpusAreAskedForInThreeWays(String written, String count) {
        Imported imported = Imported.ofLines(written);

        assertThat(imported.part(Part.GPUS)).isEqualTo(count);
        assertThat(imported.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "cpus: 8                                          > CPUS   > 8",
                "cpus: '1.50'                                     > CPUS   > 1.5",
                "deploy: {resources: {limits: {cpus: '8'}}}       > CPUS   > 8",
                "mem_limit: 16g                                   > MEMORY > 17179869184",
                "mem_limit: 512 MB                                > MEMORY > 536870912",
                "mem_limit: 1.5GiB                                > MEMORY > 1610612736",
                "mem_limit: 1048576                               > MEMORY > 1048576",
                "mem_limit: 100b                                  > MEMORY > 100",
                "mem_limit: -1                                    > MEMORY > ",
                "mem_limit: 0                                     > MEMORY > ",
                "deploy: {resources: {limits: {memory: 512M}}}    > MEMORY > 536870912",
                "pids_limit: 16384                                > PIDS   > 16384",
                "pids_limit: '0'                                  > PIDS   > ",
                "deploy: {resources: {limits: {pids: 7}}}         > PIDS   > 7",
                "ulimits: {nofile: 2048}                          > OPEN_FILES > 2048",
                "ulimits: {nofile: {soft: 2048, hard: '2048'}}    > OPEN_FILES > 2048",
                "stop_grace_period: 1m30s                         > STOP_SECONDS > 90",
                "stop_grace_period: 0.5h                          > STOP_SECONDS > 1800",
                "stop_grace_period: 10s1m                         > STOP_SECONDS > 70",
                "stop_grace_period: 2000ms                        > STOP_SECONDS > 2",
                "stop_grace_period: 0s                            > STOP_SECONDS > 0",
                "pull_policy: always                              > PULL > always",
                "pull_policy: if_not_present                      > PULL > missing",
                "pull_policy: never                               > PULL > never",
                "user: 'osg:osg'                                  > USER > osg:osg",
                "network_mode: host                               > HOST_NETWORK > true",
                "network_mode: bridge                             > HOST_NETWORK > false",
                "privileged: true                                 > PRIVILEGED > true",
                "privileged: 'on'                                 > PRIVILEGED > true",
                "privileged: false                                > PRIVILEGED > ",
                "privileged: 'no'                                 > PRIVILEGED > ",
                "security_opt: [seccomp=unconfined]               > SECCOMP > unconfined",
                "security_opt: ['seccomp:unconfined']             > SECCOMP > unconfined",
                "security_opt: [seccomp=/etc/osg/s.json]          > SECCOMP > /etc/osg/s.json",
                "security_opt: [systempaths=unconfined]           > SYSTEM_PATHS_UNMASKED > true",
                "security_opt: [no-new-privileges]                > NO_NEW_PRIVILEGES > true",
                "security_opt: ['no-new-privileges:true']         > NO_NEW_PRIVILEGES > true",
                "security_opt: [no-new-privileges=false]          > NO_NEW_PRIVILEGES > false",
                "security_opt: ['label:disable']                  > SELINUX_DISABLED > true",
                "security_opt: [apparmor=docker-default]          > APPARMOR > docker-default"
            })
    void partsAreSaidInManyWays(String written, Part part, String text) {
        Imported imported = Imported.ofLines(written);

        assertThat(imported.part(part)).isEqualTo(text == null ? "" : text);
        assertThat(imported.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "restart: unless-stopped                      > ",
                "restart: no                                  > no",
                "restart: 'no'                                > no",
                "restart: ''                                  > no",
                "cpus: 8                                      > no",
                "restart: always                              > always",
                "restart: on-failure                          > on-failure",
                "deploy: {restart_policy: {condition: any}}   > always",
                "deploy: {restart_policy: {condition: none}}  > no",
                "deploy: {restart_policy: {}}                 > no",
                "deploy: {restart_policy: {condition: on-failure}} > on-failure"
            })
    void restartIsAnOption(String written, String restart) {
        Imported imported = Imported.ofLines(written);

        assertThat(imported.options()).isEqualTo(restart == null ? Map.of() : Map.of("restart", restart));
        assertThat(imported.said()).isEmpty();
    }

    @Test
    void commandsAreListsOrTextsThatAreSplit() {
        Imported list = Imported.ofLines("entrypoint: [bash, -c]", "command: ['a b', \"c\\\"d\", '']");
        assertThat(Imported.texts(list.specimen().entrypoint())).containsExactly("bash", "-c");
        assertThat(Imported.texts(list.specimen().command())).containsExactly("a b", "c\"d", "");

        Imported text = Imported.ofLines("command: bash -c 'it''s \"$$X\"' a\\ b \"c'd\" ''");
        assertThat(Imported.texts(text.specimen().command()))
                .containsExactly("bash", "-c", "its \"$X\"", "a b", "c'd", "");
        Imported quoted = Imported.ofLines("command: |", "  bash -c 'one", "  two' *.txt {a,b} # e");
        assertThat(Imported.texts(quoted.specimen().command()))
                .containsExactly("bash", "-c", "one\ntwo", "*.txt", "{a,b}", "#", "e");

        assertThat(Imported.ofLines("command:", "entrypoint: ~").specimen().command())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks: {default: }", "networks: [default]", "networks: {}", "networks: []"})
    void theDefaultNetworkIsTheUsualOne(String written) {
        assertThat(Imported.ofLines("restart: always", written).said()).isEmpty();
    }

    @Test
    void pathsBeginInTheDirectoryOfTheFileWhereThatIsKnown() {
        String text = Imported.service("restart: always", "volumes: ['./scratch:/pilot', '~/x:/x']");
        Imported imported = Imported.of(text, ImportOptions.DEFAULTS.beside(new Companions() {
            @Override
            public Optional<String> text(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> directory() {
                return Optional.of("/srv/pilot");
            }

            @Override
            public List<String> list(String directory) {
                return List.of();
            }
        }));

        assertThat(imported.mounts()).containsExactly("/srv/pilot/scratch:/pilot");
        assertThat(imported.said())
                .containsExactly(
                        "5:15 import-assumed The path `./scratch` begins in the Compose file's directory: it is"
                                + " `/srv/pilot/scratch`.",
                        "5:35 import-expansion The path `~/x` begins in the home of whoever calls compose, which is not"
                                + " known here.");
    }

    @Test
    void aConfigMayBeMadeOfAVariableThatIsKnown() {
        Imported imported = Imported.of(
                Imported.service("configs: [{source: a, target: /etc/osg/extra-attributes.cfg}]")
                        + "configs: {a: {environment: ATTRIBUTES, external: false}}\n",
                Map.of(".env", "ATTRIBUTES='RACK = 7'\n"),
                ImportOptions.DEFAULTS);
        assertThat(imported.part(Part.ATTRIBUTES)).isEqualTo("RACK = 7");
        assertThat(imported.said()).isEmpty();
    }

    @Test
    void secretsAndConfigsAreMounts() {
        Imported imported = Imported.of("""
                name: ospool
                services:
                  backfill:
                    image: i
                    restart: always
                    secrets: [token, {source: other, target: mine}, {source: token, target: /etc/condor/tokens-orig.d/flock.opensciencegrid.org}]
                    configs: [{source: attributes, target: /etc/osg/extra-attributes.cfg}, file]
                secrets: {token: {file: /etc/osg/t.tkn}, other: {file: /o}}
                configs:
                  attributes: { content: "A = \\"$$x\\"\\n" }
                  file: { file: /f }
                """);

        assertThat(imported.mounts())
                .containsExactly(
                        "/etc/osg/t.tkn:/run/secrets/token read-only",
                        "/o:/run/secrets/mine read-only",
                        "/f:/file read-only");
        assertThat(imported.part(Part.TOKEN)).isEqualTo("/etc/osg/t.tkn");
        assertThat(imported.part(Part.ATTRIBUTES)).isEqualTo("A = \"$x\"\n");
        assertThat(imported.options())
                .isEqualTo(
                        Map.of("project", "ospool", "service", "backfill", "restart", "always", "tokenSecret", "true"));
        assertThat(imported.said()).isEmpty();
    }

    @Test
    void attributesOfAFileAreReadWhereItLiesAtHand() {
        String text = Imported.service("volumes: ['/etc/osg/a.cfg:/etc/osg/extra-attributes.cfg']");

        Imported imported = Imported.of(text, Map.of("/etc/osg/a.cfg", "RACK = 7\n"), ImportOptions.DEFAULTS);
        assertThat(imported.part(Part.ATTRIBUTES)).isEqualTo("RACK = 7\n");
        assertThat(imported.options()).containsEntry("attributes", "file");
        Imported copy = Imported.of(text, Map.of("extra-attributes.cfg", "RACK = 8\n"), ImportOptions.DEFAULTS);
        assertThat(copy.part(Part.ATTRIBUTES)).isEqualTo("RACK = 8\n");
        String config =
                text.replaceFirst("volumes: .*", "configs: [{source: a, target: /etc/osg/extra-attributes.cfg}]")
                        + "configs: {a: {file: /etc/osg/a.cfg}}\n";
        Imported ofConfig = Imported.of(config, Map.of("/etc/osg/a.cfg", "RACK = 9\n"), ImportOptions.DEFAULTS);
        assertThat(ofConfig.part(Part.ATTRIBUTES)).isEqualTo("RACK = 9\n");
        assertThat(ofConfig.options()).containsEntry("attributes", "file");
        assertThat(Imported.of(text).part(Part.ATTRIBUTES)).isEmpty();
        assertThat(Imported.of(text).options()).doesNotContainKey("attributes");
    }

    @Test
    void theOnlyPilotAmongServicesIsMeant() {
        String text = """
                services:
                  web: { image: nginx }
                  ep: { image: 'opensciencegrid/osgvo-docker-pilot:release', restart: unless-stopped }
                """;

        assertThat(Imported.of(text).options()).isEqualTo(Map.of("service", "ep"));
        assertThat(Imported.of(text).said())
                .containsExactly("2:3 import-dropped The service `web` is no pilot and is left out.");
        for (String environment : new String[] {"{ A: b, GLIDEIN_Site: x }", "[ A=b, GLIDEIN_Site=x ]"}) {
            Imported site =
                    Imported.of("services: { web: { image: i, environment: [A=b] }, db: { image: i, environment: { A: b"
                            + " } }, ep: { image: i, environment: " + environment + " } }\n");
            assertThat(site.options()).containsEntry("service", "ep");
        }
        Imported web = Imported.of(text, Map.of(), ImportOptions.DEFAULTS.ofService("web"));
        assertThat(web.part(Part.IMAGE)).isEqualTo("nginx");
    }

    @Test
    void whatIsThePersonsOwnIsLeftAlone() {
        assertThat(Imported.of("""
                        version: '3.8'
                        x-common: &common
                          image: i
                          restart: unless-stopped
                        services:
                          pilot:
                            <<: *common
                            x-note: mine
                            tty: false
                            networks: [default]
                            deploy: { replicas: 1 }
                        networks: { default: {} }
                        volumes: { unused: {} }
                        """).said()).isEmpty();
    }
}
