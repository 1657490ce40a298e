package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Surroundings;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** A pilot with attributes of its own, and the jobs of the pool. */
final class PilotSurroundings implements Surroundings {
    private static final Outcome SOMETHING = Outcome.ANYTHING.without(Kind.UNDEFINED, Kind.ERROR);

    private final Set<String> own;
    private final Surroundings others;

    PilotSurroundings(Collection<String> own) {
        this(caseless(own), KnownAttributes.anyJob());
    }

    private PilotSurroundings(Set<String> own, Surroundings others) {
        this.own = own;
        this.others = others;
    }

    private static Set<String> caseless(Collection<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        Set<String> caseless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        caseless.addAll(names);
        return caseless;
    }

    /** The same pilot with a job that has every attribute but these. */
    PilotSurroundings withAllBut(Collection<String> attributes) {
        return new PilotSurroundings(own, KnownAttributes.jobWithAllBut(attributes));
    }

    @Override
    public Outcome machine(String name) {
        return own.contains(name) ? SOMETHING : others.machine(name);
    }

    @Override
    public Outcome job(String name) {
        return others.job(name);
    }

    /** What pilots alone are known to have is not looked for in jobs, though a user may have made up the same name. */
    @Override
    public Outcome bare(String name) {
        return isOfJob(name) || !isOfMachine(name) ? Surroundings.super.bare(name) : machine(name);
    }

    @Override
    public boolean hasJob() {
        return others.hasJob();
    }

    boolean isOfMachine(String name) {
        return own.contains(name) || KnownAttributes.isOfMachine(name) || isSpecial(name);
    }

    boolean isInEveryMachine(String name) {
        return own.contains(name) || KnownAttributes.isInEveryMachine(name) || isSpecial(name);
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
        return name.equalsIgnoreCase("CurrentTime") || name.equalsIgnoreCase("MY") || name.equalsIgnoreCase("TARGET");
    }

    /** Every name that is known in the scope. */
    Collection<String> names(AttributeUse.Scope scope) {
        Collection<String> names = new LinkedHashSet<>();
        if (scope != AttributeUse.Scope.MY) {
            names.addAll(KnownAttributes.namesOfJob());
        }
        if (scope != AttributeUse.Scope.TARGET) {
            names.addAll(KnownAttributes.namesOfMachine());
            names.addAll(own);
        }
        return names;
    }
}
