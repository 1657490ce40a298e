package io.pilotconfig.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Mending;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Surroundings;
import io.pilotconfig.core.classad.SyntaxError;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.settings.PilotSettings;
import java.nio.charset.StandardCharsets;

/**
 * Whatever text an expression is, the parser has an answer with a place within it. What it takes is evaluated and checked,
 * and printed so that parsing gives the same tree.
 */
class ExpressionFuzzTest {
    private static final SettingsChecker CHECKER = new SettingsChecker();

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "expression.dict")
    void everyTextGetsAnAnswer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ParseResult result = ExpressionParser.parse(text);
        Mending.of(text).errors().forEach(error -> checkPlace(error, text));
        if (result instanceof SyntaxError error) {
            checkPlace(error, text);
        } else if (result instanceof Parsed parsed) {
            parsed.overlooked().ifPresent(error -> checkPlace(error, text));
            checkParsed(parsed);
        }
        CHECKER.check(settings(text)).diagnostics().forEach(ExpressionFuzzTest::checkDiagnostic);
    }

    private static void checkPlace(SyntaxError error, String text) {
        assertThat(error.place().start()).isBetween(0, text.length());
        assertThat(error.place().end()).isBetween(error.place().start(), text.length());
        assertThat(error.message()).isNotBlank();
    }

    private static void checkParsed(Parsed parsed) {
        assertThat(Evaluation.of(parsed.tree(), Surroundings.NONE).kinds()).isNotEmpty();
        assertThat(Evaluation.of(parsed.tree(), KnownAttributes.anyJob()).kinds())
                .isNotEmpty();
        assertThat(ExpressionParser.parse(parsed.tree().toString()))
                .isInstanceOfSatisfying(
                        Parsed.class, again -> assertThat(again.tree()).isEqualTo(parsed.tree()));
    }

    private static void checkDiagnostic(Diagnostic found) {
        assertThat(found.message()).isNotBlank();
        assertThat(found.hint()).isNotBlank();
    }

    private static PilotSettings settings(String text) {
        return PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .startExpression(text)
                .putAttribute("Mine", text)
                .build();
    }
}
