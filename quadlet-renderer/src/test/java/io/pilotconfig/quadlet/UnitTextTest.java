package io.pilotconfig.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spelling of words and lines: systemd.syntax(7), systemd.service(5), podman-systemd.unit(5). */
class UnitTextTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            bash,             bash
            /dev/fuse,        /dev/fuse
            1000:1000,        1000:1000
            --cpus,           --cpus
            A=b,              "A=b"
            a b,              "a b"
            it's,             "it's"
            a"b,              "a\\"b"
            a\\b,             "a\\\\b"
            100%,             "100%%"
            $HOME,            "$$HOME"
            $$,               "$$$$"
            #,                "#"
            ;;,               ";;"
            \u00e9,           "\u00e9"
            """)
    void wordIsQuotedWhereItHasTo(String word, String written) {
        assertThat(word(word)).isEqualTo(written);
    }

    @Test
    void controlCharactersHaveEscapes() {
        assertThat(word("a\nb\rc\td\u0001e\u001bf\u007fg\u0085"))
                .isEqualTo("\"a\\nb\\rc\\td\\x01e\\x1bf\\x7fg\u0085\"");
    }

    @Test
    void emptyWordIsQuoted() {
        assertThat(word("")).isEqualTo("\"\"");
    }

    @Test
    void lineHasNoQuoting() {
        StringBuilder line = new StringBuilder();
        UnitText.appendLine(line, "/a \"b\" \\n %n $HOME:/c");
        assertThat(line).hasToString("/a \"b\" \\n %%n $$HOME:/c");
    }

    private static String word(String word) {
        StringBuilder written = new StringBuilder();
        UnitText.appendWord(written, word);
        return written.toString();
    }
}
