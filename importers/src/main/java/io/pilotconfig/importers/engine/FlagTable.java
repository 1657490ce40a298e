package io.pilotconfig.importers.engine;

import io.pilotconfig.core.section.NearestName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The flags that a command knows: which take a value, and what else they are called. */
public final class FlagTable {
    private final Set<String> switches;
    private final Set<String> all;
    private final Map<String, String> aliases = new HashMap<>();

    /**
     * A table of flags.
     *
     * @param switches those without a value, separated by blanks
     * @param valued those with a value
     * @param aliases other names, as {@code other=name}; one letter stands behind a single dash
     */
    FlagTable(String switches, String valued, String aliases) {
        this.switches = Set.of(switches.split(" "));
        this.all = new TreeSet<>(this.switches);
        all.addAll(Set.of(valued.split(" ")));
        for (String alias : aliases.split(" ")) {
            int equals = alias.indexOf('=');
            this.aliases.put(alias.substring(0, equals), alias.substring(equals + 1));
        }
    }

    /** The name of a flag by any of its names. */
    public Optional<String> name(String written) {
        String name = aliases.getOrDefault(written, written);
        return all.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** The name of a flag by its letter. */
    public Optional<String> name(char letter) {
        return Optional.ofNullable(aliases.get(String.valueOf(letter)));
    }

    /** Whether a flag, by its name, takes no value, or one behind an equals sign only. */
    public boolean isSwitch(String name) {
        return switches.contains(name);
    }

    /** The name that was probably meant. */
    public Optional<String> nearest(String written) {
        return NearestName.of(written, all);
    }
}
