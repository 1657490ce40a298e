package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AdversarialValuesTest {
    @Test
    void catalogueHasManyValuesEachOnce() {
        assertThat(AdversarialValues.all()).hasSizeGreaterThan(80);
        assertThat(AdversarialValues.all().stream().map(AdversarialValue::name)).doesNotHaveDuplicates();
        assertThat(AdversarialValues.all().stream().map(AdversarialValue::text)).doesNotHaveDuplicates();
    }

    @Test
    void allCanBeDeliveredButThoseThatCannot() {
        assertThat(AdversarialValues.all()).allMatch(AdversarialValue::isDeliverable);
        assertThat(AdversarialValues.undeliverable()).isNotEmpty().noneMatch(AdversarialValue::isDeliverable);
    }

    @Test
    void oneIsLong() {
        assertThat(AdversarialValues.all()).anyMatch(value -> value.text().length() >= 70_000);
    }

    @Property
    void mixturesCanBeDelivered(@ForAll("mixtures") String text) {
        assertThat(AdversarialValue.isDeliverable(text)).isTrue();
    }

    @Provide
    Arbitrary<String> mixtures() {
        return AdversarialValues.mixtures();
    }
}
