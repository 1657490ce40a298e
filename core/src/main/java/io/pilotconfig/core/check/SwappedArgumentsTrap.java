package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * What is looked for stands before the list, a pattern before the text: {@code stringListMember("alice,bob", Owner)} asks whether
 * all of {@code alice,bob} is one item of the owner's name, and it never is.
 *
 * <p>Warning {@code expression-swapped-arguments}; source: HTCondor 23.9.6's library, run. Wrong: {@code stringListMember("alice,bob", Owner)}. Right:
 * {@code stringListMember(Owner, "alice,bob")}.
 */
final class SwappedArgumentsTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Call call : inspection.parts().calls()) {
            if (isSwapped(inspection, call)) {
                Expression first = call.arguments().get(0);
                Expression second = call.arguments().get(1);
                inspection.report(
                        Codes.EXPRESSION_SWAPPED_ARGUMENTS,
                        call.place(),
                        "`" + call.function() + "` takes " + order(call) + ".",
                        inspection.isShort(call.place())
                                ? "write `" + turned(inspection, call, first, second) + "`."
                                : "turn its first two arguments round.");
            }
        }
    }

    /** Whether the call is surely meant with its first two arguments the other way round. */
    static boolean isSwapped(Inspection inspection, Call call) {
        if (call.arguments().size() < 2) {
            return false;
        }
        Expression first = call.arguments().get(0);
        Expression second = call.arguments().get(1);
        if (first instanceof Items) {
            return !(second instanceof Items) && is(call, "member", "identicalMember");
        } else if (isTextList(first)) {
            return call.arguments().size() == 2
                    && is(call, "stringListMember", "stringListIMember")
                    && isAttribute(inspection, second);
        }
        return isText(second) && call.function().equalsIgnoreCase("regexp") && isAttribute(inspection, first);
    }

    private static boolean is(Call call, String function, String other) {
        return call.function().equalsIgnoreCase(function) || call.function().equalsIgnoreCase(other);
    }

    private static String order(Call call) {
        return call.function().equalsIgnoreCase("regexp")
                ? "the pattern first, then the text"
                : "first what is looked for, then the list";
    }

    private static boolean isText(Expression tree) {
        return tree instanceof Literal literal && literal.value() instanceof Value.Text;
    }

    private static boolean isTextList(Expression tree) {
        return tree instanceof Literal literal
                && literal.value() instanceof Value.Text text
                && text.value().indexOf(',') >= 0;
    }

    private static boolean isAttribute(Inspection inspection, Expression tree) {
        return inspection.use(tree).filter(inspection.surroundings()::isKnown).isPresent();
    }

    private static String turned(Inspection inspection, Call call, Expression first, Expression second) {
        String source = inspection.source(call.place());
        int start = call.place().start();
        return source.substring(0, first.place().start() - start)
                + inspection.source(second.place())
                + source.substring(first.place().end() - start, second.place().start() - start)
                + inspection.source(first.place())
                + source.substring(second.place().end() - start);
    }
}
