package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Visible;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VisibleTest {
    private static final int LONGEST = 80;

    @Property(tries = 3000)
    void nothingHiddenIsLeft(@ForAll("texts") String text) {
        assertThat(Visible.of(text).codePoints()).noneMatch(Visible::hidden);
        assertThat(Visible.quoted(text).codePoints()).noneMatch(Visible::hidden);
    }

    @Property(tries = 3000)
    void whatIsVisibleStays(@ForAll("texts") String text) {
        String visible = Visible.of(text);
        assertThat(Visible.of(visible)).isEqualTo(visible);
        if (text.codePoints().noneMatch(Visible::hidden)) {
            assertThat(visible).isEqualTo(text);
        }
    }

    @Property(tries = 3000)
    void nothingIsLost(@ForAll("texts") String text) {
        assertThat(Escapes.read(Visible.of(text.replace("\\", "\\\\")))).isEqualTo(text);
    }

    @Property(tries = 3000)
    void quotedIsCutBehind80Characters(@ForAll("texts") String text) {
        int length = text.codePointCount(0, text.length());
        String whole = "`" + Visible.of(text) + "`";
        if (length <= LONGEST) {
            assertThat(Visible.quoted(text)).isEqualTo(whole);
        } else {
            String head = text.substring(0, text.offsetByCodePoints(0, LONGEST));
            assertThat(Visible.quoted(text)).isEqualTo("`" + Visible.of(head) + "...`");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lengthy = Arbitraries.oneOf(
                        Arbitraries.of("a", "\ud83d\ude00", "\u202e", "\u00e9", "\n"), AdversarialValues.texts())
                .list()
                .ofMinSize(70)
                .ofMaxSize(200)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(Arbitraries.strings(), AdversarialValues.mixtures(), lengthy);
    }
}
