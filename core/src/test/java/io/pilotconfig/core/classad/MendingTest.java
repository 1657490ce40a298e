package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text was meant to be, and all that keeps it from it. */
class MendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '\0',
            value = {
                "Owner = \"a\" and RequestCpus = 4 > Owner == \"a\" && RequestCpus == 4",
                "a === b or c !== d > a =?= b || c =!= d",
                "Owner == “alice” > Owner == \"alice\"",
                "Owner == “O’Brien” > Owner == \"O’Brien\"",
                "Owner == ‘alice’ > Owner == \"alice\"",
                "Owner == \\\"alice\\\" > Owner == \"alice\"",
                "a is not undefined > a =!= undefined",
                "a\u00a0== b > a == b",
                "Ow\u200bner == b > Owner == b",
                "a ? b = 1 : c = 2 > a ? b == 1 : c == 2",
            })
    void isSureWhereASlipHasOneRemedy(String wrong, String meant) {
        Mending mending = Mending.of(wrong);

        assertThat(mending.text()).isEqualTo(meant);
        assertThat(mending.isSure()).isTrue();
        assertThat(mending.parsed()).contains((Parsed) ExpressionParser.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RequestMemory < 4G",
                "RequestDisk < 1_000",
                "RequestDisk < 1,000",
                "RequestCpus < 017",
                "RequestCpus < 0x1F",
                "(a && b",
                "a && b)",
                "a && && b",
                "a &&",
                "f(()) && a",
                "50% < a",
                "not a",
                "a xor b",
                "Owner in {\"a\"}",
                "Owner not like \"a\"",
                "Owner =~ \"a\"",
                "a b",
                "\"a\" \"b\"",
                "a, b",
                "a;",
                "$Owner == a",
                "a # b",
                "Owner == “a\"",
            })
    void readsOnWhereARemedyIsAGuess(String wrong) {
        Mending mending = Mending.of(wrong);

        assertThat(mending.errors()).hasSize(1);
        assertThat(mending.isSure()).isFalse();
        assertThat(mending.parsed()).as(mending.text()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Owner == \"a",
                "a /* b",
                "'a",
                "(a]",
                "a ? b",
                "a : b",
                "a.+",
                "if a then b",
                "Owner in (\"a\")",
                "[a; b]",
                "absTime(\"x\")",
                "alice@example.edu",
            })
    void stopsWhereNobodyKnowsHowItGoesOn(String wrong) {
        Mending mending = Mending.of(wrong);

        assertThat(mending.errors()).hasSize(1);
        assertThat(mending.parsed()).isEmpty();
        assertThat(mending.text()).isEqualTo(wrong);
    }

    @Test
    void everySlipStandsWhereItStoodInTheOriginal() {
        String text = "Owner = \u201calice\u201d and User <> \u201cbob\u201d &&& RequestMemory < 4G, (a";

        assertThat(Mending.of(text).errors())
                .extracting(error -> error.place().in(text))
                .containsExactly("=", "\u201c", "and", "<>", "\u201c", "&&&", "4G", ",", "(");
    }

    @Test
    void aPieceOfTheMendedTextHasAPlaceInTheOriginal() {
        String text = "Owner = \"a\" and RequestCpus = 4";
        Mending mending = Mending.of(text);

        Expression.Binary and =
                (Expression.Binary) mending.parsed().orElseThrow().tree();

        assertThat(mending.place(and.right().place()).in(text)).isEqualTo("RequestCpus = 4");
        assertThat(mending.place(and.left().place()).in(text)).isEqualTo("Owner = \"a\"");
    }

    @Test
    void inASentenceOneMissingOperatorSaysItAll() {
        assertThat(Mending.of("please run the jobs of alice").errors())
                .extracting(SyntaxError::kind)
                .containsExactly(Kind.MISSING_OPERATOR);
    }

    @Test
    void everythingThatWasOpenedIsTold() {
        assertThat(Mending.of("((a && [x = {1, f(2").errors())
                .extracting(error -> error.place().start())
                .containsExactlyInAnyOrder(0, 1, 7, 12, 17);
    }

    @Test
    void twentySlipsAreEnough() {
        assertThat(Mending.of("a = " + "b and c = ".repeat(1000) + "d").errors())
                .hasSize(20);
    }

    @Test
    void aTextWithoutSlipsStaysAsItIs() {
        Mending mending = Mending.of("Owner == \"a\"");

        assertThat(mending.errors()).isEmpty();
        assertThat(mending.text()).isEqualTo("Owner == \"a\"");
        assertThat(mending.isSure()).isTrue();
    }
}
