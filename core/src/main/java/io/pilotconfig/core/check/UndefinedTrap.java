package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a job lacks an attribute, a comparison with it is undefined, and a START expression that is undefined accepts the
 * job.
 *
 * <p>Warning {@code start-undefined}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code TARGET.RequestGPUs == 1}. Right: {@code TARGET.RequestGPUs =?= 1}.
 */
final class UndefinedTrap implements ExpressionTrap {
    /** Each costs an evaluation of the whole; who is told of so many knows what the others lack. */
    private static final int MOST_ATTRIBUTES = 20;

    @Override
    public void check(Inspection inspection) {
        if (!inspection.outcome().mayBe(Kind.UNDEFINED)) {
            return;
        }
        Map<String, AttributeUse> harmless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (AttributeUse use : optional(inspection)) {
            if (isUndefinedWithout(inspection, Set.of(use.name()))) {
                report(inspection, use);
            } else {
                harmless.put(use.name(), use);
            }
        }
        if (harmless.size() > 1 && isUndefinedWithout(inspection, harmless.keySet())) {
            reportTogether(inspection, harmless);
        }
    }

    /** The first use of each attribute that may be missing, unless something else was said about it. */
    private static Collection<AttributeUse> optional(Inspection inspection) {
        Map<String, AttributeUse> optional = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (AttributeUse use : inspection.parts().uses()) {
            if (isOptional(inspection.surroundings(), use)
                    && (!inspection.isBlamed(use.name()) || inspection.isExcused(use.name()))
                    && optional.size() < MOST_ATTRIBUTES) {
                optional.putIfAbsent(use.name(), use);
            }
        }
        return optional.values();
    }

    private static void report(Inspection inspection, AttributeUse use) {
        boolean machine = isOfMachine(inspection.surroundings(), use);
        inspection.report(
                Codes.START_UNDEFINED,
                use.place(),
                inspection.setting() + " is undefined for a " + (machine ? "pilot" : "job") + " without `" + use.name()
                        + "`, and the pilot accepts a job where it is undefined.",
                isComparedWithZero(inspection, use)
                        ? "write `(" + inspection.copy(use.place()) + " ?:0)` where it counts as 0 if it is missing."
                        : "compare by `=?=` or `=!=`, or demand `" + inspection.copy(use.place())
                                + " =!= undefined` as well.");
    }

    /** Whether it is a number that hardly was meant to be there where there is nothing to count. */
    private static boolean isComparedWithZero(Inspection inspection, AttributeUse use) {
        return inspection.parts().operations().stream()
                .anyMatch(binary -> binary.operator().isComparison()
                        && binary.left() == use.tree()
                        && binary.right() instanceof Literal literal
                        && NeverTrap.isZero(literal.value()));
    }

    /** Reports attributes of which any may be missing, but not all; those that do not matter are left out. */
    private static void reportTogether(Inspection inspection, Map<String, AttributeUse> harmless) {
        Map<String, AttributeUse> together = new TreeMap<>(harmless);
        for (String name : harmless.keySet()) {
            AttributeUse use = together.remove(name);
            if (!isUndefinedWithout(inspection, together.keySet())) {
                together.put(name, use);
            }
        }
        List<AttributeUse> uses = together.values().stream()
                .sorted(Comparator.comparingInt(use -> use.place().start()))
                .toList();
        inspection.report(
                Codes.START_UNDEFINED,
                uses.get(0).place(),
                inspection.setting() + " is undefined where none of "
                        + uses.stream().map(use -> "`" + use.name() + "`").collect(Collectors.joining(", "))
                        + " is there, and the pilot accepts a job where it is undefined.",
                "compare by `=?=` or `=!=`, or demand one of them by `=!= undefined` as well.");
    }

    /** Whether a pilot or a job may lack what is asked for. */
    private static boolean isOptional(PilotSurroundings pilot, AttributeUse use) {
        return switch (use.scope()) {
            case BARE -> !pilot.isInEveryMachine(use.name()) && !pilot.isInEveryJob(use.name());
            case MY -> !pilot.isInEveryMachine(use.name());
            case TARGET -> !pilot.isInEveryJob(use.name());
        };
    }

    /** Whether it is the pilot that lacks it. */
    private static boolean isOfMachine(PilotSurroundings pilot, AttributeUse use) {
        return switch (use.scope()) {
            case BARE -> pilot.isOfMachine(use.name());
            case MY -> true;
            case TARGET -> false;
        };
    }

    private static boolean isUndefinedWithout(Inspection inspection, Set<String> attributes) {
        return Evaluation.of(
                        inspection.parsed().tree(), inspection.surroundings().withAllBut(attributes))
                .mayBe(Kind.UNDEFINED);
    }
}
