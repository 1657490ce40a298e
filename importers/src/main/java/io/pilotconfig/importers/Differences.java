package io.pilotconfig.importers;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.write.SettingsTree;
import io.pilotconfig.importers.settle.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two pilots, in terms of their settings and of the containers that they are, whether each is a
 * settings file or a launch configuration.
 */
public final class Differences {
    private Differences() {}

    /** What a difference is about. */
    public enum Kind {
        /** A setting, by its path. */
        SETTING,
        /** The container that the runtime would start. */
        CONTAINER
    }

    /**
     * A pilot.
     *
     * @param settings its settings
     * @param container its container, as facts in words
     */
    public record Pilot(PilotSettings settings, Map<String, String> container) {
        /** The pilot of settings. */
        public static Pilot of(PilotSettings settings) {
            Map<String, String> container = new LinkedHashMap<>();
            Facts.of(LaunchPlan.of(settings)).all().forEach((name, fact) -> container.put(name, fact.value()));
            return new Pilot(settings, container);
        }

        /** The pilot of a launch configuration; empty where it could not be read. */
        public static Optional<Pilot> of(Imported imported) {
            return imported.report().settings().map(settings -> new Pilot(settings, imported.container()));
        }
    }

    /**
     * One thing that differs.
     *
     * @param kind what it is about
     * @param name which setting, or which fact of the container
     * @param before what it is in the first pilot; empty where it is not there
     * @param after what it is in the second one; empty where it is not there
     */
    public record Difference(Kind kind, String name, Optional<String> before, Optional<String> after) {}

    /** Everything that differs: settings in the order of the documentation, then the container. */
    public static List<Difference> between(Pilot before, Pilot after) {
        List<Difference> differences = new ArrayList<>();
        add(Kind.SETTING, leaves(before.settings), leaves(after.settings), differences);
        add(Kind.CONTAINER, before.container, after.container, differences);
        return differences;
    }

    private static void add(
            Kind kind, Map<String, String> before, Map<String, String> after, List<Difference> differences) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Optional<String> one = Optional.ofNullable(before.get(name));
            Optional<String> other = Optional.ofNullable(after.get(name));
            if (!one.equals(other)) {
                differences.add(new Difference(kind, name, one, other));
            }
        }
    }

    private static Map<String, String> leaves(PilotSettings settings) {
        Map<String, String> leaves = new LinkedHashMap<>();
        addLeaves(SettingsTree.of(settings), SettingPath.ROOT, leaves);
        return leaves;
    }

    private static void addLeaves(Node node, SettingPath path, Map<String, String> leaves) {
        if (node instanceof Scalar scalar) {
            leaves.put(path.toString(), scalar.text());
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                addLeaves(list.items().get(i), path.index(i), leaves);
            }
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> addLeaves(entry.value(), path.key(key), leaves));
        }
    }
}
