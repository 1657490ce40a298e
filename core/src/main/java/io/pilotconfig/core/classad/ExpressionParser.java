package io.pilotconfig.core.classad;

/**
 * Parses a whole text in old ClassAd syntax, as the startd of HTCondor 23.9 parses its configuration:
 *
 * <pre>{@code
 * if (ExpressionParser.parse("Owner = \"alice\"") instanceof SyntaxError error) {
 *     System.out.println(error.message()); // `=` does not compare
 * }
 * }</pre>
 *
 * Takes what HTCondor takes and refuses what it refuses, save what HTCondor itself breaks at: it has an answer for every
 * text, in a time that grows with its length only. Thread-safe.
 */
public final class ExpressionParser {
    /** How many expressions may stand within each other, in parentheses and the like. HTCondor gives up at as many. */
    public static final int DEEPEST = 1_000;

    /** How many of these may be more than parentheses, so that the tree fits on Java's stack. HTCondor takes more. */
    public static final int DEEPEST_TREE = 250;

    /** How many operators may follow each other without parentheses. Some tens of thousands crash HTCondor. */
    public static final int LONGEST_CHAIN = 10_000;

    private ExpressionParser() {}

    /** The expression that the text is, or why it is none. */
    public static ParseResult parse(String text) {
        return new ExpressionReading(text).read();
    }
}
