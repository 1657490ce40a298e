package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The user-data of the examples: what cloud-init's own schema says, and what becomes of a machine that it is given to. */
@RealEngines
class CloudInitTest {
    private static final String UNITS = "/etc/containers/systemd/ospool";

    /** Less than everything: this machine's users, network and packages stay as they are. */
    private static final String STAGES = """
            set -e
            cat >/etc/cloud/cloud.cfg.d/zz-test.cfg <<END
            datasource_list: [NoCloud]
            network: { config: disabled }
            cloud_init_modules: [write_files]
            cloud_config_modules: [runcmd]
            cloud_final_modules: [scripts_user]
            END
            mkdir -p /var/lib/cloud/seed/nocloud
            echo "instance-id: $1" >/var/lib/cloud/seed/nocloud/meta-data
            cp "$2" /var/lib/cloud/seed/nocloud/user-data
            cloud-init init --local
            cloud-init init
            cloud-init modules --mode config
            cloud-init modules --mode final
            """;

    private static final String REMOVE = """
            rm -rf /etc/cloud/cloud.cfg.d/zz-test.cfg /var/lib/cloud
            systemctl stop "$1.service" "$1-token.service"
            rm -rf "/etc/systemd/system/$1-token.service" "/etc/systemd/system/$1.service.d" "$2/$1"
            rmdir --ignore-fail-on-non-empty "$2"
            systemctl daemon-reload
            """;

    @Test
    void thePilotRunsAsSoonAsItsTokenIsThere(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "cloud-init")) {
            String pilot = host.second();
            host.fleet(text -> text.replace("/HOST/token", "/HOST/token.later").replace("/UNITS", UNITS));
            String cache = host.path("cache");
            Path userData = userData(host, pilot, host.path("token.later"), cache);

            assertThat(host.run(workspace.path(), "cloud-init", "schema", "--config-file", userData.toString())
                            .orFail()
                            .out())
                    .startsWith("Valid schema");

            try {
                host.run(workspace.path(), "sh", "-c", STAGES, "sh", pilot, userData.toString())
                        .orFail();
                QuadletService service = QuadletService.at(Path.of(UNITS, pilot, pilot + ".container"));

                assertThat(service.property("ActiveState")).isEqualTo("inactive");
                assertThat(Path.of(cache)).isDirectory();

                workspace.move(workspace.path("token"), workspace.path("token.later"));
                service.await("ActiveState", "active");
                Report report = service.report();

                assertThat(report.variables()).containsEntry("GLIDEIN_Start_Extra", "Owner != \"a$b 100%\"");
                assertThat(report.at("/etc/osg/extra-attributes.cfg").content()).isEqualTo("RACK = 7\n");
            } finally {
                host.run(workspace.path(), "sh", "-c", REMOVE, "sh", pilot, UNITS);
            }
        }
    }

    @Test
    void whatWouldMeanSomethingElseIsRefused(Workspace workspace) throws Exception {
        try (ManagedHost host = new ManagedHost(workspace, "cloud-init")) {
            for (String token : List.of("token", "/etc/osg/100%", "/etc/osg/a b", "/etc/$(reboot)")) {
                Program.Outcome outcome = make(host, host.first(), token);

                assertThat(outcome.status()).as(token).isEqualTo(2);
                assertThat(outcome.out()).isEmpty();
                assertThat(outcome.err()).startsWith("make-user-data: " + token + " ");
            }
            assertThat(make(host, "nobody", "/etc/osg/token").status()).isEqualTo(1);
        }
    }

    private static Path userData(ManagedHost host, String... arguments) throws Exception {
        Program.Outcome outcome = make(host, arguments).orFail();
        return Files.writeString(Path.of(host.path("user-data")), outcome.out());
    }

    private static Program.Outcome make(ManagedHost host, String... arguments) {
        String[] words = new String[arguments.length + 2];
        words[0] = "./make-user-data";
        words[1] = host.path("fleet.yaml");
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return host.run(host.example("cloud-init"), words);
    }
}
