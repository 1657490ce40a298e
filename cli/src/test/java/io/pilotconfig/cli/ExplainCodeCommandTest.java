package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import org.junit.jupiter.api.Test;

class ExplainCodeCommandTest {
    @Test
    void explainsACode() {
        assertThat(TestRun.run("explain-code", "squid-missing")).isEqualTo(new Result(ExitStatus.DONE, """
                squid-missing (warning)
                  A pilot has a squid at or near its site.

                  Every job would fetch its files from afar, which is slow for you and a burden
                  for the servers.
                  Source: OSG, Open Science Pool Containers.

                  Wrong:
                    squid:    # left out
                  Right:
                    squid: http://squid.example.edu:3128    # or None
                  Accepted on purpose:
                    accept: { squid-missing: 'the reason' }
                """, ""));
    }

    @Test
    void explainsSeveral() {
        String both = TestRun.run("explain-code", "user-root", "quadlet-line").out();

        assertThat(both)
                .startsWith("user-root (error)\n")
                .contains("\n\nquadlet-line (error)\n")
                .doesNotContain("Accepted");
        assertThat(both.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(110));
    }

    @Test
    void offersNoAcceptanceThatWouldBeRefused() {
        assertThat(TestRun.run("explain-code", "acceptance-unused").out())
                .startsWith("acceptance-unused (warning)\n")
                .doesNotContain("Accepted");
    }

    @Test
    void listsAllCodesWithSeverityAndSummary() {
        String list = TestRun.run("explain-code").out();

        assertThat(list.lines())
                .hasSizeGreaterThan(150)
                .anyMatch(line -> line.matches("error    user-root +The pilot refuses to run as root\\."))
                .anyMatch(line -> line.startsWith("advice   kubernetes-restart "))
                .anyMatch(line -> line.startsWith("warning  image-short-name "));
    }

    @Test
    void offersTheNearestCode() {
        assertThat(TestRun.run("explain-code", "user-root", "squid-mising"))
                .isEqualTo(new Result(ExitStatus.WRONG_USE, "", """
                        pilotconfig: There is no code `squid-mising`. Did you mean `squid-missing`?
                        See: pilotconfig explain-code --help
                        """));
        assertThat(TestRun.run("explain-code", "").err()).startsWith("pilotconfig: There is no code ``.\n");
    }

    @Test
    void explainsForPrograms() {
        assertThat(TestRun.run("explain-code", "--format", "json", "user-root").out())
                .startsWith("[{\"code\":\"user-root\",\"severity\":\"error\",\"summary\":\"The pilot refuses")
                .contains(
                        "\"reason\":\"The pilot says \\\"Please",
                        "\"wrong\":\"user: root\",\"right\":\"user: osg\"}]\n");
        assertThat(TestRun.run("explain-code", "--format", "json").out().lines())
                .hasSizeGreaterThan(150);
    }
}
