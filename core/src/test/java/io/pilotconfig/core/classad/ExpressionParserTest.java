package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.classad.SyntaxError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            a || b && c             # a || (b && c)
            a && b || c             # (a && b) || c
            a || b || c             # (a || b) || c
            a | b ^ c & d           # a | (b ^ (c & d))
            a & b == c              # a & (b == c)
            a == b < c              # a == (b < c)
            a < b << c              # a < (b << c)
            a << b + c              # a << (b + c)
            a + b * c               # a + (b * c)
            a - b - c               # (a - b) - c
            a * b / c % d           # ((a * b) / c) % d
            a >> b >>> c            # (a >> b) >>> c
            a == b != c =?= d =!= e # (((a == b) != c) =?= d) =!= e
            a is b ISNT c           # (a =?= b) =!= c
            a ? b : c ? d : e       # a ? b : (c ? d : e)
            a ? b ? c : d : e       # a ? (b ? c : d) : e
            a || b ?: c && d        # (a || b) ?: (c && d)
            a ? : b                 # a ?: b
            !a == b                 # (!a) == b
            -a.b[0]                 # -((a.b)[0])
            ~a + +b                 # (~a) + (+b)
            2--5                    # 2 - (-5)
            2 - 5                   # (2) - (5)
            a..b                    # a.b
            f(a; b, c)              # f(a, b, c)
            [;a=1;;b=[c=2];]        # [a = 1; b = [c = 2]]
            a/**/+/* x */b          # a + b
            'a' == 'Owner'          # a == Owner
            TRUE && Undefined       # true && undefined
            """)
    void operatorsBindAsInHtcondor(String text, String same) {
        assertThat(tree(text)).isEqualTo(tree(same)).hasSameHashCodeAs(tree(same));
    }

    @Test
    void treesThatSayDifferentThingsDiffer() {
        assertThat(tree("a + b + c")).isNotEqualTo(tree("a + (b + c)")).isNotEqualTo(tree("a + b - c"));
        assertThat(tree("a.b.c"))
                .isNotEqualTo(tree("a.b.d"))
                .isNotEqualTo(tree("a.b"))
                .isNotEqualTo(tree("a[b].c"));
        assertThat(tree("a[0]")).isNotEqualTo(tree("a[1]")).isNotEqualTo(tree("a"));
        assertThat(tree("a")).isNotEqualTo(tree(".a")).isNotEqualTo(tree("a()")).isNotEqualTo(tree("a.a"));
    }

    @Test
    void aMinusBeforeADigitBelongsToTheNumberUnlessAnOperandStandsBefore() {
        assertThat(tree("-5")).isEqualTo(new Literal(Value.of(-5L), Place.NONE));
        assertThat(tree("- 5"))
                .isEqualTo(new Unary(UnaryOperator.MINUS, new Literal(Value.of(5L), Place.NONE), Place.NONE));
        assertThat(tree("a -5")).isInstanceOf(Binary.class);
        assertThat(tree("-9223372036854775808")).isEqualTo(new Literal(Value.of(Long.MIN_VALUE), Place.NONE));
        assertThat(tree("-.5")).isEqualTo(new Literal(Value.of(-0.5), Place.NONE));
        assertThat(tree("-.a")).isInstanceOf(Unary.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "42, 42",
        "1.5, 1.5",
        ".5, 0.5",
        "1e3, 1000.0",
        "00.5, 0.5",
        "1.5e-3, 0.0015",
        "-017, -17",
        "-0x1F, 0",
        "0x1.8, 1.5",
        "-0x1.8e5, -1.555908203125",
        "0x1.8e+5, 1.5546875",
        "1e400, 1e999",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, 0",
        "..5, 0.0"
    })
    void numbersAreWhatHtcondorTakesThemFor(String text, String printed) {
        assertThat(tree(text)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            "text"      # text
            "a\\"b"     # a"b
            "a\\nb"     # a\\nb
            "a\\\\b"    # a\\\\b
            "\\\\\\""   # \\\\"
            "\\"\\""    # ""
            "'"         # '
            """)
    void aBackslashEscapesNothingButTheQuote(String text, String content) {
        assertThat(((Value.Text) ((Literal) tree(text)).value()).value()).isEqualTo(content);
    }

    @Test
    void aTextMayEndInABackslashAtTheEndOnly() {
        assertThat(tree("\"a\\\"")).isEqualTo(new Literal(Value.of("a\\"), Place.NONE));
        assertThat(tree("\"a\\\"\n == b")).isInstanceOf(Binary.class);
        assertThat(error("\"a\\\" == b").kind()).isEqualTo(Kind.UNTERMINATED_STRING);
        assertThat(tree("'a\\'b'")).isEqualTo(new Attribute("a'b", false, Place.NONE));
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = " (a + 'b') * f( 1 ) .c ";
        Binary product = (Binary) tree(text);
        assertThat(product.place().in(text)).isEqualTo("(a + 'b') * f( 1 ) .c");
        assertThat(product.left().place().in(text)).isEqualTo("a + 'b'");
        assertThat(product.right().place().in(text)).isEqualTo("f( 1 ) .c");
        assertThat(tree("a").place()).isEqualTo(Place.NONE);
    }

    @Test
    void aLongPieceIsCutBetweenCharacters() {
        String text = "ab\ud83d\ude00c";
        assertThat(new Place(0, 5).in(text, 5)).isEqualTo(text);
        assertThat(new Place(0, 5).in(text, 4)).isEqualTo("ab\ud83d\ude00...");
        assertThat(new Place(0, 5).in(text, 3)).isEqualTo("ab...");
        assertThat(new Place(1, 5).in(text, 1)).isEqualTo("b...");
    }

    @Test
    void whatStandsBehindAConditionalIsOverlookedAsByHtcondor() {
        Parsed parsed = (Parsed) ExpressionParser.parse("a ? b : c) && d");
        assertThat(parsed.tree()).isEqualTo(tree("a ? b : c"));
        assertThat(parsed.overlooked()).get().extracting(SyntaxError::kind).isEqualTo(Kind.UNOPENED);
        assertThat(parsed.overlooked().get().place().start()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ? b + : c", "a ? (b @ : c", "a ? b.true : c", "a ? [ 5 : c", "a ? f(b, : c"})
    void aMiddleThatBreaksOffAtTheColonIsOverlookedAsByHtcondor(String text) {
        Parsed parsed = (Parsed) ExpressionParser.parse(text);
        assertThat(parsed.tree()).isEqualTo(tree("a ?: c"));
        assertThat(parsed.overlooked()).isPresent();
    }

    @Test
    void aMiddleThatBreaksOffBeforeTheColonIsAnError() {
        assertThat(error("a ? b.5 : c").kind()).isEqualTo(Kind.MISSING_OPERATOR);
    }

    @Test
    void commentsToTheEndOfTheLineAreNoted() {
        assertThat(((Parsed) ExpressionParser.parse("a // b")).lineComment())
                .hasValueSatisfying(place -> assertThat(place.start()).isEqualTo(2));
        assertThat(((Parsed) ExpressionParser.parse("a /* // */ == \"//\"")).lineComment())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a || b, true",
        "(a || b), false",
        "(a) || (b), true",
        "a && b, false",
        "a ?: b, true",
        "a ? b : c, true",
        "((a ?: b)), false",
        "(a ?: b).c, false",
        "a | b, false",
        "!a, false"
    })
    void whatBindsWeakerThanAndIsTold(String text, boolean weaker) {
        assertThat(((Parsed) ExpressionParser.parse(text)).bindsWeakerThanAnd()).isEqualTo(weaker);
    }

    @Test
    void aListOfOneIsNotItsItem() {
        assertThat(tree("{(a)}")).isNotEqualTo(tree("(a)"));
        assertThatThrownBy(() -> ((Expression.Items) tree("{a}")).items().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Expression tree(String text) {
        assertThat(ExpressionParser.parse(text)).as(text).isInstanceOf(Parsed.class);
        return ((Parsed) ExpressionParser.parse(text)).tree();
    }

    private static SyntaxError error(String text) {
        return (SyntaxError) ExpressionParser.parse(text);
    }
}
