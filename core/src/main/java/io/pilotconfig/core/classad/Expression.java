package io.pilotconfig.core.classad;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An expression as a tree. Parentheses are not in it: {@code toString()} writes those that are needed, and what it
 * writes is parsed to an equal tree. Chains such as {@code a || b || c || ...} may be long, and lean to the left: what
 * walks a tree should follow them by a loop.
 */
public sealed interface Expression {
    /** Where it stands, without parentheses around it. */
    Place place();

    /**
     * A literal.
     *
     * @param value what it stands for
     * @param place where it stands
     */
    record Literal(Value value, Place place) implements Expression {
        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * An attribute: {@code Owner}, {@code 'a name'}, or {@code .Owner} of the outermost record.
     *
     * @param name its name; letter case does not count
     * @param absolute whether a dot stands before it
     * @param place where it stands
     */
    record Attribute(String name, boolean absolute, Place place) implements Expression {
        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * An attribute of something: {@code TARGET.Owner}.
     *
     * @param base of what
     * @param name the attribute's name; letter case does not count
     * @param place where it stands
     */
    record Selection(Expression base, String name, Place place) implements Expression {
        @Override
        public boolean equals(@Nullable Object other) {
            return LeftSpine.equal(this, other);
        }

        @Override
        public int hashCode() {
            return LeftSpine.hash(this);
        }

        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * An item of a list or a record: {@code split(x)[0]}.
     *
     * @param base of what
     * @param index which
     * @param place where it stands
     */
    record Subscript(Expression base, Expression index, Place place) implements Expression {
        @Override
        public boolean equals(@Nullable Object other) {
            return LeftSpine.equal(this, other);
        }

        @Override
        public int hashCode() {
            return LeftSpine.hash(this);
        }

        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * An operator before its operand.
     *
     * @param operator the operator
     * @param operand the operand
     * @param place where it stands
     */
    record Unary(UnaryOperator operator, Expression operand, Place place) implements Expression {
        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * An operator between two operands.
     *
     * @param operator the operator
     * @param left the operand before it
     * @param right the operand behind it
     * @param place where it stands, with its operands
     */
    record Binary(BinaryOperator operator, Expression left, Expression right, Place place) implements Expression {
        @Override
        public boolean equals(@Nullable Object other) {
            return LeftSpine.equal(this, other);
        }

        @Override
        public int hashCode() {
            return LeftSpine.hash(this);
        }

        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * A choice: {@code condition ? chosen : otherwise}, or {@code condition ?: otherwise} for the condition itself unless it
     * is undefined.
     *
     * @param condition what decides
     * @param chosen the value where it is true; empty in {@code ?:}
     * @param otherwise the other value
     * @param place where it stands
     */
    record Conditional(Expression condition, Optional<Expression> chosen, Expression otherwise, Place place)
            implements Expression {
        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * A call of a function.
     *
     * @param function its name; letter case does not count
     * @param arguments its arguments
     * @param place where it stands
     */
    record Call(String function, List<Expression> arguments, Place place) implements Expression {
        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * A list: {@code {1, 2}}.
     *
     * @param items what is in it
     * @param place where it stands
     */
    record Items(List<Expression> items, Place place) implements Expression {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /**
     * A record: {@code [a = 1; b = 2]}.
     *
     * @param entries its attributes, in order; of two with one name the last counts
     * @param place where it stands
     */
    record Ad(List<Entry> entries, Place place) implements Expression {
        /**
         * An attribute of a record.
         *
         * @param name its name, not empty; letter case does not count
         * @param value what it is set to
         */
        public record Entry(String name, Expression value) {}

        /** Copies the list. */
        public Ad {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return ExpressionPrinter.print(this);
        }
    }

    /** The trees that it is made of directly, in order. */
    default List<Expression> children() {
        if (this instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        } else if (this instanceof Unary unary) {
            return List.of(unary.operand());
        } else if (this instanceof Selection selection) {
            return List.of(selection.base());
        } else if (this instanceof Subscript subscript) {
            return List.of(subscript.base(), subscript.index());
        } else if (this instanceof Conditional choice) {
            return choice.chosen()
                    .map(chosen -> List.of(choice.condition(), chosen, choice.otherwise()))
                    .orElseGet(() -> List.of(choice.condition(), choice.otherwise()));
        } else if (this instanceof Call call) {
            return call.arguments();
        } else if (this instanceof Ad ad) {
            return ad.entries().stream().map(Ad.Entry::value).toList();
        }
        return this instanceof Items items ? items.items() : List.of();
    }

    /** This tree and all below it; each before those that it is made of. */
    default List<Expression> all() {
        List<Expression> all = new ArrayList<>();
        Deque<Expression> rest = new ArrayDeque<>();
        rest.push(this);
        while (!rest.isEmpty()) {
            Expression tree = rest.pop();
            all.add(tree);
            List<Expression> children = tree.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                rest.push(children.get(i));
            }
        }
        return all;
    }

    /** How tightly its outermost operator binds; empty where it is no operator: then nothing can tear it apart. */
    default OptionalInt precedence() {
        if (this instanceof Binary binary) {
            return OptionalInt.of(binary.operator().precedence());
        }
        return this instanceof Conditional ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
