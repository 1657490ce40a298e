package example.nomad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that HCL evaluates, written so that they stay what they are. */
class HclTemplateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain, $HOME, 100%         | plain, $HOME, 100%",
                "${HOME}                    | ${\"$\"}{HOME}",
                "%{ if x }                  | ${\"%\"}{ if x }",
                "$${x}                      | ${\"$\"}${\"$\"}{x}",
                "$$                         | ${\"$\"}$",
                "%$                         | ${\"%\"}$",
                "a \"quoted\" \\n           | a \"quoted\" \\n"
            })
    void signIsKept(String text, String template) {
        assertThat(HclTemplate.of(text)).isEqualTo(template);
        assertThat(HclTemplateReader.read(template)).isEqualTo(text);
    }

    /** As the contract found out. */
    @Test
    void signBeforeSomethingThatBecomesASequenceIsKept() {
        assertThat(HclTemplate.of("$\r")).isEqualTo("${\"$\"}${\"\\r\"}");
    }
}
