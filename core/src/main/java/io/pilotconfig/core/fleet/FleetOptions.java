package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.source.Assignment;
import io.pilotconfig.core.source.Layers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a fleet is read with beside its files: settings for all its pilots, and which pilots.
 *
 * <pre>{@code
 * FleetOptions options = FleetOptions.none().set("limits.cpus=8").only("ep1*");
 * }</pre>
 *
 * Immutable.
 */
public final class FleetOptions {
    /** What diagnostics call the settings from outside, and the patterns. */
    static final String SET = "--set";

    static final String ONLY = "--only";

    private static final FleetOptions NONE = new FleetOptions(List.of(), List.of());

    private final List<String> assignments;
    private final List<NamePattern> patterns;

    private FleetOptions(List<String> assignments, List<NamePattern> patterns) {
        this.assignments = List.copyOf(assignments);
        this.patterns = List.copyOf(patterns);
    }

    /** All pilots, as the files have them. */
    public static FleetOptions none() {
        return NONE;
    }

    /**
     * These options with a setting that every pilot gets, whatever its own is: {@code path=text}, which takes the text as
     * it is, or {@code path:=yaml} for a list, a mapping or {@code null}. Of two for one path the later holds.
     *
     * @throws IllegalArgumentException if it is written otherwise; the message is for the person who wrote it
     */
    public FleetOptions set(String assignment) {
        Assignment.read(SET, assignments.size(), assignment, new ArrayList<>());
        return new FleetOptions(with(assignments, List.of(assignment)), patterns);
    }

    /**
     * These options for the pilots only whose names match a pattern: {@code *} stands for any characters, {@code ?} for
     * one, {@code [a-f]} for one of these. Of several patterns, joined by commas, one has to match.
     *
     * @throws IllegalArgumentException if a pattern is empty or has a bracket without its counterpart
     */
    public FleetOptions only(String names) {
        List<NamePattern> more = new ArrayList<>();
        for (String pattern : names.split(",", -1)) {
            more.add(NamePattern.of(pattern));
        }
        return new FleetOptions(assignments, with(patterns, more));
    }

    /** Whether these options select pilots of this name. */
    public boolean selects(String name) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matches(name));
    }

    private static <T> List<T> with(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }

    /** The settings from outside, the uppermost first. */
    List<FleetLayer> layers() {
        List<FleetLayer> layers = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            List<Diagnostic> problems = new ArrayList<>();
            Layers.Layer layer = Assignment.read(SET, i, assignments.get(i), problems);
            layers.add(0, new FleetLayer(layer, SettingPath.ROOT, problems));
        }
        return layers;
    }

    /** What is said of a pattern that selects nothing. */
    static Diagnostic nothingSelected(NamePattern pattern, int index) {
        Diagnostic diagnostic = Diagnostic.of(
                Codes.NOTHING_SELECTED,
                SettingPath.ROOT,
                "No pilot has a name like " + Visible.quoted(pattern.text()) + ".",
                "look at the names under `pilots`; `*` stands for any characters.");
        Excerpt shown = new Excerpt(pattern.text(), 0, pattern.text().length());
        return diagnostic.at(new Location(ONLY, index + 1, 1, Optional.of(shown)));
    }

    List<NamePattern> patterns() {
        return patterns;
    }
}
