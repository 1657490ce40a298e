package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Mending;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.SyntaxError;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.List;
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

    @Property(tries = 5000)
    void itsSlipsStandWithinIt(@ForAll("texts") String text) {
        Mending mending = Mending.of(text);
        mending.errors().forEach(error -> checkPlace(error, text));
        mending.parsed()
                .ifPresent(parsed ->
                        assertThat(ExpressionParser.parse(mending.text())).hasToString(parsed.toString()));
        assertThat(mending.errors().isEmpty())
                .as(text)
                .isEqualTo(ExpressionParser.parse(text) instanceof Parsed parsed
                        && parsed.overlooked().isEmpty());
    }

    @Property(tries = 2000)
    void everySlipOfManyIsFoundInOneRun(@ForAll("slips") List<Slip> slips) {
        StringBuilder wrong = new StringBuilder();
        StringBuilder right = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (Slip slip : slips) {
            wrong.append(wrong.isEmpty() ? "" : " && ").append(slip.before());
            right.append(right.isEmpty() ? "" : " && ").append(slip.before());
            places.add(wrong.length());
            wrong.append(slip.wrong()).append(slip.behind());
            right.append(slip.right()).append(slip.behind());
        }

        Mending mending = Mending.of(wrong.toString());

        assertThat(mending.text()).isEqualTo(right.toString());
        assertThat(mending.isSure()).isTrue();
        assertThat(mending.errors()).extracting(error -> error.place().start()).isEqualTo(places);
    }

    /** A comparison with one slip in it. */
    record Slip(String before, String wrong, String right, String behind) {}

    @Provide
    Arbitrary<List<Slip>> slips() {
        Arbitrary<Slip> comparisons = Combinators.combine(
                        Arbitraries.of("Owner ", "TARGET.User ", "(1 + 2) ", "f(a, {b}) "),
                        Arbitraries.of("= ==", "=== =?=", "<> !=", "=> >=", "eq ==", "ge >="),
                        Arbitraries.of(" \"alice\"", " 4", " (a || b)"))
                .as((left, operators, right) -> {
                    String[] both = operators.split(" ");
                    return new Slip(left, both[0], both[1], right);
                });
        Arbitrary<Slip> joints = Arbitraries.of("and &&", "or ||", "&&& &&", "||| ||")
                .map(operators -> {
                    String[] both = operators.split(" ");
                    return new Slip("a == 1 ", both[0], both[1], " b == \"x\"");
                });
        Arbitrary<Slip> quotes = Combinators.combine(
                        Arbitraries.of("\u201c\u201d", "\u201e\u201c", "\u2018\u2019", "\u00ab\u00bb"),
                        Arbitraries.strings().alpha().ofMaxLength(5))
                .as((pair, text) ->
                        new Slip("Owner == ", pair.charAt(0) + text + pair.charAt(1), '"' + text + '"', " || b"));
        return Arbitraries.oneOf(comparisons, joints, quotes)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
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
