package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Plants mistakes in settings files. */
final class Mistakes {
    private static final int MOST = 4;

    /**
     * A mistake, and how it is made.
     *
     * @param mistake what it is
     * @param areas the keys at the top of the file that it is about; two mistakes of one file share none
     * @param tree what it does to the tree
     * @param text what it does to the text
     */
    record Plan(Mistake mistake, Set<String> areas, Consumer<Tree.Branch> tree, UnaryOperator<String> text) {
        /** Whether it keeps the rest of the file from being read. */
        boolean isAlone() {
            return areas.isEmpty();
        }
    }

    private Mistakes() {}

    /** One or more mistakes that do not get in each other's way. */
    static Arbitrary<List<Plan>> some(List<Plan> catalogue) {
        List<Plan> sociable = catalogue.stream().filter(plan -> !plan.isAlone()).toList();
        return Arbitraries.of(sociable)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .map(Mistakes::apart)
                .withoutEdgeCases();
    }

    private static List<Plan> apart(List<Plan> plans) {
        Set<String> taken = new HashSet<>();
        List<Plan> apart = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.areas().stream().noneMatch(taken::contains)) {
                taken.addAll(plan.areas());
                apart.add(plan);
            }
        }
        return apart;
    }

    static List<BrokenSettings> eachOnce(List<Plan> catalogue) {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .build();
        return catalogue.stream()
                .map(plan -> plant(settings, TextStyle.BLOCK_PLAIN, List.of(plan)))
                .toList();
    }

    static BrokenSettings plant(PilotSettings settings, TextStyle style, List<Plan> plans) {
        Tree.Branch root = SettingsTree.of(settings, style.hasDefaults());
        plans.forEach(plan -> plan.tree().accept(root));
        String text = SettingsWriter.write(root, style);
        for (Plan plan : plans) {
            text = plan.text().apply(text);
        }
        return new BrokenSettings(text, plans.stream().map(Plan::mistake).toList());
    }
}
