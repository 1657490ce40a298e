package io.pilotconfig.importers.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of the token is hidden where it stands and in every message, before anything is read. */
class TokenValuesTest {
    private static final String SECRET = "hunter2";

    private static boolean isShown(String text) {
        SourceText source = new SourceText("launch", text);
        TokenValues.hide(source);
        Findings findings = new Findings(source);
        findings.add(ImportCodes.SYNTAX, new Span(0, text.codePointCount(0, text.length())), "It is hunter2.", "");
        return new ReadLaunch(Optional.empty(), findings.all()).shown().contains(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOKEN=hunter2",
                "TOKEN=hunter2\nA=x",
                "-e TOKEN=hunter2",
                "-TOKEN=hunter2",
                "A=x\nTOKEN=hunter2\nB=y",
                "TOKEN=\nTOKEN=hunter2",
                "\ud83d\ude00 TOKEN=hunter2",
                "@TOKEN=hunter2",
                "[TOKEN=hunter2",
                "`TOKEN=hunter2",
                "{TOKEN=hunter2",
                "/TOKEN=hunter2",
                ":TOKEN=hunter2",
            })
    void whatIsAssignedIsHidden(String text) {
        assertThat(isShown(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MY_", "A", "Z", "a", "z", "0", "9"})
    void variablesWhoseNameEndsAlikeAreShown(String before) {
        assertThat(isShown(before + "TOKEN=hunter2")).isTrue();
    }

    @Test
    void aLineThatGoesOnIsHiddenToItsEnd() {
        SourceText source = new SourceText("launch", "TOKEN=one\\\ntwo\\\nthree\nfour");
        TokenValues.hide(source);
        Findings findings = new Findings(source);
        findings.add(ImportCodes.SYNTAX, new Span(11, 14), "", "");
        findings.add(ImportCodes.SYNTAX, new Span(16, 21), "", "");
        findings.add(ImportCodes.SYNTAX, new Span(22, 26), "", "");
        assertThat(new ReadLaunch(Optional.empty(), findings.all()).shown())
                .doesNotContain("two")
                .doesNotContain("three")
                .contains("four");
    }
}
