package io.pilotconfig.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            docker run img                              > docker
            sudo -n /usr/bin/podman --log-level x run i > podman
            services:\\n  pilot:\\n                     > compose
            {"services": {}}                            > compose
            # x\\nversion: '3'\\nservices :             > compose
            apiVersion: v1\\nkind: Pod                  > kubernetes
            - apiVersion: v1                            > kubernetes
            { "apiVersion": "v1" }                      > kubernetes
            [Unit]\\n[Container]\\nImage=x              > quadlet
            # cfg\\nGLIDEIN_Site=CHTC                   > ospool-ep
            TOKEN_LOCATION=/etc/osg/x.tkn               > ospool-ep
            """)
    void aTextIsToldByWhatStandsInIt(String text, String source) {
        assertThat(Detection.sourceOf(text.replace("\\n", "\n"))).contains(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            site: CHTC                       > x
            # docker run img                 > x
            # [Container] is for quadlets    > x
            """)
    void anythingElseIsNone(String text, String nothing) {
        assertThat(Detection.sourceOf(text)).isEmpty();
    }

    @Test
    void aLongLineTakesLittleTime() {
        assertThat(Detection.sourceOf("docker ".repeat(150_000))).isEmpty();
    }
}
