package io.pilotconfig.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a++b        > ^(?:a+b)$",
                "(?:a|b)*+c  > ^(?:(?:a|b)*c)$",
                "a{1,2}+     > ^(?:a{1,2})$",
                "a?+         > ^(?:a?)$",
                "a+b+        > ^(?:a+b+)$",
                "[a*+]+      > ^(?:[a*+]+)$",
                "[*]++       > ^(?:[*]+)$",
                "[\\]*+]++   > ^(?:[\\]*+]+)$",
                "\\*+        > ^(?:\\*+)$",
                "\\+++       > ^(?:\\++)$",
                "\\\\++      > ^(?:\\\\+)$"
            })
    void losesPossessiveMarksAndNothingElse(String java, String ecma) {
        assertThat(EcmaPattern.of(java)).isEqualTo(ecma);
    }
}
