package io.pilotconfig.importers.ospoolep;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two readers take from a line: what systemd 257 and docker gave a process, byte for byte. */
class TwoReadingsTest {
    private static Findings findings(String text) {
        return new Findings(new SourceText("cfg", text));
    }

    private static String value(Map<String, Assignment> read) {
        return Optional.ofNullable(read.get("A"))
                .map(each -> each.value().text())
                .orElse("nothing");
    }

    /** Each line stands for itself; {@code ~} is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "A=plain value   |plain value|plain value   ",
                "A=\"quoted value\"|quoted value|\"quoted value\"",
                "A='single q'|single q|'single q'",
                "A=\"a\" b|ab|\"a\" b",
                "A=a \"b\" c|a \"b\" c|a \"b\" c",
                "A=x\\ y|x y|x\\ y",
                "A=a\\\\b|a\\b|a\\\\b",
                "A=\"a\\\"b\\$c\\nd\"|a\"b$c\\nd|\"a\\\"b\\$c\\nd\"",
                "A=# no comment|# no comment|# no comment",
                "  A=lead|lead|lead",
                "A= lead| ^lead^| lead",
                "A=$HOME ${HOME} `id` %h|$HOME ${HOME} `id` %h|$HOME ${HOME} `id` %h",
                "A==|=|=",
                "A=\"unbal~still\"~|unbal~still|\"unbal",
                "A=trail\\~more~|trailmore|trail\\",
                "A='it''s'|its|'it''s'",
                "A=\"x\" \"y\"|xy|\"x\" \"y\"",
                "A=last \t|last|last \t",
                "A=\"\\x\"|\\x|\"\\x\"",
                "A=a\\~|a|a\\",
                "A=x\r~A=y\r~|y|y",
                ";A=x|nothing|nothing",
                "# A=x \\~A=y|y|y",
                "~A=x|x|x",
                "A=x~B|x|x",
                "A=x~=y|x|x",
                "A=x\\|x|x\\",
                "A=\"x\\|x\\|\"x\\",
                "\u0085A=x|nothing|x",
                "\u00a0A=x|nothing|x",
                "\u000bA=x|nothing|x",
                "\tA=x|x|x",
                "\rA=x|x|x",
            })
    void lineIsReadTwice(String line, String systemd, String docker) {
        String text = line.replace('~', '\n');
        assertThat(value(SystemdEnvironment.read(PlacedText.of(text), findings(text))))
                .isEqualTo(systemd.replace('~', '\n').replace(" ^lead^", "lead"));
        assertThat(value(DockerEnvironment.read(PlacedText.of(text), findings(text))))
                .isEqualTo(docker.replace('~', '\n'));
    }

    @Test
    void namesThatSystemdDoesNotTakeAreDockersOnly() {
        for (String name : new String[] {"A-27", "1A", "\u00e9", "\ufeffC"}) {
            String text = "X=y\n" + name + "=x\n";
            assertThat(SystemdEnvironment.read(PlacedText.of(text), findings(text)))
                    .containsOnlyKeys("X");
            assertThat(DockerEnvironment.read(PlacedText.of(text), findings(text)))
                    .containsOnlyKeys("X", name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "a", "z", "_", "_0", "A9"})
    void lettersDigitsAndUnderscoresMakeANameForBoth(String name) {
        String text = name + "=x\n=y\n";
        assertThat(SystemdEnvironment.read(PlacedText.of(text), findings(text))).containsOnlyKeys(name);
        assertThat(DockerEnvironment.read(PlacedText.of(text), findings(text))).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A@", "A[", "A`", "A{", "A/", "A:", "0A"})
    void otherCharactersMakeANameForDockerOnly(String name) {
        String text = name + "=x\n";
        assertThat(SystemdEnvironment.read(PlacedText.of(text), findings(text))).isEmpty();
        assertThat(DockerEnvironment.read(PlacedText.of(text), findings(text))).containsOnlyKeys(name);
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfANameForDocker() {
        String text = "\ufeffA=x";
        assertThat(SystemdEnvironment.read(PlacedText.of(text), findings(text))).isEmpty();
        assertThat(DockerEnvironment.read(PlacedText.of(text), findings(text))).containsOnlyKeys("A");
    }
}
