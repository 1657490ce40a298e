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
    private final Scopes scopes;
    private final BiConsumer<Expression, Outcome> observer;

    /** What waits for the value of its left, the innermost last. */
    private final List<Expression> spine = new ArrayList<>();

    /** Whether the evaluation may end anywhere, with an error; one that led astray is begun again at times. */
    private boolean mayBreakOff;

    /** Whether names may be looked up in other ads than where they stand. */
    private boolean astray;

    private Evaluation(Surroundings surroundings, BiConsumer<Expression, Outcome> observer) {
        this.scopes = new Scopes(surroundings);
        this.observer = observer;
    }

    /** What the expression may come to. */
    public static Outcome of(Expression tree, Surroundings surroundings) {
        return of(tree, surroundings, (part, outcome) -> {});
    }

    /** What the expression may come to; tells it of each part that is evaluated, too, before the whole. */
    public static Outcome of(Expression tree, Surroundings surroundings, BiConsumer<Expression, Outcome> observer) {
        Evaluation evaluation = new Evaluation(surroundings, observer);
        Outcome outcome = evaluation.tree(tree);
        return evaluation.mayBreakOff ? outcome.or(evaluation.astray ? Outcome.ANYTHING : Outcome.ERROR) : outcome;
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
        return subscript.base() instanceof Ad ad && index.known() instanceof Value.Text name
                ? Scopes.ownAttribute(ad, name.value())
                : Operations.subscript(base, index);
    }

    /** What stands before the dot is an ad that we know, or hardly ever one. */
    private Outcome selection(Outcome base, Selection selection) {
        if (selection.base() instanceof Ad ad) {
            return found(scopes.attribute(ad, selection.name()));
        } else if (selection.base() instanceof Attribute ad) {
            return found(scopes.of(ad, selection.name()).orElseGet(() -> Operations.selection(base)));
        }
        return found(Operations.selection(base));
    }

    /** What a name stands for. One that stands for an error leads round in circles, or to what was made of it. */
    private Outcome found(Outcome outcome) {
        mayBreakOff |= outcome.mayBe(Kind.ERROR);
        return astray ? Outcome.ANYTHING : outcome;
    }

    private Outcome leaf(Expression tree) {
        if (tree instanceof Literal literal) {
            return Outcome.of(literal.value());
        } else if (tree instanceof Attribute attribute) {
            return found(scopes.attribute(attribute));
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
        return tree instanceof Items items ? items(items) : record((Ad) tree);
    }

    /** What is in it is evaluated when it is asked for, and may go round in circles. */
    private Outcome record(Ad ad) {
        mayBreakOff |= !ad.entries().stream().allMatch(entry -> entry.value() instanceof Literal);
        return Outcome.of(Kind.AD);
    }

    /** HTCondor evaluates the condition of {@code ?:} twice, and what is behind it always. */
    private Outcome conditional(Conditional conditional) {
        Outcome condition = tree(conditional.condition());
        if (conditional.chosen().isPresent()) {
            return choice(condition, conditional.chosen().get(), conditional.otherwise());
        }
        Outcome otherwise = tree(conditional.otherwise());
        return astray ? Outcome.ANYTHING : condition.orElse(otherwise);
    }

    /** HTCondor looks at both ways unless the condition is true or false. */
    private Outcome choice(Outcome condition, Expression chosen, Expression otherwise) {
        if (Logic.isTrue(condition)) {
            return tree(chosen);
        } else if (Logic.isFalse(condition)) {
            return tree(otherwise);
        }
        return Logic.choose(condition, tree(chosen), tree(otherwise));
    }

    private Outcome call(Call call) {
        if (call.function().equalsIgnoreCase("ifThenElse") && call.arguments().size() == 3) {
            List<Expression> arguments = call.arguments();
            return choice(tree(arguments.get(0)), arguments.get(1), arguments.get(2));
        }
        List<Outcome> arguments = new ArrayList<>(call.arguments().size());
        for (Expression argument : call.arguments()) {
            arguments.add(tree(argument));
        }
        mayBreakOff |= BuiltIns.mayBreakOff(call.function(), arguments.size());
        astray |= BuiltIns.leadsAstray(call.function());
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
