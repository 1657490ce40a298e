package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.SyntaxError;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.settings.PilotSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The expressions that the test kit makes are some, and the parser has an answer for every text. */
class ExpressionTest {
    @Property(tries = 3000)
    void generatedExpressionsAreParsed(@ForAll("expressions") String text) {
        assertThat(ExpressionParser.parse(text)).as(text).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.overlooked()).isEmpty();
            assertThat(parsed.lineComment()).isEmpty();
        });
    }

    @Property(tries = 3000)
    void inParenthesesTheyMeanTheSame(@ForAll("expressions") String text) {
        Parsed plain = (Parsed) ExpressionParser.parse(text);
        Parsed grouped = (Parsed) ExpressionParser.parse("(" + text + ")");
        assertThat(grouped.bindsWeakerThanAnd()).isFalse();
        assertThat(grouped.tree()).hasToString(plain.tree().toString());
    }

    @Property(tries = 2000)
    void brokenExpressionsAreErrors(@ForAll("broken") String text) {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .startExpression(text)
                .build();
        assertThat(Outcome.CHECKER.check(settings).diagnostics())
                .as(text)
                .anyMatch(found ->
                        found.severity() == Severity.ERROR && found.path().equals(SettingPath.of("startExpression")));
    }

    @Property(tries = 5000)
    void anyTextGetsAnAnswerWithinIt(@ForAll("texts") String text) {
        ParseResult result = ExpressionParser.parse(text);
        if (result instanceof SyntaxError error) {
            checkPlace(error, text);
        } else if (result instanceof Parsed parsed) {
            parsed.overlooked().ifPresent(error -> checkPlace(error, text));
        }
    }

    private static void checkPlace(SyntaxError error, String text) {
        Place place = error.place();
        assertThat(place.start()).as("where %s begins", error).isBetween(0, text.length());
        assertThat(place.end()).as("where %s ends", error).isBetween(place.start(), text.length());
        assertThat(error.message()).isNotBlank();
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.oneOf(ExpressionArbitraries.valid(), ExpressionArbitraries.attributeValues());
    }

    @Provide
    Arbitrary<String> broken() {
        return ExpressionArbitraries.broken();
    }

    /** Any text, and expressions with a piece taken out or put in. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                AdversarialValues.mixtures(),
                Arbitraries.of(
                        "(", ")", "{", "}", "[", "]", ",", ";", ":", "?", "=", "\"", "'", "//", "/*", "\\", "0x"));
        Arbitrary<String> changed = Combinators.combine(
                        expressions(),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        pieces)
                .as((text, where, length, piece) -> {
                    int from = (int) (where * text.length());
                    return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + length));
                });
        return Arbitraries.oneOf(changed, changed, pieces, Arbitraries.strings());
    }
}
