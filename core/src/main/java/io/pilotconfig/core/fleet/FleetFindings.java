package io.pilotconfig.core.fleet;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was found in a fleet so far. Bounded, however much is wrong. */
final class FleetFindings {
    /** How many pilots that lack the same setting are told one by one. */
    private static final int MOST_ALIKE = 20;

    private static final int MOST_LISTED = 50_000;

    private final Map<String, Integer> files = new HashMap<>();
    private final List<Diagnostic> listed = new ArrayList<>();
    private final Set<Shared> shared = new HashSet<>();
    private final Set<Shared> certain = new HashSet<>();
    /** Those of what is shared that are listed, by which the same objects are known again in other pilots. */
    private final Set<Diagnostic> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<Lack, Lacking> lacks = new LinkedHashMap<>();
    private final SharedDirectories directories = new SharedDirectories();
    private final FleetAcceptances acceptances = new FleetAcceptances();
    private long omitted;
    private boolean errors;
    private int pilots;

    /** What makes two diagnostics about something shared one. */
    private record Shared(Code code, SettingPath path, Optional<Location> place) {}

    /** A setting that pilots lack, and what is said of it; in advice, that may name the pilot. */
    private record Lack(Code code, SettingPath path, String message) {
        static Lack of(Diagnostic diagnostic) {
            boolean advice = diagnostic.severity() == Severity.ADVICE;
            return new Lack(diagnostic.code(), diagnostic.path(), advice ? "" : diagnostic.message());
        }
    }

    /** The pilots that lack it: all of them while they are few, then the first and their number. */
    private static final class Lacking {
        private final List<Diagnostic> told = new ArrayList<>();
        private int count;

        void add(Diagnostic diagnostic) {
            count++;
            if (count <= MOST_ALIKE) {
                told.add(diagnostic);
            } else {
                told.subList(1, told.size()).clear();
            }
        }

        List<Diagnostic> told() {
            Diagnostic first = told.get(0);
            return count <= MOST_ALIKE
                    ? told
                    : List.of(first.withHint(join(
                            first.hint(), "the same holds for " + (count - 1) + " more pilots; see to `defaults`.")));
        }
    }

    /**
     * No findings.
     *
     * @param files the files of the fleet, in order
     */
    FleetFindings(List<String> files) {
        files.forEach(file -> this.files.put(file, this.files.size()));
    }

    /** Adds what was found beside the pilots. */
    void add(Diagnostic diagnostic) {
        errors |= diagnostic.severity() == Severity.ERROR;
        if (listed.size() < MOST_LISTED) {
            listed.add(diagnostic);
        } else {
            omitted++;
        }
    }

    /** Adds what is wrong with something that pilots share, once; whether it is new. */
    boolean addShared(Diagnostic diagnostic) {
        boolean isNew = shared.add(key(diagnostic));
        if (isNew) {
            add(diagnostic);
        }
        return isNew;
    }

    /** Says that a problem, should a pilot have it, does not come of the pilot. */
    void blameShared(Diagnostic diagnostic) {
        certain.add(key(diagnostic));
    }

    private static Shared key(Diagnostic diagnostic) {
        return new Shared(
                diagnostic.code(),
                diagnostic.path(),
                diagnostic
                        .location()
                        .map(place -> new Location(place.file(), place.line(), place.column(), Optional.empty())));
    }

    /** Adds what was found in a pilot. */
    void add(FleetPilot pilot, CheckReport alone) {
        pilots++;
        CheckReport report = alone.settings()
                .map(settings -> alone.and(directories.add(pilot, settings)))
                .orElse(alone);
        PilotSources sources = pilot.sources();
        acceptances.add(pilot, report);
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (told.contains(diagnostic)) {
                continue;
            }
            Diagnostic placed = sources.inFleet(diagnostic);
            if (!sources.isOwn(diagnostic) && diagnostic.code().equals(Codes.ACCEPTANCE_UNUSED)) {
                acceptances.addUnused(placed);
            } else if (!sources.isOwn(diagnostic)) {
                boolean sure =
                        certain.contains(key(placed)) || diagnostic.location().isEmpty();
                String seen = "(It shows in the pilot `" + pilot.name() + "`.)";
                if (addShared(sure ? placed : placed.withHint(join(placed.hint(), seen)))) {
                    told.add(diagnostic);
                }
            } else if (diagnostic.severity() != Severity.ERROR && sources.isMissing(diagnostic.path())) {
                Lack lack = Lack.of(diagnostic);
                lacks.computeIfAbsent(lack, any -> new Lacking()).add(placed);
            } else {
                add(placed);
            }
        }
    }

    private static String join(String hint, String more) {
        return hint.isEmpty() ? more : hint + " " + more;
    }

    /** All of it, in the order of the files. */
    FleetReport report() {
        lacks.values().forEach(lacking -> lacking.told().forEach(this::add));
        lacks.clear();
        acceptances.unused().forEach(this::addShared);
        listed.sort(Comparator.comparingInt(this::file)
                .thenComparing(Diagnostic.byPlace())
                .thenComparing(Diagnostic::message));
        return new FleetReport(listed, omitted, errors, acceptances.listed(), acceptances.count(), pilots);
    }

    /** The number of the file that a diagnostic is about; what is about none comes first. */
    private int file(Diagnostic diagnostic) {
        return diagnostic.location().map(place -> files.get(place.file())).orElse(-1);
    }
}
