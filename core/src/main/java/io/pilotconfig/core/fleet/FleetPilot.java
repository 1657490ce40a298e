package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One pilot of a fleet, not yet read: what it is made of. Immutable and thread-safe. */
public final class FleetPilot {
    private static final String NAME = "name";

    private final String name;
    private final boolean named;
    private final int index;
    private final PilotSources sources;

    /**
     * A pilot.
     *
     * @param named whether the name is fit for a file name
     */
    FleetPilot(String name, boolean named, int index, PilotSources sources) {
        this.name = name;
        this.named = named;
        this.index = index;
        this.sources = sources;
    }

    /** The name, fit for a file name. */
    public String name() {
        return name;
    }

    /** How many pilots come before it in the fleet, those included that are not selected. */
    public int index() {
        return index;
    }

    /**
     * Its settings: the defaults overlaid with its own values. Diagnostics have the paths of a single settings file; those
     * of the fleet are made by {@link Fleet#check}.
     */
    public ReadSettings read() {
        Mapping merged = sources.merged();
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(merged.entries());
        List<Diagnostic> problems = new ArrayList<>(sources.problems());
        Optional<Node> written = merged.get(NAME);
        if (named
                && written.isPresent()
                && !(written.get() instanceof Scalar text && text.text().equals(name))) {
            problems.add(sources.locate(Diagnostic.of(
                    Codes.PILOT_NAME_DIFFERS,
                    SettingPath.of(NAME),
                    "`name` differs from " + Visible.quoted(name) + ", by which the fleet has this pilot.",
                    "remove it: in a fleet, the name of a pilot is its key.")));
        }
        entries.remove(NAME);
        if (named) {
            entries.put(NAME, new Mapping.Entry(Scalar.of(NAME), Scalar.of(name)));
        }
        return new SettingsReader().read(new Mapping(entries, Span.NONE), sources, problems);
    }

    boolean isNamed() {
        return named;
    }

    PilotSources sources() {
        return sources;
    }
}
