package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpansionTest {
    private static final Map<String, String> DEFINED = Map.of("A", "a", "B", "$(A)$$", "", "nothing", "é", "e");

    private static Expansion expansion() {
        Environment environment = new Environment(false);
        DEFINED.forEach((name, value) -> environment.define(Scalar.of(name), Scalar.of(value)));
        environment.defineUnknown("SECRET");
        return new Expansion(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "$(A), a",
        "x$(A)y$(A), xaya",
        "$$(A), $(A)",
        "$$$(A), $a",
        "$(B), $(A)$$",
        "$(C), $(C)",
        "$(A, $(A",
        "$((A)), $((A))",
        "$A ${A}, $A ${A}",
        "end$, end$",
        "$$, $",
        "$(), nothing",
    })
    void textIsExpandedAsByTheKubelet(String written, String expected) {
        assertThat(expansion().expand(written).text()).isEqualTo(expected);
    }

    @Test
    void aReferenceToASecretIsNotKnown() {
        assertThat(expansion().expand("x$(SECRET)$(NOTHING)").unknown()).containsExactly("SECRET");
    }

    @Test
    void theApiServersServiceIsNotKnown() {
        assertThat(expansion()
                        .expand("$(KUBERNETES_SERVICE_HOST) $(SQUID_SERVICE_HOST)")
                        .unknown())
                .containsExactly("KUBERNETES_SERVICE_HOST");
        assertThat(new Expansion(new Environment(true))
                        .expand("$(SQUID_SERVICE_HOST)")
                        .unknown())
                .containsExactly("SQUID_SERVICE_HOST");
    }

    @Test
    void aCharacterThatTheKubeletBreaksStaysWhole() {
        assertThat(expansion().expand("5$é").text()).isEqualTo("5$é");
        assertThat(expansion().expand("5$é").broken()).isTrue();
        assertThat(expansion().expand("5$$é").broken()).isFalse();
    }

    @Test
    void referencesThatGrowWithoutEndAreLeft() {
        Environment environment = new Environment(false);
        Expansion expansion = new Expansion(environment);
        String value = "x".repeat(1000);
        boolean tooLong = false;
        for (int i = 0; i < 40; i++) {
            environment.define(Scalar.of("A" + i), Scalar.of(value));
            Expansion.Expanded expanded = expansion.expand("$(A" + i + ")$(A" + i + ")");
            value = expanded.text();
            tooLong |= expanded.tooLong();
        }
        assertThat(tooLong).isTrue();
        assertThat(value).hasSizeLessThan(1 << 21);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("$", "$$", "(", ")", "A", "B", "é", "$(A)", "$(C)", " ", "\ud83d\ude00")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void everyTextIsExpandedAsByTheKubelet(@ForAll("texts") String text) {
        Expansion.Expanded expanded = expansion().expand(text);
        if (!expanded.broken()) {
            assertThat(expanded.text()).isEqualTo(kubelet(text));
        }
    }

    /** Kubernetes, {@code third_party/forked/golang/expansion/expand.go}, byte by byte. */
    private static String kubelet(String text) {
        byte[] input = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int checkpoint = 0;
        for (int cursor = 0; cursor < input.length; cursor++) {
            if (input[cursor] == '$' && cursor + 1 < input.length) {
                out.write(input, checkpoint, cursor - checkpoint);
                int advance = read(input, cursor + 1, out);
                cursor += advance;
                checkpoint = cursor + 1;
            }
        }
        out.write(input, checkpoint, input.length - checkpoint);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int read(byte[] input, int at, ByteArrayOutputStream out) {
        if (input[at] == '$') {
            out.write('$');
            return 1;
        } else if (input[at] != '(') {
            out.write('$');
            out.write(input[at]);
            return 1;
        }
        for (int i = at + 1; i < input.length; i++) {
            if (input[i] == ')') {
                String name = new String(input, at + 1, i - at - 1, StandardCharsets.UTF_8);
                out.writeBytes(DEFINED.getOrDefault(name, "$(" + name + ")").getBytes(StandardCharsets.UTF_8));
                return i - at + 1;
            }
        }
        out.write('$');
        out.write('(');
        return 1;
    }
}
