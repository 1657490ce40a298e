package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.Expression.Literal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree is printed with the parentheses that it needs, and no others. */
class ExpressionPrinterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 2 * 3",
                "(1 + 2) * 3",
                "1 - (2 - 3)",
                "1 - 2 - 3",
                "a && b || c",
                "a && (b || c)",
                "a || b && c",
                "a == b == c",
                "a == (b == c)",
                "(a || b) == c",
                "-a",
                "- 1",
                "-(a + b)",
                "--1",
                "!(a && b)",
                "!a && b",
                "(!a).b",
                "(a + b).c",
                "(a + b)[0]",
                "a.b.c",
                "a.b[0].c",
                "1 .a",
                "\"x\" .a",
                "a.b + 1",
                "a ? b : c",
                "a ?: b",
                "(a ? b : c) ? d : e",
                "a ? b : c ? d : e",
                "a ? b ? c : d : e",
                "(a ? b : c) + 1",
                "1 + (a ? b : c)",
                "f()",
                "f(a, b + 1, c ? d : e)",
                "{1, \"a\", {}}",
                "[a = 1; b = [c = 2]]",
                "'odd name'",
                "'9a'",
                "a9_Z",
                "_az",
                "AZ",
                "'a@'",
                "'a['",
                "'a`'",
                "'a{'",
                "'true'",
                "'isnt'",
                "'it\\'s'",
                "''",
                "a.'b c'",
                "'f g'(1)",
                "['a b' = 1]",
                ".a",
                "\"a\\\"b\"",
                "\"a\\b\"",
                "1.5",
                "-1.5",
                "true",
                "undefined",
                "error",
                "a =?= b",
                "a =!= b",
                "a >>> b",
            })
    void whatIsPrintedStandsInItself(String text) {
        assertThat(tree(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "((a)) > a",
                "(a && b) && c > a && b && c",
                "a+b > a + b",
                "a is b > a =?= b",
                "TRUE > true",
                "1e3 > 1000.0",
                "1e999 > 1e999",
                "-1e999 > -1e999",
                "'a' > a",
                "/* x */ a > a",
                "-(1) > - 1",
                "-(a) > -a",
            })
    void whatIsNeedlessIsLeftOut(String text, String printed) {
        assertThat(tree(text)).hasToString(printed);
    }

    @Test
    void aTextThatEndsInABackslashIsFollowedByANewline() {
        assertThat(new Literal(Value.of("DOM\\"), Place.NONE)).hasToString("\"DOM\\\"\n");
    }

    @Test
    void whatIsNoNumberIsMadeOfAText() {
        assertThat(new Literal(Value.of(Double.NaN), Place.NONE)).hasToString("real(\"NaN\")");
    }

    @Test
    void treesAreEqualWhateverTheirPlaces() {
        for (String text : List.of("a + b", "a.b", "a[b]", "f(a)", "{a}", "[a = b]", "a ? b : c", "!a", "\"a\"")) {
            assertThat(tree("  " + text)).isEqualTo(tree(text)).hasSameHashCodeAs(tree(text));
        }
    }

    @Test
    void treesThatDifferInOnePartAreNotEqual() {
        List<String> all = List.of(
                "a + b", "a - b", "b + b", "a + a", "a.b", "a.c", "c.b", "a[b]", "a[c]", "a", "a + b + c", "a + c + b");
        for (String one : all) {
            for (String other : all) {
                boolean same = one.equals(other);
                assertThat(tree(one).equals(tree(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(same);
                assertThat(tree(one).hashCode() == tree(other).hashCode())
                        .as("the hash codes of %s and %s", one, other)
                        .isEqualTo(same);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "a + b > a | b",
                "a ? b : c > a | b | c",
                "a ?: b > a | b",
                "f(a, b) > a | b",
                "{a, b} > a | b",
                "[x = a; y = b] > a | b",
                "!a > a",
                "a.b > a",
                "a[b] > a | b",
                "a > ``",
            })
    void aTreeHasTheTreesBelowIt(String text, String children) {
        assertThat(String.join(
                        " | ",
                        tree(text).children().stream().map(Expression::toString).toList()))
                .isEqualTo(children);
    }

    private static Expression tree(String text) {
        return ((Parsed) ExpressionParser.parse(text)).tree();
    }
}
