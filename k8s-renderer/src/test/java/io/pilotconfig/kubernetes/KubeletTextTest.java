package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.testkit.AdversarialValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written for the kubelet arrives, byte for byte, and no dollar sign is doubled for nothing. */
class KubeletTextTest {
    private static final Map<String, String> DEFINED = Map.of("A", "value of A", "HOME_DIR", "$$", "b", "");

    @Property(tries = 10_000)
    void valuesArrive(@ForAll("texts") String text, @ForAll("variables") Set<String> defined) {
        String written = KubeletText.value(text, defined);

        assertThat(Kubelet.expand(written, values(defined))).isEqualTo(text);
    }

    @Property(tries = 10_000)
    void wordsArrive(@ForAll("texts") String text, @ForAll("variables") Set<String> defined) {
        assertThat(Kubelet.expand(KubeletText.word(text), values(defined))).isEqualTo(text);
    }

    @Property(tries = 5_000)
    void whatTheKubeletLeavesAloneIsWrittenAsItIs(
            @ForAll("texts") String text, @ForAll("variables") Set<String> defined) {
        boolean alone = Kubelet.expand(text, values(defined)).equals(text);

        assertThat(KubeletText.value(text, defined).equals(text)).isEqualTo(alone);
    }

    @Property(tries = 5_000)
    void everyDollarThatWasAddedIsNeeded(@ForAll("texts") String text, @ForAll("variables") Set<String> defined) {
        String written = KubeletText.value(text, defined);

        for (int at = written.indexOf("$$"); at >= 0; at = written.indexOf("$$", at + 1)) {
            String fewer = written.substring(0, at) + written.substring(at + 1);
            if (fewer.length() >= text.length()) {
                assertThat(Kubelet.expand(fewer, values(defined)))
                        .as("`%s` for `%s`", fewer, text)
                        .isNotEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain                    | plain",
                "$                        | $",
                "a$                       | a$",
                "$x ${x} $HOME $1 $?      | $x ${x} $HOME $1 $?",
                "$$                       | $$$",
                "$$$                      | $$$$$",
                "$$x                      | $$$x",
                "$(A)                     | $$(A)",
                "$$(A)                    | $$$$(A)",
                "$(UNDEFINED)             | $(UNDEFINED)",
                "$(id)                    | $(id)",
                "$(A                      | $(A",
                "$(x$(A)                  | $(x$(A)",
                "$(x$$y) $(A)             | $(x$$y) $$(A)",
                "$()                      | $()",
                "$(KUBERNETES_PORT)       | $$(KUBERNETES_PORT)",
                "$(KUBERNETES_NAMESPACE)  | $(KUBERNETES_NAMESPACE)",
                "$é                       | $$é",
                "$(é)                     | $(é)",
                "a$😀                     | a$$😀",
            })
    void isDoubledWhereTheKubeletWouldChangeIt(String text, String written) {
        assertThat(KubeletText.value(text, DEFINED.keySet())).isEqualTo(written);
        assertThat(Kubelet.expand(written, DEFINED)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                "$",
                "$",
                "$",
                "$$",
                "(",
                ")",
                "$(",
                "A",
                "(A)",
                "$(A)",
                "$(HOME_DIR)",
                "b",
                "(b)",
                "é",
                "😀",
                "{",
                " ");
        Arbitrary<String> references =
                Arbitraries.of("$(KUBERNETES_SERVICE_HOST)", "$(KUBERNETES_PORT_443_TCP)", "$(GLIDEIN_Site)", "$( A)");
        return Arbitraries.oneOf(
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, signs), net.jqwik.api.Tuple.of(1, references))
                        .list()
                        .ofMaxSize(10)
                        .map(parts -> String.join("", parts)),
                AdversarialValues.mixtures());
    }

    @Provide
    Arbitrary<Set<String>> variables() {
        return Arbitraries.of(DEFINED.keySet()).set().ofMaxSize(DEFINED.size());
    }

    private static Map<String, String> values(Set<String> defined) {
        return new HashMap<>(defined.stream().collect(Collectors.toMap(name -> name, DEFINED::get)));
    }
}
