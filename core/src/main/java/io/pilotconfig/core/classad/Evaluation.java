package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Ad;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Conditional;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Selection;
import io.pilotconfig.core.classad.Expression.Subscript;
import io.pilotconfig.core.classad.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Evaluates expressions as HTCondor does in old semantics, where attributes may be known in part only: what comes of it is
 * then the kinds of values that are possible. It may name a kind too many, never one too few.
 *
 * <pre>{@code
 * Outcome outcome = Evaluation.of(parsed.tree(), Surroundings.NONE);
 * }</pre>
 */
public final class Evaluation {
    private final Surroundings surroundings;
    private final BiConsumer<Expression, Outcome> observer;

    /** What waits for the value of its left, the innermost last. */
    private final List<Expression> spine = new ArrayList<>();

    private Evaluation(Surroundings surroundings, BiConsumer<Expression, Outcome> observer) {
        this.surroundings = surroundings;
        this.observer = observer;
    }

    /** What the expression may come to. */
    public static Outcome of(Expression tree, Surroundings surroundings) {
        return of(tree, surroundings, (part, outcome) -> {});
    }

    /** What the expression may come to; tells it of each part that is evaluated, too, before the whole. */
    public static Outcome of(Expression tree, Surroundings surroundings, BiConsumer<Expression, Outcome> observer) {
        return new Evaluation(surroundings, observer).tree(tree);
    }

    private Outcome tree(Expression tree) {
        int below = spine.size();
        Expression first = tree;
        for (Expression left = LeftSpine.left(first); left != null; left = LeftSpine.left(first)) {
            spine.add(first);
            first = left;
        }
        Outcome outcome = observed(first, leaf(first));
        while (spine.size() > below) {
            Expression next = spine.remove(spine.size() - 1);
            outcome = observed(next, beside(outcome, next));
        }
        return outcome;
    }

    private Outcome observed(Expression tree, Outcome outcome) {
        observer.accept(tree, outcome);
        return outcome;
    }

    /** The outcome of a tree that begins with what has {@code left} for an outcome. */
    private Outcome beside(Outcome left, Expression tree) {
        if (tree instanceof Binary binary) {
            return binary(left, binary);
        } else if (tree instanceof Subscript subscript) {
            return subscript(left, subscript);
        }
        return tree instanceof Selection selection ? selection(left, selection) : Outcome.ANYTHING;
    }

    private Outcome binary(Outcome left, Binary binary) {
        BinaryOperator operator = binary.operator();
        boolean decided = (operator == BinaryOperator.OR && Logic.isTrue(left))
                || (operator == BinaryOperator.AND && Logic.isFalse(left));
        if (decided) {
            return Outcome.of(operator == BinaryOperator.OR);
        }
        Outcome right = tree(binary.right());
        return operator.isLogical() ? Logic.combine(operator, left, right) : Operations.binary(operator, left, right);
    }

    private Outcome subscript(Outcome base, Subscript subscript) {
        Outcome index = tree(subscript.index());
        if (subscript.base() instanceof Ad ad && index.known() instanceof Value.Text name) {
            return attribute(ad, name.value());
        }
        return Operations.subscript(base, index);
    }

    /** An attribute of a record, if it is written there and needs no other attribute. */
    private Outcome attribute(Ad ad, String name) {
        Outcome found = Outcome.UNDEFINED;
        for (Ad.Entry entry : ad.entries()) {
            if (entry.name().equalsIgnoreCase(name)) {
                found = entry.value() instanceof Literal literal ? Outcome.of(literal.value()) : Outcome.ANYTHING;
            }
        }
        return found;
    }

    private Outcome selection(Outcome base, Selection selection) {
        if (selection.base() instanceof Ad ad) {
            return attribute(ad, selection.name());
        } else if (selection.base() instanceof Attribute scope && !scope.absolute()) {
            switch (SpecialName.of(scope.name())) {
                case OWN_AD -> {
                    return attribute(new Attribute(selection.name(), true, selection.place()));
                }
                case TARGET -> {
                    return surroundings.job(selection.name());
                }
                default -> {
                    // Any other attribute, which hardly ever holds a record.
                }
            }
        }
        return Operations.selection(base);
    }

    private Outcome leaf(Expression tree) {
        if (tree instanceof Literal literal) {
            return Outcome.of(literal.value());
        } else if (tree instanceof Attribute attribute) {
            return attribute(attribute);
        } else if (tree instanceof Unary unary) {
            Outcome operand = tree(unary.operand());
            return unary.operator() == UnaryOperator.NOT
                    ? Logic.not(operand)
                    : Operations.unary(unary.operator(), operand);
        } else if (tree instanceof Conditional conditional) {
            return conditional(conditional);
        } else if (tree instanceof Call call) {
            return call(call);
        }
        return tree instanceof Items items ? items(items) : Outcome.of(Kind.AD);
    }

    /** An attribute of the ad, unless its name is one that every ad has by itself. */
    private Outcome attribute(Attribute attribute) {
        return switch (SpecialName.of(attribute.name())) {
            case OWN_AD -> Outcome.of(Kind.AD);
            case TARGET, PARENT -> surroundings.hasJob() ? Outcome.of(Kind.AD) : Outcome.UNDEFINED;
            case CURRENT_TIME -> Outcome.of(Kind.INTEGER);
            case NONE ->
                attribute.absolute() ? surroundings.machine(attribute.name()) : surroundings.bare(attribute.name());
        };
    }

    private Outcome conditional(Conditional conditional) {
        Outcome condition = tree(conditional.condition());
        if (conditional.chosen().isEmpty()) {
            return condition.mayBe(Kind.UNDEFINED) ? orElse(condition, tree(conditional.otherwise())) : condition;
        }
        return Logic.choose(condition, () -> tree(conditional.chosen().get()), () -> tree(conditional.otherwise()));
    }

    private static Outcome orElse(Outcome condition, Outcome otherwise) {
        return condition.isAlways(Kind.UNDEFINED)
                ? otherwise
                : condition.without(Kind.UNDEFINED).or(otherwise);
    }

    private Outcome call(Call call) {
        if (call.function().equalsIgnoreCase("ifThenElse") && call.arguments().size() == 3) {
            return Logic.choose(
                    tree(call.arguments().get(0)),
                    () -> tree(call.arguments().get(1)),
                    () -> tree(call.arguments().get(2)));
        }
        List<Outcome> arguments = new ArrayList<>(call.arguments().size());
        for (Expression argument : call.arguments()) {
            arguments.add(tree(argument));
        }
        return BuiltIns.call(call.function(), arguments);
    }

    private Outcome items(Items items) {
        List<Value> values = new ArrayList<>(items.items().size());
        boolean known = true;
        for (Expression item : items.items()) {
            Value value = tree(item).known();
            known &= value != null;
            if (value != null) {
                values.add(value);
            }
        }
        return known ? Outcome.of(new Value.Several(values)) : Outcome.of(Kind.LIST);
    }
}
