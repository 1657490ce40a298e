package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text gets an answer, soon, and on a small stack. */
@Timeout(60)
class ExpressionLimitsTest {
    private static final int SMALL_STACK = 512 * 1024;

    @Test
    void asManyLevelsAsHtcondorTakesAreTaken() {
        assertThat(ExpressionParser.parse("(".repeat(999) + "1" + ")".repeat(999)))
                .isInstanceOf(Parsed.class);
        assertThat(kind("(".repeat(1_000) + "1" + ")".repeat(1_000))).isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void treesAreNotAsDeep() {
        assertThat(ExpressionParser.parse("a?b:".repeat(250) + "c")).isInstanceOf(Parsed.class);
        assertThat(kind("a?b:".repeat(251) + "c")).isEqualTo(Kind.TOO_DEEP);
        assertThat(ExpressionParser.parse("!".repeat(250) + "c")).isInstanceOf(Parsed.class);
        assertThat(kind("!".repeat(251) + "c")).isEqualTo(Kind.TOO_DEEP);
        assertThat(ExpressionParser.parse("f(".repeat(250) + "c" + ")".repeat(250)))
                .isInstanceOf(Parsed.class);
        assertThat(kind("f(".repeat(251) + "c" + ")".repeat(251))).isEqualTo(Kind.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "[", "{", "f(", "a[", "!", "-", "- ", "~", "[a=", "a?", "a?b:", "a||(", "(a+b*", "{1,", "\"", "'",
                "\\", "/*", ")", "}", "]", "?", ":", "=", ".", "a.", "1", "a", "a ", "0x", "\u00e9", "a?(b:", "a?(b@:"
            })
    void endlessBeginningsAreRefused(String unit) {
        for (int times : List.of(10_000, 70_000 / unit.length(), 200_000)) {
            onSmallStack(() -> ExpressionParser.parse(unit.repeat(times)));
        }
        assertThat(ExpressionParser.parse("(".repeat(10_000))).isInstanceOf(SyntaxError.class);
    }

    @Test
    void aNumberOfAMillionDigitsIsReadAtOnce() {
        String digits = "1".repeat(1_000_000);
        for (String number :
                List.of(digits, "-" + digits, "-0" + digits, "0." + digits, digits + ".5", "1e" + digits)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(ExpressionParser.parse(number)).isInstanceOf(Parsed.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+", "a||", "a.b&&", "a*b+c==d&&", "a[0]+", "a=?=b||"})
    void longChainsAreTakenAsFarAsHtcondorSurvivesThem(String unit) {
        onSmallStack(() -> {
            Expression tree = ((Parsed) ExpressionParser.parse(unit.repeat(4_000) + "a")).tree();
            assertThat(Evaluation.of(tree, Surroundings.NONE).kinds()).isNotEmpty();
            assertThat(Evaluation.of(tree, KnownAttributes.anyJob()).kinds()).isNotEmpty();
            Expression again = ((Parsed) ExpressionParser.parse(tree.toString())).tree();
            assertThat(again.equals(tree)).isTrue();
            assertThat(again.hashCode()).isEqualTo(tree.hashCode());
            assertThat(again.all()).hasSameSizeAs(tree.all());
        });
        assertThat(kind(unit.repeat(20_000) + "a")).isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void numbersOfMillionsOfDigitsAreRead() {
        String digits = "9".repeat(3_000_000);
        assertThat(((Parsed) ExpressionParser.parse(digits)).tree()).hasToString("0");
        assertThat(((Parsed) ExpressionParser.parse("-" + digits)).tree()).hasToString("0");
        assertThat(((Parsed) ExpressionParser.parse(digits + ".5")).tree()).hasToString("1e999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+b*", "a||(", "!(", "f(1,", "{", "a?(", "a[", "[x="})
    void deepTreesAreWalkedOnASmallStack(String open) {
        String close = open.contains("[x=") ? "]" : open.contains("[") ? "]" : open.contains("{") ? "}" : ")";
        String rest = open.equals("a?(") ? close + ":b" : close;
        String text = open.repeat(125) + "a" + rest.repeat(125);
        onSmallStack(() -> {
            Expression tree = ((Parsed) ExpressionParser.parse(text)).tree();
            assertThat(Evaluation.of(tree, KnownAttributes.anyJob()).kinds()).isNotEmpty();
            Expression again = ((Parsed) ExpressionParser.parse(tree.toString())).tree();
            assertThat(again.equals(tree)).isTrue();
            assertThat(again.hashCode()).isEqualTo(tree.hashCode());
        });
    }

    private static Kind kind(String text) {
        return ((SyntaxError) ExpressionParser.parse(text)).kind();
    }

    private static void onSmallStack(Runnable work) {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((same, problem) -> thrown[0] = problem);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thrown[0]).isNull();
    }
}
