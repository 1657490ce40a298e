package io.pilotconfig.core.fleet;

import io.pilotconfig.core.check.Accepted;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the pilots of a fleet accept on purpose. What they share in accepting is unused only where no pilot uses it. */
final class FleetAcceptances {
    private static final int MOST_LISTED = 10_000;

    private final List<Accepted> listed = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<Diagnostic> unused = new HashSet<>();
    private long count;

    /** Adds what a pilot accepts. */
    void add(FleetPilot pilot, CheckReport report) {
        for (Accepted accepted : report.accepted()) {
            count++;
            used.add(accepted.diagnostic().code().id());
            if (listed.size() < MOST_LISTED) {
                listed.add(new Accepted(pilot.sources().inFleet(accepted.diagnostic()), accepted.reason()));
            }
        }
    }

    /** Adds what a pilot says of an acceptance that it shares. */
    void addUnused(Diagnostic diagnostic) {
        unused.add(diagnostic);
    }

    /** What no pilot uses. */
    List<Diagnostic> unused() {
        return unused.stream()
                .filter(diagnostic -> !used.contains(diagnostic.path().last()))
                .toList();
    }

    /** What is accepted, as far as it can be listed. */
    List<Accepted> listed() {
        return listed;
    }

    /** How much is accepted. */
    long count() {
        return count;
    }
}
