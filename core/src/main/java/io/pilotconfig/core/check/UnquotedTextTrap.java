package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word without quotes is an attribute, a dash subtracts: {@code ProjectName == OSG-Staff} is undefined, so that every job
 * is accepted. In a list it is no item that anything could be: {@code !member(Owner, {mallory})} holds for every job.
 *
 * <p>Warning {@code expression-unquoted-text}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code Owner == alice}. Right: {@code Owner == "alice"}.
 */
final class UnquotedTextTrap implements ExpressionTrap {
    /** What attributes are called elsewhere that are not there. */
    private static final Set<String> MISSING = Set.of("null", "none", "nil");

    private static final Set<String> ALL_JOBS = Set.of("yes", "on", "all", "any", "everyone", "always");
    private static final Set<String> NO_JOBS = Set.of("no", "off", "none", "nobody", "never");

    /** Functions that look for one text in others. */
    private static final Set<String> SEARCHES = Set.of(
            "member",
            "identicalmember",
            "stringlistmember",
            "stringlistimember",
            "stringlistsubsetmatch",
            "stringlistisubsetmatch",
            "stringlistsintersect",
            "stringlist_regexpmember",
            "regexpmember",
            "regexp",
            "strcmp",
            "stricmp");

    @Override
    public void check(Inspection inspection) {
        if (inspection.isAllKnown()) {
            return;
        }
        checkWhole(inspection, inspection.parsed().tree());
        for (Binary binary : inspection.parts().operations()) {
            if (NegationTrap.isComparison(binary)) {
                check(inspection, binary, binary.right(), binary.left());
                check(inspection, binary, binary.left(), binary.right());
            }
        }
        for (Call call : inspection.parts().calls()) {
            if (SEARCHES.contains(call.function().toLowerCase(Locale.ROOT))
                    && call.arguments().stream().anyMatch(argument -> isKnown(inspection, argument))) {
                check(inspection, call);
            }
        }
    }

    /** A word alone, which hardly is an attribute that says yes or no. */
    private static void checkWhole(Inspection inspection, Expression tree) {
        if (tree instanceof Attribute attribute && isUnknownName(inspection, tree) && isWord(attribute.name())) {
            String word = attribute.name().toLowerCase(Locale.ROOT);
            String hint = ALL_JOBS.contains(word)
                    ? "write `True` for all jobs."
                    : NO_JOBS.contains(word)
                            ? "write `False` for no job."
                            : "write `Owner == \"" + attribute.name() + "\"` for the jobs of one user.";
            report(inspection, tree, hint, false);
        }
    }

    private static boolean isWord(String name) {
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                || ALL_JOBS.contains(name.toLowerCase(Locale.ROOT))
                || NO_JOBS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void check(Inspection inspection, Binary binary, Expression words, Expression other) {
        if (isUnknown(inspection, words) && isKnown(inspection, other)) {
            if (words instanceof Attribute attribute
                    && MISSING.contains(attribute.name().toLowerCase(Locale.ROOT))) {
                reportMissing(inspection, binary, attribute, other);
            } else {
                report(inspection, words, quoted(inspection.copy(words.place())), false);
            }
        }
    }

    private static void check(Inspection inspection, Call call) {
        for (Expression argument : call.arguments()) {
            List<Expression> items = argument instanceof Items list ? list.items() : List.of(argument);
            for (Expression item : items) {
                if (isUnknown(inspection, item)) {
                    report(inspection, item, quoted(inspection.copy(item.place())), isFound(call));
                }
            }
        }
    }

    /** Whether the call is false where what is looked for is not found, and not undefined. */
    private static boolean isFound(Call call) {
        String function = call.function().toLowerCase(Locale.ROOT);
        return function.endsWith("member") && !function.startsWith("regexp");
    }

    private static String quoted(String words) {
        return "write `\"" + words + "\"` if it is meant as a text.";
    }

    private static void report(Inspection inspection, Expression words, String hint, boolean isFound) {
        String name = "";
        for (Expression word : words.all()) {
            if (word instanceof Attribute attribute) {
                name = attribute.name();
                inspection.blame(Codes.EXPRESSION_UNQUOTED_TEXT, name);
            }
        }
        inspection.report(
                Codes.EXPRESSION_UNQUOTED_TEXT,
                words.place(),
                inspection.quote(words.place()) + " is no text, but asks for attributes that no job is known to have"
                        + (isFound ? ": nothing is found there." : Consequence.of(inspection, name) + "."),
                hint);
    }

    private static void reportMissing(Inspection inspection, Binary binary, Attribute attribute, Expression other) {
        inspection.blame(Codes.EXPRESSION_UNQUOTED_TEXT, attribute.name());
        inspection.report(
                Codes.EXPRESSION_UNQUOTED_TEXT,
                binary.place(),
                inspection.quote(attribute.place())
                        + " is no value, but asks for an attribute that no job is known to have"
                        + Consequence.of(inspection, attribute.name()) + ".",
                UndefinedComparisonTrap.hint(inspection, binary, other));
    }

    /** Whether these are nothing but unknown attributes, joined by dashes at most. */
    private static boolean isUnknown(Inspection inspection, Expression words) {
        Expression rest = words;
        while (rest instanceof Binary binary
                && binary.operator() == BinaryOperator.SUBTRACT
                && isUnknownName(inspection, binary.right())) {
            rest = binary.left();
        }
        return isUnknownName(inspection, rest);
    }

    private static boolean isUnknownName(Inspection inspection, Expression tree) {
        return tree instanceof Attribute attribute
                && !attribute.absolute()
                && inspection.use(tree).isPresent()
                && inspection.first(tree.place()) != '\''
                && !inspection.surroundings().isOfJob(attribute.name())
                && !inspection.surroundings().isOfMachine(attribute.name())
                && inspection.nearest(AttributeUse.Scope.BARE, attribute.name()).isEmpty();
    }

    /** Whether it is an attribute that is known where it is asked for, or made of one by a function. */
    private static boolean isKnown(Inspection inspection, Expression tree) {
        return tree instanceof Call call
                ? call.arguments().stream().anyMatch(argument -> isKnownUse(inspection, argument))
                : isKnownUse(inspection, tree);
    }

    private static boolean isKnownUse(Inspection inspection, Expression tree) {
        return inspection.use(tree).filter(inspection.surroundings()::isKnown).isPresent();
    }
}
