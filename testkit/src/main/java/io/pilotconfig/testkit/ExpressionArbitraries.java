package io.pilotconfig.testkit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of ClassAd expressions in the old syntax, for property tests of what handles START expressions:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<String> expressions() {
 *     return ExpressionArbitraries.valid();
 * }
 * }</pre>
 */
public final class ExpressionArbitraries {
    private static final Pattern MACRO = Pattern.compile("\\$(?:[A-Za-z_][A-Za-z0-9_]*)?\\(");

    private ExpressionArbitraries() {}

    /** Expressions that HTCondor takes and the checker has no error in, realistic and odd. */
    public static Arbitrary<String> valid() {
        Arbitrary<String> realistic = Arbitraries.of(
                "True",
                "true",
                "TARGET.RequestCpus <= 4",
                "Owner == \"my_osgconnect_username\"",
                "TARGET.RequestMemory < 8 * 1024 && TARGET.RequestDisk < 1000000",
                "(TARGET.ProjectName =?= \"OSG-Staff\")",
                "Owner == \"alice\" || Owner == \"bob\"",
                "regexp(\"^a.b$\", Owner)",
                "stringListMember(TARGET.Owner, \"alice,bob\")",
                "isUndefined(TARGET.RequestGPUs) || TARGET.RequestGPUs == 0",
                "TARGET.WantGPU =!= True ? 1 : 0",
                "ifThenElse(TARGET.ITB_Sites =!= True, 1.5e3, -2)",
                "TARGET.Cmd != \"/bin/sh\" /* no shells */");
        return Arbitraries.frequencyOf(Tuple.of(3, realistic), Tuple.of(2, composed()));
    }

    /**
     * Expressions that HTCondor takes, whatever comes of them: of every operator and function, of attributes that jobs or
     * pilots have and of others, of each kind of value.
     */
    public static Arbitrary<String> anything() {
        return MixedExpressions.texts();
    }

    /** Values of machine attributes, without an error. */
    public static Arbitrary<String> attributeValues() {
        return Arbitraries.oneOf(
                Arbitraries.of("True", "\"path-osgdev\"", "3", "2.5", "{ \"a\", \"b\" }", "Cpus * 2"),
                strings(),
                valid());
    }

    /** Expressions with one mistake that the checker has an error for, for settings without attributes. */
    public static Arbitrary<String> broken() {
        List<UnaryOperator<String>> mistakes = List.of(
                valid -> "(" + valid,
                valid -> valid + ")",
                valid -> valid + " &&",
                valid -> valid + " == \"left open",
                valid -> valid + " = 1",
                valid -> valid + " and True",
                valid -> "$(START) || " + valid,
                valid -> valid + "\nDAEMON_LIST = MASTER",
                valid -> valid + " // a comment",
                valid -> valid + "\\",
                valid -> " ");
        return Combinators.combine(Arbitraries.of(mistakes), valid()).as(UnaryOperator::apply);
    }

    private static Arbitrary<String> composed() {
        Arbitrary<String> operand = Arbitraries.oneOf(
                Arbitraries.of("TARGET.RequestCpus", "Owner", "MY.Cpus", "undefined", "42", "0.5"), strings());
        Arbitrary<String> operator =
                Arbitraries.of("==", "!=", "=?=", "=!=", "<", ">=", "&&", "||", "+", "-", "*", "%", "is", "isnt");
        Arbitrary<String> blank = Arbitraries.of(" ", "  ", "\t");
        return Combinators.combine(operand, blank, operator, operand, Arbitraries.of(true, false))
                .as((left, space, sign, right, inParentheses) -> {
                    String expression = left + space + sign + space + right;
                    return inParentheses ? "(" + expression + ")" : expression;
                });
    }

    /** Strings of the old syntax: a backslash is a backslash, unless a quote follows. */
    private static Arbitrary<String> strings() {
        return AdversarialValues.mixtures()
                .map(ExpressionArbitraries::harmless)
                .map(text -> "\"" + text.replace("\"", "\\\"") + "\"");
    }

    /** The text without what the pilot's configuration would expand, join or cut. */
    private static String harmless(String text) {
        String line = text.replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "");
        String plain = MACRO.matcher(line).find() ? line.replace("$", "") : line;
        return plain.replaceAll("\\\\+(?=\"|$)", "");
    }
}
