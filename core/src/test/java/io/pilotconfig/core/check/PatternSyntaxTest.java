package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code regexp} of HTCondor 23.9.6's library takes for a pattern, and what it makes an error of. */
class PatternSyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "*alice*, has a `*` with nothing to repeat",
        "?a, has a `?` with nothing to repeat",
        "a|+b, has a `+` with nothing to repeat",
        "a**, has a `*` with nothing to repeat",
        "a*?*, has a `*` with nothing to repeat",
        "[, has a `[` without its `]`",
        "[], has a `[` without its `]`",
        "[^], has a `[` without its `]`",
        "(a, has a `(` without its `)`",
        "a), has a `)` without its `(`",
    })
    void whatIsNoPatternIsToldFor(String pattern, String fault) {
        assertThat(PatternSyntax.fault(pattern)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^alice$",
                "a*?b+?c??",
                "a*+b++",
                "(a|b)*",
                "[]a]",
                "[^]a]",
                "[(*]",
                "\\[",
                "a\\*",
                "[[:alpha:]]+",
                "(?i)alice",
                "(?:a)",
                "\\Q*\\E",
                "(*UTF)a",
                "]",
                "a{2}",
                "(|a)",
                "a||b"
            })
    void whatMayBeAPatternIsTaken(String pattern) {
        assertThat(PatternSyntax.fault(pattern)).isEmpty();
    }
}
