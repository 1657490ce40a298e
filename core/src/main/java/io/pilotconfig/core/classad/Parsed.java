package io.pilotconfig.core.classad;

import java.util.Optional;

/**
 * A text that HTCondor takes for an expression.
 *
 * @param tree what it says
 * @param parenthesized whether parentheses stand around all of it
 * @param overlooked what HTCondor's parser passes over: whatever follows a conditional at the outermost level, and a middle
 *     of one that breaks off. The tree is what HTCondor then makes of it, hardly ever what was meant
 * @param lineComment the first comment that reaches to the end of its line
 */
public record Parsed(
        Expression tree, boolean parenthesized, Optional<SyntaxError> overlooked, Optional<Place> lineComment)
        implements ParseResult {

    /** Whether an operator that binds weaker than {@code &&} is the outermost, so that what is appended would bind to its last operand only. */
    public boolean bindsWeakerThanAnd() {
        return !parenthesized && tree.precedence().orElse(Integer.MAX_VALUE) < BinaryOperator.AND.precedence();
    }
}
