package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.Tree.Branch;
import io.pilotconfig.testkit.Tree.Entry;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A fleet as the tree of the file that says it: defaults, and of each pilot what lies over them. */
final class FleetTree {
    private static final Tree NULL = new Tree.Raw("null");

    private final Random random;

    private FleetTree(Random random) {
        this.random = random;
    }

    /** The tree; {@code shared} are settings that the defaults are taken from, whether they suit a pilot or not. */
    static Branch of(Map<String, PilotSettings> pilots, PilotSettings shared, TextStyle style, Random random) {
        FleetTree tree = new FleetTree(random);
        Branch defaults = tree.some(SettingsTree.of(shared, style.hasDefaults()))
                .remove("name")
                .remove("targets");
        Branch all = new Branch();
        pilots.forEach((name, settings) -> all.put(
                name,
                tree.over(
                        defaults, SettingsTree.of(settings, style.hasDefaults()).remove("name"))));
        Branch root = new Branch();
        return random.nextBoolean()
                ? root.put("defaults", defaults).put("pilots", all)
                : root.put("pilots", all).put("defaults", defaults);
    }

    /** About half of the entries. */
    private Branch some(Branch whole) {
        Branch some = new Branch();
        for (Entry entry : whole.entries()) {
            if (random.nextBoolean()) {
                some.put(entry.key(), entry.value());
            }
        }
        return some;
    }

    /** What has to be written over the defaults, so that the whole comes of it. */
    private Branch over(Branch defaults, Branch whole) {
        Branch over = new Branch();
        for (Entry entry : defaults.entries()) {
            if (value(whole, entry.key()).isEmpty()) {
                over.put(entry.key(), NULL);
            }
        }
        for (Entry entry : whole.entries()) {
            Optional<Tree> below = value(defaults, entry.key());
            if (entry.value() instanceof Branch own && below.orElse(NULL) instanceof Branch shared) {
                over.put(entry.key(), over(shared, own));
            } else if (random.nextBoolean() || !below.equals(Optional.of(entry.value()))) {
                over.put(entry.key(), entry.value());
            }
        }
        return over;
    }

    private static Optional<Tree> value(Branch branch, String key) {
        return branch.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }
}
