package io.pilotconfig.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.testkit.AdversarialValues;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellReaderTest {
    @Test
    void wordsAreReadAsAShellDoes() {
        assertThat(ShellReader.words("a 'b c' d\\\ne\n")).containsExactly("a", "b c", "de");
        assertThat(ShellReader.words("a \\\n  b\n")).containsExactly("a", "b");
        assertThat(ShellReader.words("'it'\\''s' '' \"a\\\"b\\n\\\nc\"\n")).containsExactly("it's", "", "a\"b\\nc");
        assertThat(ShellReader.words("A='$x`y`\n!' x=y\n")).containsExactly("A=$x`y`\n!", "x=y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb\n",
                "a",
                "a $x\n",
                "a `b`\n",
                "a *\n",
                "a ~\n",
                "a #b\n",
                "a;b\n",
                "a|b\n",
                "a >b\n",
                "a 'b\n",
                "a \"$b\"\n",
                "a {b,c}\n",
                "a [b]\n",
                "=a\n",
                "a \u00e9\n",
                "a !b\n",
                "a\\"
            })
    void whatAShellWouldActOnIsRefused(String text) {
        assertThatThrownBy(() -> ShellReader.words(text)).isInstanceOf(AssertionError.class);
    }

    @Property(tries = 3000)
    void everyWordIsReadBack(@ForAll("words") List<String> words) {
        String line = String.join(" ", words.stream().map(ShellWord::of).toList()) + "\n";
        assertThat(ShellReader.words(line)).isEqualTo(words);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return AdversarialValues.mixtures().list().ofMinSize(1).ofMaxSize(5);
    }
}
