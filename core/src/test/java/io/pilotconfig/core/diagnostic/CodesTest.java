package io.pilotconfig.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of codes is complete, and each code is used. */
class CodesTest {
    private static final List<Field> FIELDS = Arrays.stream(Codes.class.getDeclaredFields())
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .toList();

    @Test
    void noIdIsGivenTwice() {
        assertThat(FIELDS)
                .extracting(field -> code(field).id())
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCodeIsNamedAsItsIdIs() {
        assertThat(FIELDS)
                .allSatisfy(field -> assertThat(
                                code(field).id().toUpperCase(Locale.ROOT).replace('-', '_'))
                        .isEqualTo(field.getName()));
    }

    @Test
    void eachSummaryIsOneSentenceWithoutControlCharacters() {
        assertThat(FIELDS)
                .allSatisfy(field -> assertThat(code(field).summary())
                        .endsWith(".")
                        .doesNotContain("  ")
                        .isEqualTo(Visible.of(code(field).summary()))
                        .matches("[A-Z`].*|[a-z]+exec .*|SYSLOG.*"));
    }

    @Test
    void eachCodeIsReportedSomewhere() throws IOException {
        String source;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            source = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Codes.java"))
                    .map(CodesTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(FIELDS)
                .allSatisfy(field -> assertThat(source).containsPattern("\\bCodes\\." + field.getName() + "\\b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a_b", "-a", "a-", "a--b", "1a", "a b", "ä"})
    void anIdIsLowerCaseWordsJoinedByHyphens(String id) {
        assertThatThrownBy(() -> Code.error(id, "x."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A code is lower-case words joined by hyphens, such as `squid-address`, but was `" + id + "`");
    }

    @Test
    void aCodePrintsAsItsId() {
        assertThat(Code.warning("my-rule2", "x.")).hasToString("my-rule2").returns(Severity.WARNING, Code::severity);
    }

    private static Code code(Field field) {
        try {
            return (Code) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
