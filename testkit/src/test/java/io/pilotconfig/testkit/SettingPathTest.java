package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SettingPathTest {
    private static final Pattern STEP =
            Pattern.compile("\\[(\\d+)]|(?:^|\\.)([A-Za-z_][A-Za-z0-9_-]*)|\\[\"((?:[^\"\\\\]|\\\\.)*)\"]");

    @Test
    void isPrintedAsPromised() {
        assertThat(SettingPath.of("cvmfs", "repos").index(0)).hasToString("cvmfs.repos[0]");
        assertThat(SettingPath.of("pilots", "ep1", "squid")).hasToString("pilots.ep1.squid");
        assertThat(SettingPath.of("pilots", "ep1.example.edu", "squid"))
                .hasToString("pilots[\"ep1.example.edu\"].squid");
        assertThat(SettingPath.of("environment", "a\"b\\c")).hasToString("environment[\"a\\\"b\\\\c\"]");
        assertThat(SettingPath.ROOT).hasToString("");
    }

    @Property(tries = 3000)
    void isReadBackFromItsText(@ForAll("paths") SettingPath path) {
        assertThat(read(path.toString())).as(path.toString()).isEqualTo(path);
    }

    @Property(tries = 3000)
    void isOneLineWithoutControlCharacters(@ForAll("paths") SettingPath path) {
        assertThat(path.toString().codePoints()).noneMatch(Character::isISOControl);
    }

    @Property
    void ancestorsLeadToTheRoot(@ForAll("paths") SettingPath path) {
        SettingPath at = path;
        for (SettingPath above : path.ancestors()) {
            at = at.parent().orElseThrow();
            assertThat(at).isEqualTo(above);
        }
        assertThat(path.steps())
                .hasSize(path.equals(SettingPath.ROOT) ? 0 : path.ancestors().size() + 1);
    }

    private static SettingPath read(String text) {
        Matcher step = STEP.matcher(text);
        SettingPath path = SettingPath.ROOT;
        int at = 0;
        while (at < text.length() && step.find(at) && step.start() == at) {
            path = step.group(1) != null
                    ? path.index(Integer.parseInt(step.group(1)))
                    : path.key(step.group(2) != null ? step.group(2) : Escapes.read(step.group(3)));
            at = step.end();
        }
        assertThat(at).as("how far %s was read", text).isEqualTo(text.length());
        return path;
    }

    @Provide
    Arbitrary<SettingPath> paths() {
        Arbitrary<Object> key = Arbitraries.oneOf(
                        Arbitraries.of(SettingsTree.KEYS), AdversarialValues.mixtures(), Arbitraries.strings())
                .map(text -> (Object) text);
        Arbitrary<Object> index = Arbitraries.integers().between(0, 1000).map(i -> (Object) i);
        return Arbitraries.oneOf(key, key, index).list().ofMaxSize(4).map(SettingPathTest::path);
    }

    private static SettingPath path(List<Object> steps) {
        SettingPath path = SettingPath.ROOT;
        for (Object step : steps) {
            path = step instanceof Integer index ? path.index(index) : path.key((String) step);
        }
        return path;
    }
}
