package io.pilotconfig.importers.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a file of machine attributes. */
class AttributeLinesTest {
    private static Optional<Map<String, String>> read(String text) {
        return AttributeLines.read(Scalar.of(text)).map(attributes -> {
            Map<String, String> values = new LinkedHashMap<>();
            attributes.forEach((name, value) -> values.put(name, value.text()));
            return values;
        });
    }

    @Test
    void blanksAtTheEndsAreKeptWhereTheLineIsWrittenAsOurs() {
        assertThat(read("# c\n\nA =  x \nB=1\n\tC\t=\ty \n")).contains(Map.of("A", " x ", "B", "1", "C", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "=1", "A = x\\", "A = 1\nA = 2"})
    void aFileWithAnotherLineIsNotRead(String text) {
        assertThat(read(text)).isEmpty();
    }
}
