package io.pilotconfig.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in a message shows what a terminal would obey or hide. */
class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "7, \\u0007",
        "9, \\t",
        "10, \\n",
        "13, \\r",
        "27, \\u001b",
        "127, \\u007f",
        "133, \\u0085",
        "155, \\u009b",
        "173, \\u00ad",
        "8203, \\u200b",
        "8232, \\u2028",
        "8233, \\u2029",
        "8238, \\u202e",
        "55357, \\ud83d",
        "65279, \\ufeff",
        "917505, \\U000e0001",
    })
    void isSpelledOut(int codePoint, String shown) {
        assertThat(Visible.of("a" + Character.toString(codePoint) + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void everythingElseStaysAsItIs() {
        String text = "a b\"c\\d é 日本 😀 e\u0301 ‰";
        assertThat(Visible.of(text)).isSameAs(text);
    }

    @Test
    void aValueInAMessageIsCutAfterEightyCharacters() {
        assertThat(Visible.quoted("x".repeat(80))).isEqualTo("`" + "x".repeat(80) + "`");
        assertThat(Visible.quoted("x".repeat(81))).isEqualTo("`" + "x".repeat(80) + "...`");
        assertThat(Visible.quoted("😀".repeat(80))).isEqualTo("`" + "😀".repeat(80) + "`");
        assertThat(Visible.quoted("😀".repeat(81))).isEqualTo("`" + "😀".repeat(80) + "...`");
        assertThat(Visible.quoted("")).isEqualTo("``");
        assertThat(Visible.quoted("\n")).isEqualTo("`\\n`");
    }
}
