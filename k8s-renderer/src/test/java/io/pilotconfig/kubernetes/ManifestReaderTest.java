package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict reader is strict: a check that checks nothing would be worse than none. */
class ManifestReaderTest {
    private static final String GOOD = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: a, labels: {b: c}}
            spec:
              replicas: 1
              selector: {matchLabels: {a: b}}
              template:
                spec:
                  hostUsers: false
                  containers:
                    - name: a
                      resources: {limits: {cpu: "1"}}
                      securityContext: {procMount: Unmasked}
            """;

    @Test
    void readsWhatIsRight() {
        assertThat(ManifestReader.read(GOOD)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas: 1|replicas: \"1\"",
                "replicas: 1|replica: 1",
                "hostUsers: false|hostUsers: \"false\"",
                "hostUsers: false|hostUser: false",
                "procMount: Unmasked|procMounts: Unmasked",
                "name: a|name: 1",
                "b: c|b: 1",
                "b: c|b: true",
                "limits: {|limit: {",
                "- name: a|- - a",
                "    spec:\n      hostUsers|    specs:\n      hostUsers",
            })
    void refusesWhatIsWrong(String change) {
        String[] words = change.split("\\|");
        String changed = GOOD.replace(words[0], words[1]);

        assertThat(changed).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> ManifestReader.read(changed)).isInstanceOf(RuntimeException.class);
    }
}
