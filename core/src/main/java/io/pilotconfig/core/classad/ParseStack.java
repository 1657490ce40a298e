package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.classad.Frame.Kind;
import org.jspecify.annotations.Nullable;

/** What a parse has so far: the operand that it read last, and all that was begun and waits for it. */
final class ParseStack {
    private @Nullable Frame top;
    private int levels;
    private int depth;

    private Expression operand = new Literal(Value.UNDEFINED, Place.NONE);
    private int start;
    private int end;
    private int chain;
    private boolean isGroup;

    @Nullable
    Frame top() {
        return top;
    }

    /** The innermost bracket or conditional that has to be ended by a sign; null where there is none. */
    @Nullable
    Frame opened() {
        Frame frame = top;
        while (frame != null && (frame.kind.isOperator() || frame.kind == Kind.OTHERWISE)) {
            frame = frame.below;
        }
        return frame;
    }

    /** Begins one more expression within the others; false where they are too many. */
    boolean enter() {
        levels++;
        return levels <= ExpressionParser.DEEPEST;
    }

    /** Ends the expression that was begun in the frame; the frame stays. */
    void leave(Frame frame) {
        levels = frame.levels;
    }

    /** Begins something at {@code start} whose sign stands at {@code opening}. */
    Frame push(Kind kind, int begin, int opening) {
        Frame frame = new Frame(kind, top, levels, begin, opening);
        depth += kind == Kind.GROUP ? 0 : 1;
        top = frame;
        return frame;
    }

    /** Begins something with the operand that was read last. */
    Frame pushBehind(Kind kind, int opening) {
        Frame frame = push(kind, start, opening);
        frame.before = operand;
        frame.chain = chain;
        return frame;
    }

    void pop(Frame frame) {
        top = frame.below;
        levels = frame.levels;
        depth -= frame.kind == Kind.GROUP ? 0 : 1;
    }

    /** Whether the tree is deeper, or a chain in it longer, than it may be. */
    boolean isTooLarge() {
        return depth > ExpressionParser.DEEPEST_TREE || chain > ExpressionParser.LONGEST_CHAIN;
    }

    Expression operand() {
        return operand;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int chain() {
        return chain;
    }

    /** Whether the operand stands in parentheses. */
    boolean isGroup() {
        return isGroup;
    }

    /** Takes an operand that stands between {@code from} and {@code to}, at the end of a chain of that length. */
    void put(Expression tree, int from, int to, int length) {
        operand = tree;
        start = from;
        end = to;
        chain = length;
        isGroup = false;
    }

    void put(Expression tree) {
        put(tree, tree.place().start(), tree.place().end(), 0);
    }

    /** Puts the operand into parentheses. */
    void group(int from, int to) {
        start = from;
        end = to;
        isGroup = true;
    }

    /** Finishes the operators that bind at least as tightly. */
    void reduce(int precedence) {
        for (Frame frame = top; frame != null && binds(frame, precedence); frame = top) {
            pop(frame);
            Place place = new Place(frame.start, end);
            if (frame.before == null) {
                put(new Unary(frame.unary, operand, place));
            } else {
                put(new Binary(frame.binary, frame.before, operand, place), frame.start, end, frame.chain + 1);
            }
        }
    }

    private static boolean binds(Frame frame, int precedence) {
        return frame.kind == Kind.UNARY || (frame.kind == Kind.BINARY && frame.binary.precedence() >= precedence);
    }
}
