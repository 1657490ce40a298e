package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.testkit.Mistakes.Plan;
import io.pilotconfig.testkit.Tree.Branch;
import io.pilotconfig.testkit.Tree.Items;
import io.pilotconfig.testkit.Tree.Raw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Collects mistakes and how they are made. */
class Plans {
    private final List<Plan> plans = new ArrayList<>();

    List<Plan> plans() {
        return List.copyOf(plans);
    }

    void add(Plan plan) {
        plans.add(plan);
    }

    static SettingPath variable(String name) {
        return SettingPath.of("environment", name);
    }

    static Branch fresh(Branch root, String key) {
        Branch branch = new Branch();
        root.put(key, branch);
        return branch;
    }

    /** A wrong text at a path of one or two keys. */
    void text(String name, Code code, String value, String... keys) {
        plan(name, code, SettingPath.of(keys), plainStart(value), root -> {
            Branch branch = keys.length == 1 ? root : root.branch(keys[0]);
            branch.put(keys[keys.length - 1], value);
        });
    }

    void exec(String name, Code code, SettingPath path, String value, String key) {
        plan(name, code, path, plainStart(value), root -> {
            Branch branch = fresh(root, "cvmfs").put("mode", "cvmfsexec").put("repos", Items.of(List.of("a.example")));
            branch.put(key, key.equals("repos") ? Items.of(List.of(value)) : new Tree.Text(value, false));
        });
    }

    /** A START expression, for a pilot that has no attributes of its own. */
    void expression(String name, Code code, String value, String written) {
        plan(
                name,
                code,
                SettingPath.of("startExpression"),
                written,
                Set.of("startExpression", "attributes"),
                root -> root.remove("attributes").put("startExpression", value));
    }

    static String plainStart(String value) {
        return value.replaceFirst("(?s)[^A-Za-z0-9].*", "");
    }

    /** A mistake that is shown at the key. */
    void key(String name, Code code, SettingPath path, Consumer<Branch> tree) {
        plan(name, code, path, path.last(), tree);
    }

    void plan(String name, Code code, SettingPath path, String written, Consumer<Branch> tree) {
        plan(name, code, path, written, Set.of(String.valueOf(path.steps().get(0))), tree);
    }

    /** A mistake of a setting beside others. */
    void together(String name, Code code, SettingPath path, Set<String> others, Consumer<Branch> tree) {
        Set<String> areas = new HashSet<>(others);
        areas.add(String.valueOf(path.steps().get(0)));
        plan(name, code, path, "", areas, tree);
    }

    void plan(String name, Code code, SettingPath path, String written, Set<String> areas, Consumer<Branch> tree) {
        plans.add(new Plan(new Mistake(name, code, path, written), areas, tree, text -> text));
    }

    /** An entry at the end of the file, written as it is. */
    void raw(String name, Code code, SettingPath path, String written, String entry) {
        plan(name, code, path, written, Set.of(name), root -> root.add("", new Raw(entry)));
    }

    void alone(String name, Code code, UnaryOperator<String> text) {
        plans.add(new Plan(new Mistake(name, code, SettingPath.ROOT, ""), Set.of(), root -> {}, text));
    }
}
