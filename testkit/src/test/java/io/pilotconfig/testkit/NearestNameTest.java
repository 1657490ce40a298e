package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    @Property(tries = 2000)
    void oneSlipIsForgiven(@ForAll("slips") Slip slip) {
        assertThat(NearestName.of(slip.written, List.of(slip.meant))).contains(slip.meant);
    }

    @Property(tries = 2000)
    void aSlipInAKeyLeadsToAKeyAsNear(@ForAll("slips") Slip slip) {
        Optional<String> found = NearestName.of(slip.written, SettingsTree.KEYS);
        assertThat(found).isPresent();
        assertThat(SettingsTree.KEYS).contains(found.get());
    }

    @Property
    void caseAndDashesCountForNothing(@ForAll("keys") String key) {
        assertThat(NearestName.of(key.toUpperCase(Locale.ROOT), SettingsTree.KEYS))
                .contains(key);
        assertThat(NearestName.of(key.replaceAll("([A-Z])", "_$1"), SettingsTree.KEYS))
                .contains(key);
        assertThat(NearestName.of(key.replaceAll("([A-Z])", "-$1"), SettingsTree.KEYS))
                .contains(key);
    }

    @Property(tries = 3000)
    void onlyKnownNamesAreOffered(@ForAll("texts") String written) {
        NearestName.of(written, SettingsTree.KEYS)
                .ifPresent(name -> assertThat(SettingsTree.KEYS).contains(name));
        assertThat(NearestName.of(written, List.of())).isEmpty();
    }

    @Test
    void whatIsFarIsNotOffered() {
        assertThat(NearestName.of("kubernetes", SettingsTree.KEYS)).isEmpty();
        assertThat(NearestName.of("", SettingsTree.KEYS)).isEmpty();
    }

    private record Slip(String meant, String written) {}

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(SettingsTree.KEYS);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(AdversarialValues.mixtures(), Arbitraries.strings());
    }

    /** A key with a letter missing, added, changed, or two swapped. */
    @Provide
    Arbitrary<Slip> slips() {
        return Combinators.combine(
                        keys(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.doubles().between(0, 0.99))
                .as((key, kind, where) -> {
                    int at = (int) (where * key.length());
                    String head = key.substring(0, at);
                    String tail = key.substring(at + 1);
                    return new Slip(
                            key,
                            switch (kind) {
                                case 0 -> head + tail;
                                case 1 -> head + "q" + key.substring(at);
                                case 2 -> head + "q" + tail;
                                default ->
                                    tail.isEmpty() ? key : head + tail.charAt(0) + key.charAt(at) + tail.substring(1);
                            });
                });
    }
}
