package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Surroundings;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pilot with attributes of its own, and the jobs of the pool. */
final class PilotSurroundings implements Surroundings {
    private final OwnAttributes own;
    private final Surroundings others;

    /** Whether it is for the START expression, which other attributes of the machine are made of. */
    private final boolean ofStart;

    private @Nullable PilotSurroundings complete;

    private PilotSurroundings(OwnAttributes own, Surroundings others, boolean ofStart) {
        this.own = own;
        this.others = others;
        this.ofStart = ofStart;
    }

    /** Where the START expression is evaluated. */
    static PilotSurroundings ofStart(Map<String, String> attributes) {
        return new PilotSurroundings(OwnAttributes.of(attributes), KnownAttributes.anyJob(), true);
    }

    /** Where the values of the pilot's own attributes are evaluated. */
    static PilotSurroundings ofAttributes(Map<String, String> attributes) {
        return new PilotSurroundings(OwnAttributes.of(attributes), KnownAttributes.anyJob(), false);
    }

    /** The same pilot with a job that has every attribute. */
    PilotSurroundings complete() {
        if (complete == null) {
            complete = withAllBut(List.of());
        }
        return complete;
    }

    /** The same pilot with a job that has every attribute but these. */
    PilotSurroundings withAllBut(Collection<String> attributes) {
        return new PilotSurroundings(own.afresh(), KnownAttributes.jobWithAllBut(attributes), ofStart);
    }

    @Override
    public Outcome machine(String name) {
        if (isCircular(name)) {
            return Outcome.ERROR;
        }
        return own.has(name) ? own.outcome(name, this) : others.machine(name);
    }

    /** Whether what is asked of the machine is made of this expression: HTCondor ends there with an error. */
    boolean isCircular(String name) {
        return ofStart
                && switch (name.length()) {
                    case 5 -> name.equalsIgnoreCase("START");
                    case 11 -> name.equalsIgnoreCase("START_EXTRA");
                    case 12 -> name.equalsIgnoreCase("Requirements");
                    default -> false;
                };
    }

    @Override
    public Outcome job(String name) {
        return others.job(name);
    }

    /** What pilots alone are known to have is not looked for in jobs, though a user may have made up the same name. */
    @Override
    public Outcome bare(String name) {
        boolean ofMachine = isOfMachine(name) && (own.has(name) || !isOfJob(name));
        return ofMachine ? machine(name) : Surroundings.super.bare(name);
    }

    @Override
    public boolean hasJob() {
        return others.hasJob();
    }

    boolean isOfMachine(String name) {
        return own.has(name) || KnownAttributes.isOfMachine(name) || isSpecial(name) || isCircular(name);
    }

    boolean isInEveryMachine(String name) {
        return own.has(name) || KnownAttributes.isInEveryMachine(name) || isSpecial(name) || isCircular(name);
    }

    boolean isOfJob(String name) {
        return KnownAttributes.isOfJob(name) || isSpecial(name);
    }

    boolean isInEveryJob(String name) {
        return KnownAttributes.isInEveryJob(name) || isSpecial(name);
    }

    /** Whether it is known, where it is asked for. */
    boolean isKnown(AttributeUse use) {
        return switch (use.scope()) {
            case BARE -> isOfMachine(use.name()) || isOfJob(use.name());
            case MY -> isOfMachine(use.name());
            case TARGET -> isOfJob(use.name());
        };
    }

    /** Names that every ad has. */
    private static boolean isSpecial(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("MY");
            case 6 -> name.equalsIgnoreCase("TARGET");
            case 11 -> name.equalsIgnoreCase("CurrentTime");
            default -> false;
        };
    }

    /** Every name that is known in the scope. */
    Collection<String> names(AttributeUse.Scope scope) {
        Collection<String> names = new LinkedHashSet<>();
        if (scope != AttributeUse.Scope.MY) {
            names.addAll(KnownAttributes.namesOfJob());
        }
        if (scope != AttributeUse.Scope.TARGET) {
            names.addAll(KnownAttributes.namesOfMachine());
            names.addAll(own.names());
        }
        return names;
    }
}
