package io.pilotconfig.core.classad;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something begun that waits for the operand which is being read. */
final class Frame {
    /** What was begun. */
    enum Kind {
        UNARY("", ' '),
        BINARY("", ' '),
        GROUP("(", ')'),
        SUBSCRIPT("[", ']'),
        CALL("(", ')'),
        LIST("{", '}'),
        RECORD("[", ']'),
        MIDDLE("?", ':'),
        OTHERWISE("", ' ');

        private final String opening;
        private final char closing;

        Kind(String opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** The sign that begins it, where one has to end it. */
        String opening() {
            return opening;
        }

        /** The sign that ends it. */
        char closing() {
            return closing;
        }

        /** Whether it is an operator that waits for its last operand: what it binds is not at an end before that. */
        boolean isOperator() {
            return this == UNARY || this == BINARY;
        }
    }

    final Kind kind;
    final @Nullable Frame below;
    /** How many expressions were open when this began. */
    final int levels;
    /** Where the thing begins. */
    final int start;
    /** Where its opening sign stands. */
    final int opening;

    /** What stands before it: the left operand, the base, the condition. */
    @Nullable
    Expression before;
    /** How long the chain is that {@link #before} is. */
    int chain;

    UnaryOperator unary = UnaryOperator.NOT;
    BinaryOperator binary = BinaryOperator.AND;
    /** The name of the function, or of the record's attribute that is being read. */
    String name = "";
    /** The middle of a conditional. */
    @Nullable
    Expression middle;

    /** Whether the last item stands in parentheses. */
    boolean groupedItem;

    final List<Expression> items;
    final List<Expression.Ad.Entry> entries;

    Frame(Kind kind, @Nullable Frame below, int levels, int start, int opening) {
        this.kind = kind;
        this.below = below;
        this.levels = levels;
        this.start = start;
        this.opening = opening;
        this.items = kind == Kind.CALL || kind == Kind.LIST ? new ArrayList<>() : List.of();
        this.entries = kind == Kind.RECORD ? new ArrayList<>() : List.of();
    }
}
