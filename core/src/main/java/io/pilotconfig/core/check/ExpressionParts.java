package io.pilotconfig.core.check;

import io.pilotconfig.core.check.AttributeUse.Scope;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Selection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The parts of an expression by their kinds, each kind in the order of the text, what is around others before them. */
final class ExpressionParts {
    private final List<Binary> operations = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Items> lists = new ArrayList<>();
    private final List<Literal> literals = new ArrayList<>();
    private final List<AttributeUse> uses = new ArrayList<>();
    private final Deque<Expression> rest = new ArrayDeque<>();

    ExpressionParts(Expression tree) {
        for (Expression part = tree; part != null; part = rest.poll()) {
            add(part);
        }
    }

    private void add(Expression part) {
        if (part instanceof Binary binary) {
            operations.add(binary);
            rest.push(binary.right());
            rest.push(binary.left());
        } else if (part instanceof Literal literal) {
            literals.add(literal);
        } else if (part instanceof Attribute attribute) {
            uses.add(new AttributeUse(Scope.BARE, attribute.name(), attribute));
        } else if (part instanceof Selection selection) {
            addSelection(selection);
        } else {
            addOther(part);
        }
    }

    private void addSelection(Selection selection) {
        Scope scope = selection.base() instanceof Attribute base ? Scope.of(base) : Scope.BARE;
        if (scope == Scope.BARE) {
            rest.push(selection.base());
        } else {
            uses.add(new AttributeUse(scope, selection.name(), selection));
        }
    }

    private void addOther(Expression part) {
        if (part instanceof Call call) {
            calls.add(call);
        } else if (part instanceof Items list) {
            lists.add(list);
        }
        List<Expression> children = part.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            rest.push(children.get(i));
        }
    }

    /** What operators join. */
    List<Binary> operations() {
        return operations;
    }

    List<Call> calls() {
        return calls;
    }

    List<Items> lists() {
        return lists;
    }

    List<Literal> literals() {
        return literals;
    }

    /** Every attribute that is asked for, scopes themselves aside. */
    List<AttributeUse> uses() {
        return uses;
    }
}
