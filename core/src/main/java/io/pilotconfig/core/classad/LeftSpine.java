package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Selection;
import io.pilotconfig.core.classad.Expression.Subscript;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Follows what leans to the left, {@code a + b + c + ...} and {@code a.b.c...}, by loops: it may be as deep as the text is
 * long, while everything else in a tree is at most {@link ExpressionParser#DEEPEST_TREE} deep.
 */
final class LeftSpine {
    private LeftSpine() {}

    /** What such an expression begins with; null for an expression that does not lean to the left. */
    static @Nullable Expression left(Expression tree) {
        if (tree instanceof Binary binary) {
            return binary.left();
        } else if (tree instanceof Selection selection) {
            return selection.base();
        }
        return tree instanceof Subscript subscript ? subscript.base() : null;
    }

    /** What the tree begins with, and then each tree that has the one before at its left, up to the tree itself. */
    static Deque<Expression> of(Expression tree) {
        Deque<Expression> spine = new ArrayDeque<>();
        for (Expression at = tree; at != null; at = left(at)) {
            spine.push(at);
        }
        return spine;
    }

    static boolean equal(Expression tree, @Nullable Object other) {
        Expression one = tree;
        Object two = other;
        Expression next = left(one);
        while (next != null && two instanceof Expression that) {
            if (!sameBeside(one, that)) {
                return false;
            }
            two = left(that);
            one = next;
            next = left(one);
        }
        return one.equals(two);
    }

    /** Whether two trees that lean to the left are the same but for what they begin with. */
    private static boolean sameBeside(Expression one, Expression two) {
        if (one instanceof Binary a && two instanceof Binary b) {
            return a.operator() == b.operator() && a.right().equals(b.right());
        } else if (one instanceof Selection a && two instanceof Selection b) {
            return a.name().equals(b.name());
        }
        return one instanceof Subscript a
                && two instanceof Subscript b
                && a.index().equals(b.index());
    }

    static int hash(Expression tree) {
        int hash = 1;
        for (Expression at : of(tree)) {
            hash = 31 * hash + hashBeside(at);
        }
        return hash;
    }

    private static int hashBeside(Expression tree) {
        if (tree instanceof Binary binary) {
            return 31 * binary.operator().sign().hashCode() + binary.right().hashCode();
        } else if (tree instanceof Selection selection) {
            return selection.name().hashCode();
        }
        return tree instanceof Subscript subscript ? subscript.index().hashCode() : tree.hashCode();
    }
}
